import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { ExportButton } from '../../../shared/export/export-button.tsx';
import { QueryNotice } from '../../../shared/graphql/query-notice.tsx';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Page, Section } from '../../../shared/kit/page.tsx';
import { printPage } from '../../../shared/kit/print-page.ts';
import { EmptyState, Skeleton } from '../../../shared/kit/waiting.tsx';
import { type Column, DataTable } from '../../../shared/lists/data-table.tsx';
import { useSession } from '../../../shared/session/session.ts';
import { DirectoryDifferences } from './directory-differences.tsx';
import { type DirectoryLineFragment, DirectoryPageDocument } from './directory-page.generated.ts';
import { EntryDialog } from './entry-dialog.tsx';
import { IssueDialog } from './issue-dialog.tsx';
import { RemoveEntryDialog } from './remove-entry-dialog.tsx';

/** Who keeps the directory; the server decides, this only spares others a refusal. */
const KEEPERS = ['register-keeper', 'lead-division'];

type Step = { kind: 'issue' } | { kind: 'add' } | { kind: 'edit' | 'remove'; id: string };

/** 相談機関一覧: the whole list by category with its ★, as it is printed; its versions and what each changed (M2-04). */
export function DirectoryPage() {
  const t = useT();
  const dates = useDates();
  const { roles } = useSession();
  const [step, setStep] = useState<Step | null>(null);
  const { data, error, loading, refetch } = useQuery(DirectoryPageDocument);
  const directory = data?.consultationDirectory;
  const keeps = roles.some((role) => KEEPERS.includes(role));
  const entries = directory?.entries ?? [];
  const groups = Map.groupBy(entries, (entry) => entry.category ?? t('directory.noCategory'));
  const stepEntry = step && 'id' in step ? (entries.find((entry) => entry.id === step.id) ?? null) : null;
  const close = () => setStep(null);
  return (
    <Page
      title={t('directory.title')}
      crumbs={[{ label: t('nav.agencies'), to: '/agencies' }, { label: t('directory.title') }]}
      lead={
        directory?.current
          ? [directory.current.label, dates.day(directory.current.issuedOn)].filter(Boolean).join('　')
          : null
      }
      actions={
        <>
          <Button look="outline" onPress={() => void printPage()}>
            {t('directory.print')}
          </Button>
          <ExportButton<DirectoryLineFragment>
            name={t('directory.title')}
            columns={[
              { header: t('directory.no'), value: (row) => row.no },
              { header: '★', value: (row) => (row.starred ? '★' : '') },
              { header: t('agencies.category'), value: (row) => row.category },
              { header: t('directory.consultation'), value: (row) => row.consultation },
              { header: t('agencies.agency'), value: (row) => row.agencyName },
              { header: t('agencies.address'), value: (row) => row.address },
              { header: t('agencies.phone'), value: (row) => row.phones.join('／') },
              { header: t('directory.extension'), value: (row) => row.extensions.join('／') },
              { header: t('agencies.hours'), value: (row) => row.hours },
              { header: t('agencies.note'), value: (row) => row.note },
            ]}
            fetchPage={async (client) => {
              const answer = await client.query({ query: DirectoryPageDocument });
              if (!answer.data?.consultationDirectory) throw answer.error ?? new Error('no answer');
              return {
                rows: answer.data.consultationDirectory.entries,
                pageInfo: { hasNextPage: false },
              };
            }}
          />
          {keeps ? (
            <>
              <Button look="outline" onPress={() => setStep({ kind: 'add' })}>
                {t('directory.add')}
              </Button>
              <Button onPress={() => setStep({ kind: 'issue' })}>{t('directory.issue')}</Button>
            </>
          ) : null}
        </>
      }
    >
      <p className="text-dns-14N-130">{t('agencies.starMeaning')}</p>
      <QueryNotice error={error} onRetry={() => void refetch()} />
      {loading && !data ? <Skeleton rows={12} /> : null}
      {directory && entries.length === 0 ? <EmptyState title={t('list.none')} /> : null}
      {[...groups].map(([category, lines]) => (
        <Section key={category} title={category} className="break-inside-avoid-page">
          <DirectoryLines
            category={category}
            lines={lines}
            onStep={keeps ? (kind, id) => setStep({ kind, id }) : undefined}
          />
        </Section>
      ))}
      {keeps && directory && directory.pendingChanges.length > 0 ? (
        <div data-print="hide">
          <Section title={t('directory.pending')}>
            <p className="text-dns-14N-130">{t('directory.pendingLead')}</p>
            <DirectoryDifferences changes={directory.pendingChanges} />
          </Section>
        </div>
      ) : null}
      {directory ? (
        <div data-print="hide">
          <Section title={t('directory.versions')}>
            <ul className="space-y-2">
              {directory.versions.map((version) => (
                <li key={version.version} className="text-dns-16N-130">
                  <p className="font-bold">
                    {version.label}
                    {version.issuedOn ? (
                      <span className="ml-3 font-normal">{dates.day(version.issuedOn)}</span>
                    ) : null}
                  </p>
                  {version.note ? <p>{version.note}</p> : null}
                  {version.changes.length > 0 ? (
                    <details>
                      <summary className="cursor-pointer text-blue-1000 underline">
                        {t('directory.changes', { count: version.changes.length })}
                      </summary>
                      <DirectoryDifferences changes={version.changes} />
                    </details>
                  ) : null}
                </li>
              ))}
            </ul>
          </Section>
        </div>
      ) : null}
      {step?.kind === 'issue' ? (
        <IssueDialog changes={directory?.pendingChanges ?? []} onIssued={refetch} onClose={close} />
      ) : null}
      {step?.kind === 'add' || step?.kind === 'edit' ? (
        <EntryDialog
          key={step.kind === 'edit' ? step.id : 'new'}
          entry={stepEntry}
          isNew={step.kind === 'add'}
          categories={directory?.categories ?? []}
          onReload={refetch}
          onClose={close}
        />
      ) : null}
      {step?.kind === 'remove' && stepEntry ? (
        <RemoveEntryDialog entry={stepEntry} onReload={refetch} onClose={close} />
      ) : null}
    </Page>
  );
}

