import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { QueryNotice } from '../../shared/graphql/query-notice.tsx';
import type { WorkAudience, WorkItemKind } from '../../shared/graphql/schema.generated.ts';
import { useEnumChoices } from '../../shared/i18n/enum-label.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { buttonClass } from '../../shared/kit/button.tsx';
import { Page, Section } from '../../shared/kit/page.tsx';
import { EmptyState, Skeleton } from '../../shared/kit/waiting.tsx';
import { useListSearch } from '../../shared/lists/list-search.ts';
import { PagedRows } from '../../shared/lists/paged-rows.tsx';
import { worksOnCases } from '../../shared/session/handling.ts';
import { useSession } from '../../shared/session/session.ts';
import { OpenWorkDocument } from './open-work.generated.ts';
import { Drafts, ForwardedHandovers, SentHandovers } from './open-work.tsx';
import type { WorklistSearch } from './search.ts';
import { Worklist, WorklistFilters } from './worklist.tsx';

const PAGE = 50;

/** ホーム: what waits for me in each of my roles, the most urgent first; then what I sent on and what I began to write. */
export function HomePage() {
  const t = useT();
  const session = useSession();
  const enumChoices = useEnumChoices();
  const list = useListSearch<WorklistSearch>();
  const { search } = list;
  const audiences = enumChoices<WorkAudience>('WorkAudience');
  const kinds = enumChoices<WorkItemKind>('WorkItemKind').filter(({ value }) => value === search.kind);
  const { data, error, loading, refetch } = useQuery(OpenWorkDocument, {
    variables: {
      audience: audiences.find(({ value }) => value === search.as)?.value,
      kinds: kinds.length > 0 ? kinds.map(({ value }) => value) : null,
      mine: search.mine ?? false,
      first: PAGE,
      after: search.after,
    },
  });
  const work = data?.myOpenWork;
  const isCaseworker = worksOnCases(session.roles);
  return (
    <Page
      title={t('home.title', { name: session.displayName })}
      actions={
        <>
          <Link to="/workload" className={buttonClass('outline')}>
            {t('workload.title')}
          </Link>
          <Link to="/people" className={buttonClass('outline')}>
            {t('nav.people')}
          </Link>
          <Link to="/consultations/new" className={buttonClass('solid')}>
            {t('consultation.new')}
          </Link>
        </>
      }
    >
      <Section title={t('worklist.title')}>
        <WorklistFilters list={list} counts={data?.worklistCounts ?? []} />
        <QueryNotice error={error} onRetry={() => void refetch()} />
        {loading && !data ? <Skeleton rows={10} /> : null}
        <PagedRows list={list} page={data?.worklist} none={<EmptyState title={t('worklist.none')} />}>
          {(items) => <Worklist items={items} />}
        </PagedRows>
      </Section>
      {work && isCaseworker ? (
        <div className="grid gap-6 lg:grid-cols-2">
          <Section title={t('home.sent')}>
            {work.handoversSent.nodes.length > 0 ? (
              <SentHandovers handovers={work.handoversSent.nodes} />
            ) : (
              <EmptyState title={t('home.nothingSent')} />
            )}
            {work.handoversForwarded.length > 0 ? (
              <ForwardedHandovers handovers={work.handoversForwarded} />
            ) : null}
          </Section>
          <Section title={t('home.drafts')}>
            {work.drafts.length > 0 ? (
              <Drafts drafts={work.drafts} />
            ) : (
              <EmptyState title={t('home.noDrafts')} />
            )}
          </Section>
        </div>
      ) : null}
    </Page>
  );
}
