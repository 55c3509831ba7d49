import { useEffect, useRef, useState } from 'react';
import { useT } from '../i18n/use-t.ts';
import { Button } from '../kit/button.tsx';
import { Notice } from '../kit/notice.tsx';
import { onStepUp, openStepUp } from './step-up.ts';

/**
 * Asks for a fresh proof of identity in the middle of a step. What was typed stays; after the proof the step goes on
 * by itself.
 */
export function StepUpNotice({ onProved }: { onProved: () => void }) {
  const t = useT();
  const [state, setState] = useState<'asked' | 'proving' | 'failed' | 'another-person' | 'blocked'>('asked');
  const goOn = useRef(onProved);
  goOn.current = onProved;
  useEffect(() => onStepUp((outcome) => (outcome === 'proved' ? goOn.current() : setState(outcome))), []);
  return (
    <Notice live tone="warning" title={t('stepUp.title')}>
      <p>{t(`stepUp.${state}`)}</p>
      <Button size="s" onPress={() => setState(openStepUp() ? 'proving' : 'blocked')}>
        {t('stepUp.prove')}
      </Button>
    </Notice>
  );
}
