import { useState } from 'react';
import type { ConferenceDecision, ConferenceFollowUp } from '../../../shared/graphql/schema.generated.ts';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useEnumChoices } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { EraDateField } from '../../../shared/kit/era-date-field.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { RadioGroup } from '../../../shared/kit/radio-group.tsx';
import { Select } from '../../../shared/kit/select.tsx';
import { TextArea, TextField } from '../../../shared/kit/text-field.tsx';
import { AgencyPicker, type PickedAgency } from '../agency-picker/agency-picker.tsx';
import type { ConferenceDetailFragment } from '../conference-page.generated.ts';
import { LineSteps } from './line-steps.tsx';
import { RecordConferenceOutcomeDocument } from './work.generated.ts';

interface Priority {
  key: number;
  what: string;
}

interface Role {
  key: number;
  agency: PickedAgency | null;
  role: string;
}

export interface OutcomeDialogProps {
  conference: ConferenceDetailFragment;
  onDone: () => unknown;
  onClose: () => void;
}

const nextKey = (lines: readonly { key: number }[]) => Math.max(-1, ...lines.map(({ key }) => key)) + 1;

/** 会議の結論: decided with direction and roles, or undecided with what follows (アドバイザー会議・派遣). */
export function OutcomeDialog({ conference, onDone, onClose }: OutcomeDialogProps) {
  const t = useT();
  const enumChoices = useEnumChoices();
  const { outcome } = conference;
  const [result, setResult] = useState<ConferenceDecision>(outcome?.result ?? 'DECIDED');
  const [direction, setDirection] = useState(outcome?.direction ?? '');
  const [priorities, setPriorities] = useState<readonly Priority[]>(
    (outcome?.priorities ?? []).map((what, key) => ({ key, what })),
  );
  const [roles, setRoles] = useState<readonly Role[]>(() =>
    outcome && outcome.roles.length > 0
      ? outcome.roles.map(({ agency, role }, key) => ({ key, agency, role }))
      : [{ key: 0, agency: null, role: '' }],
  );
  const [nextOn, setNextOn] = useState(outcome?.nextOn ?? '');
  const [followUp, setFollowUp] = useState<ConferenceFollowUp | ''>(outcome?.followUp ?? '');
  const [isChecked, setChecked] = useState(false);
  const record = useAction(RecordConferenceOutcomeDocument, t('outcome.recorded'), onDone);
  const isDecided = result === 'DECIDED';
  const filled = roles.filter((line) => line.agency || line.role.trim() !== '');
  const complete = filled.flatMap((line) =>
    line.agency && line.role.trim() !== '' ? [{ agencyId: line.agency.id, role: line.role.trim() }] : [],
  );
  const missing = {
    direction: direction.trim() === '' ? t('outcome.problem.direction') : undefined,
    roles:
      complete.length < filled.length || (isDecided && complete.length === 0)
        ? t('outcome.problem.roles')
        : undefined,
  };
  const missed = Object.values(missing).filter((message) => message !== undefined);
  const submit = () => {
    setChecked(true);
    if (missed.length > 0) return;
    void record.run({
      input: {
        conferenceId: conference.id,
        version: outcome?.version ?? 0,
        result,
        direction: direction.trim(),
        priorities: priorities.map(({ what }) => what.trim()).filter((what) => what !== ''),
        roles: complete,
        nextOn: nextOn || null,
        followUp: followUp || null,
      },
    });
  };
  return (
    <Dialog
      isOpen
      wide
      title={t('outcome.record')}
      onClose={onClose}
      actions={
        <Button onPress={submit} isPending={record.isRunning}>
          {t('outcome.record')}
        </Button>
      }
    >
      <ErrorSummary
        problems={isChecked && missed.length > 0 ? missed.map((message) => ({ message })) : record.problems}
      />
      <RadioGroup
        label={t('outcome.result')}
        direction="row"
        value={result}
        onChange={setResult}
        choices={enumChoices<ConferenceDecision>('ConferenceDecision')}
      />
      {isDecided ? null : <p className="text-dns-16N-130">{t('outcome.undecidedLead')}</p>}
      <TextArea
        isRequired
        rows={3}
        maxLength={2_000}
        label={t(isDecided ? 'outcome.direction' : 'outcome.stillOpen')}
        errorMessage={isChecked ? missing.direction : undefined}
        value={direction}
        onChange={setDirection}
      />
      <fieldset className="space-y-2 rounded-8 border border-solid-gray-300 p-3">
        <legend className="px-1 text-std-16B-170">{t('outcome.priorities')}</legend>
        {priorities.map((line, index) => (
          <div key={line.key}>
            <TextField
              label={t('outcome.priorityNumber', { number: index + 1 })}
              maxLength={500}
              value={line.what}
              onChange={(what) =>
                setPriorities((before) =>
                  before.map((one) => (one.key === line.key ? { ...one, what } : one)),
                )
              }
            />
            <LineSteps lines={priorities} index={index} onChange={setPriorities} />
          </div>
        ))}
        <Button
          look="outline"
          size="s"
          onPress={() => setPriorities((before) => [...before, { key: nextKey(before), what: '' }])}
        >
          {t('outcome.addPriority')}
        </Button>
      </fieldset>
      <fieldset className="space-y-3 rounded-8 border border-solid-gray-300 p-3">
        <legend className="px-1 text-std-16B-170">{t('outcome.roles')}</legend>
        {roles.map((line, index) => (
          <div key={line.key} className="space-y-2">
            <AgencyPicker
              label={t('outcome.roleAgency', { number: index + 1 })}
              selected={line.agency}
              onSelect={(agency) =>
                setRoles((before) => before.map((one) => (one.key === line.key ? { ...one, agency } : one)))
              }
            />
            <TextArea
              rows={2}
              maxLength={1_000}
              label={t('outcome.role', { number: index + 1 })}
              value={line.role}
              onChange={(role) =>
                setRoles((before) => before.map((one) => (one.key === line.key ? { ...one, role } : one)))
              }
            />
            <LineSteps lines={roles} index={index} onChange={setRoles} />
          </div>
        ))}
        <Button
          look="outline"
          size="s"
          onPress={() => setRoles((before) => [...before, { key: nextKey(before), agency: null, role: '' }])}
        >
          {t('coordination.addRole')}
        </Button>
      </fieldset>
      <EraDateField label={t('outcome.nextOn')} value={nextOn} onChange={setNextOn} />
      <Select
        label={t('outcome.followUp')}
        emptyLabel={t('outcome.noFollowUp')}
        value={followUp}
        onChange={setFollowUp}
        choices={enumChoices<ConferenceFollowUp>('ConferenceFollowUp')}
      />
    </Dialog>
  );
}
