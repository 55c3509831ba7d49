import { Link } from '@tanstack/react-router';
import { useDates } from '../../shared/dates/use-dates.ts';
import { nameOf } from '../../shared/graphql/name-of.ts';
import type { WorkAudience, WorkItemKind } from '../../shared/graphql/schema.generated.ts';
import { useEnumLabel } from '../../shared/i18n/enum-label.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { Badge } from '../../shared/kit/badge.tsx';
import { Checkbox } from '../../shared/kit/checkbox-group.tsx';
import { Select } from '../../shared/kit/select.tsx';
import { WhyVisible } from '../../shared/kit/why-visible.tsx';
import { DataTable } from '../../shared/lists/data-table.tsx';
import { FilterBar } from '../../shared/lists/filter-bar.tsx';
import type { ListState } from '../../shared/lists/list-search.ts';
import type { OpenWorkQuery } from './open-work.generated.ts';
import { useHouseholdTitle } from './open-work.tsx';
import type { WorklistSearch } from './search.ts';

type Item = NonNullable<OpenWorkQuery['worklist']>['nodes'][number];
type Count = NonNullable<OpenWorkQuery['worklistCounts']>[number];

const link = 'text-blue-1000 underline';

/** Kinds that are worked on where reviews, participation and outreach stand. */
const inProgress: readonly WorkItemKind[] = ['REVIEW', 'SILENT', 'PARTICIPATION_CHECK', 'OUTREACH'];

/** The filters of the worklist: whose work, which kind with how many of it, and whether only my own. */
export function WorklistFilters({
  list,
  counts,
}: {
  list: ListState<WorklistSearch>;
  counts: readonly Count[];
}) {
  const t = useT();
  const enumLabel = useEnumLabel();
  const { search } = list;
  const audiences = [...new Set(counts.map((count) => count.audience))];
  const shown = counts.filter((count) => !search.as || count.audience === search.as);
  const sums = new Map<WorkItemKind, { count: number; overdue: number }>();
  for (const { kind, count, overdue } of shown) {
    const before = sums.get(kind) ?? { count: 0, overdue: 0 };
    sums.set(kind, { count: before.count + count, overdue: before.overdue + overdue });
  }
  return (
    <FilterBar
      label={t('worklist.title')}
      onClear={list.clear}
      actions={
        <Checkbox isSelected={search.mine ?? false} onChange={(mine) => list.filter({ mine })}>
          {t('worklist.mine')}
        </Checkbox>
      }
    >
      {audiences.length > 1 ? (
        <Select<WorkAudience>
          small
          label={t('worklist.audience')}
          emptyLabel={t('list.any')}
          value={(search.as as WorkAudience | undefined) ?? ''}
          onChange={(as) => list.filter({ as, kind: undefined })}
          choices={audiences.map((value) => ({ value, label: enumLabel('WorkAudience', value) }))}
        />
      ) : null}
      <Select<WorkItemKind>
        small
        label={t('worklist.kind')}
        emptyLabel={t('list.any')}
        value={(search.kind as WorkItemKind | undefined) ?? ''}
        onChange={(kind) => list.filter({ kind })}
        choices={[...sums].map(([value, { count, overdue }]) => ({
          value,
          label: t(overdue > 0 ? 'worklist.kindOverdue' : 'worklist.kindCount', {
            kind: enumLabel('WorkItemKind', value),
            count,
            overdue,
          }),
        }))}
      />
    </FilterBar>
  );
}

/** 仕事の一覧: the most urgent first, each with the way to where it is done. */
export function Worklist({ items }: { items: readonly Item[] }) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  return (
    <DataTable
      caption={t('worklist.title')}
      rows={items}
      rowKey={(item) => item.id}
      columns={[
        { id: 'what', header: t('worklist.what'), primary: true, cell: (item) => <Target item={item} /> },
        { id: 'kind', header: t('worklist.kind'), cell: (item) => enumLabel('WorkItemKind', item.kind) },
        {
          id: 'due',
          header: t('worklist.due'),
          nowrap: true,
          cell: (item) => (
            <span className="flex flex-wrap gap-1">
              {dates.short(item.dueOn)}
              {item.overdue ? <Badge tone="red">{t('worklist.overdue')}</Badge> : null}
            </span>
          ),
        },
        {
          id: 'level',
          header: t('worklist.level'),
          cell: (item) => (item.overdue ? enumLabel('WorkLevel', item.level) : ''),
        },
        {
          id: 'agency',
          header: t('worklist.agency'),
          cell: (item) => (item.agency ? nameOf(item.agency) : ''),
        },
        { id: 'staff', header: t('worklist.assignedTo'), cell: (item) => item.assignedTo?.name ?? '' },
        {
          id: 'basis',
          header: t('kit.whyVisible'),
          cell: (item) => (item.consultation ? <WhyVisible {...item.consultation.visibleBecause} /> : ''),
        },
      ]}
    />
  );
}

function Target({ item }: { item: Item }) {
  const t = useT();
  const enumLabel = useEnumLabel();
  const titleOf = useHouseholdTitle();
  const { consultation } = item;
  if (consultation) {
    const urgent = consultation.urgency !== 'ORDINARY';
    return (
      <span className="flex flex-wrap items-center gap-1">
        <Link
          to={
            inProgress.includes(item.kind)
              ? '/consultations/$consultationId/progress'
              : '/consultations/$consultationId'
          }
          params={{ consultationId: consultation.id }}
          className={link}
        >
          {titleOf(consultation.household)}
        </Link>
        {urgent ? (
          <Badge tone={consultation.urgency === 'EMERGENCY' ? 'red' : 'orange'}>
            {enumLabel('ConsultationCaseUrgency', consultation.urgency)}
          </Badge>
        ) : null}
      </span>
    );
  }
  if (item.kind === 'INVITATION' || item.kind === 'DATE_ANSWER') {
    return (
      <Link to="/conferences/$conferenceId" params={{ conferenceId: item.recordId }} className={link}>
        {t('worklist.openConference')}
      </Link>
    );
  }
  if (item.kind === 'COORDINATION_REQUEST') {
    return (
      <Link to="/coordination" className={link}>
        {t('worklist.openRequest')}
      </Link>
    );
  }
  return item.agency ? (
    <Link to="/agencies/$agencyId" params={{ agencyId: item.agency.id }} className={link}>
      {nameOf(item.agency)}
    </Link>
  ) : null;
}
