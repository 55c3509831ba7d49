import { useQuery } from '@apollo/client/react';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { AbsentPage } from '../../../shared/graphql/absent-page.tsx';
import { nameOf, seen } from '../../../shared/graphql/name-of.ts';
import { QueryNotice } from '../../../shared/graphql/query-notice.tsx';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { Page, Section } from '../../../shared/kit/page.tsx';
import { EmptyState } from '../../../shared/kit/waiting.tsx';
import { WhyVisible } from '../../../shared/kit/why-visible.tsx';
import { DataTable } from '../../../shared/lists/data-table.tsx';
import { useSession } from '../../../shared/session/session.ts';
import { CasePlaces } from '../../consultations/case/case-places.tsx';
import { hasRole } from '../../oversight/roles.ts';
import { BeginCasebookEntryDocument } from '../casebook/casebook.generated.ts';
import { whoRecordsCaseLiaison, whoWritesCases } from '../knowledge-roles.ts';
import {
  CaseKnowledgePageDocument,
  type CaseKnowledgePageQuery,
  RecordCaseLiaisonDocument,
} from './liaison.generated.ts';
import { inputOf, type LiaisonContent, LiaisonFields } from './liaison-fields.tsx';

type Consultation = NonNullable<CaseKnowledgePageQuery['consultationCase']>;

/** 連携・事例 of one case: work with courts, probation and self-help groups, and the example that is made of it in the end. */
export function CaseKnowledgePage() {
  const t = useT();
  const { consultationId } = useParams({ strict: false });
  const [isRecording, setRecording] = useState(false);
  const { roles } = useSession();
  const { data, error, loading, refetch } = useQuery(CaseKnowledgePageDocument, {
    variables: { id: consultationId! },
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
  const handles = consultation.visibleBecause.basis === 'own-case';
  return (
    <Page
      title={t('knowledge.ofCase')}
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
      <Section title={t('knowledge.liaison')}>
        <Liaisons liaisons={consultation.liaisons} />
        {handles && hasRole(roles, whoRecordsCaseLiaison) ? (
          <Button look="outline" size="s" onPress={() => setRecording(true)}>
            {t('liaison.record')}
          </Button>
        ) : null}
      </Section>
      <CasebookPart consultation={consultation} />
      {isRecording ? (
        <RecordDialog
          caseId={consultation.id}
          onClose={() => setRecording(false)}
          onDone={() => {
            setRecording(false);
            return refetch();
          }}
        />
      ) : null}
    </Page>
  );
}

function Liaisons({ liaisons }: { liaisons: Consultation['liaisons'] }) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  if (liaisons.length === 0) return <EmptyState title={t('liaison.none')} />;
  return (
    <DataTable
      caption={t('knowledge.liaison')}
      rows={liaisons}
      rowKey={(liaison) => liaison.id}
      columns={[
        {
          id: 'on',
          header: t('liaison.occurredOn'),
          nowrap: true,
          cell: (liaison) => dates.short(liaison.occurredOn),
        },
        {
          id: 'kind',
          header: t('liaison.kind'),
          primary: true,
          cell: (liaison) => enumLabel('LiaisonKind', liaison.kind),
        },
        {
          id: 'partner',
          header: t('liaison.partner'),
          cell: (liaison) =>
            [liaison.partnerName, liaison.partnerAgency?.name, liaison.activity?.title]
              .filter(Boolean)
              .join('、') || '—',
        },
        { id: 'note', header: t('liaison.note'), cell: (liaison) => liaison.note },
        { id: 'agency', header: t('liaison.agency'), cell: (liaison) => nameOf(liaison.agency) },
      ]}
    />
  );
}

function CasebookPart({ consultation }: { consultation: Consultation }) {
  const t = useT();
  const enumLabel = useEnumLabel();
  const navigate = useNavigate();
  const { roles } = useSession();
  const begin = useAction(BeginCasebookEntryDocument, t('casebook.begun'), () => undefined);
  const { casebookEntry, state } = consultation;
  if (casebookEntry) {
    return (
      <Section title={t('knowledge.casebook')}>
        <Link
          to="/knowledge/casebook/$entryId"
          params={{ entryId: casebookEntry.id }}
          className="text-blue-1000 underline"
        >
          {t('casebook.openEntry', { state: enumLabel('CasebookState', casebookEntry.state) })}
        </Link>
      </Section>
    );
  }
  const mayBegin = state === 'CLOSED' && hasRole(roles, whoWritesCases);
  return (
    <Section title={t('knowledge.casebook')}>
      <p>{t(state === 'CLOSED' ? 'casebook.beginLead' : 'casebook.afterClosing')}</p>
      <ErrorSummary problems={begin.problems} />
      {mayBegin ? (
        <Button
          look="outline"
          size="s"
          isPending={begin.isRunning}
          onPress={async () => {
            const guardedWords = seen(consultation.persons).flatMap(({ kana }) => kana.split(/[\s　]+/));
            const isBegun = await begin.run({ input: { caseId: consultation.id, guardedWords } });
            if (isBegun) await navigate({ to: '/knowledge', search: { part: 'casebook' } });
          }}
        >
          {t('casebook.begin')}
        </Button>
      ) : null}
    </Section>
  );
}

interface RecordDialogProps {
  caseId: string;
  onClose: () => void;
  onDone: () => unknown;
}

function RecordDialog({ caseId, onClose, onDone }: RecordDialogProps) {
  const t = useT();
  const [content, setContent] = useState<LiaisonContent>({
    field: 'GUARDIANSHIP',
    kind: 'CONSULTATION',
    occurredOn: '',
    partner: null,
    partnerName: '',
    activity: null,
    note: '',
  });
  const record = useAction(RecordCaseLiaisonDocument, t('liaison.recorded'), onDone);
  return (
    <Dialog
      isOpen
      wide
      title={t('liaison.record')}
      onClose={onClose}
      actions={
        <Button
          isPending={record.isRunning}
          onPress={() => void record.run({ input: { ...inputOf(content), caseId } })}
        >
          {t('liaison.record')}
        </Button>
      }
    >
      <ErrorSummary problems={record.problems} />
      <LiaisonFields
        content={content}
        onChange={(patch) => setContent((before) => ({ ...before, ...patch }))}
        fields={record.problems[0]?.fields ?? {}}
      />
    </Dialog>
  );
}
