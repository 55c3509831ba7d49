import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { TextArea, TextField } from '../../../shared/kit/text-field.tsx';

export interface DocumentDraft {
  key: string;
  name: string;
  text: string;
}

export interface DocumentFieldsProps {
  documents: readonly DocumentDraft[];
  onChange: (documents: DocumentDraft[]) => void;
  errorMessage?: string;
}

/** 登録文書: the GraphQL documents that a client may send; none means any within the limits. */
export function DocumentFields({ documents, onChange, errorMessage }: DocumentFieldsProps) {
  const t = useT();
  const change = (key: string, patch: Partial<DocumentDraft>) =>
    onChange(documents.map((one) => (one.key === key ? { ...one, ...patch } : one)));
  return (
    <fieldset className="space-y-3">
      <legend className="text-std-16B-170">{t('partner.documents')}</legend>
      <p className="text-dns-14N-130 text-solid-gray-700">{t('partner.documentsHint')}</p>
      {errorMessage ? <p className="text-dns-14N-130 text-red-900">＊{errorMessage}</p> : null}
      {documents.map((one, index) => (
        <div key={one.key} className="space-y-2 rounded-8 border border-solid-gray-300 p-3">
          <TextField
            isRequired
            label={t('partner.documentName', { no: index + 1 })}
            value={one.name}
            onChange={(name) => change(one.key, { name })}
          />
          <TextArea
            isRequired
            label={t('partner.documentText', { no: index + 1 })}
            rows={5}
            value={one.text}
            onChange={(text) => change(one.key, { text })}
          />
          <Button
            look="text"
            size="s"
            onPress={() => onChange(documents.filter((other) => other.key !== one.key))}
          >
            {t('partner.removeDocument', { no: index + 1 })}
          </Button>
        </div>
      ))}
      <Button
        look="outline"
        size="s"
        onPress={() => onChange([...documents, { key: crypto.randomUUID(), name: '', text: '' }])}
      >
        {t('partner.addDocument')}
      </Button>
    </fieldset>
  );
}
