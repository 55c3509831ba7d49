import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { ExportButton } from '../../../shared/export/export-button.tsx';
import { QueryNotice } from '../../../shared/graphql/query-notice.tsx';
import type { IndicatorSort } from '../../../shared/graphql/schema.generated.ts';
import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Badge, measureTone } from '../../../shared/kit/badge.tsx';
import { Checkbox } from '../../../shared/kit/checkbox-group.tsx';
import { EmptyState, Skeleton } from '../../../shared/kit/waiting.tsx';
import { DataTable } from '../../../shared/lists/data-table.tsx';
import { type ListState, type Orders, orderOf } from '../../../shared/lists/list-search.ts';
import { OrderSelect } from '../../../shared/lists/order-select.tsx';
import { Pager } from '../../../shared/lists/pager.tsx';
import type { PlanSearch } from '../search.ts';
import { SourceLine, SourceNotes } from '../source-notes.tsx';
import { PlanIndicatorsDocument, type PlanIndicatorsQuery } from './indicators.generated.ts';
import { seriesOf } from './series.ts';

const IndicatorChart = lazy(() =>
  import('./indicator-chart.tsx').then((module) => ({ default: module.IndicatorChart })),
);

type Indicator = NonNullable<PlanIndicatorsQuery['indicators']>['nodes'][number];

/** Indicators that 相談の統計 counts from the records of measure 2: 円滑に解決できたケース, 検証件数. */
const countedFromRecords = [4, 6];

const PAGE = 12;
const EXPORT_PAGE = 100;

const ORDERS: Orders<IndicatorSort> = {
  name: ['NAME', 'NAME_DESC'],
  measure: ['MEASURE', 'MEASURE_DESC'],
};

/** 指標: each as a table and, where there is more than one year, as a chart; with its definition and its notes. */
export function Indicators({ list }: { list: ListState<PlanSearch> }) {
  const t = useT();
  const { measure, after, all } = list.search;
  const filters = { measure, outcomeOnly: !all, sort: orderOf(list.search.sort, ORDERS) };
  const { data, error, loading, refetch } = useQuery(PlanIndicatorsDocument, {
    variables: { ...filters, first: PAGE, after },
  });
  const indicators = data?.indicators?.nodes ?? [];
  return (
    <div className="space-y-4">
      <div className="flex flex-wrap items-center gap-4">
        <Checkbox isSelected={!all} onChange={(only) => list.filter({ all: only ? undefined : true })}>
          {t('plan.outcomeOnly')}
        </Checkbox>
        <OrderSelect list={list} enumName="IndicatorSort" standing="NUMBER" orders={ORDERS} />
        <ExportButton<{ indicator: Indicator; value: Indicator['values'][number] }>
          name={t('plan.indicators')}
          columns={[
            { header: t('plan.officialNo'), value: ({ indicator }) => indicator.officialNo },
            { header: t('measure.label'), value: ({ indicator }) => indicator.measureNo },
            { header: t('plan.name'), value: ({ indicator }) => indicator.name },
            { header: t('plan.reportYear'), value: ({ value }) => value.reportedFiscalYear },
            { header: t('plan.valueYear'), value: ({ value }) => value.fiscalYear },
            { header: t('plan.dimension'), value: ({ value }) => value.dimensionValue },
            { header: t('plan.value'), value: ({ value }) => value.value },
            { header: t('plan.printed'), value: ({ value }) => value.valueText },
            { header: t('plan.unit'), value: ({ indicator }) => indicator.unit },
            { header: t('agencies.note'), value: ({ value }) => value.note },
            { header: t('plan.sourceHeader'), value: ({ indicator }) => indicator.source },
          ]}
          fetchPage={async (client, cursor) => {
            const answer = await client.query({
              query: PlanIndicatorsDocument,
              variables: { ...filters, first: EXPORT_PAGE, after: cursor },
            });
            if (!answer.data?.indicators) throw answer.error ?? new Error('no answer');
            const rows = answer.data.indicators.nodes.flatMap((indicator) =>
              indicator.values.map((value) => ({ indicator, value })),
            );
            return { rows, pageInfo: answer.data.indicators.pageInfo };
          }}
        />
      </div>
      <QueryNotice error={error} onRetry={() => void refetch()} />
      {loading && !data ? <Skeleton rows={10} /> : null}
      {data && indicators.length === 0 ? <EmptyState title={t('list.none')} /> : null}
      {indicators.map((indicator) => (
        <IndicatorCard key={indicator.id} indicator={indicator} />
      ))}
      {indicators.length > 0 ? (
        <Pager list={list} totalCount={data?.indicators?.totalCount} pageInfo={data?.indicators?.pageInfo} />
      ) : null}
    </div>
  );
}

