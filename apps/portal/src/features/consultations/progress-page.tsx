import { useQuery } from '@apollo/client/react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { AbsentPage } from '../../shared/graphql/absent-page.tsx';
import { nameOf, seen } from '../../shared/graphql/name-of.ts';
import { QueryNotice } from '../../shared/graphql/query-notice.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Facts, Page, Section } from '../../shared/kit/page.tsx';
import { PartBoundary } from '../../shared/kit/part-boundary.tsx';
import { EmptyState } from '../../shared/kit/waiting.tsx';
import { WhyVisible } from '../../shared/kit/why-visible.tsx';
import { type ListSearch, useListSearch } from '../../shared/lists/list-search.ts';
import { PagedRows } from '../../shared/lists/paged-rows.tsx';
import { useSession } from '../../shared/session/session.ts';
import { CasePlaces } from './case/case-places.tsx';
import { DutiesPart } from './progress/duties-part.tsx';
import { AssignDialog, RecordProgressDialog } from './progress/duty-dialogs.tsx';
import { NotesPart } from './progress/notes-part.tsx';
import { OutreachPart } from './progress/outreach-part.tsx';
import { ParticipationPart } from './progress/participation-part.tsx';
import { ProgressPageDocument, type ProgressPageQuery } from './progress-page.generated.ts';

const NOTES = 20;

/** 進み具合: who holds what, when it is reviewed, what happened, 参加支援 and アウトリーチ of one case. */
export function ProgressPage() {
  const t = useT();
  const navigate = useNavigate();
  const { consultationId } = useParams({ strict: false });
  const { search } = useListSearch();
  const { data, error, loading, refetch } = useQuery(ProgressPageDocument, {
    variables: { id: consultationId!, first: NOTES, after: search.after },
  });
  const consultation = data?.consultationCase;
  const crumb = { label: t('nav.consultations'), to: '/consultations' };
  if (!consultation) {
    return <AbsentPage crumbs={[crumb]} loading={loading} error={error} onRetry={refetch} />;
  }
  const { household } = consultation;
  const title = household?.head
    ? t('household.title', { name: household.head.name })
    : t('household.untitled');
  return (
    <Page
      title={t('progress.title')}
      crumbs={[crumb, { label: title }]}
      lead={
        <span className="flex flex-wrap items-center gap-3">
          <span>{title}</span>
          <WhyVisible {...consultation.visibleBecause} />
        </span>
      }
    >
      <CasePlaces consultationId={consultation.id} />
      <QueryNotice error={error} onRetry={() => void refetch()} />
      <PartBoundary part={t('progress.title')} shows={consultation}>
        <Parts
          consultation={consultation}
          staff={seen(data.assignableStaff ?? [])}
          onChanged={() => refetch()}
          onGone={async () => {
            const after = await refetch();
            if (!after.data?.consultationCase) await navigate({ to: '/' });
          }}
        />
      </PartBoundary>
    </Page>
  );
}

interface PartsProps {
  consultation: NonNullable<ProgressPageQuery['consultationCase']>;
  staff: readonly { id: string; name: string }[];
  onChanged: () => unknown;
  onGone: () => unknown;
}

function Parts({ consultation, staff, onChanged, onGone }: PartsProps) {
  const t = useT();
  const { agencyId, roles } = useSession();
  const list = useListSearch<ListSearch>();
  const [dialog, setDialog] = useState<'note' | 'assign' | null>(null);
  const { monitoring, inCharge } = consultation;
  const own = inCharge.find((charge) => charge.agency.id === agencyId);
  const isOpen = consultation.state !== 'CLOSED';
  const handles = consultation.visibleBecause.basis === 'own-case';
  const holdsDuty = monitoring.some((duty) => duty.closedAt === null && duty.agency.id === agencyId);
  const takesPart = isOpen && (handles || holdsDuty);
  const worksOnCases = roles.includes('case-worker');
  const done = () => {
    setDialog(null);
    return onChanged();
  };
  return (
    <>
      <Section title={t('progress.inCharge')}>
        {inCharge.length > 0 ? (
          <Facts
            items={inCharge.map((charge) => [
              nameOf(charge.agency),
              charge.staff?.name ?? t('progress.wholeAgency'),
            ])}
          />
        ) : (
          <EmptyState title={t('progress.nobodyInCharge')} />
        )}
        {takesPart && staff.length > 0 ? (
          <Button look="outline" size="s" onPress={() => setDialog('assign')}>
            {t('progress.assign')}
          </Button>
        ) : null}
      </Section>
      <Section title={t('progress.duties')}>
        <DutiesPart duties={monitoring} onChanged={onChanged} onGone={onGone} />
      </Section>
      <Section
        title={t('progress.notes')}
        aside={t('list.count', { count: consultation.progressNotes.totalCount })}
      >
        {takesPart && (worksOnCases || roles.includes('coordinator')) ? (
          <div data-print="hide">
            <Button onPress={() => setDialog('note')}>{t('progress.record')}</Button>
          </div>
        ) : null}
        <PagedRows
          list={list}
          page={consultation.progressNotes}
          none={<EmptyState title={t('progress.noNotes')} />}
        >
          {(notes) => <NotesPart notes={notes} />}
        </PagedRows>
      </Section>
      <Section title={t('participation.title')}>
        <ParticipationPart
          caseId={consultation.id}
          persons={seen(consultation.persons)}
          worries={worriesOf(consultation)}
          area={consultation.area}
          participations={consultation.participations}
          mayWork={takesPart && worksOnCases}
          onChanged={onChanged}
        />
      </Section>
      <Section title={t('outreach.title')}>
        <OutreachPart
          caseId={consultation.id}
          outreach={consultation.outreach}
          mayWork={isOpen && handles && worksOnCases}
          onChanged={onChanged}
        />
      </Section>
      {dialog === 'note' ? (
        <RecordProgressDialog caseId={consultation.id} onDone={done} onClose={() => setDialog(null)} />
      ) : null}
      {dialog === 'assign' ? (
        <AssignDialog
          caseId={consultation.id}
          staff={staff}
          current={own?.staff?.id}
          onDone={done}
          onClose={() => setDialog(null)}
        />
      ) : null}
    </>
  );
}

function worriesOf(consultation: PartsProps['consultation']): string[] {
  const members = consultation.sheet?.members ?? [];
  return members.flatMap((member) => member.assessment?.worries.map((worry) => worry.item.code) ?? []);
}
