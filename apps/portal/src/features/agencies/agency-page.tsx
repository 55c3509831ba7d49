import { useQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { AbsentPage } from '../../shared/graphql/absent-page.tsx';
import { QueryNotice } from '../../shared/graphql/query-notice.tsx';
import { useEnumLabel } from '../../shared/i18n/enum-label.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { Badge } from '../../shared/kit/badge.tsx';
import { Facts, Page, Section } from '../../shared/kit/page.tsx';
import { EmptyState } from '../../shared/kit/waiting.tsx';
import { DataTable } from '../../shared/lists/data-table.tsx';
import { AgencyPageDocument, type AgencyPageQuery } from './agency-page.generated.ts';
import { ConsultationLines } from './consultation-lines.tsx';
import { AgencyContacts } from './contacts/agency-contacts.tsx';
import { OpenState } from './open-state.tsx';
import { OpeningWeek } from './opening-week.tsx';

type AgencyRecord = NonNullable<AgencyPageQuery['agency']>;

/** 機関: what it takes, when and where, which programmes it carries, whom to ask. */
export function AgencyPage() {
  const t = useT();
  const { agencyId } = useParams({ strict: false });
  const { data, error, loading, refetch } = useQuery(AgencyPageDocument, { variables: { id: agencyId! } });
  const agency = data?.agency;
  const crumbs = [{ label: t('nav.agencies'), to: '/agencies' }, { label: agency?.name ?? '…' }];
  if (!agency) {
    return <AbsentPage crumbs={crumbs} loading={loading} error={error} onRetry={refetch} />;
  }
  return (
    <Page title={agency.name} crumbs={crumbs} lead={[agency.type, agency.field].filter(Boolean).join('／')}>
      <QueryNotice error={error} onRetry={() => void refetch()} />
      <div className="grid gap-6 lg:grid-cols-2">
        <Section title={t('agencies.about')}>
          <AboutAgency agency={agency} />
        </Section>
        <Section title={t('agencies.hours')}>
          <OpenState state={agency.openState} />
          <OpeningWeek openings={agency.openings} />
        </Section>
      </div>
      <Section title={t('agencies.consultation')}>
        {agency.consultations.length > 0 ? (
          <ConsultationLines lines={agency.consultations} />
        ) : (
          <EmptyState title={t('agencies.notInDirectory')} />
        )}
      </Section>
      {agency.sites.length > 0 ? <Sites sites={agency.sites} /> : null}
      <AgencyContacts agencyId={agency.id} contacts={agency.contacts} onReload={() => refetch()} />
      {agency.roles.length > 0 ? <Roles roles={agency.roles} /> : null}
      {agency.source ? (
        <p className="text-dns-14N-130 text-solid-gray-700">{t('plan.source', { source: agency.source })}</p>
      ) : null}
    </Page>
  );
}

function AboutAgency({ agency }: { agency: AgencyRecord }) {
  const t = useT();
  return (
    <Facts
      items={[
        agency.duties ? [t('agencies.duties'), agency.duties] : null,
        agency.aliases.length > 0 ? [t('agencies.aliases'), agency.aliases.join('、')] : null,
        agency.parent
          ? [
              t('agencies.parent'),
              <Link
                key="parent"
                to="/agencies/$agencyId"
                params={{ agencyId: agency.parent.id }}
                className="text-blue-1000 underline"
              >
                {agency.parent.name}
              </Link>,
            ]
          : agency.parentOrganisation
            ? [t('agencies.parent'), agency.parentOrganisation]
            : null,
        agency.catchmentLevel ? [t('agencies.catchment'), agency.catchmentLevel] : null,
        agency.siteCount === null ? null : [t('agencies.siteCount'), String(agency.siteCount)],
        agency.corporateNumber ? [t('agencies.corporateNumber'), agency.corporateNumber] : null,
        agency.note ? [t('agencies.note'), agency.note] : null,
      ]}
    />
  );
}

function Sites({ sites }: { sites: AgencyRecord['sites'] }) {
  const t = useT();
  return (
    <Section title={t('agencies.sites')}>
      <DataTable
        caption={t('agencies.sites')}
        rows={sites}
        rowKey={(site) => site.id}
        columns={[
          { id: 'name', header: t('agencies.site'), primary: true, cell: (site) => site.name },
          { id: 'area', header: t('agencies.area'), cell: (site) => site.area?.name ?? '' },
          { id: 'address', header: t('agencies.address'), cell: (site) => site.address ?? '' },
          { id: 'phone', header: t('agencies.phone'), cell: (site) => site.phone ?? '' },
        ]}
      />
    </Section>
  );
}

function Roles({ roles }: { roles: AgencyRecord['roles'] }) {
  const t = useT();
  const enumLabel = useEnumLabel();
  return (
    <Section title={t('agencies.roles')}>
      <ul className="list-disc space-y-1 pl-5 text-dns-16N-130">
        {roles.map((role) => (
          <li key={role.id}>
            {role.role}{' '}
            {role.commission ? <Badge>{enumLabel('AgencyCommission', role.commission)}</Badge> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
