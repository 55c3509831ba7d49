import { useState } from 'react';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { TextArea, TextField } from '../../../shared/kit/text-field.tsx';
import { DirectoryDifferences } from './directory-differences.tsx';
import {
  type DirectoryDifferenceFragment,
  IssueDirectoryVersionDocument,
} from './directory-page.generated.ts';

export interface IssueDialogProps {
  changes: readonly DirectoryDifferenceFragment[];
  onIssued: () => Promise<unknown>;
  onClose: () => void;
}

/** 新しい版を出す: what is different is in view before everybody is told. */
export function IssueDialog({ changes, onIssued, onClose }: IssueDialogProps) {
  const t = useT();
  const [label, setLabel] = useState('');
  const [note, setNote] = useState('');
  const issue = useAction(IssueDirectoryVersionDocument, t('directory.issued'), async () => {
    await onIssued();
    onClose();
  });
  const fields: Record<string, string> = Object.assign(
    {},
    ...issue.problems.map((problem) => problem.fields),
  );
  return (
    <Dialog
      isOpen
      title={t('directory.issue')}
      onClose={onClose}
      actions={
        <Button isPending={issue.isRunning} onPress={() => void issue.run({ input: { label, note } })}>
          {t('directory.issueNow')}
        </Button>
      }
    >
      <ErrorSummary problems={issue.problems} />
      <p className="text-dns-16N-130">{t('directory.issueLead')}</p>
      <TextField
        isRequired
        label={t('directory.label')}
        hint={t('directory.labelHint')}
        value={label}
        onChange={setLabel}
        errorMessage={fields.label}
      />
      <TextArea
        rows={3}
        label={t('directory.note')}
        value={note}
        onChange={setNote}
        errorMessage={fields.note}
      />
      {changes.length > 0 ? <DirectoryDifferences changes={changes} /> : <p>{t('directory.noChanges')}</p>}
    </Dialog>
  );
}
