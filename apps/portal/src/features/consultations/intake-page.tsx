import { useQuery } from '@apollo/client/react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { QueryNotice } from '../../shared/graphql/query-notice.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { Page } from '../../shared/kit/page.tsx';
import { Skeleton } from '../../shared/kit/waiting.tsx';
import { HouseholdChoice } from './intake/household-choice.tsx';
import {
  IntakeDraftDocument,
  IntakeDraftsDocument,
  IntakeHouseholdDocument,
  IntakeWorriesDocument,
} from './intake/intake.generated.ts';
import { emptyIntake, intakeFromDraft, newestDraft } from './intake/intake-content.ts';
import { IntakeForm } from './intake/intake-form.tsx';
import { ResumedDraft } from './intake/resumed-draft.tsx';
import type { IntakeSearch } from './search.ts';
import { PrintSheetButton } from './sheet/print-sheet-button.tsx';

/** 相談を受け付ける: for which household, then the form; a draft opens where it was left. */
export function IntakePage() {
  const t = useT();
  const navigate = useNavigate();
  const search = useSearch({ strict: false } as never) as IntakeSearch;
  const { draft, opened, anew, written, setWritten, startAnew } = useOpenedDraft(search);
  const content = opened ? intakeFromDraft(opened.content) : emptyIntake;
  const householdId = search.household ?? (content.householdId || anew || '');
  const household = useQuery(IntakeHouseholdDocument, { variables: { id: householdId }, skip: !householdId });
  const worries = useQuery(IntakeWorriesDocument);
  const waiting =
    draft.waiting || (household.loading && !household.data) || (worries.loading && !worries.data);
  const found = household.data?.household;
  const goTo = (next: IntakeSearch, replace: boolean) =>
    void navigate({ to: '/consultations/new', search: next, replace, resetScroll: false });
  return (
    <Page
      title={t('consultation.new')}
      crumbs={[{ label: t('nav.consultations'), to: '/consultations' }, { label: t('consultation.new') }]}
      lead={t('intake.lead')}
      actions={<PrintSheetButton label={t('sheetPaper.printEmpty')} content={null} />}
    >
      <QueryNotice error={draft.error ?? household.error ?? worries.error} />
      {waiting ? <Skeleton rows={10} /> : null}
      {!waiting && !found ? (
        <HouseholdChoice
          onChoose={(id) => {
            startAnew(null);
            goTo({ ...search, household: id }, false);
          }}
        />
      ) : null}
      {!waiting && found && opened ? (
        <ResumedDraft
          draftId={opened.id}
          savedAt={opened.savedAt}
          onDiscarded={() => {
            startAnew(found.id);
            goTo({ ...search, household: found.id, draft: undefined }, true);
          }}
        />
      ) : null}
      {!waiting && found && worries.data ? (
        <IntakeForm
          key={`${found.id} ${opened?.id ?? anew ?? ''}`}
          household={found}
          worries={worries.data.worryItems ?? []}
          initial={content}
          opened={opened ? { id: opened.id, version: opened.version } : null}
          onDraftCreated={(id) => {
            setWritten(id);
            if (written !== id) goTo({ ...search, household: found.id, draft: id }, true);
          }}
        />
      ) : null}
    </Page>
  );
}

/**
 * The draft an intake goes on with: the one in the address, or else my newest one for the household. A draft that
 * this very page wrote is not read back, since the form holds what is newer.
 */
function useOpenedDraft(search: IntakeSearch) {
  const [written, setWritten] = useState<string>();
  const [anew, startAnew] = useState<string | null>(null);
  const beginsAnew = anew !== null && (!search.household || search.household === anew);
  const looks = Boolean(search.household) && !search.draft && !beginsAnew;
  const mine = useQuery(IntakeDraftsDocument, { skip: !looks, fetchPolicy: 'network-only' });
  const ofHousehold = looks ? newestDraft(mine.data?.myOpenWork?.drafts ?? [], search.household) : undefined;
  const named = beginsAnew || search.draft === written ? undefined : search.draft;
  const id = named ?? ofHousehold;
  const read = useQuery(IntakeDraftDocument, {
    variables: { id: id ?? '' },
    skip: !id,
    fetchPolicy: 'network-only',
  });
  return {
    opened: (id && read.data?.consultationDraft) || null,
    draft: {
      waiting: (looks && mine.loading && !mine.data) || (Boolean(id) && read.loading && !read.data),
      error: mine.error ?? read.error,
    },
    anew,
    startAnew,
    written,
    setWritten,
  };
}
