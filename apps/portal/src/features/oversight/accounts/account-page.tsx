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
import { useSession } from '../../../shared/session/session.ts';
import { hasRole, whoKeepsAccounts } from '../roles.ts';
import { roleName } from '../words.ts';
import {
  StaffAccountDocument,
  type StaffAccountQuery,
  SuspendAccountDocument,
} from './accounts.generated.ts';
import { EndAccountDialog } from './end-account-dialog.tsx';
import { SessionTable } from './session-table.tsx';

type Account = NonNullable<StaffAccountQuery['staffAccount']>;

/** One account: what it is, its sessions, and its end. */
export function AccountPage() {
  const t = useT();
  const { staffId } = useParams({ strict: false });
  const session = useSession();
  const { data, error, loading, refetch } = useQuery(StaffAccountDocument, { variables: { id: staffId! } });
  const account = data?.staffAccount;
  const crumbs = [{ label: t('account.title'), to: '/protection/accounts' }, { label: account?.name ?? '…' }];
  if (!account) {
    return <AbsentPage crumbs={crumbs} loading={loading} error={error} onRetry={refetch} />;
  }
  const mayChange = hasRole(session.roles, whoKeepsAccounts) && account.id !== session.staffId;
  return (
    <Page title={account.name} crumbs={crumbs}>
      <QueryNotice error={error} onRetry={() => void refetch()} />
      <div className="grid gap-6 lg:grid-cols-2">
        <AccountFacts account={account} />
        {mayChange ? <AccountSteps account={account} onChanged={() => refetch()} /> : null}
      </div>
      {data.staffSessions ? (
        <Section title={t('session.title')}>
          <SessionTable sessions={data.staffSessions} onChanged={() => refetch()} />
        </Section>
      ) : null}
    </Page>
  );
}

function AccountFacts({ account }: { account: Account }) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  return (
    <Section title={t('account.facts')}>
      <Facts
        items={[
          [t('account.state'), enumLabel('StaffAccountState', account.state)],
          account.suspendedAt ? [t('account.suspendedAt'), dates.moment(account.suspendedAt)] : null,
          [t('oversight.agency'), nameOf(account.agency)],
          [t('account.roles'), account.roles.map((role) => roleName(t, role)).join('・')],
          [t('account.subject'), account.subject],
        ]}
      />
    </Section>
  );
}

function AccountSteps({ account, onChanged }: { account: Account; onChanged: () => unknown }) {
  const t = useT();
  const [isEnding, setEnding] = useState(false);
  const isActive = account.state === 'ACTIVE';
  const action = useAction(
    SuspendAccountDocument,
    t(isActive ? 'account.suspendDone' : 'account.resumeDone'),
    onChanged,
  );
  return (
    <Section title={t('account.steps')}>
      <ErrorSummary problems={action.problems} />
      <p className="text-dns-16N-130">{t(isActive ? 'account.suspendText' : 'account.resumeText')}</p>
      <div className="flex flex-wrap gap-3">
        <Button
          look="outline"
          isPending={action.isRunning}
          onPress={() => void action.run({ staffId: account.id, suspended: isActive })}
        >
          {t(isActive ? 'account.suspend' : 'account.resume')}
        </Button>
        {isActive ? (
          <Button look="outline" onPress={() => setEnding(true)}>
            {t('account.end')}
          </Button>
        ) : null}
      </div>
      {isEnding ? (
        <EndAccountDialog account={account} onEnded={onChanged} onClose={() => setEnding(false)} />
      ) : null}
    </Section>
  );
}
