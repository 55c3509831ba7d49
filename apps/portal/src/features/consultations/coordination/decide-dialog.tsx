import { useState } from 'react';
import { today } from '../../../shared/dates/use-dates.ts';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { EraDateField } from '../../../shared/kit/era-date-field.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { TextArea } from '../../../shared/kit/text-field.tsx';
import { AgencyPicker, type PickedAgency } from '../agency-picker/agency-picker.tsx';
import { DecideRolesDocument } from './coordination.generated.ts';

interface RoleLine {
  key: number;
  agency: PickedAgency | null;
  role: string;
}

export interface DecideDialogProps {
  coordination: { id: string; version: number };
  /** Name of the coordinator's agency, which monitors unless another is chosen. */
  coordinator: string;
  /** Roles that the last conference proposed; they fill the form. */
  proposal: readonly { agency: PickedAgency; role: string }[];
  onDone: () => unknown;
  onClose: () => void;
}

const emptyLine = (key: number): RoleLine => ({ key, agency: null, role: '' });

/** 役割分担の決定 (lead division only): which agency does what, why, and who monitors it. */
export function DecideDialog({ coordination, coordinator, proposal, onDone, onClose }: DecideDialogProps) {
  const t = useT();
  const [lines, setLines] = useState<readonly RoleLine[]>(() =>
    proposal.length > 0 ? proposal.map(({ agency, role }, key) => ({ key, agency, role })) : [emptyLine(0)],
  );
  const [reason, setReason] = useState('');
  const [monitors, setMonitors] = useState<PickedAgency | null>(null);
  const [decidedOn, setDecidedOn] = useState(today());
  const [isChecked, setChecked] = useState(false);
  const decide = useAction(DecideRolesDocument, t('coordination.rolesDecided'), onDone);
  const isComplete = lines.every((line) => line.agency && line.role.trim() !== '');
  const missed = [
    isComplete ? undefined : t('coordination.problem.roles'),
    reason.trim() === '' ? t('coordination.problem.decisionReason') : undefined,
  ].filter((message) => message !== undefined);
  const change = (key: number, patch: Partial<RoleLine>) =>
    setLines((before) => before.map((line) => (line.key === key ? { ...line, ...patch } : line)));
  const submit = () => {
    setChecked(true);
    if (missed.length > 0) return;
    void decide.run({
      input: {
        ...coordination,
        roles: lines.map((line) => ({ agencyId: line.agency!.id, role: line.role.trim() })),
        reason: reason.trim(),
        monitoringAgencyId: monitors?.id ?? null,
        decidedOn: decidedOn || null,
      },
    });
  };
  return (
    <Dialog
      isOpen
      wide
      title={t('coordination.decide')}
      onClose={onClose}
      actions={
        <Button onPress={submit} isPending={decide.isRunning}>
          {t('coordination.decide')}
        </Button>
      }
    >
      <p className="text-dns-16N-130">{t('coordination.decideLead')}</p>
      {proposal.length > 0 ? <p className="text-dns-16N-130">{t('outcome.prefilled')}</p> : null}
      <ErrorSummary
        problems={isChecked && missed.length > 0 ? missed.map((message) => ({ message })) : decide.problems}
      />
      {lines.map((line, index) => (
        <fieldset key={line.key} className="space-y-2 rounded-8 border border-solid-gray-300 p-3">
          <legend className="px-1 text-std-16B-170">
            {t('coordination.roleNumber', { number: index + 1 })}
          </legend>
          <AgencyPicker
            isRequired
            label={t('coordination.roleAgency')}
            errorMessage={isChecked && !line.agency ? t('coordination.problem.roleAgency') : undefined}
            selected={line.agency}
            onSelect={(agency) => change(line.key, { agency })}
          />
          <TextArea
            isRequired
            rows={2}
            label={t('coordination.role')}
            errorMessage={isChecked && line.role.trim() === '' ? t('coordination.problem.role') : undefined}
            value={line.role}
            onChange={(role) => change(line.key, { role })}
          />
          {lines.length > 1 ? (
            <Button
              look="text"
              size="s"
              onPress={() => setLines((before) => before.filter((one) => one.key !== line.key))}
            >
              {t('coordination.removeRole')}
            </Button>
          ) : null}
        </fieldset>
      ))}
      <Button
        look="outline"
        size="s"
        onPress={() => setLines((before) => [...before, emptyLine((before.at(-1)?.key ?? 0) + 1)])}
      >
        {t('coordination.addRole')}
      </Button>
      <TextArea
        isRequired
        rows={2}
        label={t('coordination.decisionReason')}
        errorMessage={
          isChecked && reason.trim() === '' ? t('coordination.problem.decisionReason') : undefined
        }
        value={reason}
        onChange={setReason}
      />
      <AgencyPicker
        label={t('coordination.monitors')}
        hint={t('coordination.monitorsHint', { agency: coordinator })}
        selected={monitors}
        onSelect={setMonitors}
      />
      <EraDateField label={t('coordination.decidedAt')} value={decidedOn} onChange={setDecidedOn} />
    </Dialog>
  );
}
