import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { MomentField, type TypedMoment } from './moment-field.tsx';

export interface CandidateLine extends TypedMoment {
  key: number;
}

export const emptyCandidate = (key: number): CandidateLine => ({ key, day: '', time: '10:00' });

const most = 10;

/** 候補日: lines of day and time; as many as the server takes. */
export function CandidateFields({
  lines,
  onChange,
}: {
  lines: readonly CandidateLine[];
  onChange: (lines: readonly CandidateLine[]) => void;
}) {
  const t = useT();
  return (
    <div className="space-y-3">
      {lines.map((line, index) => (
        <div key={line.key} className="space-y-1">
          <MomentField
            label={t('schedule.candidateNumber', { number: index + 1 })}
            value={line}
            onChange={(value) =>
              onChange(lines.map((one) => (one.key === line.key ? { ...one, ...value } : one)))
            }
          />
          {lines.length > 1 ? (
            <Button
              look="text"
              size="s"
              onPress={() => onChange(lines.filter((one) => one.key !== line.key))}
            >
              {t('schedule.removeCandidate')}
              <span className="sr-only">：{index + 1}</span>
            </Button>
          ) : null}
        </div>
      ))}
      {lines.length < most ? (
        <Button
          look="outline"
          size="s"
          onPress={() => onChange([...lines, emptyCandidate((lines.at(-1)?.key ?? 0) + 1)])}
        >
          {t('schedule.addCandidate')}
        </Button>
      ) : null}
    </div>
  );
}
