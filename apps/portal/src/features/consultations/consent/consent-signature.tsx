import { useT } from '../../../shared/i18n/use-t.ts';
import { FileUpload } from '../case/file-upload.tsx';
import type { ConsentContent, SignatureContent } from './consent-content.ts';
import { SignaturePad } from './signature-pad.tsx';

export interface ConsentSignatureProps {
  consent: ConsentContent;
  /** Name of the person who signs. */
  signer: string;
  /** The case that keeps a scanned paper; while there is none, the paper is taken in later. */
  caseId: string | null;
  errorMessage?: string;
  onChange: (patch: Partial<SignatureContent>) => void;
  onSignOnPaper: () => void;
}

/** The signature in the way that was chosen: drawn here, or on paper that may be scanned. */
export function ConsentSignature(props: ConsentSignatureProps) {
  const { consent, signer, caseId, errorMessage, onChange, onSignOnPaper } = props;
  const t = useT();
  if (consent.signature === 'SCREEN') {
    return (
      <SignaturePad
        name={signer || t('consent.signerUnknown')}
        errorMessage={errorMessage}
        onChange={(image) => onChange({ image })}
        onCannotDraw={onSignOnPaper}
      />
    );
  }
  return (
    <div className="space-y-3">
      {consent.signature === 'PROXY' ? <p className="text-dns-14N-130">{t('consent.proxyHint')}</p> : null}
      {caseId ? (
        <FileUpload
          caseId={caseId}
          kind="consent-paper"
          label={t('consent.scan')}
          hint={t('consent.scanHint')}
          onChange={(attachmentId) => onChange({ attachmentId })}
        />
      ) : (
        <p className="text-dns-14N-130">{t('consent.scanLater')}</p>
      )}
    </div>
  );
}
