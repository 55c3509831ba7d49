import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { AbsentPage } from '../../../shared/graphql/absent-page.tsx';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import { QueryNotice } from '../../../shared/graphql/query-notice.tsx';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { Facts, Page, Section } from '../../../shared/kit/page.tsx';
import { EmptyState } from '../../../shared/kit/waiting.tsx';
import { basisLabel } from '../../../shared/kit/why-visible.tsx';
import { DataTable } from '../../../shared/lists/data-table.tsx';
import { type ListSearch, useListSearch } from '../../../shared/lists/list-search.ts';
import { PagedRows } from '../../../shared/lists/paged-rows.tsx';
import { useSession } from '../../../shared/session/session.ts';
import { hasRole, whoKeepsPartners } from '../roles.ts';
import { dataClassName } from '../words.ts';
import { KeysDialog } from './keys-dialog.tsx';
import {
  PartnerClientDocument,
  type PartnerClientQuery,
  SuspendPartnerClientDocument,
} from './partners.generated.ts';

type Client = NonNullable<PartnerClientQuery['partnerClient']>;
type Activity = NonNullable<PartnerClientQuery['partnerActivity']>['nodes'][number];

const PAGE = 50;

/** One partner system: what it is registered for, what it asked and how much it was given. */
export function PartnerPage() {
  const t = useT();
  const { clientId } = useParams({ strict: false });
  const { roles } = useSession();
  const list = useListSearch<ListSearch>();
  const { data, error, loading, refetch } = useQuery(PartnerClientDocument, {
    variables: { id: clientId!, first: PAGE, after: list.search.after },
  });
  const client = data?.partnerClient;
  const crumbs = [{ label: t('partner.title'), to: '/protection/partners' }, { label: client?.name ?? '…' }];
  if (!client) {
    return <AbsentPage crumbs={crumbs} loading={loading} error={error} onRetry={refetch} />;
  }
  return (
    <Page title={client.name} crumbs={crumbs} lead={client.purpose}>
      <QueryNotice error={error} onRetry={() => void refetch()} />
      <div className="grid gap-6 lg:grid-cols-2">
        <Registration client={client} />
        {hasRole(roles, whoKeepsPartners) ? <Steps client={client} onChanged={() => refetch()} /> : null}
      </div>
      <Section title={t('partner.activity')}>
        <p className="text-dns-14N-130 text-solid-gray-700">{t('partner.activityHint')}</p>
        <PagedRows
          list={list}
          page={data?.partnerActivity}
          none={<EmptyState title={t('partner.noActivity')} />}
        >
          {(rows) => <ActivityTable rows={rows} />}
        </PagedRows>
      </Section>
    </Page>
  );
}

function Registration({ client }: { client: Client }) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  return (
    <Section title={t('partner.registration')}>
      <Facts
        items={[
          [t('partner.id'), client.id],
          [t('partner.state'), enumLabel('PartnerClientState', client.state)],
          [t('partner.kind'), t(client.isSandbox ? 'partner.sandbox' : 'partner.real')],
          [t('oversight.agency'), nameOf(client.agency)],
          [t('partner.legalBasis'), client.legalBasis],
          [t('partner.contact'), client.contact ?? '—'],
          [t('partner.scopes'), client.scopes.map((scope) => dataClassName(t, scope)).join('、')],
          [
            t('partner.documents'),
            client.documents.map((one) => one.name).join('、') || t('partner.noDocuments'),
          ],
          [t('partner.keys'), client.keyIds.join('、') || '—'],
          [t('partner.registeredAt'), dates.moment(client.registeredAt)],
          [t('partner.validUntil'), client.validUntil ? dates.moment(client.validUntil) : t('partner.noEnd')],
        ]}
      />
    </Section>
  );
}

function Steps({ client, onChanged }: { client: Client; onChanged: () => unknown }) {
  const t = useT();
  const [isReplacing, setReplacing] = useState(false);
  const isSuspended = client.state === 'SUSPENDED';
  const action = useAction(
    SuspendPartnerClientDocument,
    t(isSuspended ? 'partner.resumeDone' : 'partner.suspendDone'),
    onChanged,
  );
  return (
    <Section title={t('partner.steps')}>
      <ErrorSummary problems={action.problems} />
      <p className="text-dns-16N-130">{t(isSuspended ? 'partner.resumeText' : 'partner.suspendText')}</p>
      <div className="flex flex-wrap gap-3">
        <Button
          look="outline"
          isPending={action.isRunning}
          onPress={() => void action.run({ id: client.id, suspended: !isSuspended })}
        >
          {t(isSuspended ? 'partner.resume' : 'partner.suspend')}
        </Button>
        <Button look="outline" onPress={() => setReplacing(true)}>
          {t('partner.replaceKeys')}
        </Button>
      </div>
      {isReplacing ? (
        <KeysDialog client={client} onReplaced={onChanged} onClose={() => setReplacing(false)} />
      ) : null}
    </Section>
  );
}

function ActivityTable({ rows }: { rows: readonly Activity[] }) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  return (
    <DataTable
      caption={t('partner.activity')}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { id: 'at', header: t('log.at'), primary: true, nowrap: true, cell: (row) => dates.moment(row.at) },
        {
          id: 'asked',
          header: t('partner.asked'),
          cell: (row) => [row.operation ?? t('partner.unnamed'), row.subgraph].join('／'),
        },
        { id: 'outcome', header: t('log.outcome'), cell: (row) => enumLabel('ReadingOutcome', row.outcome) },
        { id: 'persons', header: t('partner.persons'), align: 'end', cell: (row) => row.personCount },
        { id: 'cases', header: t('log.cases'), align: 'end', cell: (row) => row.caseCount },
        {
          id: 'given',
          header: t('partner.given'),
          cell: (row) =>
            row.given
              .map((one) =>
                t('partner.givenOf', {
                  dataClass: dataClassName(t, one.dataClass),
                  basis: basisLabel(t, one.basis),
                  count: one.count,
                }),
              )
              .join('、') || '—',
        },
      ]}
    />
  );
}
