import { useState } from 'react';
import type { BreakGlassFinding } from '../../../shared/graphql/schema.generated.ts';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useEnumChoices } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { RadioGroup } from '../../../shared/kit/radio-group.tsx';
import { TextArea } from '../../../shared/kit/text-field.tsx';
import { useSession } from '../../../shared/session/session.ts';
import { hasRole, whoReviews } from '../roles.ts';
import { ReviewBreakGlassDocument } from './reviews.generated.ts';

export interface ReviewFormProps {
  grant: { id: string; state: string; staff: { id: string } | null };
  onReviewed: () => unknown;
}

/** 事後確認: necessary or not, and why. Not for one's own look, and not while it lasts. */
export function ReviewForm({ grant, onReviewed }: ReviewFormProps) {
  const t = useT();
  const session = useSession();
  const findings = useEnumChoices()<BreakGlassFinding>('BreakGlassFinding');
  const [finding, setFinding] = useState<BreakGlassFinding | ''>('');
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState<Record<'finding' | 'note', boolean>>({
    finding: false,
    note: false,
  });
  const action = useAction(ReviewBreakGlassDocument, t('breakGlass.reviewDone'), onReviewed);
  if (!hasRole(session.roles, whoReviews) || grant.staff?.id === session.staffId) {
    return <p className="text-dns-16N-130">{t('breakGlass.notYours')}</p>;
  }
  if (grant.state === 'OPEN') return <p className="text-dns-16N-130">{t('breakGlass.stillOpen')}</p>;
  const problems = [
    missing.finding ? { message: t('breakGlass.problem.finding') } : null,
    missing.note ? { message: t('breakGlass.problem.note') } : null,
    ...action.problems,
  ].filter((problem) => problem !== null);
  const submit = () => {
    const text = note.trim();
    setMissing({ finding: !finding, note: !text });
    if (finding && text) void action.run({ input: { id: grant.id, finding, note: text } });
  };
  return (
    <div className="space-y-4">
      <ErrorSummary problems={problems} />
      <RadioGroup
        isRequired
        label={t('breakGlass.finding')}
        value={finding}
        onChange={setFinding}
        choices={findings}
        errorMessage={missing.finding ? t('breakGlass.problem.finding') : undefined}
      />
      <TextArea
        isRequired
        label={t('breakGlass.note')}
        hint={t('breakGlass.noteHint')}
        maxLength={2_000}
        value={note}
        onChange={setNote}
        errorMessage={missing.note ? t('breakGlass.problem.note') : undefined}
      />
      <Button isPending={action.isRunning} onPress={submit}>
        {t('breakGlass.review')}
      </Button>
    </div>
  );
}
