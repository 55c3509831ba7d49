import { useLazyQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { QueryNotice } from '../../../shared/graphql/query-notice.tsx';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { TextField } from '../../../shared/kit/text-field.tsx';
import { EmptyState } from '../../../shared/kit/waiting.tsx';
import { WhyVisible } from '../../../shared/kit/why-visible.tsx';
import { LONGEST_SEARCH } from '../../../shared/lists/list-search.ts';
import { IntakePeopleDocument } from './household-choice.generated.ts';

/** Finds the household of an intake by one of its members. */
export function HouseholdChoice({ onChoose }: { onChoose: (householdId: string) => void }) {
  const t = useT();
  const dates = useDates();
  const [words, setWords] = useState('');
  const [find, { data, error, loading }] = useLazyQuery(IntakePeopleDocument);
  const people = data?.people?.nodes ?? [];
  const findPeople = () => {
    const search = words.trim();
    if (search) void find({ variables: { search } });
  };
  return (
    <div className="space-y-3">
      <div className="flex max-w-xl items-end gap-2">
        <TextField
          className="flex-1"
          label={t('intake.findPerson')}
          hint={t('people.queryExample')}
          maxLength={LONGEST_SEARCH}
          value={words}
          onChange={setWords}
          onKeyDown={(event) => {
            if (event.key === 'Enter') findPeople();
          }}
        />
        <Button look="outline" onPress={findPeople} isPending={loading}>
          {t('intake.find')}
        </Button>
      </div>
      <QueryNotice error={error} />
      {data?.people && people.length === 0 ? <EmptyState title={t('list.none')} /> : null}
      <ul className="divide-y divide-solid-gray-200">
        {people.map((person) => {
          const { household } = person;
          return (
            <li key={person.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2 text-dns-16N-130">
              <span className="font-bold">{person.name}</span>
              <span className="text-solid-gray-700">{person.kana}</span>
              <span>{dates.day(person.birthDate)}</span>
              {household ? (
                <Button size="s" look="outline" onPress={() => onChoose(household.id)}>
                  {t('intake.thisHousehold')}
                  <span className="sr-only">：{person.name}</span>
                </Button>
              ) : null}
              <WhyVisible {...person.visibleBecause[0]} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
