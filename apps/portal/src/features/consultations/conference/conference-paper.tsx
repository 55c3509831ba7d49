import type { ReactNode } from 'react';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { PrintSheet } from '../../../shared/kit/print-sheet.tsx';
import type { ConferenceDetailFragment } from '../conference-page.generated.ts';
import { MapPaper } from '../map/map-paper.tsx';

/** 会議の資料 on A4: secrecy and ground rules first, then agenda, household, tasks and events; the map on a page of its own. */
export function ConferencePaper({ conference }: { conference: ConferenceDetailFragment }) {
  const t = useT();
  const dates = useDates();
  const { consultation, notice } = conference;
  const head = consultation?.household?.head;
  const household = head ? t('household.title', { name: head.name }) : t('household.untitled');
  return (
    <PrintSheet>
      <article className="space-y-4 text-[11pt] leading-[1.6]">
        <header className="space-y-1">
          <p className="text-end font-bold">{t('material.secret')}</p>
          <h1 className="text-[18pt] font-bold">
            {t('material.paper', { kind: t(`conference.kind.${conference.kind}`) })}
          </h1>
          <p>
            {[
              conference.dateIsFixed ? dates.moment(conference.heldAt) : t('schedule.open'),
              conference.place,
              nameOf(conference.convenedBy),
            ]
              .filter(Boolean)
              .join('　')}
          </p>
          {conference.purpose ? <p className="whitespace-pre-line">{conference.purpose.purpose}</p> : null}
        </header>
        {notice ? (
          <Part title={t('notice.title')}>
            <p>{notice.duty}</p>
            {notice.penalty ? <p className="font-bold">{notice.penalty}</p> : null}
            <p>{notice.law}</p>
          </Part>
        ) : null}
        <Part title={t('groundRules.title')}>
          <ol className="list-decimal pl-6">
            {conference.groundRules.map(({ code, rule }) => (
              <li key={code}>{rule}</li>
            ))}
          </ol>
        </Part>
        <Part title={t('agenda.title')}>
          <ol className="list-decimal pl-6">
            {conference.agenda.map((point) => (
              <li key={point.what}>
                {point.what}
                {point.agency ? `（${nameOf(point.agency)}）` : ''}
              </li>
            ))}
          </ol>
        </Part>
        <Part title={t('conference.members')}>
          <p>{conference.members.map((one) => `${nameOf(one.staff)}（${nameOf(one.agency)}）`).join('、')}</p>
        </Part>
        {consultation ? <Household consultation={consultation} title={household} /> : null}
      </article>
      {consultation ? <MapPaper title={household} sheet={consultation.sheet} /> : null}
    </PrintSheet>
  );
}

function Household({
  consultation,
  title,
}: {
  consultation: NonNullable<ConferenceDetailFragment['consultation']>;
  title: string;
}) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  const { sheet } = consultation;
  return (
    <>
      <Part title={title}>
        {sheet?.members.map((member) => (
          <p key={member.number}>
            <span className="font-bold">{member.name}</span>
            {` ${[member.relation, member.age === null ? null : t('person.years', { age: member.age })].filter(Boolean).join('・')}`}
            {member.assessment && member.assessment.worries.length > 0
              ? `　${member.assessment.worries.map(({ item, detail }) => (detail ? `${item.label}（${detail}）` : item.label)).join('、')}`
              : ''}
          </p>
        ))}
        {sheet?.narrative
          ? (['situation', 'wishes', 'strengths'] as const).map((part) =>
              sheet.narrative?.[part] ? (
                <p key={part} className="whitespace-pre-line">
                  <span className="font-bold">{t(`sheet.${part}`)}</span>　{sheet.narrative[part]}
                </p>
              ) : null,
            )
          : null}
      </Part>
      {consultation.tasks.length > 0 ? (
        <Part title={t('task.title')}>
          <ul className="list-disc pl-6">
            {consultation.tasks.map((task) => (
              <li key={task.id}>
                {`${task.what}（${nameOf(task.agency)}、${dates.short(task.dueOn)}、${enumLabel('CoordinationTaskState', task.state)}）`}
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      {consultation.coordinationEvents.length > 0 ? (
        <Part title={t('event.title')}>
          <ul className="list-disc pl-6">
            {consultation.coordinationEvents.map((event) => (
              <li key={event.id}>
                {`${dates.short(event.occurredOn)} ${enumLabel('CoordinationEventKind', event.kind)}（${event.agencies.map(nameOf).join('、')}）${event.word ? `：${event.word.words}` : ''}`}
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="space-y-1">
      <h2 className="border-b border-black text-[13pt] font-bold">{title}</h2>
      {children}
    </section>
  );
}
