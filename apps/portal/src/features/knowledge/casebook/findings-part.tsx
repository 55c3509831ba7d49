import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Badge } from '../../../shared/kit/badge.tsx';
import { Notice } from '../../../shared/kit/notice.tsx';
import { Section } from '../../../shared/kit/page.tsx';
import { TextField } from '../../../shared/kit/text-field.tsx';
import type { CasebookDraftTextFragment } from './casebook.generated.ts';

type Finding = NonNullable<CasebookDraftTextFragment['findings']>[number];

export interface FindingsPartProps {
  findings: readonly Finding[];
  answers: Readonly<Record<string, string>>;
  onAnswer: (key: string, reason: string) => void;
}

const parts = ['title', 'course', 'helped', 'lessons'] as const;

/** 匿名化の点検: what could tell who the family is, where it stands, and what to write instead. */
export function FindingsPart({ findings, answers, onAnswer }: FindingsPartProps) {
  const t = useT();
  const enumLabel = useEnumLabel();
  const hard = findings.filter((finding) => finding.mustChange).length;
  return (
    <Section
      title={t('casebook.check')}
      aside={<span role="status">{t('casebook.checkCount', { hard, soft: findings.length - hard })}</span>}
      className="lg:sticky lg:top-16"
    >
      {findings.length === 0 ? <Notice tone="success" title={t('casebook.checkClear')} /> : null}
      <ul className="space-y-3">
        {findings.map((finding) => {
          const part = parts.find((one) => one === finding.part);
          return (
            <li
              key={`${finding.key}:${finding.start}`}
              className="space-y-1 rounded-8 border border-solid-gray-420 p-3"
            >
              <p className="flex flex-wrap items-center gap-2">
                <Badge tone={finding.mustChange ? 'red' : 'orange'}>
                  {t(finding.mustChange ? 'casebook.mustChange' : 'casebook.mayStay')}
                </Badge>
                <span className="text-dns-14N-130">
                  {enumLabel('CasebookFindingKind', finding.kind)}
                  {part && finding.length > 0
                    ? `　${t('casebook.at', { part: t(`casebook.${part}`), place: finding.start + 1 })}`
                    : ''}
                </span>
              </p>
              <p className="font-bold">{finding.quote}</p>
              <p className="text-dns-14N-130">{finding.suggestion}</p>
              {finding.mustChange ? null : (
                <TextField
                  small
                  label={t('casebook.stayReason')}
                  maxLength={300}
                  value={answers[finding.key] ?? finding.answer ?? ''}
                  onChange={(reason) => onAnswer(finding.key, reason)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
