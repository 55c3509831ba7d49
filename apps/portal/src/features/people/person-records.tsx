import type { FragmentType } from '@apollo/client';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useDates } from '../../shared/dates/use-dates.ts';
import { nameOf } from '../../shared/graphql/name-of.ts';
import { useMasked } from '../../shared/graphql/use-masked.ts';
import { useEnumLabel } from '../../shared/i18n/enum-label.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { Badge, measureTone } from '../../shared/kit/badge.tsx';
import { EmptyState } from '../../shared/kit/waiting.tsx';
import { WhyVisible } from '../../shared/kit/why-visible.tsx';
import { DataTable } from '../../shared/lists/data-table.tsx';
import { type PersonRecordsFragment, PersonRecordsFragmentDoc } from './person-page.generated.ts';

interface PersonRecord {
  id: string;
  measure: 1 | 2 | 3;
  title: ReactNode;
  state: string;
  agency: string;
  since: string;
  basis: string;
  evidenceId: string | null;
}

/** The records of the measures that work with single persons. */
export function PersonRecords({ person }: { person: FragmentType<PersonRecordsFragment> }) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  const data = useMasked(PersonRecordsFragmentDoc, person);
  const records: PersonRecord[] = [
    ...(data?.homeMedicalCare?.discharges ?? []).map((one) => ({
      id: one.id,
      measure: 1 as const,
      title: t('person.discharge'),
      state: enumLabel('HomeCareDischargeState', one.state),
      agency: nameOf(one.agency),
      since: one.referredOn,
      basis: one.basis,
      evidenceId: one.evidenceId,
    })),
    ...(data?.comprehensiveConsultation?.consultations ?? []).map((one) => ({
      id: one.id,
      measure: 2 as const,
      title: (
        <Link
          to="/consultations/$consultationId"
          params={{ consultationId: one.id }}
          className="text-blue-1000 underline"
        >
          {t('household.consultation')}
        </Link>
      ),
      state: enumLabel('ConsultationCaseState', one.state),
      agency: nameOf(one.receivedBy),
      since: one.receivedAt,
      ...one.visibleBecause,
    })),
    ...(data?.lifelongEmployment?.registrations ?? []).map((one) => ({
      id: one.id,
      measure: 3 as const,
      title: t('person.employment'),
      state: enumLabel('EmploymentRegistrationState', one.state),
      agency: nameOf(one.agency),
      since: one.registeredOn,
      basis: one.basis,
      evidenceId: one.evidenceId,
    })),
  ];
  if (records.length === 0) return <EmptyState title={t('household.noInvolvement')} />;
  return (
    <DataTable
      caption={t('person.records')}
      rows={records}
      rowKey={(record) => record.id}
      columns={[
        { id: 'title', header: t('person.record'), primary: true, cell: (record) => record.title },
        {
          id: 'measure',
          header: t('measure.label'),
          cell: (record) => (
            <Badge tone={measureTone(record.measure)}>{t(`measure.${record.measure}`)}</Badge>
          ),
        },
        { id: 'state', header: t('consultation.state'), cell: (record) => record.state },
        { id: 'agency', header: t('agencies.agency'), cell: (record) => record.agency },
        { id: 'since', header: t('person.since'), cell: (record) => dates.short(record.since) },
        {
          id: 'basis',
          header: t('kit.whyVisible'),
          cell: (record) => <WhyVisible basis={record.basis} evidenceId={record.evidenceId} />,
        },
      ]}
    />
  );
}
