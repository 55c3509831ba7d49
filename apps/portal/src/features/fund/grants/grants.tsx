import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { QueryNotice } from '../../../shared/graphql/query-notice.tsx';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Badge } from '../../../shared/kit/badge.tsx';
import { Button } from '../../../shared/kit/button.tsx';
import { Facts } from '../../../shared/kit/page.tsx';
import { EmptyState, Skeleton } from '../../../shared/kit/waiting.tsx';
import type { ListState } from '../../../shared/lists/list-search.ts';
import { PagedRows } from '../../../shared/lists/paged-rows.tsx';
import { useSession } from '../../../shared/session/session.ts';
import { SourceLine } from '../../plan/source-notes.tsx';
import { ExternalGrantsDocument, type GrantDetailFragment } from '../fund.generated.ts';
import { useYen } from '../fund-words.ts';
import type { FundSearch } from '../search.ts';
import { GrantDialog } from './grant-dialog.tsx';

const PAGE = 50;

/** 団体への助成 of others than the city; the lead division keeps the list. */
export function Grants({ list }: { list: ListState<FundSearch> }) {
  const t = useT();
  const { roles } = useSession();
  const [open, setOpen] = useState<GrantDetailFragment | 'new' | null>(null);
  const { data, error, loading, refetch } = useQuery(ExternalGrantsDocument, {
    variables: { first: PAGE, after: list.search.after },
  });
  const keeps = roles.includes('lead-division');
  return (
    <div className="space-y-4">
      <p className="text-dns-16N-130">{t('fund.grantsLead')}</p>
      {keeps ? (
        <div data-print="hide">
          <Button look="outline" onPress={() => setOpen('new')}>
            {t('fund.addGrant')}
          </Button>
        </div>
      ) : null}
      <QueryNotice error={error} onRetry={() => void refetch()} />
      {loading && !data ? <Skeleton rows={6} /> : null}
      <PagedRows list={list} page={data?.externalGrants} none={<EmptyState title={t('list.none')} />}>
        {(grants) =>
          grants.map((grant) => (
            <Grant key={grant.id} grant={grant} onEdit={keeps ? () => setOpen(grant) : undefined} />
          ))
        }
      </PagedRows>
      {open ? (
        <GrantDialog
          grant={open === 'new' ? null : open}
          onDone={() => {
            setOpen(null);
            return refetch();
          }}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </div>
  );
}

function Grant({ grant, onEdit }: { grant: GrantDetailFragment; onEdit?: () => void }) {
  const t = useT();
  const dates = useDates();
  const yen = useYen();
  return (
    <article aria-label={grant.name} className="space-y-2 rounded-8 border border-solid-gray-420 p-4">
      <h2 className="flex flex-wrap items-center gap-2 text-std-18B-160">
        {grant.name}
        {grant.published ? null : <Badge>{t('fund.notPublished')}</Badge>}
      </h2>
      <Facts
        items={[
          [t('fund.organisation'), grant.organisation],
          [t('fund.target'), grant.target],
          [t('fund.region'), grant.region],
          grant.capYen === null ? null : [t('fund.cap'), yen(grant.capYen)],
          [t('fund.deadline'), grant.deadlineOn ? dates.day(grant.deadlineOn) : t('fund.deadlineUnknown')],
          grant.howToApply ? [t('activities.howToApply'), grant.howToApply] : null,
          grant.resultFiscalYear
            ? [
                t('fund.result'),
                t('fund.resultOf', {
                  year: dates.fiscalYear(grant.resultFiscalYear),
                  count: grant.resultCount === null ? '—' : dates.number(grant.resultCount),
                  amount: `${grant.resultQualifier ?? ''}${yen(grant.resultTotalYen)}`,
                }),
              ]
            : null,
        ]}
      />
      <SourceLine source={grant.source} />
      {onEdit ? (
        <div data-print="hide">
          <Button look="outline" size="s" onPress={onEdit}>
            {t('fund.editGrant')}
          </Button>
        </div>
      ) : null}
    </article>
  );
}
