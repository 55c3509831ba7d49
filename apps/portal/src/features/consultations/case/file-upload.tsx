import { useId, useState } from 'react';
import { useT } from '../../../shared/i18n/use-t.ts';
import { type SentFileKind, uploadFile } from './upload-file.ts';

export interface FileUploadProps {
  caseId: string;
  kind: SentFileKind;
  label: string;
  hint: string;
  /** Id of the attachment; null while there is none. */
  onChange: (attachmentId: string | null) => void;
}

type State =
  | { kind: 'none' }
  | { kind: 'sending' }
  | { kind: 'stored'; name: string }
  | { kind: 'failed'; message: string };

/** A scan or a photograph of a paper, kept encrypted with the case. */
export function FileUpload({ caseId, kind, label, hint, onChange }: FileUploadProps) {
  const t = useT();
  const id = useId();
  const [state, setState] = useState<State>({ kind: 'none' });
  const send = async (file: File | undefined) => {
    if (!file) return;
    setState({ kind: 'sending' });
    onChange(null);
    const result = await uploadFile(caseId, kind, file);
    if ('id' in result) {
      setState({ kind: 'stored', name: file.name });
      onChange(result.id);
    } else {
      setState({ kind: 'failed', message: result.message ?? t('consent.uploadFailed') });
    }
  };
  return (
    <div className="space-y-1">
      <label htmlFor={id} className="text-std-16B-170 block">
        {label}
      </label>
      <p id={`${id}-hint`} className="text-dns-14N-130 text-solid-gray-700">
        {hint}
      </p>
      <input
        id={id}
        type="file"
        accept="application/pdf,image/png,image/jpeg"
        aria-describedby={`${id}-hint ${id}-state`}
        disabled={state.kind === 'sending'}
        onChange={(event) => void send(event.target.files?.[0])}
        className="block w-full max-w-xl rounded-8 border border-solid-gray-600 bg-white p-2 text-dns-14N-130"
      />
      <p id={`${id}-state`} role="status" className="text-dns-14N-130">
        {state.kind === 'sending' ? t('consent.uploading') : null}
        {state.kind === 'stored' ? t('consent.uploaded', { name: state.name }) : null}
        {state.kind === 'failed' ? <span className="text-red-900">＊{state.message}</span> : null}
      </p>
    </div>
  );
}
