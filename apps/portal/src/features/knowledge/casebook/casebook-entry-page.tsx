import { useQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { AbsentPage } from '../../../shared/graphql/absent-page.tsx';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import { QueryNotice } from '../../../shared/graphql/query-notice.tsx';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { ConfirmDialog } from '../../../shared/kit/confirm-dialog.tsx';
import { Notice } from '../../../shared/kit/notice.tsx';
import { Facts, Page, Section } from '../../../shared/kit/page.tsx';
import { printPage } from '../../../shared/kit/print-page.ts';
import { useSession } from '../../../shared/session/session.ts';
import { hasRole } from '../../oversight/roles.ts';
import { whoDecidesCases, whoWritesCases } from '../knowledge-roles.ts';
import { ReasonDialog } from '../reason-dialog.tsx';
import {
  ApproveCasebookEntryDocument,
  CasebookEntryPageDocument,
  type CasebookEntryPageQuery,
  ReturnCasebookEntryDocument,
  WithdrawCasebookEntryDocument,
} from './casebook.generated.ts';
import { DraftEditor } from './draft-editor.tsx';
import { ExampleText } from './example-text.tsx';

type Entry = NonNullable<CasebookEntryPageQuery['casebookEntry']>;

/** 事例: read by everybody once it is published; written by who sees its case; decided by a second person. */
export function CasebookEntryPage() {
  const t = useT();
  const { entryId } = useParams({ strict: false });
  const { data, error, loading, refetch } = useQuery(CasebookEntryPageDocument, {
    variables: { id: entryId! },
  });
  const crumb = { label: t('knowledge.title'), to: '/knowledge' };
  const entry = data?.casebookEntry;
  const edition = data?.casebookEdition;
  if (!entry && !edition) {
    return <AbsentPage crumbs={[crumb]} loading={loading} error={error} onRetry={refetch} />;
  }
  const worries = data?.worryItems ?? [];
  const title = edition?.title ?? entry?.proposal?.title ?? t('casebook.untitled');
  return (
    <Page
      title={title}
      crumbs={[crumb, { label: t('knowledge.casebook') }]}
      actions={
        edition ? (
          <Button look="outline" onPress={() => void printPage()}>
            {t('household.print')}
          </Button>
        ) : null
      }
    >
      <QueryNotice error={error} onRetry={() => void refetch()} />
      {edition ? (
        <Section title={t('casebook.published', { edition: edition.edition })}>
          <ExampleText text={edition} worries={worries} />
        </Section>
      ) : null}
      {entry ? <EntryPart entry={entry} worries={worries} onChanged={() => refetch()} /> : null}
    </Page>
  );
}

interface EntryPartProps {
  entry: Entry;
  worries: NonNullable<CasebookEntryPageQuery['worryItems']>;
  onChanged: () => Promise<{ data?: CasebookEntryPageQuery | undefined }>;
}

function EntryPart({ entry, worries, onChanged }: EntryPartProps) {
  const t = useT();
  const enumLabel = useEnumLabel();
  const { roles, agencyId, staffId } = useSession();
  const [isRewriting, setRewriting] = useState(false);
  const { state, draft, proposal } = entry;
  const isOwn = entry.agency?.id === agencyId && hasRole(roles, whoWritesCases);
  const edits = isOwn && draft && (state === 'DRAFTING' || (state === 'PUBLISHED' && isRewriting));
  const decides = state === 'SUBMITTED' && hasRole(roles, whoDecidesCases) && entry.author?.id !== staffId;
  return (
    <>
      <Section title={t('casebook.making')}>
        <Facts
          items={[
            [t('casebook.state'), enumLabel('CasebookState', state)],
            [t('casebook.agency'), nameOf(entry.agency)],
            [t('casebook.author'), nameOf(entry.author)],
            entry.approvedBy != null && [t('casebook.approvedBy'), nameOf(entry.approvedBy)],
            entry.withdrawnBecause != null && [t('casebook.withdrawnBecause'), entry.withdrawnBecause],
            entry.consultation != null && [
              t('casebook.source'),
              <Link
                key="source"
                to="/consultations/$consultationId"
                params={{ consultationId: entry.consultation.id }}
                className="text-blue-1000 underline"
              >
                {t('casebook.openSource')}
              </Link>,
            ],
          ]}
        />
        {entry.returnedBecause && state === 'DRAFTING' ? (
          <Notice tone="warning" title={t('casebook.returned')}>
            <p>{entry.returnedBecause}</p>
          </Notice>
        ) : null}
        <EntrySteps
          entry={entry}
          isOwn={isOwn}
          decides={decides}
          onRewrite={
            isOwn && draft && state === 'PUBLISHED' && !isRewriting ? () => setRewriting(true) : null
          }
          onChanged={onChanged}
        />
      </Section>
      {proposal ? (
        <Section title={t('casebook.proposal')}>
          <ExampleText text={proposal} worries={worries} />
        </Section>
      ) : null}
      {edits ? (
        <DraftEditor
          entry={{ id: entry.id, version: entry.version }}
          draft={draft}
          worries={worries}
          onChanged={onChanged}
        />
      ) : null}
    </>
  );
}

interface EntryStepsProps {
  entry: Entry;
  isOwn: boolean;
  decides: boolean;
  onRewrite: (() => void) | null;
  onChanged: () => unknown;
}

function EntrySteps({ entry, isOwn, decides, onRewrite, onChanged }: EntryStepsProps) {
  const t = useT();
  const { roles } = useSession();
  const [dialog, setDialog] = useState<'approve' | 'return' | 'withdraw' | null>(null);
  const done = () => {
    setDialog(null);
    return onChanged();
  };
  const approve = useAction(ApproveCasebookEntryDocument, t('casebook.approved'), done, onChanged);
  const sendBack = useAction(ReturnCasebookEntryDocument, t('casebook.wasReturned'), done, onChanged);
  const withdraw = useAction(WithdrawCasebookEntryDocument, t('casebook.wasWithdrawn'), done, onChanged);
  const { id, version } = entry;
  const close = () => setDialog(null);
  const mayWithdraw = entry.state !== 'WITHDRAWN' && (isOwn || hasRole(roles, whoDecidesCases));
  return (
    <div className="flex flex-wrap gap-2" data-print="hide">
      {decides ? (
        <>
          <Button size="s" onPress={() => setDialog('approve')}>
            {t('casebook.approve')}
          </Button>
          <Button look="outline" size="s" onPress={() => setDialog('return')}>
            {t('casebook.return')}
          </Button>
        </>
      ) : null}
      {onRewrite ? (
        <Button look="outline" size="s" onPress={onRewrite}>
          {t('casebook.rewrite')}
        </Button>
      ) : null}
      {mayWithdraw ? (
        <Button look="outline" size="s" onPress={() => setDialog('withdraw')}>
          {t('casebook.withdraw')}
        </Button>
      ) : null}
      {dialog === 'approve' ? (
        <ConfirmDialog
          title={t('casebook.approve')}
          confirmLabel={t('casebook.approve')}
          isRunning={approve.isRunning}
          problems={approve.problems}
          onConfirm={() => void approve.run({ id, version })}
          onClose={close}
        >
          <p>{t('casebook.approveLead')}</p>
        </ConfirmDialog>
      ) : null}
      {dialog === 'return' ? (
        <ReasonDialog
          title={t('casebook.return')}
          lead={t('casebook.returnLead')}
          problems={sendBack.problems}
          isRunning={sendBack.isRunning}
          onConfirm={(because) => void sendBack.run({ id, version, because })}
          onClose={close}
        />
      ) : null}
      {dialog === 'withdraw' ? (
        <ReasonDialog
          title={t('casebook.withdraw')}
          lead={t('casebook.withdrawLead')}
          problems={withdraw.problems}
          isRunning={withdraw.isRunning}
          onConfirm={(because) => void withdraw.run({ id, version, because })}
          onClose={close}
        />
      ) : null}
    </div>
  );
}
