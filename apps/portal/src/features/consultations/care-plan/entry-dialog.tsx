import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { MessageId } from '../../../locales/ja/index.ts';
import { useDraft } from '../../../shared/drafts/use-draft.ts';
import { type Failure, failuresOf } from '../../../shared/graphql/failures.ts';
import type { Retrying } from '../../../shared/graphql/use-retrying.ts';
import { useEnumChoices } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Checkbox, CheckboxGroup } from '../../../shared/kit/checkbox-group.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { ErrorSummary, Notice } from '../../../shared/kit/notice.tsx';
import { RadioGroup } from '../../../shared/kit/radio-group.tsx';
import { Select } from '../../../shared/kit/select.tsx';
import { TextArea, TextField } from '../../../shared/kit/text-field.tsx';
import { showToast } from '../../../shared/kit/toast.tsx';
import { AgencyPicker } from '../agency-picker/agency-picker.tsx';
import {
  AddCarePlanEntryDocument,
  CarePlanEntryNowDocument,
  ChangeCarePlanEntryDocument,
  DiscardPlanDraftDocument,
  RemoveCarePlanEntryDocument,
  SavePlanDraftDocument,
} from './care-plan.generated.ts';
import { ConflictChoice } from './conflict-choice.tsx';
import {
  type Choices,
  contentOf,
  differences,
  type EntryContent,
  type EntryDraft,
  type EntryProblem,
  inputOf,
  merged,
  problemsOf,
} from './entry-content.ts';
import { clockOf, DAY_BEGINS, DAY_ENDS, ROWS, STEP, WEEK } from './plan-time.ts';
import type { PlanEntry, PlanMember, PlanWords } from './plan-words.ts';

export interface EntryDialogProps {
  caseId: string;
  /** What the form opens with: a new entry, one that stands, or what was half typed. */
  opened: EntryDraft;
  /** The stored draft that it goes on with. */
  draft: { id: string; version: number } | null;
  members: readonly PlanMember[];
  words: PlanWords;
  send: Retrying['send'];
  /** The line is down: what is sent waits. */
  isWaiting: boolean;
  /** Another saved this entry before a move of mine: the choice opens at once. */
  theirs?: PlanEntry | null;
  onDone: () => unknown;
  onClose: () => void;
}

const times = Array.from({ length: ROWS + 1 }, (_, row) => DAY_BEGINS + row * STEP);

