import { useQuery } from '@apollo/client/react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { QueryNotice } from '../../shared/graphql/query-notice.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { Page } from '../../shared/kit/page.tsx';
import { Skeleton } from '../../shared/kit/waiting.tsx';
import { HouseholdChoice } from './intake/household-choice.tsx';
import {
  IntakeDraftDocument,
  IntakeHouseholdDocument,
  IntakeWorriesDocument,
} from './intake/intake.generated.ts';
import { emptyIntake, intakeFromDraft } from './intake/intake-content.ts';
import { IntakeForm } from './intake/intake-form.tsx';
import type { IntakeSearch } from './search.ts';

/** 相談を受け付ける: for which household, then the form; a draft opens where it was left. */
export function IntakePage() {
  const t = useT();
  const navigate = useNavigate();
  const search = useSearch({ strict: false } as never) as IntakeSearch;
  const draft = useQuery(IntakeDraftDocument, {
    variables: { id: search.draft ?? '' },
    skip: !search.draft,
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const opened = draft.data?.consultationDraft ?? null;
  const content = opened ? intakeFromDraft(opened.content) : emptyIntake;
  const householdId = search.household ?? content.householdId;
  const household = useQuery(IntakeHouseholdDocument, { variables: { id: householdId }, skip: !householdId });
  const worries = useQuery(IntakeWorriesDocument);
  const waiting = draft.loading || household.loading || (worries.loading && !worries.data);
  const found = household.data?.household;
  return (
    <Page
      title={t('consultation.new')}
      crumbs={[{ label: t('nav.consultations'), to: '/consultations' }, { label: t('consultation.new') }]}
      lead={t('intake.lead')}
    >
      <QueryNotice error={draft.error ?? household.error ?? worries.error} />
      {waiting ? <Skeleton rows={10} /> : null}
      {!waiting && !found ? (
        <HouseholdChoice
          onChoose={(id) => void navigate({ to: '/consultations/new', search: { ...search, household: id } })}
        />
      ) : null}
      {!waiting && found && worries.data ? (
        <IntakeForm
          key={found.id}
          household={found}
          worries={worries.data.worryItems ?? []}
          initial={content}
          opened={opened ? { id: opened.id, version: opened.version } : null}
        />
      ) : null}
    </Page>
  );
}
