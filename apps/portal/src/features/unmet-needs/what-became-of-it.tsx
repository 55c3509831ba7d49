import { useDates } from '../../shared/dates/use-dates.ts';
import { useEnumLabel } from '../../shared/i18n/enum-label.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { Badge } from '../../shared/kit/badge.tsx';
import type { UnmetNeedLineFragment } from './unmet-needs.generated.ts';

/** A need with its words and what the section it was passed on to says. */
export function WhatBecameOfIt({ need }: { need: UnmetNeedLineFragment }) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  const { report } = need;
  return (
    <div className="space-y-1 text-dns-14N-130">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-bold">{enumLabel('UnmetNeedKind', need.kind)}</span>
        <span>{dates.short(need.recordedOn)}</span>
        {report ? (
          <Badge tone={report.answer ? 'green' : 'blue'}>
            {report.answer
              ? enumLabel('UnmetNeedAnswer', report.answer)
              : t('unmet.passedOn', { measure: String(report.measureNo) })}
          </Badge>
        ) : (
          <Badge>{t('unmet.waiting')}</Badge>
        )}
      </p>
      {need.words ? <p className="whitespace-pre-line">{need.words.words}</p> : null}
      {report?.answerReason ? (
        <p className="whitespace-pre-line">{t('unmet.answered', { reason: report.answerReason })}</p>
      ) : null}
    </div>
  );
}
