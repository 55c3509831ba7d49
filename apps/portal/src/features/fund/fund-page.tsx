import { lazy, Suspense } from 'react';
import { useT } from '../../shared/i18n/use-t.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Page } from '../../shared/kit/page.tsx';
import { printPage } from '../../shared/kit/print-page.ts';
import { type TabItem, Tabs } from '../../shared/kit/tabs.tsx';
import { Skeleton } from '../../shared/kit/waiting.tsx';
import { useListSearch } from '../../shared/lists/list-search.ts';
import { useSession } from '../../shared/session/session.ts';
import { hasRole } from '../oversight/roles.ts';
import { whoReadsLedger, whoSeesFund } from './fund-roles.ts';
import type { FundSearch } from './search.ts';

const Applications = lazy(() =>
  import('./applications/applications.tsx').then((module) => ({ default: module.Applications })),
);
const Payments = lazy(() => import('./ledger/payments.tsx').then((module) => ({ default: module.Payments })));
const Ledger = lazy(() => import('./ledger/ledger.tsx').then((module) => ({ default: module.Ledger })));
const Report = lazy(() => import('./ledger/report.tsx').then((module) => ({ default: module.Report })));
const Grants = lazy(() => import('./grants/grants.tsx').then((module) => ({ default: module.Grants })));

/** 生活再建・自立支援ファンド: applications, payments, ledger and report by role; grants for groups for everybody. */
export function FundPage() {
  const t = useT();
  const { roles } = useSession();
  const list = useListSearch<FundSearch>();
  const waiting = <Skeleton rows={8} />;
  const items: TabItem[] = [
    ...(hasRole(roles, whoSeesFund)
      ? [{ id: 'applications', label: t('fund.applications'), content: <Applications list={list} /> }]
      : []),
    ...(hasRole(roles, whoReadsLedger)
      ? [
          { id: 'payments', label: t('fund.payments'), content: <Payments list={list} /> },
          { id: 'ledger', label: t('fund.ledger'), content: <Ledger list={list} /> },
          { id: 'report', label: t('fund.report'), content: <Report list={list} /> },
        ]
      : []),
    { id: 'grants', label: t('fund.grants'), content: <Grants list={list} /> },
  ].map((item) => ({ ...item, content: <Suspense fallback={waiting}>{item.content}</Suspense> }));
  const first = items[0]!.id;
  const selected = items.find(({ id }) => id === list.search.part)?.id ?? first;
  return (
    <Page
      title={t('fund.title')}
      crumbs={[{ label: t('fund.title') }]}
      lead={t('fund.lead')}
      actions={
        <Button look="outline" onPress={() => void printPage()}>
          {t('household.print')}
        </Button>
      }
    >
      <Tabs
        label={t('fund.title')}
        selected={selected}
        onSelect={(id) =>
          list.filter({ part: id === first ? undefined : id, state: undefined, year: undefined })
        }
        items={items}
      />
    </Page>
  );
}
