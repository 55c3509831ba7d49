import { useState } from 'react';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useEnumChoices, useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { ConfirmDialog } from '../../../shared/kit/confirm-dialog.tsx';
import { RadioGroup } from '../../../shared/kit/radio-group.tsx';
import { EmptyState } from '../../../shared/kit/waiting.tsx';
import { handlesCase } from '../../../shared/session/handling.ts';
import { useSession } from '../../../shared/session/session.ts';
import { RemoveAttachmentDocument } from './actions.generated.ts';
import type { ConsultationDetailFragment } from './case.generated.ts';
import { FileUpload } from './file-upload.tsx';

type Attachment = ConsultationDetailFragment['attachments'][number];

export interface AttachmentsProps {
  consultation: ConsultationDetailFragment;
  onChanged: () => unknown;
}

/** 添付: papers that came with the case — the scanned つなぐシート, a certificate — and those of its consents. */
export function Attachments({ consultation, onChanged }: AttachmentsProps) {
  const t = useT();
  const { roles } = useSession();
  const [removing, setRemoving] = useState<Attachment | null>(null);
  const remove = useAction(RemoveAttachmentDocument, t('attachment.removed'), () => {
    setRemoving(null);
    return onChanged();
  });
  const handles = consultation.state !== 'CLOSED' && handlesCase(consultation, roles);
  return (
    <div className="space-y-3">
      {consultation.attachments.length === 0 ? <EmptyState title={t('attachment.none')} /> : null}
      <ul className="space-y-2">
        {consultation.attachments.map((attachment) => (
          <AttachmentLine
            key={attachment.id}
            attachment={attachment}
            onRemove={handles && isPaper(attachment) ? () => setRemoving(attachment) : undefined}
          />
        ))}
      </ul>
      {handles ? <AddPaper key={consultation.attachments.length} {...{ consultation, onChanged }} /> : null}
      {removing ? (
        <ConfirmDialog
          title={t('attachment.remove')}
          confirmLabel={t('attachment.remove')}
          isRunning={remove.isRunning}
          problems={remove.problems}
          onConfirm={() => void remove.run({ id: removing.id })}
          onClose={() => setRemoving(null)}
        >
          <p>{t('attachment.removeAsk', { name: removing.fileName ?? '' })}</p>
        </ConfirmDialog>
      ) : null}
    </div>
  );
}

/** Papers of a consent stay with it; the others can be taken away when they were put on the wrong case. */
function isPaper({ kind }: Attachment): boolean {
  return kind === 'SHEET' || kind === 'DOCUMENT';
}

function AttachmentLine({ attachment, onRemove }: { attachment: Attachment; onRemove?: () => void }) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  const { kind, fileName, downloadPath, bytes } = attachment;
  const name = fileName ?? enumLabel('ConsultationAttachmentKind', kind);
  return (
    <li className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-dns-16N-130">
      {downloadPath ? (
        <a href={downloadPath} download className="text-blue-1000 underline">
          {name}
        </a>
      ) : (
        <span>{name}</span>
      )}
      <span className="text-dns-14N-130 text-solid-gray-800">
        {[
          enumLabel('ConsultationAttachmentKind', kind),
          t('attachment.kilobytes', { size: dates.number(Math.ceil(bytes / 1024)) }),
          dates.moment(attachment.addedAt),
          attachment.scan === 'CLEAN' ? enumLabel('ConsultationAttachmentScan', attachment.scan) : null,
        ]
          .filter(Boolean)
          .join('・')}
      </span>
      {onRemove ? (
        <Button look="text" size="s" onPress={onRemove}>
          {t('attachment.remove')}
          <span className="sr-only">：{name}</span>
        </Button>
      ) : null}
    </li>
  );
}

function AddPaper({ consultation, onChanged }: AttachmentsProps) {
  const t = useT();
  const enumChoices = useEnumChoices();
  const [kind, setKind] = useState<'SHEET' | 'DOCUMENT'>('SHEET');
  return (
    <div className="space-y-2" data-print="hide">
      <RadioGroup
        direction="row"
        label={t('attachment.kind')}
        value={kind}
        onChange={setKind}
        choices={enumChoices<'SHEET' | 'DOCUMENT'>('ConsultationAttachmentKind').filter(
          ({ value }) => value === 'SHEET' || value === 'DOCUMENT',
        )}
      />
      <FileUpload
        caseId={consultation.id}
        kind={kind === 'SHEET' ? 'sheet' : 'document'}
        label={t('attachment.add')}
        hint={t('attachment.hint')}
        onChange={(id) => (id ? onChanged() : undefined)}
      />
    </div>
  );
}