/** 予定 as a form: everything that can be done by moving bars can be done here too. What is typed is kept on the server. */
export function EntryDialog(props: EntryDialogProps) {
  const { caseId, opened, members, words, send, isWaiting, onDone, onClose } = props;
  const t = useT();
  const client = useApolloClient();
  const [content, setContent] = useState<EntryContent>(opened.content);
  const [isChecked, setChecked] = useState(false);
  const [isSending, setSending] = useState(false);
  const [refused, setRefused] = useState<readonly Failure[] | null>(null);
  const [theirs, setTheirs] = useState<PlanEntry | null>(props.theirs ?? null);
  const [choices, setChoices] = useState<Choices>(() =>
    props.theirs ? differences(opened.base, opened.content, contentOf(props.theirs)) : {},
  );
  const [typed, setTyped] = useState<EntryDraft>(opened);
  const { draft, settled, end } = useDraft(typed, props.draft, {
    mutation: SavePlanDraftDocument,
    variables: (kept: EntryDraft, stored) => ({
      input: { caseId, form: 'CARE_PLAN' as const, version: stored?.version, content: kept },
      key: crypto.randomUUID(),
    }),
    saved: (data) => data.savePlanDraft,
  });
  const [discard] = useMutation(DiscardPlanDraftDocument);
  const change = (patch: Partial<EntryContent>) => {
    const next = { ...content, ...patch };
    setContent(next);
    setTyped({ ...opened, content: next });
  };
  const problems = isChecked ? problemsOf(content) : [];
  const missed = (problem: EntryProblem) =>
    problems.includes(problem) ? t(problemMessages[problem]) : undefined;
  const fields = Object.assign({}, ...(refused ?? []).map((failure) => failure.fields));

  /** The draft has done its work: it is an entry now, or was given up. */
  const finish = async () => {
    end();
    if (await settled()) await discard({ variables: { caseId, form: 'CARE_PLAN' } }).catch(() => undefined);
  };
  const leave = () => {
    void finish();
    onClose();
  };
  const perform = async (work: () => Promise<unknown>, done: MessageId) => {
    setSending(true);
    setRefused(null);
    try {
      await work();
      await finish();
      showToast('success', t(done));
      onClose();
      await onDone();
    } catch (error) {
      const failures = failuresOf(error);
      setRefused(failures);
      if (opened.entryId && failures.some(({ code }) => code === 'SAVED_BY_OTHER'))
        await meet(opened.entryId);
    } finally {
      setSending(false);
    }
  };
  /** Somebody else saved first: what stands now is read and laid beside mine. */
  const meet = async (id: string) => {
    const { data } = await client.query({
      query: CarePlanEntryNowDocument,
      variables: { id },
      fetchPolicy: 'network-only',
    });
    const now = data?.carePlanEntry ?? null;
    setTheirs(now);
    if (now && !now.removedAt) setChoices(differences(opened.base, content, contentOf(now)));
  };
  const save = (entry: EntryContent) => {
    setChecked(true);
    if (problemsOf(entry).length > 0) return;
    const asNew = opened.entryId === null || theirs?.removedAt;
    void perform(
      () =>
        asNew
          ? send(AddCarePlanEntryDocument, { input: { caseId, entry: inputOf(entry) } })
          : send(ChangeCarePlanEntryDocument, {
              input: {
                id: opened.entryId!,
                version: theirs?.version ?? opened.version,
                entry: inputOf(entry),
              },
            }),
      'carePlan.saved',
    );
  };
  const remove = () =>
    void perform(
      () =>
        send(RemoveCarePlanEntryDocument, {
          id: opened.entryId!,
          version: theirs?.version ?? opened.version,
        }),
      'carePlan.removed',
    );
  const chooses = theirs !== null && !theirs.removedAt;
  return (
    <Dialog
      isOpen
      wide
      title={t(opened.entryId ? 'carePlan.changeEntry' : 'carePlan.addEntry')}
      onClose={isSending ? () => undefined : leave}
      closeLabel={t('carePlan.giveUp')}
      actions={
        <>
          {opened.entryId && !theirs ? (
            <Button look="text" isPending={isSending} onPress={remove}>
              {t('carePlan.remove')}
            </Button>
          ) : null}
          <Button
            isPending={isSending}
            onPress={() => save(chooses ? merged(content, contentOf(theirs), choices) : content)}
          >
            {t(theirs?.removedAt ? 'carePlan.addAgain' : chooses ? 'carePlan.saveChosen' : 'carePlan.save')}
          </Button>
        </>
      }
    >
      {isWaiting ? (
        <Notice live tone="warning" title={t('carePlan.notSaved')}>
          <p>{t('carePlan.notSavedText')}</p>
        </Notice>
      ) : null}
      {theirs ? (
        <ConflictChoice
          mine={content}
          theirs={theirs}
          members={members}
          words={words}
          choices={choices}
          onChoose={(part, whose) => setChoices((before) => ({ ...before, [part]: whose }))}
        />
      ) : null}
      {refused && !theirs ? (
        <ErrorSummary problems={refused.length > 0 ? refused : [{ message: t('error.saveFailed') }]} />
      ) : null}
      <ErrorSummary problems={problems.map((problem) => ({ message: t(problemMessages[problem]) }))} />
      {chooses ? null : (
        <EntryFields
          content={content}
          members={members}
          words={words}
          missed={missed}
          fields={fields}
          onChange={change}
        />
      )}
      <p role="status" className="text-dns-14N-130 text-solid-gray-700">
        {draft.state === 'saved' ? t('carePlan.draftKept') : ''}
        {draft.state === 'failed' ? t('carePlan.draftNotKept') : ''}
      </p>
    </Dialog>
  );
}

interface EntryFieldsProps {
  content: EntryContent;
  members: readonly PlanMember[];
  words: PlanWords;
  missed: (problem: EntryProblem) => string | undefined;
  /** What the server says of single fields. */
  fields: Record<string, string | undefined>;
  onChange: (patch: Partial<EntryContent>) => void;
}

