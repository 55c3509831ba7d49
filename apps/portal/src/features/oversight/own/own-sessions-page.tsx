import { useQuery } from '@apollo/client/react';
import { QueryNotice } from '../../../shared/graphql/query-notice.tsx';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Page } from '../../../shared/kit/page.tsx';
import { Skeleton } from '../../../shared/kit/waiting.tsx';
import { SessionTable } from '../accounts/session-table.tsx';
import { MySessionsDocument } from './own.generated.ts';

/** 自分のセッション: where one is signed in. */
export function OwnSessionsPage() {
  const t = useT();
  const { data, error, loading, refetch } = useQuery(MySessionsDocument);
  return (
    <Page
      title={t('session.mine')}
      crumbs={[{ label: t('oversight.title') }, { label: t('session.mine') }]}
      lead={t('session.mineLead')}
    >
      <QueryNotice error={error} onRetry={() => void refetch()} />
      {loading && !data ? <Skeleton rows={5} /> : null}
      {data?.staffSessions ? (
        <SessionTable sessions={data.staffSessions} onChanged={() => refetch()} />
      ) : null}
    </Page>
  );
}
