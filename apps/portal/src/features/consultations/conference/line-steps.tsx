import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { moved } from './lines.ts';

export interface LineStepsProps<Line> {
  lines: readonly Line[];
  index: number;
  onChange: (lines: readonly Line[]) => void;
}

/** Up, down, away: what can be done with a line of an ordered list. */
export function LineSteps<Line>({ lines, index, onChange }: LineStepsProps<Line>) {
  const t = useT();
  const which = <span className="sr-only">：{index + 1}</span>;
  return (
    <div className="flex flex-wrap gap-2">
      {index > 0 ? (
        <Button look="text" size="s" onPress={() => onChange(moved(lines, index, -1))}>
          {t('lines.up')}
          {which}
        </Button>
      ) : null}
      {index < lines.length - 1 ? (
        <Button look="text" size="s" onPress={() => onChange(moved(lines, index, 1))}>
          {t('lines.down')}
          {which}
        </Button>
      ) : null}
      <Button look="text" size="s" onPress={() => onChange(lines.toSpliced(index, 1))}>
        {t('lines.remove')}
        {which}
      </Button>
    </div>
  );
}
