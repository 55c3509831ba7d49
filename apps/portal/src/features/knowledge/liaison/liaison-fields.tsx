import { useQuery } from '@apollo/client/react';
import { useDeferredValue, useState } from 'react';
import type { LiaisonField, LiaisonKind } from '../../../shared/graphql/schema.generated.ts';
import { useEnumChoices } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { ComboBox } from '../../../shared/kit/combo-box.tsx';
import { EraDateField } from '../../../shared/kit/era-date-field.tsx';
import { RadioGroup } from '../../../shared/kit/radio-group.tsx';
import { Select } from '../../../shared/kit/select.tsx';
import { TextArea, TextField } from '../../../shared/kit/text-field.tsx';
import { AgencyPicker, type PickedAgency } from '../../consultations/agency-picker/agency-picker.tsx';
import { LiaisonActivitiesDocument } from './liaison.generated.ts';

/** Which kinds a field has, as the domain refuses others. */
export const kindsOfField = {
  GUARDIANSHIP: ['CONSULTATION', 'PETITION_SUPPORT', 'FEE_SUBSIDY', 'JUDICIARY_MEETING'],
  RE_ENTRY: [
    'PROBATION_OFFICE',
    'PRISON',
    'SETTLEMENT_CENTRE',
    'PROBATION_OFFICERS',
    'DIRECTORY_HANDED_OVER',
  ],
  ADDICTION: ['SELF_HELP_GROUP', 'LIAISON_MEETING'],
  CRIME_PREVENTION: ['CLASS', 'CAMPAIGN'],
} as const satisfies Record<LiaisonField, readonly LiaisonKind[]>;

/** What is typed of a record, with or without a case. */
export interface LiaisonContent {
  field: LiaisonField;
  kind: LiaisonKind;
  occurredOn: string;
  partner: PickedAgency | null;
  partnerName: string;
  activity: { id: string; title: string } | null;
  note: string;
}

/** The content as the input of a mutation. */
export function inputOf({ partner, partnerName, activity, note, occurredOn, ...rest }: LiaisonContent) {
  return {
    ...rest,
    occurredOn: occurredOn || null,
    partnerAgencyId: partner?.id ?? null,
    partnerName: partnerName.trim() || null,
    activityId: activity?.id ?? null,
    note: note.trim(),
  };
}

export interface LiaisonFieldsProps {
  content: LiaisonContent;
  onChange: (patch: Partial<LiaisonContent>) => void;
  fields: Readonly<Record<string, string>>;
}

/** 分野, 種類, 日, 相手方 and 内容: the same with and without a case. */
export function LiaisonFields({ content, onChange, fields }: LiaisonFieldsProps) {
  const t = useT();
  const choices = useEnumChoices();
  const kinds: readonly LiaisonKind[] = kindsOfField[content.field];
  return (
    <>
      <RadioGroup
        isRequired
        direction="row"
        label={t('liaison.field')}
        value={content.field}
        onChange={(field) => onChange({ field, kind: kindsOfField[field][0] })}
        choices={choices<LiaisonField>('LiaisonField')}
      />
      <Select
        isRequired
        label={t('liaison.kind')}
        errorMessage={fields['kind']}
        value={content.kind}
        onChange={(kind) => (kind === '' ? undefined : onChange({ kind }))}
        choices={choices<LiaisonKind>('LiaisonKind').filter(({ value }) => kinds.includes(value))}
      />
      <EraDateField
        label={t('liaison.occurredOn')}
        errorMessage={fields['occurredOn']}
        value={content.occurredOn}
        onChange={(occurredOn) => onChange({ occurredOn })}
      />
      <AgencyPicker
        label={t('liaison.partnerAgency')}
        hint={t('liaison.partnerHint')}
        selected={content.partner}
        onSelect={(partner) => onChange({ partner })}
      />
      <TextField
        label={t('liaison.partnerName')}
        maxLength={100}
        errorMessage={fields['partnerName']}
        value={content.partnerName}
        onChange={(partnerName) => onChange({ partnerName })}
      />
      <ActivityField activity={content.activity} onSelect={(activity) => onChange({ activity })} />
      <TextArea
        rows={3}
        label={t('liaison.note')}
        hint={t('liaison.noteHint')}
        maxLength={2_000}
        value={content.note}
        onChange={(note) => onChange({ note })}
      />
    </>
  );
}

interface ActivityFieldProps {
  activity: LiaisonContent['activity'];
  onSelect: (activity: LiaisonContent['activity']) => void;
}

function ActivityField({ activity, onSelect }: ActivityFieldProps) {
  const t = useT();
  const [typed, setTyped] = useState(activity?.title ?? '');
  const search = useDeferredValue(typed === activity?.title ? '' : typed);
  const { data, previousData } = useQuery(LiaisonActivitiesDocument, {
    variables: { search: search.trim() || null },
  });
  const activities = (data ?? previousData)?.activities?.nodes ?? [];
  return (
    <ComboBox
      label={t('liaison.activity')}
      hint={t('liaison.activityHint')}
      inputValue={typed}
      onInputChange={setTyped}
      selectedId={activity?.id ?? null}
      choices={activities.map((one) => ({ id: one.id, label: one.title, detail: one.kind }))}
      onSelect={(id) => {
        const chosen = activities.find((one) => one.id === id);
        if (chosen) {
          onSelect({ id: chosen.id, title: chosen.title });
          setTyped(chosen.title);
        } else if (id === null && typed !== activity?.title) {
          onSelect(null);
        }
      }}
    />
  );
}
