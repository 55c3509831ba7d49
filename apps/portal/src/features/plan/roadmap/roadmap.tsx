import { useQuery } from '@apollo/client/react';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { ExportButton } from '../../../shared/export/export-button.tsx';
import { QueryNotice } from '../../../shared/graphql/query-notice.tsx';
import type { RoadmapSort } from '../../../shared/graphql/schema.generated.ts';
import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Badge, measureTone } from '../../../shared/kit/badge.tsx';
import { EmptyState, Skeleton } from '../../../shared/kit/waiting.tsx';
import { type ListState, type Orders, orderOf } from '../../../shared/lists/list-search.ts';
import { OrderSelect } from '../../../shared/lists/order-select.tsx';
import { Pager } from '../../../shared/lists/pager.tsx';
import type { PlanSearch } from '../search.ts';
import { SourceLine, SourceNotes } from '../source-notes.tsx';
import { PlanRoadmapDocument, type PlanRoadmapQuery } from './roadmap.generated.ts';

type Item = NonNullable<PlanRoadmapQuery['roadmap']>['nodes'][number];

const PAGE = 20;
const EXPORT_PAGE = 100;
const KINDS = ['PLANNED', 'ACHIEVED', 'NEXT'] as const;

const ORDERS: Orders<RoadmapSort> = {
  period: ['PERIOD', 'PERIOD_DESC'],
  measure: ['MEASURE', 'MEASURE_DESC'],
};

/** 工程表: what was planned, what was done, what comes next, item by item and by section. */
export function Roadmap({ list }: { list: ListState<PlanSearch> }) {
  const t = useT();
  const enumLabel = useEnumLabel();
  const { measure, after } = list.search;
  const filters = { measure, sort: orderOf(list.search.sort, ORDERS) };
  const { data, error, loading, refetch } = useQuery(PlanRoadmapDocument, {
    variables: { ...filters, first: PAGE, after },
  });
  const items = data?.roadmap?.nodes ?? [];
  return (
    <div className="space-y-4">
      <QueryNotice error={error} onRetry={() => void refetch()} />
      <div className="flex flex-wrap items-end gap-4">
        <OrderSelect list={list} enumName="RoadmapSort" standing="NUMBER" orders={ORDERS} />
        <ExportButton<{ item: Item; entry: Item['entries'][number] }>
          name={t('plan.roadmap')}
          columns={[
            { header: t('measure.label'), value: ({ item }) => item.measureNo },
            { header: t('plan.itemNo'), value: ({ item }) => item.itemNo },
            { header: t('plan.period'), value: ({ item }) => item.periodLabel },
            { header: t('activities.kind'), value: ({ entry }) => enumLabel('RoadmapEntryKind', entry.kind) },
            { header: t('plan.text'), value: ({ entry }) => entry.text },
            { header: t('plan.section'), value: ({ entry }) => entry.sections.join('、') },
            { header: t('plan.sourceHeader'), value: ({ item }) => item.source },
          ]}
          fetchPage={async (client, cursor) => {
            const answer = await client.query({
              query: PlanRoadmapDocument,
              variables: { ...filters, first: EXPORT_PAGE, after: cursor },
            });
            if (!answer.data?.roadmap) throw answer.error ?? new Error('no answer');
            const rows = answer.data.roadmap.nodes.flatMap((item) =>
              item.entries.map((entry) => ({ item, entry })),
            );
            return { rows, pageInfo: answer.data.roadmap.pageInfo };
          }}
        />
      </div>
      {loading && !data ? <Skeleton rows={10} /> : null}
      {data && items.length === 0 ? <EmptyState title={t('list.none')} /> : null}
      {items.map((item) => (
        <RoadmapCard key={item.id} item={item} />
      ))}
      {items.length > 0 ? (
        <Pager list={list} totalCount={data?.roadmap?.totalCount} pageInfo={data?.roadmap?.pageInfo} />
      ) : null}
    </div>
  );
}

function RoadmapCard({ item }: { item: Item }) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  const title = item.title ?? item.entries.find((entry) => entry.kind === 'PLANNED')?.text ?? '';
  return (
    <article aria-label={title} className="break-inside-avoid rounded-8 border border-solid-gray-420 p-4">
      <div className="flex flex-wrap items-center gap-2">
        <Badge tone={measureTone(item.measureNo)}>
          {t('plan.item', { measure: item.measureNo, number: item.itemNo })}
        </Badge>
        <span className="text-dns-14N-130 text-solid-gray-800">{item.periodLabel}</span>
        <span className="text-dns-14N-130 text-solid-gray-800">{item.sections.join('、')}</span>
      </div>
      <h2 className={item.title ? 'text-std-16B-170' : 'sr-only'}>{title}</h2>
      <div className="mt-2 grid gap-3 lg:grid-cols-3">
        {KINDS.map((kind) => (
          <div key={kind}>
            <h3 className="text-dns-14B-130 text-solid-gray-800">{enumLabel('RoadmapEntryKind', kind)}</h3>
            <ul className="list-disc space-y-1 pl-5 text-dns-14N-130">
              {item.entries
                .filter((entry) => entry.kind === kind)
                .map((entry) => (
                  <li key={entry.id}>{entry.text}</li>
                ))}
            </ul>
          </div>
        ))}
      </div>
      {item.achievements.length > 0 ? (
        <ul aria-label={t('plan.achievements')} className="mt-2 space-y-1 text-dns-14N-130">
          {item.achievements.map((one) => (
            <li key={one.id}>
              {dates.fiscalYear(one.fiscalYear)} {one.agency.name}：{one.achievement}
              {one.nextStep ? ` → ${one.nextStep}` : ''}
            </li>
          ))}
        </ul>
      ) : null}
      <SourceNotes notes={item.sourceNotes} />
      <SourceLine source={item.source} />
    </article>
  );
}
