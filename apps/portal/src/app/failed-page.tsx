import { useT } from '../shared/i18n/use-t.ts';
import { Button } from '../shared/kit/button.tsx';
import { Notice } from '../shared/kit/notice.tsx';
import { Page } from '../shared/kit/page.tsx';

/** A page that could not be built; the rest of the portal goes on. */
export function FailedPage({ reset }: { reset: () => void }) {
  const t = useT();
  return (
    <Page title={t('error.page')}>
      <Notice tone="error" title={t('error.pageText')}>
        <Button size="s" look="outline" onPress={reset}>
          {t('error.retry')}
        </Button>
      </Notice>
    </Page>
  );
}

/** No page at this address, or no record the reader may see: the same answer for both. */
export function NotFoundPage() {
  const t = useT();
  return (
    <Page title={t('error.notFound')}>
      <p>{t('error.notFoundText')}</p>
    </Page>
  );
}
