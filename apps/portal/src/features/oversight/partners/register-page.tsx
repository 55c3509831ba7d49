import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { CheckboxGroup } from '../../../shared/kit/checkbox-group.tsx';
import { EraDateField } from '../../../shared/kit/era-date-field.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { Page } from '../../../shared/kit/page.tsx';
import { RadioGroup } from '../../../shared/kit/radio-group.tsx';
import { TextArea, TextField } from '../../../shared/kit/text-field.tsx';
import { AgencyPicker, type PickedAgency } from '../../consultations/agency-picker/agency-picker.tsx';
import { dataClassName, knownDataClasses } from '../words.ts';
import { type DocumentDraft, DocumentFields } from './document-fields.tsx';
import { RegisterPartnerClientDocument } from './partners.generated.ts';

/** 連携システムを登録する: who asks, for what purpose, on which legal basis, for which classes. */
export function RegisterPartnerPage() {
  const t = useT();
  const navigate = useNavigate();
  const [text, setText] = useState({ id: '', name: '', purpose: '', legalBasis: '', contact: '', keys: '' });
  const [agency, setAgency] = useState<PickedAgency | null>(null);
  const [scopes, setScopes] = useState<string[]>(['directory']);
  const [kind, setKind] = useState<'sandbox' | 'real'>('sandbox');
  const [validUntil, setValidUntil] = useState('');
  const [documents, setDocuments] = useState<DocumentDraft[]>([]);
  const action = useAction(RegisterPartnerClientDocument, t('partner.registered', { name: text.name }), () =>
    navigate({ to: '/protection/partners/$clientId', params: { clientId: text.id.trim() } }),
  );
  const fields = action.problems.find((problem) => problem.fields)?.fields ?? {};
  const field = (name: keyof typeof text) => ({
    isRequired: true,
    value: text[name],
    onChange: (value: string) => setText({ ...text, [name]: value }),
    errorMessage: fields[name],
  });
  return (
    <Page
      title={t('partner.register')}
      crumbs={[{ label: t('partner.title'), to: '/protection/partners' }, { label: t('partner.register') }]}
      lead={t('partner.registerLead')}
    >
      <form
        className="max-w-3xl space-y-5"
        onSubmit={(event) => {
          event.preventDefault();
          void action.run({
            input: {
              ...text,
              id: text.id.trim(),
              agencyId: agency?.id ?? '',
              scopes,
              documents: documents.map(({ name, text: document }) => ({ name, text: document })),
              isSandbox: kind === 'sandbox',
              validUntil: validUntil || null,
            },
          });
        }}
      >
        <ErrorSummary problems={action.problems} />
        <RadioGroup
          isRequired
          label={t('partner.kind')}
          hint={t('partner.kindHint')}
          value={kind}
          onChange={setKind}
          choices={[
            { value: 'sandbox', label: t('partner.sandbox') },
            { value: 'real', label: t('partner.real') },
          ]}
        />
        <TextField label={t('partner.id')} hint={t('partner.idHint')} autoComplete="off" {...field('id')} />
        <TextField label={t('partner.name')} {...field('name')} />
        <AgencyPicker
          isRequired
          label={t('oversight.agency')}
          selected={agency}
          onSelect={setAgency}
          errorMessage={fields.agencyId}
        />
        <TextArea label={t('purpose.label')} hint={t('partner.purposeHint')} rows={2} {...field('purpose')} />
        <TextField
          label={t('partner.legalBasis')}
          hint={t('partner.legalBasisHint')}
          {...field('legalBasis')}
        />
        <TextField label={t('partner.contact')} {...field('contact')} />
        <CheckboxGroup
          isRequired
          label={t('partner.scopes')}
          hint={t('partner.scopesHint')}
          columns={2}
          value={scopes}
          onChange={setScopes}
          errorMessage={fields.scopes}
          choices={knownDataClasses.map((one) => ({ value: one as string, label: dataClassName(t, one) }))}
        />
        <TextArea label={t('partner.keys')} hint={t('partner.keysHint')} rows={6} {...field('keys')} />
        <DocumentFields documents={documents} onChange={setDocuments} errorMessage={fields.documents} />
        <EraDateField
          label={t('partner.validUntil')}
          value={validUntil}
          onChange={setValidUntil}
          errorMessage={fields.validUntil}
        />
        <Button type="submit" isPending={action.isRunning}>
          {t('partner.register')}
        </Button>
      </form>
    </Page>
  );
}
