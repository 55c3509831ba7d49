import { useState } from 'react';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Badge } from '../../../shared/kit/badge.tsx';
import { Button } from '../../../shared/kit/button.tsx';
import { EmptyState } from '../../../shared/kit/waiting.tsx';
import { type Column, DataTable } from '../../../shared/lists/data-table.tsx';
import { SettleTaskDialog } from './settle-task-dialog.tsx';
import { ChangeTaskDialog, TaskDialog } from './task-dialog.tsx';
import type { CoordinationTaskLineFragment } from './work.generated.ts';

export interface TasksProps {
  caseId: string;
  conferenceId?: string;
  tasks: readonly CoordinationTaskLineFragment[];
  /** The reader takes part in this case's coordination. */
  mayRecord: boolean;
  onChanged: () => unknown;
}

type Task = CoordinationTaskLineFragment;

/** 課題: who does what until when; open ones first. */
export function Tasks({ caseId, conferenceId, tasks, mayRecord, onChanged }: TasksProps) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  const [step, setStep] = useState<'record' | { settle: Task } | { change: Task } | null>(null);
  const done = () => {
    setStep(null);
    return onChanged();
  };
  const steps: Column<Task>[] =
    mayRecord && tasks.some(({ state }) => state === 'OPEN')
      ? [
          {
            id: 'steps',
            header: t('task.steps'),
            cell: (task) =>
              task.state === 'OPEN' ? (
                <span className="flex flex-wrap gap-1" data-print="hide">
                  <Button look="text" size="s" onPress={() => setStep({ settle: task })}>
                    {t('task.settle')}
                    <span className="sr-only">：{task.what}</span>
                  </Button>
                  <Button look="text" size="s" onPress={() => setStep({ change: task })}>
                    {t('task.change')}
                    <span className="sr-only">：{task.what}</span>
                  </Button>
                </span>
              ) : null,
          },
        ]
      : [];
  return (
    <div className="space-y-3">
      {tasks.length === 0 ? (
        <EmptyState title={t('task.none')} />
      ) : (
        <DataTable
          caption={t('task.title')}
          rows={tasks}
          rowKey={(task) => task.id}
          columns={[
            {
              id: 'what',
              header: t('task.what'),
              primary: true,
              cell: (task) => (
                <span className="whitespace-pre-line">
                  {task.what}
                  {task.word ? `（${task.word}）` : ''}
                </span>
              ),
            },
            { id: 'agency', header: t('task.agency'), cell: (task) => nameOf(task.agency) },
            { id: 'due', header: t('task.dueOn'), nowrap: true, cell: (task) => dates.short(task.dueOn) },
            {
              id: 'state',
              header: t('task.state'),
              cell: (task) =>
                task.overdue ? (
                  <Badge tone="red">{t('task.overdue')}</Badge>
                ) : (
                  <Badge tone={task.state === 'OPEN' ? 'blue' : 'neutral'}>
                    {enumLabel('CoordinationTaskState', task.state)}
                  </Badge>
                ),
            },
            ...steps,
          ]}
        />
      )}
      {mayRecord ? (
        <div data-print="hide">
          <Button look="outline" onPress={() => setStep('record')}>
            {t('task.record')}
          </Button>
        </div>
      ) : null}
      {step === 'record' ? (
        <TaskDialog
          caseId={caseId}
          {...(conferenceId ? { conferenceId } : {})}
          onClose={() => setStep(null)}
          onDone={done}
        />
      ) : null}
      {step !== null && typeof step === 'object' && 'settle' in step ? (
        <SettleTaskDialog task={step.settle} onClose={() => setStep(null)} onDone={done} />
      ) : null}
      {step !== null && typeof step === 'object' && 'change' in step ? (
        <ChangeTaskDialog task={step.change} onClose={() => setStep(null)} onDone={done} />
      ) : null}
    </div>
  );
}
