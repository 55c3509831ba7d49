import { useT } from '../i18n/use-t.ts';
import type { Crumb } from '../kit/breadcrumbs.tsx';
import { Page } from '../kit/page.tsx';
import { Skeleton } from '../kit/waiting.tsx';
import { QueryNotice } from './query-notice.tsx';

export interface AbsentPageProps {
  crumbs: readonly Crumb[];
  loading: boolean;
  error: unknown;
  onRetry: () => unknown;
}

/** The page of a record that has not come yet, or that does not exist for the reader. */
export function AbsentPage({ crumbs, loading, error, onRetry }: AbsentPageProps) {
  const t = useT();
  return (
    <Page title={loading ? t('kit.loading') : t('error.notFound')} crumbs={crumbs}>
      <QueryNotice error={error} onRetry={() => void onRetry()} />
      {loading ? <Skeleton rows={10} /> : error ? null : <p>{t('error.notFoundText')}</p>}
    </Page>
  );
}
