import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import { QueryNotice } from '../../../shared/graphql/query-notice.tsx';
import type { CasebookHousehold, CoordinationReason } from '../../../shared/graphql/schema.generated.ts';
import { useEnumChoices, useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Badge } from '../../../shared/kit/badge.tsx';
import { Section } from '../../../shared/kit/page.tsx';
import { Select } from '../../../shared/kit/select.tsx';
import { EmptyState, Skeleton } from '../../../shared/kit/waiting.tsx';
import { DataTable } from '../../../shared/lists/data-table.tsx';
import { FilterBar, FilterText } from '../../../shared/lists/filter-bar.tsx';
import type { ListState } from '../../../shared/lists/list-search.ts';
import { PagedRows } from '../../../shared/lists/paged-rows.tsx';
import type { KnowledgeSearch } from '../search.ts';
import { CasebookTabDocument, type CasebookTabQuery } from './casebook.generated.ts';

const PAGE = 30;

/** 事例集: found by words and by type; below it the entries that are being written or wait for the second person. */
export function Casebook({ list }: { list: ListState<KnowledgeSearch> }) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  const choices = useEnumChoices();
  const { q, worry, household, reason, after } = list.search;
  const households = choices<CasebookHousehold>('CasebookHousehold');
  const reasons = choices<CoordinationReason>('CoordinationReason');
  const { data, error, loading, refetch } = useQuery(CasebookTabDocument, {
    variables: {
      search: q || null,
      worry: worry || null,
      household: households.find(({ value }) => value === household)?.value ?? null,
      reason: reasons.find(({ value }) => value === reason)?.value ?? null,
      first: PAGE,
      after,
    },
  });
  const worries = data?.worryItems ?? [];
  const nameOfWorry = (code: string) => worries.find((item) => item.code === code)?.label ?? code;
  return (
    <div className="space-y-4">
      <FilterBar label={t('casebook.filters')} onClear={list.clear}>
        <FilterText label={t('casebook.words')} value={q} onChange={(value) => list.filter({ q: value })} />
        <Select
          small
          label={t('casebook.worry')}
          emptyLabel={t('list.any')}
          value={worry ?? ''}
          onChange={(value) => list.filter({ worry: value })}
          choices={worries.map((item) => ({ value: item.code, label: item.label }))}
        />
        <Select
          small
          label={t('casebook.household')}
          emptyLabel={t('list.any')}
          value={(household as CasebookHousehold | undefined) ?? ''}
          onChange={(value) => list.filter({ household: value })}
          choices={households}
        />
        <Select
          small
          label={t('casebook.reason')}
          emptyLabel={t('list.any')}
          value={(reason as CoordinationReason | undefined) ?? ''}
          onChange={(value) => list.filter({ reason: value })}
          choices={reasons}
        />
      </FilterBar>
      <QueryNotice error={error} onRetry={() => void refetch()} />
      {loading && !data ? <Skeleton rows={8} /> : null}
      <PagedRows list={list} page={data?.casebook} none={<EmptyState title={t('casebook.none')} />}>
        {(examples) => (
          <DataTable
            caption={t('knowledge.casebook')}
            rows={examples}
            rowKey={(example) => example.id}
            columns={[
              {
                id: 'title',
                header: t('casebook.title'),
                primary: true,
                cell: (example) => (
                  <Link
                    to="/knowledge/casebook/$entryId"
                    params={{ entryId: example.id }}
                    className="text-blue-1000 underline"
                  >
                    {example.title}
                  </Link>
                ),
              },
              {
                id: 'household',
                header: t('casebook.household'),
                cell: (example) => enumLabel('CasebookHousehold', example.household),
              },
              {
                id: 'worries',
                header: t('casebook.worry'),
                cell: (example) => example.worries.map(nameOfWorry).join('、'),
              },
              {
                id: 'effects',
                header: t('casebook.effects'),
                cell: (example) =>
                  example.effects.map((effect) => enumLabel('CasebookEffect', effect)).join('、'),
              },
              {
                id: 'published',
                header: t('casebook.publishedOn'),
                nowrap: true,
                cell: (example) => dates.short(example.publishedOn),
              },
            ]}
          />
        )}
      </PagedRows>
      {data?.casebookEntries && data.casebookEntries.nodes.length > 0 ? (
        <Section title={t('casebook.work')} aside={t('casebook.workLead')}>
          <Work entries={data.casebookEntries.nodes} />
        </Section>
      ) : null}
    </div>
  );
}

function Work({ entries }: { entries: NonNullable<CasebookTabQuery['casebookEntries']>['nodes'] }) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  return (
    <DataTable
      caption={t('casebook.work')}
      rows={entries}
      rowKey={(entry) => entry.id}
      columns={[
        {
          id: 'title',
          header: t('casebook.title'),
          primary: true,
          cell: (entry) => (
            <Link
              to="/knowledge/casebook/$entryId"
              params={{ entryId: entry.id }}
              className="text-blue-1000 underline"
            >
              {entry.proposal?.title ??
                entry.published?.title ??
                t('casebook.entryOf', { at: dates.moment(entry.changedAt) })}
            </Link>
          ),
        },
        {
          id: 'state',
          header: t('casebook.state'),
          cell: (entry) => (
            <Badge tone={entry.state === 'SUBMITTED' ? 'orange' : 'neutral'}>
              {enumLabel('CasebookState', entry.state)}
            </Badge>
          ),
        },
        { id: 'agency', header: t('casebook.agency'), cell: (entry) => nameOf(entry.agency) },
        { id: 'author', header: t('casebook.author'), cell: (entry) => nameOf(entry.author) },
      ]}
    />
  );
}
