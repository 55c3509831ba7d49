import { useQuery } from '@apollo/client/react';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { QueryNotice } from '../../../shared/graphql/query-notice.tsx';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Facts } from '../../../shared/kit/page.tsx';
import { AuditChainDocument } from './log.generated.ts';

/** 改ざん検知: how far the log is sealed, and anchored outside of the database. */
export function ChainState() {
  const t = useT();
  const dates = useDates();
  const { data, error } = useQuery(AuditChainDocument);
  const chain = data?.auditChain;
  if (!chain) return <QueryNotice error={error} />;
  const moment = (at: string | null) => (at ? dates.moment(at) : t('chain.notYet'));
  return (
    <section aria-label={t('chain.title')} className="rounded-8 bg-solid-gray-50 p-3">
      <Facts
        items={[
          [
            t('chain.sealed'),
            `${moment(chain.sealedAt)}${chain.sealNo ? `（${t('chain.no', { no: chain.sealNo })}）` : ''}`,
          ],
          [
            t('chain.anchored'),
            `${moment(chain.anchoredAt)}${chain.anchoredSealNo ? `（${t('chain.no', { no: chain.anchoredSealNo })}）` : ''}`,
          ],
          [t('chain.waiting'), t('chain.rows', { count: chain.waiting })],
        ]}
      />
    </section>
  );
}
