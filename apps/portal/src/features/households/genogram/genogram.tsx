import { useQuery } from '@apollo/client/react';
import { lazy, Suspense, useMemo } from 'react';
import { QueryNotice } from '../../../shared/graphql/query-notice.tsx';
import { withPerson } from '../../../shared/graphql/with-person.ts';
import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Tabs } from '../../../shared/kit/tabs.tsx';
import { EmptyState, Skeleton } from '../../../shared/kit/waiting.tsx';
import { familyGraph } from './family-graph.ts';
import { GenogramDocument } from './genogram.generated.ts';

const FamilyFigure = lazy(() =>
  import('./family-figure.tsx').then((module) => ({ default: module.FamilyFigure })),
);

/** ジェノグラム of a household: as a list that everybody can read, and as the usual figure. */
export function Genogram({ householdId }: { householdId: string }) {
  const t = useT();
  const enumLabel = useEnumLabel();
  const { data, error, refetch } = useQuery(GenogramDocument, { variables: { id: householdId } });
  const household = data?.household;
  const graph = useMemo(() => (household ? familyGraph(withPerson(household.members)) : null), [household]);
  const memberIds = useMemo(() => new Set(household?.memberIds ?? []), [household]);
  if (error && !household) return <QueryNotice error={error} onRetry={() => void refetch()} />;
  if (!household || !graph) return <Skeleton rows={5} />;
  const lines = withPerson(household.members).flatMap((member) =>
    withPerson(member.person.relationships).map((tie) => ({
      key: tie.id,
      text: t('genogram.line', {
        person: member.person.name,
        relation: enumLabel('PersonRelation', tie.relation),
        other: tie.person.name,
      }),
    })),
  );
  if (lines.length === 0) return <EmptyState title={t('genogram.empty')} />;
  return (
    <Tabs
      label={t('household.genogram')}
      items={[
        {
          id: 'figure',
          label: t('genogram.figure'),
          content: (
            <Suspense fallback={<Skeleton rows={6} />}>
              <FamilyFigure graph={graph} memberIds={memberIds} />
            </Suspense>
          ),
        },
        {
          id: 'list',
          label: t('genogram.list'),
          content: (
            <ul className="list-disc space-y-1 pl-5 text-dns-16N-130">
              {lines.map((line) => (
                <li key={line.key}>{line.text}</li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}
