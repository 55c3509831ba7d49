import { useState } from 'react';
import { today } from '../../../shared/dates/use-dates.ts';
import type { ReviewFinding } from '../../../shared/graphql/schema.generated.ts';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useEnumChoices } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { EraDateField } from '../../../shared/kit/era-date-field.tsx';
import { RadioGroup } from '../../../shared/kit/radio-group.tsx';
import { Select } from '../../../shared/kit/select.tsx';
import { TextArea } from '../../../shared/kit/text-field.tsx';
import { AgencyPicker, type PickedAgency } from '../agency-picker/agency-picker.tsx';
import {
  AssignWorkDocument,
  HoldReviewDocument,
  MoveReviewDocument,
  PassOnDutyDocument,
  RecordProgressDocument,
} from './progress.generated.ts';
import { problemOf, StepDialog } from './step-dialog.tsx';

interface Steps {
  onDone: () => unknown;
  onClose: () => void;
}

interface DutySteps extends Steps {
  duty: { id: string; version: number };
}

/** 進み具合を記録する: what all who hold a role read. */
export function RecordProgressDialog({ caseId, onDone, onClose }: Steps & { caseId: string }) {
  const t = useT();
  const [occurredOn, setOccurredOn] = useState(today());
  const [word, setWord] = useState('');
  const { run, isRunning, problems } = useAction(RecordProgressDocument, t('progress.recorded'), onDone);
  return (
    <StepDialog
      title={t('progress.record')}
      lead={t('progress.recordLead')}
      isRunning={isRunning}
      problems={problems}
      onSubmit={() => void run({ input: { caseId, occurredOn: occurredOn || null, word } })}
      onClose={onClose}
    >
      <EraDateField
        isRequired
        label={t('progress.occurredOn')}
        errorMessage={problemOf(problems, 'occurredOn')}
        value={occurredOn}
        onChange={setOccurredOn}
      />
      <TextArea
        isRequired
        label={t('progress.word')}
        errorMessage={problemOf(problems, 'word')}
        value={word}
        onChange={setWord}
      />
    </StepDialog>
  );
}

/** 見直し（方針確認）: whether the policy still holds, and when to look again. */
export function ReviewDialog({ duty, onDone, onClose }: DutySteps) {
  const t = useT();
  const enumChoices = useEnumChoices();
  const [finding, setFinding] = useState<ReviewFinding>('ON_COURSE');
  const [occurredOn, setOccurredOn] = useState(today());
  const [reviewOn, setReviewOn] = useState('');
  const [word, setWord] = useState('');
  const { run, isRunning, problems } = useAction(HoldReviewDocument, t('progress.reviewed'), onDone, onDone);
  const submit = () =>
    void run({
      input: {
        dutyId: duty.id,
        version: duty.version,
        finding,
        word,
        occurredOn: occurredOn || null,
        reviewOn: reviewOn || null,
      },
    });
  return (
    <StepDialog
      title={t('progress.review')}
      isRunning={isRunning}
      problems={problems}
      onSubmit={submit}
      onClose={onClose}
    >
      <EraDateField
        isRequired
        label={t('progress.reviewedOn')}
        errorMessage={problemOf(problems, 'occurredOn')}
        value={occurredOn}
        onChange={setOccurredOn}
      />
      <RadioGroup<ReviewFinding>
        isRequired
        label={t('progress.finding')}
        hint={t('progress.findingHint')}
        value={finding}
        onChange={setFinding}
        choices={enumChoices<ReviewFinding>('ReviewFinding')}
      />
      <TextArea
        isRequired
        label={t('progress.reviewWord')}
        errorMessage={problemOf(problems, 'word')}
        value={word}
        onChange={setWord}
      />
      <EraDateField
        label={t('progress.nextReview')}
        errorMessage={problemOf(problems, 'reviewOn')}
        value={reviewOn}
        onChange={setReviewOn}
      />
    </StepDialog>
  );
}

/** 見直し日を動かす, with the reason. */
export function MoveReviewDialog({ duty, onDone, onClose }: DutySteps) {
  const t = useT();
  const [reviewOn, setReviewOn] = useState('');
  const [reason, setReason] = useState('');
  const { run, isRunning, problems } = useAction(MoveReviewDocument, t('progress.moved'), onDone, onDone);
  return (
    <StepDialog
      title={t('progress.move')}
      isRunning={isRunning}
      problems={problems}
      onSubmit={() => void run({ input: { dutyId: duty.id, version: duty.version, reviewOn, reason } })}
      onClose={onClose}
    >
      <EraDateField
        isRequired
        label={t('progress.nextReview')}
        errorMessage={problemOf(problems, 'reviewOn')}
        value={reviewOn}
        onChange={setReviewOn}
      />
      <TextArea
        isRequired
        rows={2}
        label={t('progress.reason')}
        errorMessage={problemOf(problems, 'reason')}
        value={reason}
        onChange={setReason}
      />
    </StepDialog>
  );
}

/** 受け持ちを引き継ぐ (lead division): another agency goes on with a duty. */
export function PassOnDialog({ duty, onDone, onClose }: DutySteps) {
  const t = useT();
  const [agency, setAgency] = useState<PickedAgency | null>(null);
  const [reason, setReason] = useState('');
  const { run, isRunning, problems } = useAction(PassOnDutyDocument, t('progress.passedOn'), onDone, onDone);
  return (
    <StepDialog
      title={t('progress.passOn')}
      isRunning={isRunning}
      problems={problems}
      onSubmit={() =>
        void run({ input: { id: duty.id, version: duty.version, agencyId: agency?.id ?? '', reason } })
      }
      onClose={onClose}
    >
      <AgencyPicker
        isRequired
        label={t('progress.nextAgency')}
        errorMessage={problemOf(problems, 'agencyId')}
        selected={agency}
        onSelect={setAgency}
      />
      <TextArea
        isRequired
        rows={2}
        label={t('progress.reason')}
        errorMessage={problemOf(problems, 'reason')}
        value={reason}
        onChange={setReason}
      />
    </StepDialog>
  );
}

/** 担当者を決める, within one's own agency. */
export function AssignDialog({
  caseId,
  staff,
  current,
  onDone,
  onClose,
}: Steps & {
  caseId: string;
  staff: readonly { id: string; name: string }[];
  current: string | undefined;
}) {
  const t = useT();
  const [staffId, setStaffId] = useState(current ?? '');
  const { run, isRunning, problems } = useAction(AssignWorkDocument, t('progress.assigned'), onDone);
  return (
    <StepDialog
      title={t('progress.assign')}
      isRunning={isRunning}
      problems={problems}
      onSubmit={() => void run({ input: { caseId, staffId: staffId || null } })}
      onClose={onClose}
    >
      <Select
        label={t('progress.assignedTo')}
        emptyLabel={t('progress.wholeAgency')}
        errorMessage={problemOf(problems, 'staffId')}
        value={staffId}
        onChange={setStaffId}
        choices={staff.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </StepDialog>
  );
}
