import { useT } from '../../../shared/i18n/use-t.ts';
import { Checkbox, NumberedCheckboxGroup } from '../../../shared/kit/checkbox-group.tsx';
import { TextField } from '../../../shared/kit/text-field.tsx';
import type { IntakeWorriesQuery } from './intake.generated.ts';
import type { MemberContent } from './intake-content.ts';

export interface MemberPartProps {
  member: MemberContent;
  worries: NonNullable<IntakeWorriesQuery['worryItems']>;
  onChange: (patch: Partial<MemberContent>) => void;
}

/** The worries of one member: ticks, a few words to each, or "none". */
export function MemberPart({ member, worries, onChange }: MemberPartProps) {
  const t = useT();
  const ticked = worries.filter((worry) => worry.code in member.worries);
  return (
    <fieldset className="rounded-8 border border-solid-gray-420 p-4">
      <legend className="px-1 text-std-16B-170">
        {member.name}
        <span className="text-dns-14N-130 ml-2 font-normal">
          {[member.relation, member.age === null ? null : t('person.years', { age: member.age })]
            .filter(Boolean)
            .join('・')}
        </span>
      </legend>
      <NumberedCheckboxGroup
        label={t('sheet.worries')}
        hint={t('sheet.worriesHint')}
        columns={4}
        choices={worries.map((worry) => ({ value: worry.code, label: worry.label }))}
        value={ticked.map((worry) => worry.code)}
        onChange={(codes) =>
          onChange({
            worries: Object.fromEntries(codes.map((code) => [code, member.worries[code] ?? ''])),
            noWorries: codes.length > 0 ? false : member.noWorries,
          })
        }
      />
      <Checkbox
        className="mt-1"
        isSelected={member.noWorries}
        onChange={(noWorries) => onChange({ noWorries, worries: noWorries ? {} : member.worries })}
      >
        {t('sheet.noWorries')}
      </Checkbox>
      {ticked.length > 0 ? (
        <div className="mt-2 grid gap-3 sm:grid-cols-2">
          {ticked.map((worry) => (
            <TextField
              key={worry.code}
              small
              label={t('sheet.worryDetail', { worry: worry.label })}
              placeholder={worry.hint ?? undefined}
              value={member.worries[worry.code] ?? ''}
              onChange={(detail) => onChange({ worries: { ...member.worries, [worry.code]: detail } })}
            />
          ))}
          <TextField
            small
            label={t('sheet.condition')}
            value={member.condition}
            onChange={(condition) => onChange({ condition })}
          />
          <TextField
            small
            label={t('sheet.treatment')}
            value={member.treatment}
            onChange={(treatment) => onChange({ treatment })}
          />
        </div>
      ) : null}
    </fieldset>
  );
}
