import { useDates } from '../../../shared/dates/use-dates.ts';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Facts } from '../../../shared/kit/page.tsx';
import type { SupportPlanDetailFragment } from '../support-plan-page.generated.ts';

/** One edition of a support plan: what is planned, what was decided and what became of it. Also what is printed. */
export function PlanView({ plan }: { plan: SupportPlanDetailFragment }) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  const text = (value: string) => <span className="whitespace-pre-line">{value}</span>;
  return (
    <div className="space-y-3 text-dns-16N-130">
      <Facts
        items={[
          [t('supportPlan.direction'), text(plan.direction)],
          [t('supportPlan.draftedOn'), `${dates.day(plan.draftedOn)}　${nameOf(plan.draftedBy)}`],
          plan.agreedOn ? [t('supportPlan.agreedOn'), dates.day(plan.agreedOn)] : null,
        ]}
      />
      <ol className="space-y-2">
        {plan.goals.map((goal) => (
          <li key={goal.number} className="rounded-4 border border-solid-gray-300 p-2">
            <p className="font-bold">
              {t('supportPlan.goalNumber', { number: goal.number })}　{goal.goal}
            </p>
            <p>
              {goal.step}（{goal.agency?.name ?? t('supportPlan.ofFamily')}）
            </p>
            <p className="text-solid-gray-800">
              {t('supportPlan.dueOn')} {dates.day(goal.dueOn)}
            </p>
            {goal.reached ? (
              <p>
                <span className="font-bold">{enumLabel('SupportPlanGoalResult', goal.reached)}</span>
                {goal.finding ? `　${goal.finding}` : ''}
              </p>
            ) : null}
          </li>
        ))}
      </ol>
      {plan.services.length > 0 ? (
        <div>
          <h3 className="text-std-16B-170">{t('supportPlan.services')}</h3>
          <ul className="list-disc pl-6">
            {plan.services.map((one) => (
              <li key={one.number}>
                {one.service}
                {one.agency ? `（${one.agency.name}）` : ''}
                {one.contents ? `　${one.contents}` : ''}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <Facts
        items={[
          plan.evaluatedOn ? [t('supportPlan.evaluatedOn'), dates.day(plan.evaluatedOn)] : null,
          plan.evaluation ? [t('supportPlan.evaluation'), text(plan.evaluation)] : null,
          plan.loop ? [t('supportPlan.loop'), enumLabel('SupportPlanLoop', plan.loop)] : null,
          plan.endedOn ? [t('supportPlan.endedOn'), dates.day(plan.endedOn)] : null,
          plan.endReason ? [t('supportPlan.reason'), text(plan.endReason)] : null,
        ]}
      />
    </div>
  );
}
