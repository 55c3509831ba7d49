import { useState } from 'react';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Checkbox } from '../../../shared/kit/checkbox-group.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { ErrorSummary, Notice } from '../../../shared/kit/notice.tsx';
import { Select } from '../../../shared/kit/select.tsx';
import { TextArea, TextField } from '../../../shared/kit/text-field.tsx';
import { AgencyPicker, type PickedAgency } from '../../consultations/agency-picker/agency-picker.tsx';
import { type DirectoryLineFragment, KeepDirectoryEntryDocument } from './directory-page.generated.ts';

export interface EntryDialogProps {
  /** The line as it is stored now; null for a new one, or when somebody took it out meanwhile. */
  entry: DirectoryLineFragment | null;
  isNew: boolean;
  categories: readonly string[];
  onReload: () => Promise<unknown>;
  onClose: () => void;
}

/** 「086-803-1000、086-803-1001」: several numbers in one field, parted as people write them. */
function listOf(text: string): string[] {
  return text
    .split(/[、,，／/\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
}

/**
 * One line of the 相談機関一覧. When somebody else saved first, what was typed stays, and what is stored now is shown beside
 * it before it is saved over.
 */
export function EntryDialog({ entry, isNew, categories, onReload, onClose }: EntryDialogProps) {
  const t = useT();
  const [opened] = useState(entry);
  const [version, setVersion] = useState(entry?.recordVersion);
  const [agency, setAgency] = useState<PickedAgency | null>(entry?.agency ?? null);
  const [starred, setStarred] = useState(entry?.starred ?? false);
  const [category, setCategory] = useState(entry?.category ?? '');
  const [consultation, setConsultation] = useState(entry?.consultation ?? '');
  const [phones, setPhones] = useState(entry?.phones.join('、') ?? '');
  const [extensions, setExtensions] = useState(entry?.extensions.join('、') ?? '');
  const [hours, setHours] = useState(entry?.hours ?? '');
  const [address, setAddress] = useState(entry?.address ?? '');
  const [note, setNote] = useState(entry?.note ?? '');
  const [missing, setMissing] = useState<string>();
  const save = useAction(
    KeepDirectoryEntryDocument,
    t('directory.saved'),
    async () => {
      await onReload();
      onClose();
    },
    onReload,
  );
  const fields: Record<string, string> = Object.assign({}, ...save.problems.map((problem) => problem.fields));
  const isGone = !isNew && entry === null;
  const isNewer = entry !== null && entry.recordVersion !== version;
  const submit = async () => {
    setMissing(agency ? undefined : t('directory.problem.agency'));
    if (!agency) return;
    await save.run({
      input: {
        id: opened?.id,
        version,
        agencyId: agency.id,
        starred,
        category,
        consultation,
        phones: listOf(phones),
        extensions: listOf(extensions),
        hours,
        address,
        note,
      },
    });
  };
  return (
    <Dialog
      isOpen
      title={isNew ? t('directory.add') : t('directory.edit')}
      onClose={onClose}
      actions={
        <Button onPress={submit} isPending={save.isRunning} isDisabled={isGone}>
          {t('agencies.saveContact')}
        </Button>
      }
    >
      <ErrorSummary problems={missing ? [{ message: missing }] : save.problems} />
      {isGone ? <Notice live tone="warning" title={t('directory.gone')} /> : null}
      {isNewer && entry ? (
        <Notice live tone="info" title={t('agencies.contactStored')}>
          <p>
            {[entry.consultation, entry.agencyName, entry.phones.join('、'), entry.hours]
              .filter(Boolean)
              .join('／')}
          </p>
          <Button look="outline" size="s" onPress={() => setVersion(entry.recordVersion)}>
            {t('agencies.contactOverwrite')}
          </Button>
        </Notice>
      ) : null}
      <TextField
        isRequired
        label={t('directory.consultation')}
        value={consultation}
        onChange={setConsultation}
        errorMessage={fields.consultation}
      />
      <AgencyPicker
        isRequired
        label={t('agencies.agency')}
        errorMessage={missing ?? fields.agencyId}
        selected={agency}
        onSelect={setAgency}
      />
      <Select
        label={t('agencies.category')}
        emptyLabel={t('directory.noCategory')}
        value={category}
        onChange={setCategory}
        choices={categories.map((name) => ({ value: name, label: name }))}
      />
      <Checkbox isSelected={starred} onChange={setStarred}>
        {t('agencies.star')}
      </Checkbox>
      <TextField
        label={t('agencies.phone')}
        hint={t('directory.severalHint')}
        value={phones}
        onChange={setPhones}
        errorMessage={fields.phones ?? fields.phone}
      />
      <TextField
        label={t('directory.extension')}
        value={extensions}
        onChange={setExtensions}
        errorMessage={fields.extensions}
      />
      <TextField label={t('agencies.hours')} value={hours} onChange={setHours} errorMessage={fields.hours} />
      <TextField
        label={t('agencies.address')}
        value={address}
        onChange={setAddress}
        errorMessage={fields.address}
      />
      <TextArea
        rows={2}
        label={t('agencies.note')}
        value={note}
        onChange={setNote}
        errorMessage={fields.note}
      />
    </Dialog>
  );
}
