import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { ExportButton } from '../../../shared/export/export-button.tsx';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import { QueryNotice } from '../../../shared/graphql/query-notice.tsx';
import type { LiaisonField } from '../../../shared/graphql/schema.generated.ts';
import { useEnumChoices, useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Section } from '../../../shared/kit/page.tsx';
import { Select } from '../../../shared/kit/select.tsx';
import { EmptyState, Skeleton } from '../../../shared/kit/waiting.tsx';
import { DataTable } from '../../../shared/lists/data-table.tsx';
import { FilterBar, FilterText } from '../../../shared/lists/filter-bar.tsx';
import type { ListState } from '../../../shared/lists/list-search.ts';
import { PagedRows } from '../../../shared/lists/paged-rows.tsx';
import { useSession } from '../../../shared/session/session.ts';
import { hasRole } from '../../oversight/roles.ts';
import { whoRecordsLiaison } from '../knowledge-roles.ts';
import type { KnowledgeSearch } from '../search.ts';
import { type LiaisonLineFragment, LiaisonTabDocument, type LiaisonTabQuery } from './liaison.generated.ts';
import { LiaisonDialog } from './liaison-dialog.tsx';

const PAGE = 30;
const EXPORT_PAGE = 100;

/** 関係機関との連携: records of guardianship, re-entry, addiction and prevention, and their numbers by year (M2-38 … M2-41). */
export function Liaison({ list }: { list: ListState<KnowledgeSearch> }) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  const choices = useEnumChoices();
  const { roles, agencyId } = useSession();
  const [edited, setEdited] = useState<LiaisonLineFragment | 'new' | null>(null);
  const { field, year, after } = list.search;
  const fields = choices<LiaisonField>('LiaisonField');
  const filters = {
    field: fields.find(({ value }) => value === field)?.value ?? null,
    fiscalYear: year || null,
  };
  const { data, error, loading, refetch } = useQuery(LiaisonTabDocument, {
    variables: { ...filters, first: PAGE, after },
  });
  const partnerOf = (record: LiaisonLineFragment) =>
    record.partnerName ?? (record.partnerAgency ? nameOf(record.partnerAgency) : '—');
  const records = hasRole(roles, whoRecordsLiaison);
  return (
    <div className="space-y-4">
      <p className="text-dns-14N-130">
        {t('liaison.directory')}
        <Link to="/agencies/directory" className="ml-2 text-blue-1000 underline">
          {t('liaison.openDirectory')}
        </Link>
      </p>
      <FilterBar
        label={t('liaison.filters')}
        onClear={list.clear}
        actions={
          <ExportButton<LiaisonLineFragment>
            name={t('knowledge.liaison')}
            columns={[
              { header: t('liaison.occurredOn'), value: (row) => row.occurredOn },
              { header: t('liaison.field'), value: (row) => enumLabel('LiaisonField', row.field) },
              { header: t('liaison.kind'), value: (row) => enumLabel('LiaisonKind', row.kind) },
              { header: t('liaison.partner'), value: partnerOf },
              { header: t('liaison.participants'), value: (row) => row.participants },
              { header: t('liaison.agency'), value: (row) => nameOf(row.agency) },
              { header: t('liaison.note'), value: (row) => row.note },
            ]}
            fetchPage={async (client, cursor) => {
              const answer = await client.query({
                query: LiaisonTabDocument,
                variables: { ...filters, first: EXPORT_PAGE, after: cursor },
              });
              if (!answer.data?.liaisonRecords) throw answer.error ?? new Error('no answer');
              return {
                rows: answer.data.liaisonRecords.nodes,
                pageInfo: answer.data.liaisonRecords.pageInfo,
              };
            }}
          />
        }
      >
        <Select
          small
          label={t('liaison.field')}
          emptyLabel={t('list.any')}
          value={(field as LiaisonField | undefined) ?? ''}
          onChange={(value) => list.filter({ field: value })}
          choices={fields}
        />
        <FilterText
          label={t('survey.year')}
          placeholder="R8"
          value={year}
          onChange={(value) => list.filter({ year: value })}
        />
      </FilterBar>
      {records ? (
        <Button look="outline" size="s" onPress={() => setEdited('new')}>
          {t('liaison.record')}
        </Button>
      ) : null}
      <QueryNotice error={error} onRetry={() => void refetch()} />
      {loading && !data ? <Skeleton rows={8} /> : null}
      <PagedRows list={list} page={data?.liaisonRecords} none={<EmptyState title={t('liaison.none')} />}>
        {(rows) => (
          <DataTable
            caption={t('knowledge.liaison')}
            rows={rows}
            rowKey={(record) => record.id}
            columns={[
              {
                id: 'on',
                header: t('liaison.occurredOn'),
                nowrap: true,
                cell: (record) => dates.short(record.occurredOn),
              },
              {
                id: 'kind',
                header: t('liaison.kind'),
                primary: true,
                cell: (record) => (
                  <>
                    {enumLabel('LiaisonField', record.field)}：{enumLabel('LiaisonKind', record.kind)}
                  </>
                ),
              },
              { id: 'partner', header: t('liaison.partner'), cell: partnerOf },
              {
                id: 'activity',
                header: t('liaison.activity'),
                cell: (record) =>
                  record.activity ? (
                    <Link
                      to="/activities/$activityId"
                      params={{ activityId: record.activity.id }}
                      className="text-blue-1000 underline"
                    >
                      {record.activity.title}
                    </Link>
                  ) : (
                    '—'
                  ),
              },
              {
                id: 'participants',
                header: t('liaison.participants'),
                align: 'end',
                cell: (record) => (record.participants === null ? '—' : dates.number(record.participants)),
              },
              { id: 'note', header: t('liaison.note'), cell: (record) => record.note },
              { id: 'agency', header: t('liaison.agency'), cell: (record) => nameOf(record.agency) },
              {
                id: 'steps',
                header: t('liaison.steps'),
                cell: (record) =>
                  records && record.agency?.id === agencyId ? (
                    <Button look="text" size="s" onPress={() => setEdited(record)}>
                      {t('liaison.correct')}
                    </Button>
                  ) : null,
              },
            ]}
          />
        )}
      </PagedRows>
      {data?.liaisonFigures ? <Figures figures={data.liaisonFigures} /> : null}
      {edited ? (
        <LiaisonDialog
          record={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
          onDone={() => {
            setEdited(null);
            return refetch();
          }}
          onConflict={() => refetch()}
        />
      ) : null}
    </div>
  );
}

function Figures({ figures }: { figures: NonNullable<LiaisonTabQuery['liaisonFigures']> }) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  return (
    <Section title={t('liaison.figures')} aside={t('liaison.figuresLead')}>
      <DataTable
        caption={t('liaison.figures')}
        rows={figures}
        rowKey={(row) => row.kind}
        columns={[
          { id: 'field', header: t('liaison.field'), cell: (row) => enumLabel('LiaisonField', row.field) },
          {
            id: 'kind',
            header: t('liaison.kind'),
            primary: true,
            cell: (row) => enumLabel('LiaisonKind', row.kind),
          },
          {
            id: 'records',
            header: t('liaison.records'),
            align: 'end',
            cell: (row) => dates.number(row.records),
          },
          {
            id: 'participants',
            header: t('liaison.participants'),
            align: 'end',
            cell: (row) => (row.participants === null ? '—' : dates.number(row.participants)),
          },
        ]}
      />
    </Section>
  );
}
