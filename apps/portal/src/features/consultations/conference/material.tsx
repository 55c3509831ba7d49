import type { ReactNode } from 'react';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { EmptyState } from '../../../shared/kit/waiting.tsx';
import { SheetView } from '../case/sheet-view.tsx';
import type { ConferenceDetailFragment } from '../conference-page.generated.ts';
import { Events } from '../coordination/events.tsx';
import { Tasks } from '../coordination/tasks.tsx';

export interface MaterialProps {
  conference: ConferenceDetailFragment;
  mayRecord: { tasks: boolean; events: boolean };
  onChanged: () => unknown;
}

/** 資料: composed from what the agencies have already recorded (M2-47); nobody writes it a second time. */
export function Material({ conference, mayRecord, onChanged }: MaterialProps) {
  const t = useT();
  const { consultation } = conference;
  if (!consultation) return <EmptyState title={t('material.notTabled')} />;
  return (
    <div className="space-y-5">
      <Part title={t('sheet.title')}>
        {consultation.sheet ? (
          <SheetView consultation={consultation} sheet={consultation.sheet} />
        ) : (
          <EmptyState title={t('sheet.none')} />
        )}
      </Part>
      <Decisions consultation={consultation} />
      <Part title={t('task.title')}>
        <Tasks
          caseId={consultation.id}
          conferenceId={conference.id}
          tasks={consultation.tasks}
          mayRecord={mayRecord.tasks}
          onChanged={onChanged}
        />
      </Part>
      <Part title={t('event.title')}>
        <Events
          caseId={consultation.id}
          events={consultation.coordinationEvents}
          mayRecord={mayRecord.events}
          onChanged={onChanged}
        />
      </Part>
    </div>
  );
}

function Decisions({
  consultation,
}: {
  consultation: NonNullable<ConferenceDetailFragment['consultation']>;
}) {
  const t = useT();
  const dates = useDates();
  const decided = consultation.coordinations.flatMap(({ id, decision }) =>
    decision ? [{ id, decision }] : [],
  );
  if (decided.length === 0) return null;
  return (
    <Part title={t('coordination.decision')}>
      {decided.map(({ id, decision }) => (
        <div key={id} className="text-dns-16N-130">
          <p>{dates.moment(decision.decidedAt)}</p>
          <ul className="list-disc pl-6">
            {decision.roles.map((role) => (
              <li key={`${role.agency.id}:${role.role}`}>
                {nameOf(role.agency)}：{role.role}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Part>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="space-y-2">
      <h3 className="text-std-18B-160">{title}</h3>
      {children}
    </section>
  );
}