function EntryFields({ content, members, words, missed, fields, onChange }: EntryFieldsProps) {
  const t = useT();
  return (
    <>
      <Checkbox isSelected={content.isWhole} onChange={(isWhole) => onChange({ isWhole })}>
        {t('carePlan.wholeHousehold')}
      </Checkbox>
      {content.isWhole ? null : (
        <CheckboxGroup
          isRequired
          columns={3}
          label={t('carePlan.forWhom')}
          errorMessage={missed('persons') ?? fields['personIds']}
          choices={members.map(({ id, name }) => ({ value: id, label: name }))}
          value={content.personIds}
          onChange={(personIds) => onChange({ personIds })}
        />
      )}
      <TextField
        isRequired
        maxLength={100}
        label={t('carePlan.service')}
        errorMessage={missed('service') ?? fields['service']}
        value={content.service}
        onChange={(service) => onChange({ service })}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <AgencyPicker
          label={t('carePlan.agency')}
          hint={t('carePlan.agencyHint')}
          selected={content.agency}
          onSelect={(agency) => onChange({ agency })}
        />
        {content.agency ? null : (
          <TextField
            maxLength={100}
            label={t('carePlan.provider')}
            hint={t('carePlan.providerHint')}
            errorMessage={fields['provider']}
            value={content.provider}
            onChange={(provider) => onChange({ provider })}
          />
        )}
      </div>
      <RadioGroup
        direction="row"
        label={t('carePlan.place')}
        value={content.place}
        onChange={(place) => onChange({ place })}
        choices={[
          { value: 'week', label: t('carePlan.inWeek') },
          { value: 'outside', label: t('carePlan.outsideWeek') },
        ]}
      />
      {content.place === 'week' ? (
        <WeekFields content={content} words={words} missed={missed} fields={fields} onChange={onChange} />
      ) : (
        <OutsideFields content={content} missed={missed} fields={fields} onChange={onChange} />
      )}
      <TextArea
        rows={3}
        maxLength={1_000}
        label={t('carePlan.contents')}
        errorMessage={fields['contents']}
        value={content.contents}
        onChange={(contents) => onChange({ contents })}
      />
    </>
  );
}

function WeekFields({ content, words, missed, fields, onChange }: Omit<EntryFieldsProps, 'members'>) {
  const t = useT();
  const enumChoices = useEnumChoices();
  const clocks = (from: number, to: number) =>
    times
      .filter((minute) => minute >= from && minute <= to)
      .map((minute) => ({
        value: String(minute),
        label: minute >= 24 * 60 ? t('carePlan.nextDay', { time: clockOf(minute) }) : clockOf(minute),
      }));
  return (
    <>
      <CheckboxGroup
        isRequired
        columns={4}
        label={t('carePlan.days')}
        errorMessage={missed('days') ?? fields['days']}
        choices={WEEK.map((day) => ({ value: String(day), label: words.day(day) }))}
        value={content.days}
        onChange={(days) => onChange({ days })}
      />
      <RadioGroup
        direction="row"
        label={t('carePlan.when')}
        value={content.when}
        onChange={(when) => onChange({ when })}
        choices={[
          { value: 'time', label: t('carePlan.byTime') },
          { value: 'band', label: t('carePlan.byBand') },
        ]}
      />
      {content.when === 'time' ? (
        <div className="grid grid-cols-2 gap-4">
          <Select
            label={t('carePlan.start')}
            errorMessage={missed('order') ?? fields['startMinute']}
            value={content.start}
            onChange={(start) => onChange({ start })}
            choices={clocks(DAY_BEGINS, DAY_ENDS - STEP)}
          />
          <Select
            label={t('carePlan.end')}
            value={content.end}
            onChange={(end) => onChange({ end })}
            choices={clocks(DAY_BEGINS + STEP, DAY_ENDS)}
          />
        </div>
      ) : (
        <Select
          label={t('carePlan.band')}
          value={content.band}
          onChange={(band) => (band ? onChange({ band }) : undefined)}
          choices={enumChoices<EntryContent['band']>('CarePlanBand')}
        />
      )}
    </>
  );
}

function OutsideFields({ content, missed, fields, onChange }: Omit<EntryFieldsProps, 'members' | 'words'>) {
  const t = useT();
  const problem = missed('frequency') ?? fields['times'];
  return (
    <>
      <RadioGroup
        direction="row"
        label={t('carePlan.frequency')}
        errorMessage={problem}
        value={content.frequency}
        onChange={(frequency) => onChange({ frequency })}
        choices={[
          { value: 'counted', label: t('carePlan.counted') },
          { value: 'on-request', label: t('carePlan.onRequest') },
          { value: 'other', label: t('carePlan.otherFrequency') },
        ]}
      />
      {content.frequency === 'counted' ? (
        <div className="grid grid-cols-2 gap-4">
          <TextField
            inputMode="numeric"
            label={t('carePlan.everyMonths')}
            value={content.everyMonths}
            onChange={(everyMonths) => onChange({ everyMonths })}
          />
          <TextField
            inputMode="numeric"
            label={t('carePlan.times')}
            value={content.times}
            onChange={(times) => onChange({ times })}
          />
        </div>
      ) : null}
      <TextField
        maxLength={100}
        label={t('carePlan.timing')}
        hint={t('carePlan.timingHint')}
        value={content.timing}
        onChange={(timing) => onChange({ timing })}
      />
    </>
  );
}

const problemMessages: Record<EntryProblem, MessageId> = {
  persons: 'carePlan.problem.persons',
  service: 'carePlan.problem.service',
  days: 'carePlan.problem.days',
  order: 'carePlan.problem.order',
  frequency: 'carePlan.problem.frequency',
};
