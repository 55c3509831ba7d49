import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { QueryNotice } from '../../shared/graphql/query-notice.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { buttonClass } from '../../shared/kit/button.tsx';
import { Page, Section } from '../../shared/kit/page.tsx';
import { EmptyState, Skeleton } from '../../shared/kit/waiting.tsx';
import { useSession } from '../../shared/session/session.ts';
import { OpenWorkDocument } from './open-work.generated.ts';
import {
  Drafts,
  ForwardedHandovers,
  OpenConsultations,
  SentHandovers,
  WaitingHandovers,
} from './open-work.tsx';

/** ホーム: what waits for me — hand-overs to answer first, then my cases, what I sent on, and what I began to write. */
export function HomePage() {
  const t = useT();
  const session = useSession();
  const { data, error, loading, refetch } = useQuery(OpenWorkDocument);
  const work = data?.myOpenWork;
  return (
    <Page
      title={t('home.title', { name: session.displayName })}
      actions={
        <>
          <Link to="/people" className={buttonClass('outline')}>
            {t('nav.people')}
          </Link>
          <Link to="/consultations/new" className={buttonClass('solid')}>
            {t('consultation.new')}
          </Link>
        </>
      }
    >
      <QueryNotice error={error} onRetry={() => void refetch()} />
      {loading && !work ? <Skeleton rows={10} /> : null}
      {work ? (
        <>
          <Section
            title={t('home.waiting')}
            aside={t('list.count', { count: work.handoversWaiting.totalCount })}
          >
            {work.handoversWaiting.nodes.length > 0 ? (
              <WaitingHandovers handovers={work.handoversWaiting.nodes} />
            ) : (
              <EmptyState title={t('home.nothingWaiting')} />
            )}
          </Section>
          <Section
            title={t('home.mine')}
            aside={t('list.count', { count: work.openConsultations.totalCount })}
          >
            {work.openConsultations.nodes.length > 0 ? (
              <>
                <OpenConsultations consultations={work.openConsultations.nodes} />
                <Link to="/consultations" search={{ mine: true }} className="text-blue-1000 underline">
                  {t('home.allMine')}
                </Link>
              </>
            ) : (
              <EmptyState title={t('home.nothingMine')} />
            )}
          </Section>
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
        </>
      ) : null}
    </Page>
  );
}
