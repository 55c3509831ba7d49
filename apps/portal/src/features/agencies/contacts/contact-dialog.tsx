import { useState } from 'react';
import type { AgencyContactRank } from '../../../shared/graphql/schema.generated.ts';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useEnumChoices, useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { ErrorSummary, Notice } from '../../../shared/kit/notice.tsx';
import { RadioGroup } from '../../../shared/kit/radio-group.tsx';
import { TextArea, TextField } from '../../../shared/kit/text-field.tsx';
import { type AgencyContactPersonFragment, KeepAgencyContactDocument } from './agency-contacts.generated.ts';

export interface ContactDialogProps {
  agencyId: string;
  /** The contact as it is stored now; null for a new one. */
  contact: AgencyContactPersonFragment | null;
  onReload: () => Promise<unknown>;
  onClose: () => void;
}

/**
 * One contact person of the own agency. When somebody else saved first, what was typed stays, and what is stored now is
 * shown beside it before it is saved over.
 */
export function ContactDialog({ agencyId, contact, onReload, onClose }: ContactDialogProps) {
  const t = useT();
  const enumLabel = useEnumLabel();
  const enumChoices = useEnumChoices();
  const [opened] = useState(contact);
  const [version, setVersion] = useState(contact?.version);
  const [rank, setRank] = useState<AgencyContactRank>(contact?.rank ?? 'MAIN');
  const [name, setName] = useState(contact?.name ?? '');
  const [consultation, setConsultation] = useState(contact?.consultation ?? '');
  const [phone, setPhone] = useState(contact?.phone ?? '');
  const [mail, setMail] = useState(contact?.mail ?? '');
  const [missing, setMissing] = useState<string>();
  const save = useAction(KeepAgencyContactDocument, t('agencies.contactSaved'), async () => {
    await onReload();
    onClose();
  });
  const fields: Record<string, string> = Object.assign({}, ...save.problems.map((problem) => problem.fields));
  const isOutdated = save.problems.some((problem) => problem.code === 'SAVED_BY_OTHER');
  const isGone = opened !== null && contact === null;
  const isNewer = contact !== null && contact.version !== opened?.version;
  const submit = async () => {
    const nameless = name.trim() === '';
    setMissing(nameless ? t('agencies.problem.contactName') : undefined);
    if (nameless) return;
    const details = {
      rank,
      name: name.trim(),
      consultation: consultation.trim(),
      phone: phone.trim() || null,
      mail: mail.trim() || null,
    };
    await save.run({ input: { agencyId, id: opened?.id, version, ...details } });
  };
  return (
    <Dialog
      isOpen
      title={opened ? t('agencies.editContactOf', { name: opened.name }) : t('agencies.addContact')}
      onClose={onClose}
      actions={
        <Button onPress={submit} isPending={save.isRunning} isDisabled={isGone}>
          {t('agencies.saveContact')}
        </Button>
      }
    >
      <ErrorSummary problems={missing ? [{ message: missing }] : save.problems} />
      {isGone ? <Notice live tone="warning" title={t('agencies.contactGone')} /> : null}
      {isNewer && contact ? (
        <Notice live tone="info" title={t('agencies.contactStored')}>
          <p>
            {[
              contact.name,
              enumLabel('AgencyContactRank', contact.rank),
              contact.consultation,
              contact.phone,
              contact.mail,
            ]
              .filter(Boolean)
              .join('／')}
          </p>
          {contact.version === version ? null : (
            <Button look="outline" size="s" onPress={() => setVersion(contact.version)}>
              {t('agencies.contactOverwrite')}
            </Button>
          )}
        </Notice>
      ) : null}
      {isOutdated && !isNewer && !isGone ? (
        <Button look="outline" size="s" onPress={() => void onReload()}>
          {t('agencies.contactReload')}
        </Button>
      ) : null}
      <RadioGroup
        label={t('agencies.rank')}
        value={rank}
        onChange={setRank}
        choices={enumChoices<AgencyContactRank>('AgencyContactRank')}
      />
      <TextField
        isRequired
        label={t('person.name')}
        value={name}
        onChange={setName}
        errorMessage={missing ?? fields.name}
      />
      <TextArea
        rows={2}
        label={t('agencies.contactFor')}
        hint={t('agencies.contactForHint')}
        value={consultation}
        onChange={setConsultation}
        errorMessage={fields.consultation}
      />
      <TextField
        type="tel"
        label={t('agencies.phone')}
        value={phone}
        onChange={setPhone}
        errorMessage={fields.phone}
      />
      <TextField
        type="email"
        label={t('agencies.mail')}
        value={mail}
        onChange={setMail}
        errorMessage={fields.mail}
      />
    </Dialog>
  );
}
