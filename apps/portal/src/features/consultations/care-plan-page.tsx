import { useQuery, useSubscription } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { AbsentPage } from '../../shared/graphql/absent-page.tsx';
import { QueryNotice } from '../../shared/graphql/query-notice.tsx';
import { useRetrying } from '../../shared/graphql/use-retrying.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { Page, Section } from '../../shared/kit/page.tsx';
import { usePrintOnce } from '../../shared/kit/print-sheet.tsx';
import { showToast } from '../../shared/kit/toast.tsx';
import { WhyVisible } from '../../shared/kit/why-visible.tsx';
import { isOwnChange } from '../../shared/live/own-changes.ts';
import { CarePlanChangedDocument } from './care-plan/care-plan.generated.ts';
import { DiscardFirst } from './care-plan/discard-first.tsx';
import { Editions, type PrintedPlan } from './care-plan/editions.tsx';
import { contentOf, type EntryDraft, emptyEntry, entryDraftOf } from './care-plan/entry-content.ts';
import { EntryDialog } from './care-plan/entry-dialog.tsx';
import { MemberKey } from './care-plan/member-key.tsx';
import { OutsidePart } from './care-plan/outside-part.tsx';
import { PlanSheet } from './care-plan/plan-sheet.tsx';
import { isInWeek, type PlanEntry, useMembers, usePlanWords } from './care-plan/plan-words.ts';
import { PublishDialog } from './care-plan/publish-dialog.tsx';
import { RemarkDialog } from './care-plan/remark-dialog.tsx';
import { ResumedEntry } from './care-plan/resumed-entry.tsx';
import { useMoves } from './care-plan/use-moves.ts';
import { WeekPart } from './care-plan/week-part.tsx';
import { CarePlanPageDocument, type CarePlanPageQuery } from './care-plan-page.generated.ts';
import { CasePlaces } from './case/case-places.tsx';

/** トータルケアプラン: the week of the household, and what comes outside the week. */
export function CarePlanPage() {
  const t = useT();
  const { consultationId } = useParams({ strict: false });
  const { data, error, loading, refetch } = useQuery(CarePlanPageDocument, {
    variables: { id: consultationId! },
  });
  const consultation = data?.consultationCase;
  if (!consultation) {
    return (
      <AbsentPage
        crumbs={[{ label: t('nav.consultations'), to: '/consultations' }, { label: '…' }]}
        loading={loading}
        error={error}
        onRetry={refetch}
      />
    );
  }
  return (
    <OpenCarePlan
      key={consultation.id}
      consultation={consultation}
      error={error}
      onChanged={async () => {
        await refetch();
      }}
    />
  );
}

interface OpenCarePlanProps {
  consultation: NonNullable<CarePlanPageQuery['consultationCase']>;
  error: unknown;
  onChanged: () => Promise<void>;
}

/** What stands in the dialog of an entry. */
interface OpenedEntry {
  draft: EntryDraft;
  stored: { id: string; version: number } | null;
  theirs?: PlanEntry | null;
}

