import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { QueryNotice } from '../../../shared/graphql/query-notice.tsx';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { RadioGroup } from '../../../shared/kit/radio-group.tsx';
import { EmptyState, Skeleton } from '../../../shared/kit/waiting.tsx';
import { useSession } from '../../../shared/session/session.ts';
import type { ConferenceDetailFragment } from '../conference-page.generated.ts';
import { ConferenceRecordsDocument, TableConferenceItemDocument } from './conference.generated.ts';
import { ownRecords } from './own-records.ts';
import { recordNames } from './record-names.ts';

export interface TableDialogProps {
  conference: ConferenceDetailFragment;
  onDone: () => unknown;
  onClose: () => void;
}

/** 会議に出す: the coordinator the case of the conference, every agency its own records of the same household. */
export function TableDialog({ conference, onDone, onClose }: TableDialogProps) {
  const t = useT();
  const dates = useDates();
  const { roles } = useSession();
  const { consultation } = conference;
  const { data, error, loading } = useQuery(ConferenceRecordsDocument, {
    variables: { householdId: consultation?.household?.id ?? '' },
    skip: !consultation?.household,
  });
  const [caseId, setCaseId] = useState('');
  const [isChecked, setChecked] = useState(false);
  const table = useAction(TableConferenceItemDocument, t('conference.tabled'), onDone);
  const tabled = conference.items.map((item) => item.caseId);
  const own = data?.household ? ownRecords(data.household, tabled) : [];
  const choices = [
    ...(consultation && roles.includes('coordinator') && !tabled.includes(consultation.id)
      ? [{ value: consultation.id, label: t('conference.itsConsultation') }]
      : []),
    ...own
      .filter((record) => !roles.includes('coordinator') || record.id !== consultation?.id)
      .map((record) => ({
        value: record.id,
        label: t('conference.ownRecord', {
          record: t(recordNames[record.measure] ?? 'person.record'),
          since: dates.short(record.since),
        }),
      })),
  ];
  const missing = isChecked && caseId === '' ? t('conference.problem.record') : undefined;
  const submit = () => {
    setChecked(true);
    if (caseId !== '') void table.run({ input: { conferenceId: conference.id, caseId } });
  };
  return (
    <Dialog
      isOpen
      title={t('conference.table')}
      onClose={onClose}
      actions={
        choices.length > 0 && !loading ? (
          <Button onPress={submit} isPending={table.isRunning}>
            {t('conference.table')}
          </Button>
        ) : null
      }
    >
      <p className="text-dns-16N-130">{t(`conference.tableLead.${conference.kind}`)}</p>
      <QueryNotice error={error} />
      <ErrorSummary problems={missing ? [{ message: missing }] : table.problems} />
      {loading ? <Skeleton rows={3} /> : null}
      {!loading && choices.length === 0 ? (
        <EmptyState title={t(consultation ? 'conference.nothingToTable' : 'conference.tableLater')} />
      ) : null}
      {choices.length > 0 && !loading ? (
        <RadioGroup
          isRequired
          label={t('person.record')}
          errorMessage={missing}
          value={caseId}
          onChange={setCaseId}
          choices={choices}
        />
      ) : null}
    </Dialog>
  );
}
