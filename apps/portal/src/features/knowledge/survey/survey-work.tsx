import { useState } from 'react';
import { nameOf, seen } from '../../../shared/graphql/name-of.ts';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { ConfirmDialog } from '../../../shared/kit/confirm-dialog.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { Facts } from '../../../shared/kit/page.tsx';
import { EmptyState } from '../../../shared/kit/waiting.tsx';
import { DataTable } from '../../../shared/lists/data-table.tsx';
import {
  CloseAgencySurveyDocument,
  RemindAgencySurveyDocument,
  type SurveyTabQuery,
} from './survey.generated.ts';

type Survey = NonNullable<SurveyTabQuery['agencySurveys']>[number];

export interface SurveyWorkProps {
  survey: Survey;
  progress: NonNullable<Survey['progress']>;
  onChanged: () => unknown;
}

/** 回答の状況 for the lead division: whom to remind, what agencies wrote, and the end of the survey. */
export function SurveyWork({ survey, progress, onChanged }: SurveyWorkProps) {
  const t = useT();
  const [isClosing, setClosing] = useState(false);
  const close = useAction(
    CloseAgencySurveyDocument,
    t('survey.wasClosed'),
    () => {
      setClosing(false);
      return onChanged();
    },
    onChanged,
  );
  const remind = useAction(RemindAgencySurveyDocument, t('survey.reminded'), () => undefined);
  const questions = survey.questions.filter((question) => question.kind === 'FREE');
  const comments = progress.answers.flatMap((answer) =>
    answer.comments.map((comment) => ({ ...comment, agency: answer.agency })),
  );
  const waiting = seen(progress.waiting);
  return (
    <div className="space-y-3">
      {progress.asked === 0 ? (
        <EmptyState title={t('survey.rollComing')} />
      ) : (
        <Facts
          items={[
            [t('survey.asked'), t('survey.agencies', { count: progress.asked })],
            [t('survey.answeredCount'), t('survey.agencies', { count: progress.answered })],
            [
              t('survey.waiting'),
              waiting.length === 0
                ? t('survey.nobodyWaits')
                : waiting.map((agency) => agency.name).join('、'),
            ],
          ]}
        />
      )}
      {questions.map((question) => {
        const written = comments.filter((comment) => comment.code === question.code);
        return written.length === 0 ? null : (
          <DataTable
            key={question.code}
            caption={question.text}
            rows={written}
            rowKey={(comment) => comment.agency?.id ?? comment.text}
            columns={[
              {
                id: 'agency',
                header: t('training.agency'),
                primary: true,
                cell: (comment) => nameOf(comment.agency),
              },
              { id: 'text', header: question.text, cell: (comment) => comment.text },
            ]}
          />
        );
      })}
      <ErrorSummary problems={remind.problems} />
      {survey.closedOn === null && progress.asked > 0 ? (
        <div className="flex flex-wrap gap-2" data-print="hide">
          {survey.takesAnswers && waiting.length > 0 ? (
            <Button
              look="outline"
              size="s"
              isPending={remind.isRunning}
              onPress={() => void remind.run({ id: survey.id })}
            >
              {t('survey.remind')}
            </Button>
          ) : null}
          <Button look="outline" size="s" onPress={() => setClosing(true)}>
            {t('survey.closeIt')}
          </Button>
        </div>
      ) : null}
      {isClosing ? (
        <ConfirmDialog
          title={t('survey.closeIt')}
          confirmLabel={t('survey.closeIt')}
          isRunning={close.isRunning}
          problems={close.problems}
          onConfirm={() => void close.run({ id: survey.id, version: survey.version })}
          onClose={() => setClosing(false)}
        >
          <p>{t('survey.closeLead')}</p>
        </ConfirmDialog>
      ) : null}
    </div>
  );
}
