import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { ExportButton } from '../../shared/export/export-button.tsx';
import { QueryNotice } from '../../shared/graphql/query-notice.tsx';
import type { AgencySort } from '../../shared/graphql/schema.generated.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { Button, buttonClass } from '../../shared/kit/button.tsx';
import { Checkbox } from '../../shared/kit/checkbox-group.tsx';
import { Page } from '../../shared/kit/page.tsx';
import { Select } from '../../shared/kit/select.tsx';
import { TextField } from '../../shared/kit/text-field.tsx';
import { EmptyState, Skeleton } from '../../shared/kit/waiting.tsx';
import { DataTable } from '../../shared/lists/data-table.tsx';
import { FilterBar, FilterText } from '../../shared/lists/filter-bar.tsx';
import { type Orders, orderOf, useListSearch } from '../../shared/lists/list-search.ts';
import { Pager } from '../../shared/lists/pager.tsx';
import {
  AgenciesPageDocument,
  type AgenciesPageQuery,
  type AgenciesPageQueryVariables,
} from './agencies-page.generated.ts';
import { ConsultationLines } from './consultation-lines.tsx';
import { DirectoryChoicesDocument } from './directory-choices.generated.ts';
import { OpenState } from './open-state.tsx';
import type { AgenciesSearch } from './search.ts';

type Row = NonNullable<AgenciesPageQuery['agencies']>['nodes'][number];

const PAGE = 30;
const EXPORT_PAGE = 100;

const ORDERS: Orders<AgencySort> = {
  name: ['NAME', 'NAME_DESC'],
  type: ['TYPE', 'TYPE_DESC'],
};

const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '0'] as const;

/** A weekday alone means office hours of that day: ten in the morning. */
function openAtOf({ day, time }: AgenciesSearch): AgenciesPageQueryVariables['openAt'] {
  if (day === undefined || !Number.isInteger(day) || day < 0 || day > 6) return undefined;
  return { weekday: day, time: /^([01]\d|2[0-3]):[0-5]\d$/.test(time ?? '') ? time! : '10:00' };
}

function variablesOf(search: AgenciesSearch): AgenciesPageQueryVariables {
  return {
    consultation: search.consultation,
    search: search.q,
    category: search.category,
    areaId: search.area,
    worry: search.worry,
    openAt: openAtOf(search),
    openNow: search.open,
    fallbackOnly: search.star,
    sort: orderOf(search.sort, ORDERS),
  };
}