interface DirectoryLinesProps {
  category: string;
  lines: readonly DirectoryLineFragment[];
  onStep: ((kind: 'edit' | 'remove', id: string) => void) | undefined;
}

function DirectoryLines({ category, lines, onStep }: DirectoryLinesProps) {
  const t = useT();
  const steps: Column<DirectoryLineFragment>[] = onStep
    ? [
        {
          id: 'steps',
          header: t('agencies.contactSteps'),
          nowrap: true,
          screenOnly: true,
          cell: (line) => (
            <span className="inline-flex gap-2">
              <Button
                look="outline"
                size="s"
                aria-label={t('directory.editOf', { consultation: line.consultation })}
                onPress={() => onStep('edit', line.id)}
              >
                {t('agencies.editContact')}
              </Button>
              <Button
                look="text"
                size="s"
                aria-label={t('directory.removeOf', { consultation: line.consultation })}
                onPress={() => onStep('remove', line.id)}
              >
                {t('agencies.endContact')}
              </Button>
            </span>
          ),
        },
      ]
    : [];
  return (
    <DataTable
      caption={category}
      rows={lines}
      rowKey={(line) => line.id}
      columns={[
        {
          id: 'consultation',
          header: t('directory.consultation'),
          primary: true,
          width: '20rem',
          cell: (line) => (
            <>
              {line.starred ? (
                <span className="mr-1 font-bold text-orange-1000">
                  <span aria-hidden="true">★</span>
                  <span className="sr-only">{t('agencies.star')}</span>
                </span>
              ) : null}
              {line.consultation}
            </>
          ),
        },
        {
          id: 'agency',
          header: t('agencies.agency'),
          cell: (line) =>
            line.agency ? (
              <Link
                to="/agencies/$agencyId"
                params={{ agencyId: line.agency.id }}
                className="text-blue-1000 underline"
              >
                {line.agencyName}
              </Link>
            ) : (
              line.agencyName
            ),
        },
        {
          id: 'phone',
          header: t('agencies.phone'),
          cell: (line) =>
            [
              line.phones.join('、'),
              line.extensions.length > 0
                ? t('agencies.extension', { numbers: line.extensions.join('・') })
                : '',
            ]
              .filter(Boolean)
              .join('　'),
        },
        { id: 'hours', header: t('agencies.hours'), cell: (line) => line.hours ?? '' },
        { id: 'address', header: t('agencies.address'), cell: (line) => line.address ?? '' },
        ...steps,
      ]}
    />
  );
}
