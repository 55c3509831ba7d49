import { useQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useDates } from '../../shared/dates/use-dates.ts';
import { AbsentPage } from '../../shared/graphql/absent-page.tsx';
import { nameOf } from '../../shared/graphql/name-of.ts';
import { QueryNotice } from '../../shared/graphql/query-notice.tsx';
import { useEnumLabel } from '../../shared/i18n/enum-label.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { Badge } from '../../shared/kit/badge.tsx';
import { Button } from '../../shared/kit/button.tsx';
import { NotShownLine } from '../../shared/kit/not-shown-line.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { Facts, Page, Section } from '../../shared/kit/page.tsx';
import { PartBoundary } from '../../shared/kit/part-boundary.tsx';
import { printPage } from '../../shared/kit/print-page.ts';
import { WhyVisible } from '../../shared/kit/why-visible.tsx';
import { handlesCase } from '../../shared/session/handling.ts';
import { useSession } from '../../shared/session/session.ts';
import { FundSteps } from './applications/fund-steps.tsx';
import { AdviseDialog, ConsultDialog, DecideDialog, SettleDialog } from './applications/step-dialogs.tsx';
import { type FundApplicationDetailFragment, FundApplicationPageDocument } from './fund.generated.ts';
import { stateTone, useYen } from './fund-words.ts';

type StepName = 'consult' | 'advise' | 'decide' | 'settle';

/** ファンドの申込み: what it asks for, which steps are done, and what is still missing. */
export function FundApplicationPage() {
  const t = useT();
  const yen = useYen();
  const enumLabel = useEnumLabel();
  const { applicationId } = useParams({ strict: false });
  const { data, error, loading, refetch } = useQuery(FundApplicationPageDocument, {
    variables: { id: applicationId! },
  });
  const application = data?.fundApplication;
  const list = { label: t('fund.title'), to: '/fund' };
  if (!application) {
    return <AbsentPage crumbs={[list]} loading={loading} error={error} onRetry={refetch} />;
  }
  const household = application.consultation?.household;
  return (
    <Page
      title={t('fund.applicationTitle', { number: application.referenceNo })}
      crumbs={[list, { label: application.referenceNo }]}
      lead={
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Badge tone={stateTone(application.state)}>{enumLabel('FundState', application.state)}</Badge>
          {application.path === 'EMERGENCY' ? <Badge tone="red">{t('fund.emergency')}</Badge> : null}
          {application.overSoftLimit ? <Badge tone="orange">{t('fund.overSoftLimit')}</Badge> : null}
          <WhyVisible {...application.visibleBecause} />
        </span>
      }
      actions={
        <Button look="outline" onPress={() => void printPage()}>
          {t('household.print')}
        </Button>
      }
    >
      <QueryNotice error={error} onRetry={() => void refetch()} />
      <Next application={application} onChanged={() => refetch()} />
      <Facts
        items={[
          household && application.consultation
            ? [
                t('households.household'),
                <Link
                  key="case"
                  to="/consultations/$consultationId"
                  params={{ consultationId: application.consultation.id }}
                  className="text-blue-1000 underline"
                >
                  {household.head
                    ? t('household.title', { name: household.head.name })
                    : t('household.untitled')}
                </Link>,
              ]
            : null,
          [t('fund.purpose'), enumLabel('FundPurpose', application.purpose)],
          [t('fund.amount'), yen(application.amountYen)],
          [t('fund.payee'), nameOf(application.payee)],
          [t('fund.path'), enumLabel('FundPath', application.path)],
        ]}
      />
      <Section title={t('fund.steps')}>
        <PartBoundary part={t('fund.steps')} shows={application}>
          <FundSteps application={application} />
        </PartBoundary>
      </Section>
      <Section title={t('fund.conditions')}>
        <PartBoundary part={t('fund.conditions')} shows={application}>
          <Conditions application={application} />
        </PartBoundary>
      </Section>
      <Section title={t('fund.reason')}>
        {application.reason ? (
          <p className="whitespace-pre-line">{application.reason.reason}</p>
        ) : (
          <NotShownLine title={t('fund.reasonNotShown')}>{t('fund.reasonNotShownText')}</NotShownLine>
        )}
      </Section>
    </Page>
  );
}

interface NextProps {
  application: FundApplicationDetailFragment;
  onChanged: () => unknown;
}

/** The next step: a button for whose it is, and for the others by whom it is awaited. */
function Next({ application, onChanged }: NextProps) {
  const t = useT();
  const enumLabel = useEnumLabel();
  const { agencyId, roles } = useSession();
  const [open, setOpen] = useState<StepName | null>(null);
  const done = () => {
    setOpen(null);
    return onChanged();
  };
  const end = () => setOpen(null);
  const { nextStep } = application;
  const decides =
    roles.includes('lead-division') && ['APPLIED', 'CONSULTED', 'ADVISED'].includes(application.state);
  const consults = nextStep === 'CONSULT' && roles.includes('lead-division');
  const advises = nextStep === 'ADVISE' && roles.includes('adviser');
  const settles =
    nextStep === 'SETTLE' &&
    (handlesCase(application, roles) ||
      (roles.includes('coordinator') && application.applicant.id === agencyId));
  if (!nextStep) return null;
  const props = { application, onDone: done, onClose: end };
  return (
    <div className="space-y-3" data-print="hide">
      <Notice title={t('fund.awaited', { step: enumLabel('FundStep', nextStep) })}>
        <p>{t(`fund.awaited.${nextStep}`)}</p>
      </Notice>
      <div className="flex flex-wrap gap-2">
        {consults ? <Button onPress={() => setOpen('consult')}>{t('fund.consult')}</Button> : null}
        {advises ? <Button onPress={() => setOpen('advise')}>{t('fund.advise')}</Button> : null}
        {decides ? (
          <Button look={consults ? 'outline' : 'solid'} onPress={() => setOpen('decide')}>
            {t('fund.decide')}
          </Button>
        ) : null}
        {settles ? <Button onPress={() => setOpen('settle')}>{t('fund.settle')}</Button> : null}
      </div>
      {open === 'consult' ? <ConsultDialog {...props} /> : null}
      {open === 'advise' ? <AdviseDialog {...props} /> : null}
      {open === 'decide' ? <DecideDialog {...props} /> : null}
      {open === 'settle' ? <SettleDialog {...props} /> : null}
    </div>
  );
}

function Conditions({ application }: { application: FundApplicationDetailFragment }) {
  const t = useT();
  const dates = useDates();
  const { words, conference } = application;
  if (!words) {
    return <NotShownLine title={t('fund.wordsNotShown')}>{t('fund.wordsNotShownText')}</NotShownLine>;
  }
  return (
    <Facts
      items={[
        conference
          ? [
              t('fund.raisedBy'),
              <Link
                key="conference"
                to="/conferences/$conferenceId"
                params={{ conferenceId: conference.id }}
                className="text-blue-1000 underline"
              >
                {t('fund.conferenceOf', { day: dates.moment(conference.heldAt) })}
              </Link>,
            ]
          : null,
        [t('fund.item'), words.item],
        [t('fund.entrySupport'), words.entrySupport],
        [t('fund.noSubstitute'), words.noSubstitute],
        [t('fund.independence'), words.independence],
        words.overLimitReason ? [t('fund.overLimitReason'), words.overLimitReason] : null,
      ]}
    />
  );
}
