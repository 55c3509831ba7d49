import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button, buttonClass } from '../../../shared/kit/button.tsx';
import { Checkbox } from '../../../shared/kit/checkbox-group.tsx';
import { expectNewHeading } from '../../../shared/kit/heading-focus.ts';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { Facts, Page, Section } from '../../../shared/kit/page.tsx';
import type { ConferenceDetailFragment } from '../conference-page.generated.ts';
import { AcceptSecrecyNoticeDocument } from './conference.generated.ts';
import { ConferenceKindBanner } from './conference-kind.tsx';
import { GroundRules } from './ground-rules.tsx';
import { Schedule } from './schedule.tsx';

export interface SecrecyNoticeProps {
  conference: ConferenceDetailFragment;
  notice: NonNullable<ConferenceDetailFragment['notice']>;
  onAccepted: () => unknown;
  /** The reader answered the dates that are offered. */
  onAnswered: () => unknown;
}

/** 守秘の確認: before a conference opens, its duty and penalty are read and accepted; beside them only the dates that are offered, which say nothing of the case. */
export function SecrecyNotice({ conference, notice, onAccepted, onAnswered }: SecrecyNoticeProps) {
  const t = useT();
  const dates = useDates();
  const [hasRead, setRead] = useState(false);
  const [isChecked, setChecked] = useState(false);
  const accept = useAction(AcceptSecrecyNoticeDocument, t('notice.accepted'), () => {
    expectNewHeading();
    return onAccepted();
  });
  const submit = () => {
    setChecked(true);
    if (hasRead) void accept.run({ input: { conferenceId: conference.id, edition: notice.edition } });
  };
  return (
    <Page
      title={t('notice.title')}
      crumbs={[{ label: t('conference.title'), to: '/conferences' }, { label: t('notice.title') }]}
      lead={t('notice.lead')}
    >
      <ConferenceKindBanner kind={conference.kind} />
      <Facts
        items={[
          [t('conference.convenedByHeader'), nameOf(conference.convenedBy)],
          [
            t('conference.heldAt'),
            conference.dateIsFixed ? dates.moment(conference.heldAt) : t('schedule.open'),
          ],
        ]}
      />
      <div className="max-w-3xl space-y-4 rounded-8 border-2 border-solid-gray-900 p-5">
        <section className="space-y-1" aria-label={t('notice.duty')}>
          <h2 className="text-std-20B-150">{t('notice.duty')}</h2>
          <p className="text-std-17N-170">{notice.duty}</p>
        </section>
        {notice.penalty ? (
          <section className="space-y-1" aria-label={t('notice.penalty')}>
            <h2 className="text-std-20B-150">{t('notice.penalty')}</h2>
            <p className="text-std-17N-170 font-bold">{notice.penalty}</p>
          </section>
        ) : null}
        <section className="space-y-1" aria-label={t('notice.law')}>
          <h2 className="text-std-20B-150">{t('notice.law')}</h2>
          <p className="text-dns-16N-130">{notice.law}</p>
          <p className="text-dns-14N-130 text-solid-gray-700">
            {t('notice.edition', { edition: notice.edition })}
          </p>
        </section>
      </div>
      <GroundRules rules={conference.groundRules} />
      {conference.dateIsFixed ? null : (
        <Section title={t('schedule.title')}>
          <Schedule conference={conference} convenes={false} onChanged={onAnswered} />
        </Section>
      )}
      <ErrorSummary problems={isChecked && !hasRead ? [{ message: t('notice.problem') }] : accept.problems} />
      <Checkbox isSelected={hasRead} onChange={setRead}>
        {t('notice.read')}
      </Checkbox>
      <div className="flex flex-wrap gap-3">
        <Button onPress={submit} isPending={accept.isRunning}>
          {t('notice.accept')}
        </Button>
        <Link to="/conferences" className={buttonClass('outline')}>
          {t('notice.back')}
        </Link>
      </div>
    </Page>
  );
}
