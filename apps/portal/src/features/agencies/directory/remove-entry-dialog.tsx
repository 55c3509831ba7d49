import { useAction } from '../../../shared/graphql/use-action.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { ConfirmDialog } from '../../../shared/kit/confirm-dialog.tsx';
import { type DirectoryLineFragment, RemoveDirectoryEntryDocument } from './directory-page.generated.ts';

export interface RemoveEntryDialogProps {
  entry: DirectoryLineFragment;
  onReload: () => Promise<unknown>;
  onClose: () => void;
}

/** 記載を外す: nobody finds the agency by this line any more. */
export function RemoveEntryDialog({ entry, onReload, onClose }: RemoveEntryDialogProps) {
  const t = useT();
  const remove = useAction(
    RemoveDirectoryEntryDocument,
    t('directory.removed'),
    async () => {
      await onReload();
      onClose();
    },
    onReload,
  );
  return (
    <ConfirmDialog
      title={t('directory.removeTitle')}
      confirmLabel={t('agencies.endContact')}
      isRunning={remove.isRunning}
      problems={remove.problems}
      onConfirm={() => void remove.run({ id: entry.id, version: entry.recordVersion })}
      onClose={onClose}
    >
      <p>
        {entry.consultation}（{entry.agencyName}）
      </p>
      <p>{t('directory.removeText')}</p>
    </ConfirmDialog>
  );
}
