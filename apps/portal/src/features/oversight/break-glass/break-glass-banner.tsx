import { useEffect, useState } from 'react';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Notice } from '../../../shared/kit/notice.tsx';
import { EndBreakGlassDocument } from './person-protection.generated.ts';
import { minutesLeft } from './remaining.ts';

const LOOK_EVERY_MS = 15_000;

export interface BreakGlassBannerProps {
  breakGlass: { id: string; until: string };
  /** Called when it ended, by hand or because its time is over: what it opened must leave the page. */
  onEnded: () => unknown;
}

/** While a 緊急閲覧 lasts: how long still, and the way to end it. */
export function BreakGlassBanner({ breakGlass, onEnded }: BreakGlassBannerProps) {
  const t = useT();
  const dates = useDates();
  const left = useMinutesLeft(breakGlass.until, onEnded);
  const action = useAction(EndBreakGlassDocument, t('breakGlass.ended'), onEnded);
  return (
    <Notice
      tone="warning"
      title={t('breakGlass.running', { minutes: left, until: dates.clock(breakGlass.until) })}
    >
      <p>{t('breakGlass.runningText')}</p>
      {action.problems.map((problem) => (
        <p key={problem.message} role="alert" className="text-red-900">
          {problem.message}
        </p>
      ))}
      <Button
        size="s"
        look="outline"
        isPending={action.isRunning}
        onPress={() => void action.run({ id: breakGlass.id })}
      >
        {t('breakGlass.end')}
      </Button>
    </Notice>
  );
}

function useMinutesLeft(until: string, onOver: () => unknown): number {
  const [left, setLeft] = useState(() => minutesLeft(until, new Date()));
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is done at the end does not begin the count anew
  useEffect(() => {
    const look = setInterval(() => {
      const now = minutesLeft(until, new Date());
      setLeft(now);
      if (now === 0) {
        clearInterval(look);
        void onOver();
      }
    }, LOOK_EVERY_MS);
    return () => clearInterval(look);
  }, [until]);
  return left;
}
