import { useState } from 'react';
import { nameOf } from '../../../shared/graphql/name-of.ts';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { ColleaguePicker, type PickedColleague } from './colleague-picker.tsx';
import { NameSealReviewerDocument, RemoveSealReviewerDocument, type SealsQuery } from './seals.generated.ts';

export interface ReviewersDialogProps {
  seal: NonNullable<SealsQuery['seals']>[number];
  onClose: () => void;
}

/** 確認者: whom the seal lets pass; they still need a basis of their own. */
export function ReviewersDialog({ seal, onClose }: ReviewersDialogProps) {
  const t = useT();
  const [picked, setPicked] = useState<PickedColleague | null>(null);
  const naming = useAction(NameSealReviewerDocument, t('seal.reviewerNamed'), () => setPicked(null));
  const removing = useAction(RemoveSealReviewerDocument, t('seal.reviewerRemoved'), () => undefined);
  return (
    <Dialog isOpen title={t('seal.reviewers')} onClose={onClose}>
      <ErrorSummary problems={[...naming.problems, ...removing.problems]} />
      <p className="text-dns-16N-130">{t('seal.reviewersText')}</p>
      {seal.reviewers.length === 0 ? <p className="text-dns-16N-130">{t('seal.noReviewers')}</p> : null}
      <ul className="space-y-1">
        {seal.reviewers.map((reviewer) =>
          reviewer ? (
            <li key={reviewer.id} className="flex flex-wrap items-center gap-2 text-dns-16N-130">
              {reviewer.name}
              <span className="text-solid-gray-700">{nameOf(reviewer.agency)}</span>
              <Button
                look="text"
                size="s"
                aria-label={t('seal.removeReviewer', { name: reviewer.name })}
                isPending={removing.isRunning}
                onPress={() => void removing.run({ id: seal.id, staffId: reviewer.id })}
              >
                {t('seal.remove')}
              </Button>
            </li>
          ) : null,
        )}
      </ul>
      <div className="space-y-2">
        <ColleaguePicker label={t('seal.newReviewer')} selected={picked} onSelect={setPicked} />
        <Button
          look="outline"
          size="s"
          isDisabled={!picked}
          isPending={naming.isRunning}
          onPress={() => picked && void naming.run({ id: seal.id, staffId: picked.id })}
        >
          {t('seal.nameReviewer')}
        </Button>
      </div>
    </Dialog>
  );
}
