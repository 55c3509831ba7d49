import { addMonths } from '@tsunagu/japan';
import type { MessageId } from '../../../locales/ja/index.ts';
import { today } from '../../../shared/dates/use-dates.ts';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import type { ConsentDataClass } from '../../../shared/graphql/schema.generated.ts';
import { useEnumChoices } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { CheckboxGroup, NumberedCheckboxGroup } from '../../../shared/kit/checkbox-group.tsx';
import { EraDateField } from '../../../shared/kit/era-date-field.tsx';
import { Notice } from '../../../shared/kit/notice.tsx';
import { RadioGroup } from '../../../shared/kit/radio-group.tsx';
import { type Choice, Select } from '../../../shared/kit/select.tsx';
import { AgencyPicker } from '../agency-picker/agency-picker.tsx';
import { type ConsentContent, type ConsentProblem, withoutConsent } from './consent-content.ts';

export interface ConsentTermsProps {
  consent: ConsentContent;
  /** Who can be named. */
  people: readonly Choice[];
  /** The persons of the case: it is shared when all of them consented. */
  concerned: readonly Choice[];
  problems: readonly ConsentProblem[];
  onChange: (patch: Partial<ConsentContent>) => void;
}

/** The classes of a consent in words that a citizen understands, in the order in which they are asked. */
export const plainClasses = [
  'IDENTITY',
  'CONTACT',
  'SUMMARY',
  'PLAN',
  'PROGRESS',
  'NARRATIVE',
  'HEALTH',
  'EMPLOYMENT',
] as const satisfies readonly ConsentDataClass[];

export function plainClass(t: (id: MessageId) => string, dataClass: ConsentDataClass): string {
  return t(`consent.plain.${dataClass}`);
}

const problemTexts: Record<ConsentProblem, MessageId> = {
  persons: 'consent.problem.persons',
  agencies: 'consent.problem.agencies',
  dataClasses: 'consent.problem.dataClasses',
  summary: 'consent.problem.summary',
  signedBy: 'consent.problem.signedBy',
  signature: 'consent.problem.signature',
};

export function consentProblemText(t: (id: MessageId) => string, problem: ConsentProblem): string {
  return t(problemTexts[problem]);
}

/** 同意の内容: whose information, with which agencies, which information, until when; and what stays unshared. */
export function ConsentTerms({ consent, people, concerned, problems, onChange }: ConsentTermsProps) {
  const t = useT();
  const enumChoices = useEnumChoices();
  const problem = (name: ConsentProblem) =>
    problems.includes(name) ? consentProblemText(t, name) : undefined;
  const unshared = plainClasses.filter((one) => !consent.dataClasses.includes(one));
  return (
    <div className="space-y-4">
      <CheckboxGroup
        isRequired
        columns={3}
        label={t('consent.persons')}
        errorMessage={problem('persons')}
        choices={people}
        value={consent.personIds}
        onChange={(personIds) => onChange({ personIds })}
      />
      <StillMissing consent={consent} concerned={concerned} />
      <ChosenAgencies consent={consent} errorMessage={problem('agencies')} onChange={onChange} />
      <NumberedCheckboxGroup
        isRequired
        columns={2}
        label={t('consent.dataClasses')}
        hint={t('consent.dataClassesHint')}
        errorMessage={problem('dataClasses') ?? problem('summary')}
        choices={plainClasses.map((value) => ({ value, label: plainClass(t, value) }))}
        value={consent.dataClasses}
        onChange={(dataClasses) => onChange({ dataClasses })}
      />
      <Until until={consent.until} onChange={(until) => onChange({ until })} />
      <div className="rounded-8 bg-solid-gray-50 p-3 text-dns-14N-130">
        <p className="font-bold">{t('consent.notShared')}</p>
        <ul className="list-disc pl-5">
          {unshared.length > 0 ? (
            <li>
              {t('consent.notSharedClasses', {
                classes: unshared.map((one) => plainClass(t, one)).join('、'),
              })}
            </li>
          ) : null}
          <li>{t('consent.notSharedAgencies')}</li>
          <li>{t('consent.anytime')}</li>
        </ul>
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <Select
          isRequired
          label={t('consent.signedBy')}
          errorMessage={problem('signedBy')}
          emptyLabel={t('consent.choose')}
          value={consent.signedBy}
          onChange={(signedBy) => onChange({ signedBy })}
          choices={people}
        />
        <RadioGroup
          direction="row"
          label={t('consent.signature')}
          value={consent.signature}
          onChange={(signature) => onChange({ signature })}
          choices={enumChoices('ConsentSignature')}
        />
      </div>
    </div>
  );
}

/** Who of a family has not consented yet: until then nothing of the case is shared, whoever signed. */
function StillMissing({ consent, concerned }: Pick<ConsentTermsProps, 'consent' | 'concerned'>) {
  const t = useT();
  const missing = withoutConsent(
    concerned.map(({ value, label }) => ({ id: value, name: label })),
    consent.personIds,
  );
  return (
    <div role="status">
      {concerned.length > 1 && missing.length > 0 ? (
        <Notice tone="warning" title={t('consent.allSign', { persons: missing.map(nameOf).join('、') })}>
          <p>{t('consent.allSignText')}</p>
        </Notice>
      ) : null}
    </div>
  );
}

function ChosenAgencies({
  consent,
  errorMessage,
  onChange,
}: Pick<ConsentTermsProps, 'consent' | 'onChange'> & { errorMessage?: string }) {
  const t = useT();
  return (
    <div>
      <AgencyPicker
        clearsOnSelect
        isRequired
        label={t('consent.agencies')}
        errorMessage={errorMessage}
        selected={null}
        onSelect={(agency) => {
          if (agency && !consent.agencies.some((one) => one.id === agency.id)) {
            onChange({ agencies: [...consent.agencies, { id: agency.id, name: agency.name }] });
          }
        }}
      />
      <ul className="mt-2 space-y-1">
        {consent.agencies.map((agency) => (
          <li key={agency.id} className="flex items-center gap-2 text-dns-16N-130">
            {agency.name}
            <Button
              look="text"
              size="s"
              onPress={() => onChange({ agencies: consent.agencies.filter((one) => one.id !== agency.id) })}
            >
              {t('consent.remove')}
              <span className="sr-only">：{agency.name}</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Until({ until, onChange }: { until: string; onChange: (until: string) => void }) {
  const t = useT();
  return (
    <div className="space-y-2">
      <EraDateField className="max-w-md" label={t('consent.until')} value={until} onChange={onChange} />
      <div className="flex flex-wrap gap-2">
        {([6, 12, 24] as const).map((months) => (
          <Button key={months} look="outline" size="s" onPress={() => onChange(addMonths(today(), months))}>
            {t(`consent.months.${months}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}