function IndicatorCard({ indicator }: { indicator: Indicator }) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  const series = seriesOf(indicator.values);
  const title = indicator.officialNo ? `${indicator.officialNo} ${indicator.name}` : indicator.name;
  return (
    <article
      aria-label={title}
      className="break-inside-avoid space-y-2 rounded-8 border border-solid-gray-420 p-4"
    >
      <h2 className="flex flex-wrap items-center gap-2 text-std-18B-160">
        <Badge tone={measureTone(indicator.measureNo)}>
          {t('household.measureNo', { measure: indicator.measureNo })}
        </Badge>
        {title}
      </h2>
      <p className="text-dns-14N-130 text-solid-gray-800">
        {[
          enumLabel('IndicatorAggregation', indicator.aggregation),
          t('plan.unitLine', { unit: indicator.unit }),
          indicator.section,
        ]
          .filter(Boolean)
          .join('　')}
      </p>
      {indicator.definition ? <p className="text-dns-14N-130">{indicator.definition}</p> : null}
      <div className="grid items-start gap-4 lg:grid-cols-2">
        {series.length > 1 ? (
          <Suspense fallback={<Skeleton rows={5} />}>
            <IndicatorChart
              title={title}
              unit={indicator.unit}
              points={series}
              isCumulative={indicator.cumulative}
            />
          </Suspense>
        ) : null}
        <DataTable
          caption={title}
          rows={indicator.values}
          rowKey={(value) => value.id}
          columns={[
            {
              id: 'year',
              header: t('plan.reportYear'),
              primary: true,
              cell: (value) => (value.reportedFiscalYear ? dates.fiscalYear(value.reportedFiscalYear) : '—'),
            },
            {
              id: 'valueYear',
              header: t('plan.valueYear'),
              cell: (value) => (
                <span>
                  {value.fiscalYear ? dates.fiscalYear(value.fiscalYear) : '—'}
                  {value.lagYears ? (
                    <Badge tone="orange">{t('plan.lag', { years: value.lagYears })}</Badge>
                  ) : null}
                </span>
              ),
            },
            { id: 'dimension', header: t('plan.dimension'), cell: (value) => value.dimensionValue ?? '' },
            {
              id: 'value',
              header: t('plan.value'),
              align: 'end',
              cell: (value) => (value.value === null ? value.valueText : dates.number(value.value)),
            },
            { id: 'note', header: t('agencies.note'), cell: (value) => value.note ?? '' },
          ]}
        />
      </div>
      {indicator.achievementText ? <p className="text-dns-14N-130">{indicator.achievementText}</p> : null}
      {indicator.note ? (
        <p className="text-dns-14N-130">{t('plan.noteLine', { note: indicator.note })}</p>
      ) : null}
      {indicator.officialNo !== null && countedFromRecords.includes(indicator.officialNo) ? (
        <p className="text-dns-14N-130" data-print="hide">
          <Link to="/statistics" search={{ part: 'more' }} className="text-blue-1000 underline">
            {t('statistics.fromIndicator')}
          </Link>
        </p>
      ) : null}
      <SourceNotes notes={indicator.sourceNotes} />
      <SourceLine source={indicator.source} />
    </article>
  );
}
