import type { FragmentType } from '@apollo/client';
import { Link } from '@tanstack/react-router';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { useMasked } from '../../../shared/graphql/use-masked.ts';
import { withPerson } from '../../../shared/graphql/with-person.ts';
import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Badge } from '../../../shared/kit/badge.tsx';
import { WhyVisible } from '../../../shared/kit/why-visible.tsx';
import { DataTable } from '../../../shared/lists/data-table.tsx';
import { type HouseholdMembersFragment, HouseholdMembersFragmentDoc } from './members.generated.ts';

/** 世帯員: who lives here now, the head first. */
export function Members({ household }: { household: FragmentType<HouseholdMembersFragment> }) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  const data = useMasked(HouseholdMembersFragmentDoc, household);
  if (!data) return null;
  return (
    <DataTable
      caption={t('household.members')}
      rows={withPerson(data.members)}
      rowKey={(member) => member.person.id}
      columns={[
        {
          id: 'name',
          header: t('person.name'),
          primary: true,
          cell: (member) => (
            <span className="inline-flex flex-wrap items-baseline gap-x-2">
              <Link
                to="/people/$personId"
                params={{ personId: member.person.id }}
                className="text-blue-1000 underline"
              >
                {member.person.name}
              </Link>
              <span className="text-solid-gray-700">{member.person.kana}</span>
              {member.isHead ? <Badge tone="blue">{t('household.head')}</Badge> : null}
              {member.person.deceasedOn ? <Badge>{t('person.deceased')}</Badge> : null}
            </span>
          ),
        },
        {
          id: 'relation',
          header: t('household.relation'),
          cell: (member) => enumLabel('HouseholdRelation', member.relation),
        },
        {
          id: 'age',
          header: t('person.age'),
          align: 'end',
          cell: (member) => (member.person.birthDate ? dates.age(member.person.birthDate) : '—'),
        },
        {
          id: 'birth',
          header: t('person.birthDate'),
          cell: (member) => dates.short(member.person.birthDate),
        },
        { id: 'sex', header: t('person.sex'), cell: (member) => enumLabel('PersonSex', member.person.sex) },
        { id: 'since', header: t('household.from'), cell: (member) => dates.short(member.since) },
        {
          id: 'basis',
          header: t('kit.whyVisible'),
          cell: (member) => <WhyVisible {...member.person.visibleBecause[0]} />,
        },
      ]}
    />
  );
}
