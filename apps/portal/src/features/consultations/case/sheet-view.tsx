import { useDates } from '../../../shared/dates/use-dates.ts';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Badge } from '../../../shared/kit/badge.tsx';
import { Facts } from '../../../shared/kit/page.tsx';
import { WhyVisible } from '../../../shared/kit/why-visible.tsx';
import type { ConsultationDetailFragment } from './case.generated.ts';
import { NotShown } from './not-shown.tsx';

export interface SheetViewProps {
  consultation: Pick<ConsultationDetailFragment, 'notShown' | 'receivedBy' | 'visibleBecause'>;
  sheet: NonNullable<ConsultationDetailFragment['sheet']>;
}

/** つなぐシート as it was recorded; what the reader may not see is said, not left out silently. */
export function SheetView({ consultation, sheet }: SheetViewProps) {
  const t = useT();
  const dates = useDates();
  const { narrative } = sheet;
  return (
    <div className="space-y-4">
      <p className="text-dns-14N-130 text-solid-gray-800">
        {t('sheet.recorded', {
          number: sheet.number,
          at: dates.moment(sheet.recordedAt),
          agency: nameOf(sheet.recordedBy),
        })}
      </p>
      <NotShown consultation={consultation} dataClass="NARRATIVE" />
      <NotShown consultation={consultation} dataClass="HEALTH" />
      <div className="space-y-3">
        {sheet.members.map((member) => (
          <article
            key={member.number}
            aria-label={member.name}
            className="break-inside-avoid rounded-8 border border-solid-gray-300 p-3"
          >
            <h3 className="text-std-16B-170">
              {member.name}
              <span className="text-dns-14N-130 ml-2 font-normal">
                {[member.relation, member.age === null ? null : t('person.years', { age: member.age })]
                  .filter(Boolean)
                  .join('・')}
              </span>
            </h3>
            {member.assessment ? (
              <ul className="mt-1 mb-2 flex flex-wrap gap-x-3 gap-y-1 text-dns-16N-130">
                {member.assessment.noWorries ? <li>{t('sheet.noWorries')}</li> : null}
                {member.assessment.worries.map((worry) => (
                  <li key={worry.item.code} className="flex flex-wrap gap-x-2">
                    <Badge tone="orange">{worry.item.label}</Badge>
                    {worry.detail ? <span>{worry.detail}</span> : null}
                  </li>
                ))}
              </ul>
            ) : null}
            {member.health && (member.health.condition || member.health.treatment) ? (
              <>
                <Facts
                  items={[
                    member.health.condition ? [t('sheet.condition'), member.health.condition] : null,
                    member.health.treatment ? [t('sheet.treatment'), member.health.treatment] : null,
                  ]}
                />
                {member.health.visibleBecause.basis === consultation.visibleBecause.basis ? null : (
                  <WhyVisible {...member.health.visibleBecause} />
                )}
              </>
            ) : null}
          </article>
        ))}
      </div>
      {narrative ? (
        <Facts
          items={[
            narrative.situation
              ? [t('sheet.situation'), <Lines key="situation" text={narrative.situation} />]
              : null,
            narrative.wishes ? [t('sheet.wishes'), <Lines key="wishes" text={narrative.wishes} />] : null,
            narrative.strengths
              ? [t('sheet.strengths'), <Lines key="strengths" text={narrative.strengths} />]
              : null,
          ]}
        />
      ) : null}
    </div>
  );
}

function Lines({ text }: { text: string }) {
  return <span className="whitespace-pre-line">{text}</span>;
}
