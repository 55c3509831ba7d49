import { useState } from 'react';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { EraDateField } from '../../../shared/kit/era-date-field.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { TextField } from '../../../shared/kit/text-field.tsx';
import { OpenAgencySurveyDocument } from './survey.generated.ts';

/** アンケートを始める: of which fiscal year, until when. */
export function OpenDialog({ onClose, onDone }: { onClose: () => void; onDone: () => unknown }) {
  const t = useT();
  const [fiscalYear, setFiscalYear] = useState('');
  const [closesOn, setClosesOn] = useState('');
  const open = useAction(OpenAgencySurveyDocument, t('survey.wasOpened'), onDone);
  const fields = open.problems[0]?.fields ?? {};
  return (
    <Dialog
      isOpen
      title={t('survey.open')}
      onClose={onClose}
      actions={
        <Button
          isPending={open.isRunning}
          onPress={() => void open.run({ input: { fiscalYear: fiscalYear.trim() || null, closesOn } })}
        >
          {t('survey.open')}
        </Button>
      }
    >
      <p>{t('survey.openLead')}</p>
      <ErrorSummary problems={open.problems} />
      <TextField
        label={t('survey.year')}
        hint={t('survey.yearHint')}
        errorMessage={fields['fiscalYear']}
        value={fiscalYear}
        onChange={setFiscalYear}
      />
      <EraDateField
        isRequired
        label={t('survey.closingDay')}
        errorMessage={fields['closesOn']}
        value={closesOn}
        onChange={setClosesOn}
      />
    </Dialog>
  );
}
