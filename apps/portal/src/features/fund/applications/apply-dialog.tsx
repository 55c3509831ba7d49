import { useState } from 'react';
import { today, useDates } from '../../../shared/dates/use-dates.ts';
import type { FundPayeeKind, FundPurpose } from '../../../shared/graphql/schema.generated.ts';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useEnumChoices } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Checkbox } from '../../../shared/kit/checkbox-group.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { EraDateField } from '../../../shared/kit/era-date-field.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { RadioGroup } from '../../../shared/kit/radio-group.tsx';
import { Select } from '../../../shared/kit/select.tsx';
import { TextArea, TextField } from '../../../shared/kit/text-field.tsx';
import { AgencyPicker, type PickedAgency } from '../../consultations/agency-picker/agency-picker.tsx';
import { ApplyForFundDocument } from '../fund.generated.ts';
import { wholeYen } from '../fund-words.ts';

const EMERGENCY = 'emergency';

export interface ApplyDialogProps {
  caseId: string;
  /** The 支援会議 of this case that may have raised it. */
  conferences: readonly { id: string; heldAt: string }[];
  onDone: () => unknown;
  onClose: () => void;
}

/** ファンドを申し込む (coordinator): what, how much, to which agency, raised where, and that each condition is met. */
export function ApplyDialog({ caseId, conferences, onDone, onClose }: ApplyDialogProps) {
  const t = useT();
  const dates = useDates();
  const enumChoices = useEnumChoices();
  const [purpose, setPurpose] = useState<FundPurpose | ''>('');
  const [amount, setAmount] = useState('');
  const [payeeKind, setPayeeKind] = useState<FundPayeeKind>('AGENCY');
  const [payee, setPayee] = useState<PickedAgency | null>(null);
  const [raisedBy, setRaisedBy] = useState('');
  const [words, setWords] = useState({
    item: '',
    reason: '',
    entrySupport: '',
    noSubstitute: '',
    independence: '',
    overLimitReason: '',
  });
  const [declared, setDeclared] = useState({
    isEntrySupport: false,
    isNoSubstitute: false,
    keepsIndependence: false,
  });
  const [appliedOn, setAppliedOn] = useState(today());
  const [isChecked, setChecked] = useState(false);
  const apply = useAction(ApplyForFundDocument, t('fund.wasApplied'), onDone);
  const fields: Record<string, string> = Object.assign({}, ...apply.problems.map((one) => one.fields));
  const missing = isChecked && purpose === '' ? t('fund.problem.purpose') : undefined;
  const say = (field: keyof typeof words) => ({
    label: t(`fund.${field}`),
    errorMessage: fields[field],
    value: words[field],
    onChange: (text: string) => setWords((before) => ({ ...before, [field]: text })),
  });
  const declare = (field: keyof typeof declared) => (
    <Checkbox
      isSelected={declared[field]}
      onChange={(is) => setDeclared((before) => ({ ...before, [field]: is }))}
    >
      {t(`fund.${field}`)}
    </Checkbox>
  );
  const submit = () => {
    setChecked(true);
    if (purpose === '') return;
    void apply.run({
      input: {
        caseId,
        purpose,
        amountYen: wholeYen(amount),
        payeeKind,
        payeeAgencyId: payeeKind === 'AGENCY' ? (payee?.id ?? null) : null,
        conferenceId: raisedBy === EMERGENCY || raisedBy === '' ? null : raisedBy,
        emergency: raisedBy === EMERGENCY,
        ...words,
        ...declared,
        appliedOn: appliedOn || null,
      },
    });
  };
  return (
    <Dialog
      isOpen
      wide
      title={t('fund.apply')}
      onClose={onClose}
      actions={
        <Button onPress={submit} isPending={apply.isRunning}>
          {t('fund.apply')}
        </Button>
      }
    >
      <p className="text-dns-16N-130">{t('fund.applyLead')}</p>
      <ErrorSummary problems={missing ? [{ message: missing }] : apply.problems} />
      <RadioGroup
        isRequired
        label={t('fund.purpose')}
        errorMessage={missing}
        value={purpose}
        onChange={setPurpose}
        choices={enumChoices<FundPurpose>('FundPurpose')}
      />
      <TextField
        isRequired
        label={t('fund.amountField')}
        hint={t('fund.amountHint')}
        inputMode="numeric"
        errorMessage={fields['amountYen']}
        value={amount}
        onChange={setAmount}
      />
      <RadioGroup
        isRequired
        label={t('fund.payeeKind')}
        value={payeeKind}
        onChange={setPayeeKind}
        choices={enumChoices<FundPayeeKind>('FundPayeeKind')}
      />
      {payeeKind === 'AGENCY' ? (
        <AgencyPicker
          isRequired
          label={t('fund.payee')}
          hint={t('fund.payeeHint')}
          errorMessage={fields['payeeAgencyId']}
          selected={payee}
          onSelect={setPayee}
        />
      ) : null}
      <Select
        isRequired
        label={t('fund.raisedBy')}
        hint={t('fund.raisedByHint')}
        emptyLabel={t('consent.choose')}
        errorMessage={fields['conferenceId']}
        value={raisedBy}
        onChange={setRaisedBy}
        choices={[
          ...conferences.map((conference) => ({
            value: conference.id,
            label: t('fund.conferenceOf', { day: dates.moment(conference.heldAt) }),
          })),
          { value: EMERGENCY, label: t('fund.asEmergency') },
        ]}
      />
      <TextArea isRequired rows={2} hint={t('fund.itemHint')} {...say('item')} />
      <TextArea isRequired rows={3} hint={t('fund.reasonHint')} {...say('reason')} />
      {declare('isEntrySupport')}
      <TextArea isRequired rows={2} {...say('entrySupport')} />
      {declare('isNoSubstitute')}
      <TextArea isRequired rows={2} {...say('noSubstitute')} />
      {declare('keepsIndependence')}
      <TextArea isRequired rows={2} {...say('independence')} />
      <TextArea rows={2} hint={t('fund.overLimitHint')} {...say('overLimitReason')} />
      <EraDateField
        label={t('fund.appliedOn')}
        errorMessage={fields['appliedOn']}
        value={appliedOn}
        onChange={setAppliedOn}
      />
    </Dialog>
  );
}
