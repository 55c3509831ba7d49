import { lazy, Suspense } from 'react';
import { useT } from '../../shared/i18n/use-t.ts';
import { Page } from '../../shared/kit/page.tsx';
import { Select } from '../../shared/kit/select.tsx';
import { Tabs } from '../../shared/kit/tabs.tsx';
import { Skeleton } from '../../shared/kit/waiting.tsx';
import { useListSearch } from '../../shared/lists/list-search.ts';
import type { PlanSearch } from './search.ts';

const Measures = lazy(() =>
  import('./measures/measures.tsx').then((module) => ({ default: module.Measures })),
);
const Programmes = lazy(() =>
  import('./programmes/programmes.tsx').then((module) => ({ default: module.Programmes })),
);
const Roadmap = lazy(() => import('./roadmap/roadmap.tsx').then((module) => ({ default: module.Roadmap })));
const Indicators = lazy(() =>
  import('./indicators/indicators.tsx').then((module) => ({ default: module.Indicators })),
);

const MEASURES = ['1', '2', '3', '4', '5'] as const;

/** 計画: measures, their programmes, the 工程表 and the indicators, each with the note of its source. */
export function PlanPage() {
  const t = useT();
  const list = useListSearch<PlanSearch>();
  const { measure, part } = list.search;
  const waiting = <Skeleton rows={8} />;
  return (
    <Page title={t('nav.plan')} crumbs={[{ label: t('nav.plan') }]} lead={t('plan.lead')}>
      <Select
        className="max-w-xs"
        label={t('measure.label')}
        emptyLabel={t('list.any')}
        value={measure ? (String(measure) as (typeof MEASURES)[number]) : ''}
        onChange={(value) => list.filter({ measure: value === '' ? undefined : Number(value) })}
        choices={MEASURES.map((value) => ({ value, label: `${value} ${t(`measure.${value}`)}` }))}
      />
      <Tabs
        label={t('nav.plan')}
        selected={part ?? 'measures'}
        onSelect={(id) =>
          list.filter({ part: id === 'measures' ? undefined : id, q: undefined, sort: undefined })
        }
        items={[
          {
            id: 'measures',
            label: t('plan.measures'),
            content: (
              <Suspense fallback={waiting}>
                <Measures measure={measure} />
              </Suspense>
            ),
          },
          {
            id: 'programmes',
            label: t('plan.programmes'),
            content: (
              <Suspense fallback={waiting}>
                <Programmes list={list} />
              </Suspense>
            ),
          },
          {
            id: 'roadmap',
            label: t('plan.roadmap'),
            content: (
              <Suspense fallback={waiting}>
                <Roadmap list={list} />
              </Suspense>
            ),
          },
          {
            id: 'indicators',
            label: t('plan.indicators'),
            content: (
              <Suspense fallback={waiting}>
                <Indicators list={list} />
              </Suspense>
            ),
          },
        ]}
      />
    </Page>
  );
}
