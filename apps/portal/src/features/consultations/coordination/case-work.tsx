import { useT } from '../../../shared/i18n/use-t.ts';
import { Section } from '../../../shared/kit/page.tsx';
import { PartBoundary } from '../../../shared/kit/part-boundary.tsx';
import type { ConsultationDetailFragment } from '../case/case.generated.ts';
import { MapPart } from '../map/map-part.tsx';
import { Events } from './events.tsx';
import { Tasks } from './tasks.tsx';
import { useCaseWork } from './use-case-work.ts';

export interface CaseWorkPartsProps {
  consultation: ConsultationDetailFragment;
  title: string;
  onChanged: () => unknown;
}

/** 課題の地図, 課題 and 調整の記録 on the page of a case. */
export function CaseWorkParts({ consultation, title, onChanged }: CaseWorkPartsProps) {
  const t = useT();
  const { mayAssign, mayRecordTasks, mayRecordEvents } = useCaseWork(consultation);
  return (
    <>
      <Section id="map" title={t('map.title')}>
        <PartBoundary part={t('map.title')} shows={consultation}>
          <MapPart
            caseId={consultation.id}
            title={title}
            sheet={consultation.sheet}
            mayAssign={mayAssign}
            onChanged={onChanged}
          />
        </PartBoundary>
      </Section>
      <Section id="tasks" title={t('task.title')}>
        <PartBoundary part={t('task.title')} shows={consultation}>
          <Tasks
            caseId={consultation.id}
            tasks={consultation.tasks}
            mayRecord={mayRecordTasks}
            onChanged={onChanged}
          />
        </PartBoundary>
      </Section>
      <Section id="events" title={t('event.title')}>
        <PartBoundary part={t('event.title')} shows={consultation}>
          <Events
            caseId={consultation.id}
            events={consultation.coordinationEvents}
            mayRecord={mayRecordEvents}
            onChanged={onChanged}
          />
        </PartBoundary>
      </Section>
    </>
  );
}
