import { useDates } from '../../../shared/dates/use-dates.ts';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Badge } from '../../../shared/kit/badge.tsx';
import type { FundApplicationDetailFragment } from '../fund.generated.ts';
import { useYen } from '../fund-words.ts';

interface Step {
  name: string;
  on: string | null;
  by?: string;
  words?: string | null;
}

/** 段階: each step with its day, who did it and what they said; what is missing says so. */
export function FundSteps({ application }: { application: FundApplicationDetailFragment }) {
  const t = useT();
  const dates = useDates();
  const yen = useYen();
  const enumLabel = useEnumLabel();
  const { words, opinion, state } = application;
  const declined = state === 'DECLINED';
  const emergency: Step[] =
    application.path === 'EMERGENCY'
      ? [
          {
            name: enumLabel('FundStep', 'CONSULT'),
            on: application.consultedOn,
            by: nameOf(application.consultedBy),
            words: words?.consultation,
          },
          {
            name: enumLabel('FundStep', 'ADVISE'),
            on: application.advisedOn,
            by: opinion ? `${nameOf(opinion.agency)} ${nameOf(opinion.adviser)}` : undefined,
            words: opinion
              ? t('fund.opinionSaid', {
                  stance: t(opinion.agrees ? 'fund.agrees' : 'fund.disagrees'),
                  opinion: opinion.opinion,
                })
              : null,
          },
        ]
      : [];
  const afterwards: Step[] = declined
    ? []
    : [
        { name: enumLabel('FundStep', 'PAY'), on: application.paidOn, by: nameOf(application.paidBy) },
        {
          name: enumLabel('FundStep', 'SETTLE'),
          on: application.settledOn,
          words:
            application.spentYen === null ? null : t('fund.spent', { amount: yen(application.spentYen) }),
        },
        ...(application.differenceYen
          ? [
              {
                name: enumLabel('FundStep', 'RETURN'),
                on: application.returnedOn,
                words: yen(application.differenceYen),
              },
            ]
          : []),
      ];
  const steps: Step[] = [
    {
      name: t('fund.applyStep'),
      on: application.appliedOn,
      by: `${nameOf(application.applicant)} ${nameOf(application.appliedBy)}`,
    },
    ...emergency,
    {
      name: enumLabel('FundStep', 'APPROVE'),
      on: application.decidedOn,
      by: nameOf(application.decidedBy),
      words: [declined ? enumLabel('FundState', 'DECLINED') : null, words?.decisionReason]
        .filter(Boolean)
        .join('　'),
    },
    ...afterwards,
  ];
  return (
    <ol className="space-y-2 text-dns-16N-130">
      {steps.map((step) => (
        <li key={step.name} className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <Badge tone={step.on ? 'green' : 'neutral'}>{t(step.on ? 'fund.done' : 'fund.notYet')}</Badge>
          <span className="font-bold">{step.name}</span>
          {step.on ? <span>{dates.day(step.on)}</span> : null}
          {step.on && step.by?.trim() ? <span>{step.by}</span> : null}
          {step.words ? <span className="basis-full whitespace-pre-line pl-4">{step.words}</span> : null}
        </li>
      ))}
      {application.receipts.map((receipt) => (
        <li key={receipt.id} className="pl-4">
          {t('fund.receipts')}:{' '}
          {receipt.downloadPath ? (
            <a href={receipt.downloadPath} className="text-blue-1000 underline">
              {receipt.fileName}
            </a>
          ) : (
            dates.moment(receipt.addedAt)
          )}
        </li>
      ))}
    </ol>
  );
}
