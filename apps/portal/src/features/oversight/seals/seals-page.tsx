import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import { QueryNotice } from '../../../shared/graphql/query-notice.tsx';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Badge } from '../../../shared/kit/badge.tsx';
import { Button } from '../../../shared/kit/button.tsx';
import { Notice } from '../../../shared/kit/notice.tsx';
import { Page, Section } from '../../../shared/kit/page.tsx';
import { EmptyState, Skeleton } from '../../../shared/kit/waiting.tsx';
import { DataTable } from '../../../shared/lists/data-table.tsx';
import { PersonName } from '../person-name.tsx';
import { measureName } from '../words.ts';
import { LiftDialog } from './lift-dialog.tsx';
import { ReviewersDialog } from './reviewers-dialog.tsx';
import { SealsDocument, type SealsQuery } from './seals.generated.ts';

type Seal = NonNullable<SealsQuery['seals']>[number];

/** 支援措置: those of the own agency, which alone knows of them. */
export function SealsPage() {
  const t = useT();
  const { data, error, loading, refetch } = useQuery(SealsDocument);
  const [open, setOpen] = useState<{ what: 'lift' | 'reviewers'; id: string } | null>(null);
  const seals = data?.seals ?? [];
  const shown = seals.find((seal) => seal.id === open?.id);
  const close = () => setOpen(null);
  return (
    <Page
      title={t('seal.title')}
      crumbs={[{ label: t('oversight.title') }, { label: t('seal.title') }]}
      lead={t('seal.lead')}
    >
      <Notice tone="warning" title={t('seal.warning')}>
        <p>{t('seal.warningText')}</p>
        <p>{t('ledger.sealed')}</p>
      </Notice>
      <QueryNotice error={error} onRetry={() => void refetch()} />
      {loading && !data ? <Skeleton rows={6} /> : null}
      {data?.seals && seals.length === 0 ? (
        <EmptyState title={t('seal.none')}>{t('seal.noneHint')}</EmptyState>
      ) : null}
      <SealTable title={t('seal.inForce')} seals={seals.filter((seal) => !seal.liftedAt)} onOpen={setOpen} />
      <SealTable title={t('seal.lifted')} seals={seals.filter((seal) => seal.liftedAt)} />
      {shown && open?.what === 'lift' ? (
        <LiftDialog seal={shown} onLifted={() => refetch()} onClose={close} />
      ) : null}
      {shown && open?.what === 'reviewers' ? <ReviewersDialog seal={shown} onClose={close} /> : null}
    </Page>
  );
}

interface SealTableProps {
  title: string;
  seals: readonly Seal[];
  /** Without it nothing can be done any more. */
  onOpen?: (what: { what: 'lift' | 'reviewers'; id: string }) => void;
}

function SealTable({ title, seals, onOpen }: SealTableProps) {
  const t = useT();
  const dates = useDates();
  if (seals.length === 0) return null;
  return (
    <Section title={title}>
      <DataTable
        caption={title}
        rows={seals}
        rowKey={(seal) => seal.id}
        columns={[
          { id: 'who', header: t('seal.who'), primary: true, cell: (seal) => <Who seal={seal} /> },
          {
            id: 'what',
            header: t('seal.what'),
            cell: (seal) => (
              <Badge tone="purple">
                {seal.isOfPerson
                  ? t('seal.ofPerson')
                  : t('seal.ofCase', { measure: measureName(t, seal.measure ?? 0) })}
              </Badge>
            ),
          },
          { id: 'since', header: t('seal.since'), cell: (seal) => dates.moment(seal.since) },
          { id: 'by', header: t('seal.setBy'), cell: (seal) => nameOf(seal.setBy) },
          { id: 'reason', header: t('seal.reason'), cell: (seal) => seal.reason },
          onOpen
            ? {
                id: 'reviewers',
                header: t('seal.reviewers'),
                cell: (seal) => (
                  <span className="flex flex-wrap items-center gap-2">
                    {seal.reviewers.map((one) => nameOf(one)).join('、') || t('seal.noReviewers')}
                    <Button look="text" size="s" onPress={() => onOpen({ what: 'reviewers', id: seal.id })}>
                      {t('seal.changeReviewers')}
                    </Button>
                    <Button look="text" size="s" onPress={() => onOpen({ what: 'lift', id: seal.id })}>
                      {t('seal.lift')}
                    </Button>
                  </span>
                ),
              }
            : {
                id: 'liftedAt',
                header: t('seal.liftedAt'),
                cell: (seal) => dates.moment(seal.liftedAt),
              },
        ]}
      />
    </Section>
  );
}

function Who({ seal }: { seal: Seal }) {
  return (
    <span className="flex flex-wrap gap-x-2">
      {seal.persons.map((person) =>
        person ? <PersonName key={person.id} id={person.id} name={person.name} /> : null,
      )}
    </span>
  );
}