/** 相談機関: who handles this? By what the trouble is, in plain words; ★ where nobody else fits; open now. */
export function AgenciesPage() {
  const t = useT();
  const list = useListSearch<AgenciesSearch>();
  const { search } = list;
  const { data, error, loading, refetch } = useQuery(AgenciesPageDocument, {
    variables: { ...variablesOf(search), first: PAGE, after: search.after },
  });
  const { data: choices } = useQuery(DirectoryChoicesDocument);
  const rows = data?.agencies?.nodes ?? [];
  const worries = choices?.worryItems ?? [];
  return (
    <Page
      title={t('nav.agencies')}
      crumbs={[{ label: t('nav.agencies') }]}
      lead={t('agencies.lead')}
      actions={
        <Link to="/agencies/directory" className={buttonClass('outline')}>
          {t('directory.open')}
        </Link>
      }
    >
      <FilterBar
        label={t('nav.agencies')}
        onClear={list.clear}
        actions={
          <>
            <Checkbox isSelected={search.open ?? false} onChange={(open) => list.filter({ open })}>
              {t('agencies.openNow')}
            </Checkbox>
            <Checkbox isSelected={search.star ?? false} onChange={(star) => list.filter({ star })}>
              {t('agencies.starOnly')}
            </Checkbox>
            <ExportButton<Row>
              name={t('nav.agencies')}
              columns={[
                { header: t('agencies.agency'), value: (row) => row.name },
                { header: t('agencies.type'), value: (row) => row.type },
                { header: t('agencies.field'), value: (row) => row.field },
                { header: t('agencies.duties'), value: (row) => row.duties },
                {
                  header: t('agencies.consultation'),
                  value: (row) => row.consultations.map((one) => one.consultation).join('／'),
                },
                {
                  header: t('agencies.phone'),
                  value: (row) => [...new Set(row.consultations.flatMap((one) => one.phones))].join('／'),
                },
                { header: t('agencies.hours'), value: (row) => row.consultations[0]?.hours },
                {
                  header: t('agencies.star'),
                  value: (row) => (row.consultations.some((one) => one.starred) ? '★' : ''),
                },
              ]}
              fetchPage={async (client, after) => {
                const answer = await client.query({
                  query: AgenciesPageDocument,
                  variables: { ...variablesOf(search), first: EXPORT_PAGE, after },
                });
                if (!answer.data?.agencies) throw answer.error ?? new Error('no answer');
                return { rows: answer.data.agencies.nodes, pageInfo: answer.data.agencies.pageInfo };
              }}
            />
          </>
        }
      >
        <FilterText
          className="sm:col-span-2"
          label={t('agencies.who')}
          placeholder={t('agencies.whoExample')}
          value={search.consultation}
          onChange={(consultation) => list.filter({ consultation })}
        />
        <FilterText label={t('agencies.words')} value={search.q} onChange={(q) => list.filter({ q })} />
        <Select
          small
          label={t('agencies.category')}
          emptyLabel={t('list.any')}
          value={search.category ?? ''}
          onChange={(category) => list.filter({ category })}
          choices={(choices?.consultationDirectory?.categories ?? []).map((name) => ({
            value: name,
            label: name,
          }))}
        />
        <Select
          small
          label={t('agencies.area')}
          emptyLabel={t('list.any')}
          value={search.area ?? ''}
          onChange={(area) => list.filter({ area })}
          choices={(choices?.areas?.nodes ?? []).map((area) => ({ value: area.id, label: area.name }))}
        />
        <Select
          small
          label={t('agencies.worry')}
          emptyLabel={t('list.any')}
          value={search.worry ?? ''}
          onChange={(worry) => list.filter({ worry })}
          choices={worries.map((worry) => ({ value: worry.code, label: worry.label }))}
        />
        <Select
          small
          label={t('agencies.openOn')}
          emptyLabel={t('list.any')}
          value={search.day === undefined ? '' : String(search.day)}
          onChange={(day) =>
            list.filter(day === '' ? { day: undefined, time: undefined } : { day: Number(day) })
          }
          choices={WEEKDAYS.map((day) => ({ value: String(day), label: t(`agencies.weekday.${day}`) }))}
        />
        {search.day === undefined ? null : (
          <TextField
            small
            type="time"
            label={t('agencies.openTime')}
            value={search.time ?? '10:00'}
            onChange={(time) => list.filter({ time })}
          />
        )}
      </FilterBar>
      <p className="text-dns-14N-130">
        {t('agencies.starMeaning')}
        {choices?.consultationDirectory?.current ? `（${choices.consultationDirectory.current.label}）` : ''}
      </p>
      <QueryNotice error={error} onRetry={() => void refetch()} />
      {loading && !data ? <Skeleton rows={10} /> : null}
      {data?.agencies && rows.length === 0 ? (
        <EmptyState title={t('list.none')}>
          <p>{t('agencies.noneHint')}</p>
          {search.worry ? null : (
            <fieldset className="mt-2 flex flex-wrap justify-center gap-2">
              <legend className="mb-1 w-full text-center">{t('agencies.byWorry')}</legend>
              {worries.map((worry) => (
                <Button
                  key={worry.code}
                  look="outline"
                  size="s"
                  onPress={() => list.filter({ worry: worry.code, consultation: '', q: '' })}
                >
                  {worry.label}
                </Button>
              ))}
            </fieldset>
          )}
        </EmptyState>
      ) : null}
      {rows.length > 0 ? (
        <>
          <DataTable
            caption={t('nav.agencies')}
            rows={rows}
            rowKey={(row) => row.id}
            sort={search.sort}
            onSort={list.sortBy}
            columns={[
              {
                id: 'name',
                header: t('agencies.agency'),
                sort: 'name',
                primary: true,
                width: '16rem',
                cell: (row) => (
                  <Link
                    to="/agencies/$agencyId"
                    params={{ agencyId: row.id }}
                    className="text-blue-1000 underline"
                  >
                    {row.name}
                  </Link>
                ),
              },
              { id: 'type', header: t('agencies.type'), sort: 'type', cell: (row) => row.type },
              {
                id: 'consultations',
                header: t('agencies.consultation'),
                cell: (row) =>
                  row.consultations.length > 0 ? (
                    <ConsultationLines lines={row.consultations} />
                  ) : (
                    (row.duties ?? '')
                  ),
              },
              { id: 'open', header: t('agencies.open'), cell: (row) => <OpenState state={row.openState} /> },
            ]}
          />
          <Pager list={list} totalCount={data?.agencies?.totalCount} pageInfo={data?.agencies?.pageInfo} />
        </>
      ) : null}
    </Page>
  );
}
