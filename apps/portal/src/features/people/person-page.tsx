import { useQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { useDates } from '../../shared/dates/use-dates.ts';
import { AbsentPage } from '../../shared/graphql/absent-page.tsx';
import { QueryNotice } from '../../shared/graphql/query-notice.tsx';
import { useEnumLabel } from '../../shared/i18n/enum-label.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { Badge } from '../../shared/kit/badge.tsx';
import { NotShownLine } from '../../shared/kit/not-shown-line.tsx';
import { Facts, Page, Section } from '../../shared/kit/page.tsx';
import { PartBoundary } from '../../shared/kit/part-boundary.tsx';
import { EmptyState } from '../../shared/kit/waiting.tsx';
import { WhyVisible } from '../../shared/kit/why-visible.tsx';
import { PersonProtection } from '../oversight/break-glass/person-protection.tsx';
import { PersonPageDocument, type PersonPageQuery } from './person-page.generated.ts';
import { PersonRecords } from './person-records.tsx';

type PersonDetail = NonNullable<PersonPageQuery['person']>;

/** 人: who this is, where and with whom they live, how to speak with them, what the measures do for them. */
export function PersonPage() {
  const t = useT();
  const { personId } = useParams({ strict: false });
  const { data, error, loading, refetch } = useQuery(PersonPageDocument, { variables: { id: personId! } });
  const person = data?.person;
  const crumbs = [{ label: t('nav.people'), to: '/people' }, { label: person?.name ?? '…' }];
  if (!person) {
    return <AbsentPage crumbs={crumbs} loading={loading} error={error} onRetry={refetch} />;
  }
  return (
    <Page
      title={person.name}
      crumbs={crumbs}
      lead={
        <span className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <span>{person.kana}</span>
          {person.deceasedOn ? <Badge>{t('person.deceased')}</Badge> : null}
          <WhyVisible {...person.visibleBecause[0]} />
        </span>
      }
    >
      <QueryNotice error={error} onRetry={() => void refetch()} />
      <PersonProtection person={person} onChanged={() => refetch()} />
      <div className="grid gap-6 lg:grid-cols-2">
        <PartBoundary part={t('person.identity')} shows={person}>
          <Identity person={person} />
        </PartBoundary>
        <PartBoundary part={t('person.contact')} shows={person}>
          <Contact person={person} />
        </PartBoundary>
        <PartBoundary part={t('person.households')} shows={person}>
          <Households person={person} />
        </PartBoundary>
        <PartBoundary part={t('person.kin')} shows={person}>
          <Kin person={person} />
        </PartBoundary>
      </div>
      <Section title={t('person.records')}>
        <PartBoundary part={t('person.records')} shows={person}>
          <PersonRecords person={person} />
        </PartBoundary>
      </Section>
    </Page>
  );
}

function Identity({ person }: { person: PersonDetail }) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  return (
    <Section title={t('person.identity')}>
      <Facts
        items={[
          [
            t('person.birthDate'),
            `${dates.day(person.birthDate) || '—'}${person.age === null ? '' : `　${t('person.years', { age: person.age })}`}`,
          ],
          [t('person.sex'), enumLabel('PersonSex', person.sex)],
          [t('person.district'), person.area?.name ?? '—'],
          person.deceasedOn ? [t('person.deceased'), dates.day(person.deceasedOn)] : null,
          person.names.length > 0
            ? [
                t('person.aliases'),
                person.names
                  .map((name) => `${name.name}（${enumLabel('PersonNameKind', name.kind)}）`)
                  .join('、'),
              ]
            : null,
        ]}
      />
    </Section>
  );
}

function Contact({ person }: { person: PersonDetail }) {
  const t = useT();
  const dates = useDates();
  const { communication } = person;
  return (
    <Section title={t('person.contact')}>
      <Facts
        items={[
          ...person.addresses.map(
            (address) =>
              [
                address.until
                  ? t('person.formerAddress', { until: dates.short(address.until) })
                  : t('person.address'),
                [address.postalCode, address.address].filter(Boolean).join(' '),
              ] as const,
          ),
          ...person.contacts.map(
            (contact) =>
              [
                t('person.phone'),
                <span key={contact.id}>
                  {contact.value}
                  {contact.note ? `（${contact.note}）` : ''}
                </span>,
              ] as const,
          ),
          communication?.languages.length
            ? [t('person.languages'), communication.languages.join('、')]
            : null,
          communication?.supportNeeds.length
            ? [t('person.support'), communication.supportNeeds.join('、')]
            : null,
        ]}
      />
      {person.visibleBecause.some((why) => why.dataClasses.includes('contact')) ? (
        <NoneRecorded isEmpty={person.addresses.length + person.contacts.length === 0} />
      ) : (
        <ContactNotShown person={person} />
      )}
    </Section>
  );
}

function NoneRecorded({ isEmpty }: { isEmpty: boolean }) {
  const t = useT();
  return isEmpty ? <EmptyState title={t('person.noContact')} /> : null;
}

/** At the counter a consultation or a consent would help; a role that never sees addresses is told so. */
function ContactNotShown({ person }: { person: PersonDetail }) {
  const t = useT();
  const atCounter = person.visibleBecause.every((why) => why.basis === 'counter');
  const household = person.households.find((one) => one.current)?.household;
  return (
    <NotShownLine title={t('notShown.contact')}>
      {atCounter ? t('notShown.counter') : t('notShown.outsideRole')}{' '}
      {atCounter && household ? (
        <Link
          to="/consultations/new"
          search={{ household: household.id }}
          className="text-blue-1000 underline"
        >
          {t('notShown.receive')}
        </Link>
      ) : null}
    </NotShownLine>
  );
}

function Households({ person }: { person: PersonDetail }) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  return (
    <Section title={t('person.households')}>
      {person.households.length === 0 ? <EmptyState title={t('list.none')} /> : null}
      <ul className="space-y-1 text-dns-16N-130">
        {person.households.map((membership) => (
          <li
            key={`${membership.household?.id}-${membership.since}`}
            className="flex flex-wrap items-center gap-x-3"
          >
            {membership.household ? (
              <Link
                to="/households/$householdId"
                params={{ householdId: membership.household.id }}
                className="text-blue-1000 underline"
              >
                {membership.current ? t('person.currentHousehold') : t('person.formerHousehold')}
              </Link>
            ) : null}
            <span>{enumLabel('HouseholdRelation', membership.relation)}</span>
            <span className="text-solid-gray-700">
              {dates.short(membership.since)}～{dates.short(membership.until)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Kin({ person }: { person: PersonDetail }) {
  const t = useT();
  const enumLabel = useEnumLabel();
  const ties = person.relationships.filter((tie) => tie.person);
  return (
    <Section title={t('person.kin')}>
      {ties.length === 0 ? <EmptyState title={t('genogram.empty')} /> : null}
      <ul className="space-y-1 text-dns-16N-130">
        {ties.map((tie) => (
          <li key={tie.id} className="flex flex-wrap items-center gap-x-3">
            <span className="w-24 text-solid-gray-700">{enumLabel('PersonRelation', tie.relation)}</span>
            <Link
              to="/people/$personId"
              params={{ personId: tie.person!.id }}
              className="text-blue-1000 underline"
            >
              {tie.person!.name}
            </Link>
            <WhyVisible {...tie.person!.visibleBecause[0]} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