function OpenCarePlan({ consultation, error, onChanged }: OpenCarePlanProps) {
  const t = useT();
  const { carePlan: plan, household } = consultation;
  const members = useMembers(consultation.persons);
  const words = usePlanWords(members);
  const { send, waiting } = useRetrying();
  const [opened, setOpened] = useState<OpenedEntry | null>(null);
  const [asked, setAsked] = useState<EntryDraft | null>(null);
  const [dialog, setDialog] = useState<'remark' | 'publish' | null>(null);
  const [printed, setPrinted] = useState<PrintedPlan | null>(null);
  usePrintOnce(printed !== null, () => setPrinted(null));
  useChangesByOthers(consultation.id, onChanged);
  const { entries, unsaved, move } = useMoves(plan?.entries ?? [], send, {
    onSaved: onChanged,
    onConflict: (entry, week, theirs) =>
      setOpened({
        draft: {
          entryId: entry.id,
          version: entry.version,
          base: contentOf(entry),
          content: contentOf({ ...entry, week }),
        },
        stored: null,
        theirs,
      }),
  });
  const canEdit = plan?.canEdit === true && consultation.state !== 'CLOSED';
  const halfTyped = canEdit && consultation.planDraft ? entryDraftOf(consultation.planDraft.content) : null;
  /** Opens a form; what is half typed is neither overwritten nor lost on the way. */
  const open = (draft: EntryDraft) => {
    if (!halfTyped) setOpened({ draft, stored: null });
    else if (draft.entryId !== null && draft.entryId === halfTyped.entryId) resume();
    else setAsked(draft);
  };
  const resume = () => {
    if (halfTyped) setOpened({ draft: halfTyped, stored: consultation.planDraft });
  };
  const edit = (entry: PlanEntry) =>
    open({
      entryId: entry.id,
      version: entry.version,
      base: contentOf(entry),
      content: contentOf(entry),
    });
  const add = (place: 'week' | 'outside') => {
    const content = { ...emptyEntry, place };
    open({ entryId: null, version: 0, base: content, content });
  };
  const title = household?.head
    ? t('household.title', { name: household.head.name })
    : t('household.untitled');
  const current: PrintedPlan | null = plan && {
    createdOn: null,
    remark: plan.remark,
    entries,
  };
  return (
    <Page
      title={t('carePlan.title')}
      crumbs={[{ label: t('nav.consultations'), to: '/consultations' }, { label: title }]}
      lead={
        <span className="flex flex-wrap items-center gap-3">
          <span>{title}</span>
          <WhyVisible {...consultation.visibleBecause} />
        </span>
      }
      actions={
        plan ? (
          <>
            {canEdit ? <Button onPress={() => add('week')}>{t('carePlan.addEntry')}</Button> : null}
            {canEdit && entries.length > 0 ? (
              <Button look="outline" onPress={() => setDialog('publish')}>
                {t('carePlan.publish')}
              </Button>
            ) : null}
            <Button look="outline" onPress={() => setPrinted(current)}>
              {t('carePlan.print')}
            </Button>
          </>
        ) : null
      }
    >
      <CasePlaces consultationId={consultation.id} />
      <QueryNotice error={error} onRetry={() => void onChanged()} />
      {waiting > 0 ? (
        <Notice live tone="warning" title={t('carePlan.notSaved')}>
          <p>{t('carePlan.notSavedText')}</p>
        </Notice>
      ) : null}
      {halfTyped && !opened ? (
        <ResumedEntry
          caseId={consultation.id}
          savedAt={consultation.planDraft!.savedAt}
          service={halfTyped.content.service}
          onResume={resume}
          onDiscarded={onChanged}
        />
      ) : null}
      {plan ? (
        <>
          <MemberKey members={members} />
          <Section title={t('carePlan.week')}>
            <WeekPart
              entries={entries.filter(isInWeek)}
              members={members}
              words={words}
              canEdit={canEdit}
              unsaved={unsaved}
              onMove={(entry, week) => void move(entry, week)}
              onEdit={edit}
            />
          </Section>
          <Section
            title={t('carePlan.outside')}
            aside={
              canEdit ? (
                <Button size="s" look="outline" onPress={() => add('outside')}>
                  {t('carePlan.addOutside')}
                </Button>
              ) : null
            }
          >
            <OutsidePart
              entries={entries.filter((entry) => !isInWeek(entry))}
              members={members}
              words={words}
              onEdit={canEdit ? edit : undefined}
            />
          </Section>
          <Section
            title={t('carePlan.remark')}
            aside={
              canEdit ? (
                <Button size="s" look="outline" onPress={() => setDialog('remark')}>
                  {t('carePlan.writeRemark')}
                </Button>
              ) : null
            }
          >
            <p className="text-dns-16N-130 whitespace-pre-line">{plan.remark ?? t('carePlan.noRemark')}</p>
          </Section>
          <Section title={t('carePlan.editions')}>
            <Editions editions={plan.editions} onPrint={setPrinted} />
          </Section>
        </>
      ) : (
        <Notice title={t('carePlan.notShown')} />
      )}
      {opened ? (
        <EntryDialog
          caseId={consultation.id}
          opened={opened.draft}
          draft={opened.stored}
          theirs={opened.theirs}
          members={members}
          words={words}
          send={send}
          isWaiting={waiting > 0}
          onDone={onChanged}
          onClose={() => {
            setOpened(null);
            void onChanged();
          }}
        />
      ) : null}
      {asked ? (
        <DiscardFirst
          caseId={consultation.id}
          form="CARE_PLAN"
          onDiscarded={async () => {
            await onChanged();
            setAsked(null);
            setOpened({ draft: asked, stored: null });
          }}
          onClose={() => setAsked(null)}
        />
      ) : null}
      {dialog === 'remark' && plan ? (
        <RemarkDialog
          caseId={consultation.id}
          plan={plan}
          onDone={onChanged}
          onClose={() => setDialog(null)}
        />
      ) : null}
      {dialog === 'publish' ? (
        <PublishDialog caseId={consultation.id} onDone={onChanged} onClose={() => setDialog(null)} />
      ) : null}
      {printed ? <PlanSheet plan={printed} household={title} members={members} words={words} /> : null}
    </Page>
  );
}

/** Reads the plan again when it changes, and says so when somebody else did it. */
function useChangesByOthers(id: string, onChanged: () => Promise<void>) {
  const t = useT();
  const isFirst = useRef(true);
  useSubscription(CarePlanChangedDocument, {
    variables: { id },
    fetchPolicy: 'no-cache',
    ignoreResults: true,
    // the first answer is what the page shows already
    onData: ({ data: { data } }) => {
      if (!data?.carePlanChanged) return;
      if (isFirst.current) {
        isFirst.current = false;
        return;
      }
      void onChanged();
      if (!isOwnChange()) showToast('info', t('carePlan.changedByOthers'));
    },
  });
}
