import { lazy, Suspense } from 'react';
import { useT } from '../../shared/i18n/use-t.ts';
import { Page } from '../../shared/kit/page.tsx';
import { type TabItem, Tabs } from '../../shared/kit/tabs.tsx';
import { Skeleton } from '../../shared/kit/waiting.tsx';
import { useListSearch } from '../../shared/lists/list-search.ts';
import type { KnowledgeSearch } from './search.ts';

const Trainings = lazy(() =>
  import('./trainings/trainings.tsx').then((module) => ({ default: module.Trainings })),
);
const Casebook = lazy(() =>
  import('./casebook/casebook.tsx').then((module) => ({ default: module.Casebook })),
);
const Survey = lazy(() => import('./survey/survey.tsx').then((module) => ({ default: module.Survey })));
const Liaison = lazy(() => import('./liaison/liaison.tsx').then((module) => ({ default: module.Liaison })));

const NO_FILTERS = {
  q: undefined,
  worry: undefined,
  household: undefined,
  reason: undefined,
  field: undefined,
  year: undefined,
  upcoming: undefined,
};

/** 研修・事例: trainings, the 事例集, the survey of the agencies and the work with partners. */
export function KnowledgePage() {
  const t = useT();
  const list = useListSearch<KnowledgeSearch>();
  const items: TabItem[] = [
    { id: 'trainings', label: t('knowledge.trainings'), content: <Trainings list={list} /> },
    { id: 'casebook', label: t('knowledge.casebook'), content: <Casebook list={list} /> },
    { id: 'survey', label: t('knowledge.survey'), content: <Survey /> },
    { id: 'liaison', label: t('knowledge.liaison'), content: <Liaison list={list} /> },
  ].map((item) => ({
    ...item,
    content: <Suspense fallback={<Skeleton rows={8} />}>{item.content}</Suspense>,
  }));
  const [first] = items;
  return (
    <Page title={t('knowledge.title')} crumbs={[{ label: t('knowledge.title') }]} lead={t('knowledge.lead')}>
      <Tabs
        label={t('knowledge.title')}
        selected={items.find(({ id }) => id === list.search.part)?.id ?? first!.id}
        onSelect={(id) => list.filter({ ...NO_FILTERS, part: id === first!.id ? undefined : id })}
        items={items}
      />
    </Page>
  );
}
