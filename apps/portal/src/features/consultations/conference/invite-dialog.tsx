import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { QueryNotice } from '../../../shared/graphql/query-notice.tsx';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { CheckboxGroup } from '../../../shared/kit/checkbox-group.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { Select } from '../../../shared/kit/select.tsx';
import { EmptyState, Skeleton } from '../../../shared/kit/waiting.tsx';
import { AgencyPicker, type PickedAgency } from '../agency-picker/agency-picker.tsx';
import type { ConferenceDetailFragment } from '../conference-page.generated.ts';
import { AdviserPostsDocument } from '../coordination/work.generated.ts';
import { ConferenceStaffDocument, InviteConferenceMembersDocument } from './conference.generated.ts';

export interface InviteDialogProps {
  conference: ConferenceDetailFragment;
  onDone: () => unknown;
  onClose: () => void;
}

interface Invited {
  id: string;
  name: string;
}

/** 構成員を招く: an agency, then its staff. They see kind, convener and date until they accept secrecy. */
export function InviteDialog({ conference, onDone, onClose }: InviteDialogProps) {
  const t = useT();
  const [agency, setAgency] = useState<PickedAgency | null>(null);
  const [chosen, setChosen] = useState<readonly Invited[]>([]);
  const [isChecked, setChecked] = useState(false);
  const invite = useAction(InviteConferenceMembersDocument, t('conference.wasInvited'), onDone);
  const submit = () => {
    setChecked(true);
    if (chosen.length === 0) return;
    void invite.run({ input: { conferenceId: conference.id, staffIds: chosen.map(({ id }) => id) } });
  };
  return (
    <Dialog
      isOpen
      wide
      title={t('conference.invite')}
      onClose={onClose}
      actions={
        <Button onPress={submit} isPending={invite.isRunning}>
          {t('conference.invite')}
        </Button>
      }
    >
      <p className="text-dns-16N-130">{t(`conference.inviteLead.${conference.kind}`)}</p>
      <ErrorSummary
        problems={
          isChecked && chosen.length === 0 ? [{ message: t('conference.problem.members') }] : invite.problems
        }
      />
      {conference.kind === 'ADVISER' ? <AdviserPosts onSelect={setAgency} /> : null}
      <AgencyPicker label={t('agencies.agency')} selected={agency} onSelect={setAgency} />
      {agency ? (
        <StaffOfAgency
          agencyId={agency.id}
          seated={conference.members.map((member) => member.staff.id)}
          chosen={chosen}
          onChange={setChosen}
        />
      ) : null}
      {chosen.length > 0 ? (
        <p className="text-dns-16N-130">
          {t('conference.toInvite', { names: chosen.map(({ name }) => name).join('、') })}
        </p>
      ) : null}
    </Dialog>
  );
}

/** 複合課題解決アドバイザー by field and post; choosing one leads to the staff of its agency. */
function AdviserPosts({ onSelect }: { onSelect: (agency: PickedAgency) => void }) {
  const t = useT();
  const [postId, setPostId] = useState('');
  const { data } = useQuery(AdviserPostsDocument);
  const posts = (data?.adviserPosts ?? []).filter(({ agency }) => agency);
  return (
    <Select
      label={t('conference.adviserPost')}
      hint={t('conference.adviserPostHint')}
      emptyLabel={t('event.choosePost')}
      value={postId}
      onChange={(id) => {
        setPostId(id);
        const agency = posts.find((post) => post.id === id)?.agency;
        if (agency) onSelect(agency);
      }}
      choices={posts.map((post) => ({
        value: post.id,
        label: `${post.field}：${post.affiliation} ${post.post}`,
      }))}
    />
  );
}

interface StaffOfAgencyProps {
  agencyId: string;
  seated: readonly string[];
  chosen: readonly Invited[];
  onChange: (chosen: readonly Invited[]) => void;
}

function StaffOfAgency({ agencyId, seated, chosen, onChange }: StaffOfAgencyProps) {
  const t = useT();
  const { data, error, loading } = useQuery(ConferenceStaffDocument, { variables: { agencyId } });
  if (error) return <QueryNotice error={error} />;
  if (loading && !data) return <Skeleton rows={3} />;
  const staff = (data?.staff?.nodes ?? []).filter((one) => !seated.includes(one.id));
  if (staff.length === 0) return <EmptyState title={t('conference.noStaff')} />;
  const here = new Set(staff.map(({ id }) => id));
  return (
    <CheckboxGroup
      columns={2}
      label={t('conference.member')}
      choices={staff.map((one) => ({
        value: one.id,
        label: [one.name, one.post].filter(Boolean).join('　'),
      }))}
      value={chosen.filter(({ id }) => here.has(id)).map(({ id }) => id)}
      onChange={(ids) =>
        onChange([...chosen.filter(({ id }) => !here.has(id)), ...staff.filter(({ id }) => ids.includes(id))])
      }
    />
  );
}
