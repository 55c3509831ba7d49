import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { saveFile } from '../../../shared/export/save-file.ts';
import { failuresOf } from '../../../shared/graphql/failures.ts';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import type { ConferenceDateAnswer } from '../../../shared/graphql/schema.generated.ts';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useEnumChoices, useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { ErrorSummary, Notice } from '../../../shared/kit/notice.tsx';
import { Select } from '../../../shared/kit/select.tsx';
import { type Column, DataTable } from '../../../shared/lists/data-table.tsx';
import type { ConferenceDetailFragment } from '../conference-page.generated.ts';
import { FixDateDialog } from './fix-date-dialog.tsx';
import { OfferDatesDialog } from './offer-dates-dialog.tsx';
import { AnswerConferenceDatesDocument, ConferenceCalendarDocument } from './work.generated.ts';

export interface ScheduleProps {
  conference: ConferenceDetailFragment;
  convenes: boolean;
  onChanged: () => unknown;
}

type Candidate = ConferenceDetailFragment['candidates'][number];

const answers = ['YES', 'MAYBE', 'NO'] as const satisfies readonly ConferenceDateAnswer[];

/** 日程: the date, or the dates that are offered and who can come; the entry for one's own calendar. */
export function Schedule({ conference, convenes, onChanged }: ScheduleProps) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  const [dialog, setDialog] = useState<'offer' | { fix: string } | null>(null);
  const isOpen = conference.closedAt === null;
  const done = () => {
    setDialog(null);
    return onChanged();
  };
  const fixing: Column<Candidate>[] =
    convenes && !conference.dateIsFixed
      ? [
          {
            id: 'fix',
            header: t('schedule.fix'),
            cell: (candidate) => (
              <Button look="text" size="s" onPress={() => setDialog({ fix: candidate.startsAt })}>
                {t('schedule.fixThis')}
                <span className="sr-only">：{dates.moment(candidate.startsAt)}</span>
              </Button>
            ),
          },
        ]
      : [];
  return (
    <div className="space-y-3">
      {conference.dateIsFixed ? (
        <p className="text-dns-16N-130">
          {[dates.moment(conference.heldAt), conference.place].filter(Boolean).join('　')}
        </p>
      ) : (
        <Notice title={t('schedule.open')}>{t('schedule.openLead')}</Notice>
      )}
      {conference.candidates.length > 0 ? (
        <DataTable
          caption={t('schedule.candidates')}
          rows={conference.candidates}
          rowKey={(candidate) => candidate.id}
          columns={[
            {
              id: 'at',
              header: t('conference.heldAt'),
              primary: true,
              nowrap: true,
              cell: (candidate) => dates.moment(candidate.startsAt),
            },
            ...answers.map((answer) => ({
              id: answer,
              header: enumLabel('ConferenceDateAnswer', answer),
              cell: (candidate: Candidate) =>
                candidate.replies
                  .filter((reply) => reply.answer === answer)
                  .map((reply) => nameOf(reply.staff))
                  .join('、'),
            })),
            ...fixing,
          ]}
        />
      ) : null}
      {isOpen && conference.seat && !conference.dateIsFixed && conference.candidates.length > 0 ? (
        <OwnAnswers conference={conference} onChanged={onChanged} />
      ) : null}
      <div className="flex flex-wrap gap-2" data-print="hide">
        {convenes ? (
          <>
            <Button look="outline" onPress={() => setDialog('offer')}>
              {t('schedule.offer')}
            </Button>
            <Button look="outline" onPress={() => setDialog({ fix: conference.heldAt })}>
              {t(conference.dateIsFixed ? 'schedule.move' : 'schedule.fix')}
            </Button>
          </>
        ) : null}
        <CalendarButton conference={conference} />
      </div>
      {dialog === 'offer' ? (
        <OfferDatesDialog conferenceId={conference.id} onClose={() => setDialog(null)} onDone={done} />
      ) : null}
      {dialog !== null && dialog !== 'offer' ? (
        <FixDateDialog
          conference={conference}
          heldAt={dialog.fix}
          onClose={() => setDialog(null)}
          onDone={done}
        />
      ) : null}
    </div>
  );
}

/** 返事: whoever is invited says when they can come; nothing of the case is needed for it. */
function OwnAnswers({ conference, onChanged }: Omit<ScheduleProps, 'convenes'>) {
  const t = useT();
  const dates = useDates();
  const enumChoices = useEnumChoices();
  const [given, setGiven] = useState<Record<string, ConferenceDateAnswer | ''>>({});
  const send = useAction(AnswerConferenceDatesDocument, t('schedule.answered'), onChanged);
  const answerTo = (candidate: Candidate) => given[candidate.id] ?? candidate.ownAnswer ?? '';
  const told = conference.candidates.flatMap((candidate) => {
    const answer = answerTo(candidate);
    return answer === '' ? [] : [{ candidateId: candidate.id, answer }];
  });
  return (
    <fieldset className="space-y-3 rounded-8 border border-solid-gray-300 p-3">
      <legend className="px-1 text-std-16B-170">{t('schedule.own')}</legend>
      <ErrorSummary problems={send.problems} />
      <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {conference.candidates.map((candidate) => (
          <Select
            key={candidate.id}
            label={dates.moment(candidate.startsAt)}
            emptyLabel={t('schedule.notAnswered')}
            value={answerTo(candidate)}
            onChange={(answer) => setGiven((before) => ({ ...before, [candidate.id]: answer }))}
            choices={enumChoices<ConferenceDateAnswer>('ConferenceDateAnswer')}
          />
        ))}
      </div>
      <Button
        isPending={send.isRunning}
        onPress={() => {
          if (told.length > 0) void send.run({ input: { conferenceId: conference.id, answers: told } });
        }}
      >
        {t('schedule.answer')}
      </Button>
    </fieldset>
  );
}

/** 予定表に入れる: a file for any calendar; it names kind, date, place and this page, and nothing of the case. */
function CalendarButton({ conference }: { conference: ConferenceDetailFragment }) {
  const t = useT();
  const client = useApolloClient();
  const [isRunning, setRunning] = useState(false);
  const [problems, setProblems] = useState<readonly { message: string }[]>([]);
  const download = async () => {
    setRunning(true);
    setProblems([]);
    try {
      const { data } = await client.query({
        query: ConferenceCalendarDocument,
        variables: { id: conference.id, page: `${location.origin}/conferences/${conference.id}` },
        fetchPolicy: 'no-cache',
      });
      const calendar = data?.conference?.calendar;
      if (calendar) saveFile(new Blob([calendar], { type: 'text/calendar;charset=utf-8' }), 'conference.ics');
    } catch (error) {
      const failures = failuresOf(error);
      setProblems(failures.length > 0 ? failures : [{ message: t('error.saveFailed') }]);
    } finally {
      setRunning(false);
    }
  };
  return (
    <>
      <Button look="outline" isPending={isRunning} onPress={() => void download()}>
        {t('schedule.calendar')}
      </Button>
      <ErrorSummary problems={problems} />
    </>
  );
}
