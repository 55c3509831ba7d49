import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { QueryNotice } from '../../../shared/graphql/query-notice.tsx';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { ErrorSummary, Notice } from '../../../shared/kit/notice.tsx';
import { Page } from '../../../shared/kit/page.tsx';
import { RadioGroup } from '../../../shared/kit/radio-group.tsx';
import { TextArea } from '../../../shared/kit/text-field.tsx';
import { EmptyState, Skeleton } from '../../../shared/kit/waiting.tsx';
import { useSession } from '../../../shared/session/session.ts';
import { hasRole } from '../../oversight/roles.ts';
import { whoAnswersSurvey } from '../knowledge-roles.ts';
import {
  AnswerAgencySurveyDocument,
  SurveyAnswerPageDocument,
  type SurveyAnswerPageQuery,
} from './survey.generated.ts';

type Survey = NonNullable<SurveyAnswerPageQuery['agencySurveys']>[number];

/** アンケートに答える, as an agency: one answer, corrected by whoever opens it until the closing day. */
export function SurveyAnswerPage() {
  const t = useT();
  const { roles } = useSession();
  const { data, error, loading, refetch } = useQuery(SurveyAnswerPageDocument);
  const survey = data?.agencySurveys?.find((one) => one.takesAnswers && one.asksMyAgency);
  return (
    <Page
      title={t('survey.answer')}
      crumbs={[{ label: t('knowledge.title'), to: '/knowledge' }, { label: t('knowledge.survey') }]}
      lead={t('survey.answerLead')}
    >
      <QueryNotice error={error} onRetry={() => void refetch()} />
      {loading && !data ? <Skeleton rows={8} /> : null}
      {data && !(survey && hasRole(roles, whoAnswersSurvey)) ? (
        <EmptyState title={t('survey.nothingToAnswer')} />
      ) : null}
      {survey && hasRole(roles, whoAnswersSurvey) ? (
        <AnswerForm key={survey.id} survey={survey} onChanged={() => refetch()} />
      ) : null}
    </Page>
  );
}

const steps = ['4', '3', '2', '1'] as const;

function AnswerForm({ survey, onChanged }: { survey: Survey; onChanged: () => unknown }) {
  const t = useT();
  const dates = useDates();
  const { myAnswer } = survey;
  const [step, setStep] = useState<(typeof steps)[number] | ''>(
    () => steps.find((one) => Number(one) === myAnswer?.step) ?? '',
  );
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries((myAnswer?.comments ?? []).map(({ code, text }) => [code, text])),
  );
  const [isChecked, setChecked] = useState(false);
  const answer = useAction(AnswerAgencySurveyDocument, t('survey.wasAnswered'), onChanged, onChanged);
  const main = survey.questions.find((question) => question.kind === 'MAIN');
  const missing = isChecked && step === '' ? t('survey.chooseStep') : undefined;
  const submit = async () => {
    setChecked(true);
    if (step === '') return;
    await answer.run({
      input: {
        surveyId: survey.id,
        step: Number(step),
        version: myAnswer?.version ?? null,
        comments: Object.entries(texts).map(([code, text]) => ({ code, text })),
      },
    });
  };
  return (
    <div className="max-w-3xl space-y-4">
      <p>
        {t('survey.ofYear', { year: dates.fiscalYear(survey.fiscalYear) })}
        {'　'}
        {t('survey.closesOn', { day: dates.day(survey.closesOn) })}
      </p>
      {myAnswer ? (
        <Notice
          title={t('survey.answeredBy', {
            name: myAnswer.staff?.name ?? '—',
            at: dates.moment(myAnswer.answeredAt),
          })}
        />
      ) : null}
      <ErrorSummary problems={missing ? [{ message: missing }] : answer.problems} />
      <RadioGroup
        isRequired
        label={main?.text ?? t('survey.share')}
        errorMessage={missing}
        value={step}
        onChange={setStep}
        choices={steps.map((value) => ({ value, label: t(`survey.step.${value}`) }))}
      />
      {survey.questions
        .filter((question) => question.kind === 'FREE')
        .map((question) => (
          <TextArea
            key={question.code}
            label={question.text}
            hint={t('survey.freeHint')}
            maxLength={2_000}
            value={texts[question.code] ?? ''}
            onChange={(text) => setTexts((before) => ({ ...before, [question.code]: text }))}
          />
        ))}
      <Button onPress={() => void submit()} isPending={answer.isRunning}>
        {t(myAnswer ? 'survey.correct' : 'survey.answer')}
      </Button>
    </div>
  );
}
