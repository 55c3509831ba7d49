import { useState } from 'react';
import { today, useDates } from '../../../shared/dates/use-dates.ts';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Badge } from '../../../shared/kit/badge.tsx';
import { Button } from '../../../shared/kit/button.tsx';
import { Facts } from '../../../shared/kit/page.tsx';
import { EmptyState } from '../../../shared/kit/waiting.tsx';
import { ContactDialog, PlanDialog, TurnDialog } from './outreach-dialogs.tsx';
import type { OutreachDetailFragment } from './progress.generated.ts';

type Step = 'contact' | 'turn' | 'plan';

export interface OutreachPartProps {
  caseId: string;
  outreach: readonly OutreachDetailFragment[];
  mayWork: boolean;
  onChanged: () => unknown;
}

/** アウトリーチ: the gentle plan, every attempt, and whether life has become stable. */
export function OutreachPart({ caseId, outreach, mayWork, onChanged }: OutreachPartProps) {
  const t = useT();
  const [opened, setOpened] = useState<{ step: Step; outreach: OutreachDetailFragment | null } | null>(null);
  const close = () => setOpened(null);
  const done = () => {
    close();
    return onChanged();
  };
  const isOpen = outreach.some(({ state }) => state !== 'ENDED');
  return (
    <>
      {outreach.length === 0 ? <EmptyState title={t('outreach.none')} /> : null}
      {outreach.map((one) => (
        <article key={one.id} className="space-y-2 rounded-8 border border-solid-gray-300 p-4">
          <OneOutreach outreach={one} />
          {mayWork && one.state !== 'ENDED' ? (
            <div className="flex flex-wrap gap-2" data-print="hide">
              {one.state === 'VISITING' ? (
                <Button size="s" onPress={() => setOpened({ step: 'contact', outreach: one })}>
                  {t('outreach.contact')}
                </Button>
              ) : null}
              <Button size="s" look="outline" onPress={() => setOpened({ step: 'turn', outreach: one })}>
                {t('outreach.turn')}
              </Button>
              <Button size="s" look="outline" onPress={() => setOpened({ step: 'plan', outreach: one })}>
                {t('outreach.replan')}
              </Button>
            </div>
          ) : null}
        </article>
      ))}
      {mayWork && !isOpen ? (
        <div data-print="hide">
          <Button look="outline" onPress={() => setOpened({ step: 'plan', outreach: null })}>
            {t('outreach.begin')}
          </Button>
        </div>
      ) : null}
      {opened?.step === 'plan' ? (
        <PlanDialog caseId={caseId} outreach={opened.outreach} onDone={done} onClose={close} />
      ) : null}
      {opened?.step === 'contact' && opened.outreach ? (
        <ContactDialog outreach={opened.outreach} onDone={done} onClose={close} />
      ) : null}
      {opened?.step === 'turn' && opened.outreach ? (
        <TurnDialog outreach={opened.outreach} onDone={done} onClose={close} />
      ) : null}
    </>
  );
}

function OneOutreach({ outreach }: { outreach: OutreachDetailFragment }) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  const { plan } = outreach;
  return (
    <>
      <h3 className="flex flex-wrap items-center gap-2 text-std-16B-170">
        {nameOf(outreach.agency)}
        <Badge tone={outreach.state === 'STABLE' ? 'green' : 'blue'}>
          {enumLabel('OutreachState', outreach.state)}
        </Badge>
        {outreach.nextOn && outreach.nextOn < today() ? (
          <Badge tone="orange">{t('outreach.nextLate')}</Badge>
        ) : null}
      </h3>
      <Facts
        items={[
          [t('outreach.gap'), t('outreach.days', { days: outreach.gapDays })],
          plan ? [t('outreach.who'), plan.who] : null,
          plan ? [t('outreach.introducer'), plan.introducer] : null,
          plan?.avoid ? [t('outreach.avoid'), plan.avoid] : null,
          outreach.nextOn ? [t('outreach.nextOn'), dates.day(outreach.nextOn)] : null,
          outreach.stableOn ? [t('outreach.stableOn'), dates.day(outreach.stableOn)] : null,
          outreach.ending ? [t('outreach.ending'), enumLabel('OutreachEnding', outreach.ending)] : null,
        ]}
      />
      <ol className="space-y-1 text-dns-14N-130">
        {outreach.events.map((event) => (
          <li key={event.id} className="border-l-4 border-solid-gray-200 pl-2">
            <span className="flex flex-wrap items-center gap-x-2">
              <span className="font-bold">{dates.short(event.occurredOn)}</span>
              {event.method
                ? `${enumLabel('OutreachContactMethod', event.method)}：${enumLabel('OutreachContactResult', event.result)}`
                : enumLabel('OutreachStep', event.step)}
              {event.staff ? <span>{event.staff.name}</span> : null}
              {event.tooSoon ? <Badge tone="orange">{t('outreach.tooSoon')}</Badge> : null}
            </span>
            {event.word ? <span className="block whitespace-pre-line">{event.word}</span> : null}
          </li>
        ))}
      </ol>
    </>
  );
}
