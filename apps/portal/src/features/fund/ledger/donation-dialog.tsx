import { useState } from 'react';
import { today } from '../../../shared/dates/use-dates.ts';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { EraDateField } from '../../../shared/kit/era-date-field.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { TextField } from '../../../shared/kit/text-field.tsx';
import { RecordFundDonationDocument } from '../fund.generated.ts';
import { wholeYen } from '../fund-words.ts';

/** 寄附の記帳: by the number of the receipt, never by a name. */
export function DonationDialog({ onDone, onClose }: { onDone: () => unknown; onClose: () => void }) {
  const t = useT();
  const [amount, setAmount] = useState('');
  const [receiptNo, setReceiptNo] = useState('');
  const [occurredOn, setOccurredOn] = useState(today());
  const action = useAction(RecordFundDonationDocument, t('fund.wasDonated'), onDone);
  const fields: Record<string, string> = Object.assign({}, ...action.problems.map((one) => one.fields));
  return (
    <Dialog
      isOpen
      title={t('fund.donate')}
      onClose={onClose}
      actions={
        <Button
          isPending={action.isRunning}
          onPress={() =>
            void action.run({
              input: {
                amountYen: wholeYen(amount),
                receiptNo: receiptNo.normalize('NFKC').trim(),
                occurredOn: occurredOn || null,
              },
            })
          }
        >
          {t('fund.donate')}
        </Button>
      }
    >
      <ErrorSummary problems={action.problems} />
      <TextField
        isRequired
        label={t('fund.amountField')}
        inputMode="numeric"
        errorMessage={fields['amountYen']}
        value={amount}
        onChange={setAmount}
      />
      <TextField
        isRequired
        label={t('fund.receiptNo')}
        hint={t('fund.receiptNoHint')}
        errorMessage={fields['receiptNo']}
        value={receiptNo}
        onChange={setReceiptNo}
      />
      <EraDateField
        label={t('fund.occurredOn')}
        errorMessage={fields['occurredOn']}
        value={occurredOn}
        onChange={setOccurredOn}
      />
    </Dialog>
  );
}
