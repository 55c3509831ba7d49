import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { QueryNotice } from '../../../shared/graphql/query-notice.tsx';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Checkbox } from '../../../shared/kit/checkbox-group.tsx';
import { EmptyState, Skeleton } from '../../../shared/kit/waiting.tsx';
import type { ListState } from '../../../shared/lists/list-search.ts';
import { PagedRows } from '../../../shared/lists/paged-rows.tsx';
import { useSession } from '../../../shared/session/session.ts';
import { hasRole } from '../../oversight/roles.ts';
import { whoOrganises } from '../knowledge-roles.ts';
import type { KnowledgeSearch } from '../search.ts';
import { PlanDialog } from './plan-dialog.tsx';
import { TrainingCard } from './training-card.tsx';
import { TrainingReport } from './training-report.tsx';
import { TrainingsTabDocument } from './trainings.generated.ts';

const PAGE = 20;

/** 研修: what is planned and was held; everybody signs up for themselves, the lead division organises (M2-42). */
export function Trainings({ list }: { list: ListState<KnowledgeSearch> }) {
  const t = useT();
  const { roles } = useSession();
  const [isPlanning, setPlanning] = useState(false);
  const organises = hasRole(roles, whoOrganises);
  const { after, upcoming } = list.search;
  const { data, error, loading, refetch } = useQuery(TrainingsTabDocument, {
    variables: { first: PAGE, after, upcoming: upcoming ?? false },
  });
  return (
    <div className="space-y-4">
      <div className="flex flex-wrap items-center gap-4" data-print="hide">
        <Checkbox
          isSelected={upcoming ?? false}
          onChange={(only) => list.filter({ upcoming: only || undefined })}
        >
          {t('training.upcoming')}
        </Checkbox>
        {organises ? (
          <Button look="outline" size="s" onPress={() => setPlanning(true)}>
            {t('training.plan')}
          </Button>
        ) : null}
      </div>
      <QueryNotice error={error} onRetry={() => void refetch()} />
      {loading && !data ? <Skeleton rows={8} /> : null}
      <PagedRows list={list} page={data?.staffTrainings} none={<EmptyState title={t('training.none')} />}>
        {(trainings) => (
          <ul className="space-y-3">
            {trainings.map((training) => (
              <li key={training.id}>
                <TrainingCard training={training} organises={organises} onChanged={() => refetch()} />
              </li>
            ))}
          </ul>
        )}
      </PagedRows>
      {data?.staffTrainingReport ? <TrainingReport report={data.staffTrainingReport} /> : null}
      {isPlanning ? (
        <PlanDialog
          onClose={() => setPlanning(false)}
          onDone={() => {
            setPlanning(false);
            return refetch();
          }}
        />
      ) : null}
    </div>
  );
}
