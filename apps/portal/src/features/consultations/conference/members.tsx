import { useState } from 'react';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Badge } from '../../../shared/kit/badge.tsx';
import { Button } from '../../../shared/kit/button.tsx';
import { ConfirmDialog } from '../../../shared/kit/confirm-dialog.tsx';
import { DataTable } from '../../../shared/lists/data-table.tsx';
import type { ConferenceDetailFragment } from '../conference-page.generated.ts';
import { RemoveConferenceMemberDocument } from './conference.generated.ts';
import { InviteDialog } from './invite-dialog.tsx';

export interface MembersProps {
  conference: ConferenceDetailFragment;
  /** The reader convened it and may invite and remove. */
  convenes: boolean;
  onChanged: () => unknown;
}

type Member = ConferenceDetailFragment['members'][number];

/** 構成員: who sits here and who has accepted the duty of secrecy. */
export function Members({ conference, convenes, onChanged }: MembersProps) {
  const t = useT();
  const dates = useDates();
  const [invites, setInvites] = useState(false);
  const [leaving, setLeaving] = useState<Member | null>(null);
  const remove = useAction(RemoveConferenceMemberDocument, t('conference.removed'), () => {
    setLeaving(null);
    return onChanged();
  });
  return (
    <div className="space-y-3">
      <DataTable
        caption={t('conference.members')}
        rows={conference.members}
        rowKey={(member) => member.id}
        columns={[
          {
            id: 'name',
            header: t('conference.member'),
            primary: true,
            cell: (member) => nameOf(member.staff),
          },
          { id: 'agency', header: t('agencies.agency'), cell: (member) => nameOf(member.agency) },
          {
            id: 'notice',
            header: t('notice.title'),
            cell: (member) =>
              member.noticeAcceptedAt ? (
                t('conference.acceptedAt', { at: dates.moment(member.noticeAcceptedAt) })
              ) : (
                <Badge tone="orange">{t('conference.notAccepted')}</Badge>
              ),
          },
          ...(convenes
            ? [
                {
                  id: 'remove',
                  header: t('conference.remove'),
                  cell: (member: Member) => (
                    <Button look="text" size="s" onPress={() => setLeaving(member)}>
                      {t('conference.remove')}
                      <span className="sr-only">：{nameOf(member.staff)}</span>
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      {convenes ? (
        <Button look="outline" onPress={() => setInvites(true)}>
          {t('conference.invite')}
        </Button>
      ) : null}
      {invites ? (
        <InviteDialog
          conference={conference}
          onClose={() => setInvites(false)}
          onDone={() => {
            setInvites(false);
            return onChanged();
          }}
        />
      ) : null}
      {leaving ? (
        <ConfirmDialog
          title={t('conference.removeTitle', { name: nameOf(leaving.staff) })}
          confirmLabel={t('conference.remove')}
          isRunning={remove.isRunning}
          problems={remove.problems}
          onConfirm={() => void remove.run({ input: { conferenceId: conference.id, memberId: leaving.id } })}
          onClose={() => setLeaving(null)}
        >
          <p>{t('conference.removeLead')}</p>
        </ConfirmDialog>
      ) : null}
    </div>
  );
}
