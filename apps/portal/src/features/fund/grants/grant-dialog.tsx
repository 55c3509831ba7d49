import { useState } from 'react';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Button } from '../../../shared/kit/button.tsx';
import { Checkbox } from '../../../shared/kit/checkbox-group.tsx';
import { Dialog } from '../../../shared/kit/dialog.tsx';
import { EraDateField } from '../../../shared/kit/era-date-field.tsx';
import { ErrorSummary } from '../../../shared/kit/notice.tsx';
import { TextArea, TextField } from '../../../shared/kit/text-field.tsx';
import { type GrantDetailFragment, KeepExternalGrantDocument } from '../fund.generated.ts';
import { wholeYen } from '../fund-words.ts';

export interface GrantDialogProps {
  /** The grant to change; null for a new one. */
  grant: GrantDetailFragment | null;
  onDone: () => unknown;
  onClose: () => void;
}

/** 団体への助成を載せる・直す (lead division). */
export function GrantDialog({ grant, onDone, onClose }: GrantDialogProps) {
  const t = useT();
  const [text, setText] = useState({
    name: grant?.name ?? '',
    organisation: grant?.organisation ?? '',
    target: grant?.target ?? '',
    region: grant?.region ?? '',
    howToApply: grant?.howToApply ?? '',
    source: grant?.source ?? '',
  });
  const [cap, setCap] = useState(grant?.capYen ? String(grant.capYen) : '');
  const [deadlineOn, setDeadlineOn] = useState(grant?.deadlineOn ?? '');
  const [published, setPublished] = useState(grant?.published ?? true);
  const action = useAction(KeepExternalGrantDocument, t('fund.grantKept'), onDone);
  const fields: Record<string, string> = Object.assign({}, ...action.problems.map((one) => one.fields));
  const field = (name: keyof typeof text) => ({
    errorMessage: fields[name],
    value: text[name],
    onChange: (value: string) => setText((before) => ({ ...before, [name]: value })),
  });
  const title = t(grant ? 'fund.editGrant' : 'fund.addGrant');
  const submit = () =>
    void action.run({
      input: {
        ...text,
        id: grant?.id ?? null,
        version: grant?.version ?? null,
        capYen: wholeYen(cap) || null,
        deadlineOn: deadlineOn || null,
        published,
      },
    });
  return (
    <Dialog
      isOpen
      wide
      title={title}
      onClose={onClose}
      actions={
        <Button onPress={submit} isPending={action.isRunning}>
          {title}
        </Button>
      }
    >
      <ErrorSummary problems={action.problems} />
      <TextField isRequired label={t('fund.grantName')} {...field('name')} />
      <TextField isRequired label={t('fund.organisation')} {...field('organisation')} />
      <TextArea isRequired rows={2} label={t('fund.target')} {...field('target')} />
      <TextField isRequired label={t('fund.region')} {...field('region')} />
      <TextField label={t('fund.capField')} inputMode="numeric" value={cap} onChange={setCap} />
      <EraDateField label={t('fund.deadline')} value={deadlineOn} onChange={setDeadlineOn} />
      <TextArea rows={2} label={t('activities.howToApply')} {...field('howToApply')} />
      <TextArea isRequired rows={2} label={t('fund.sourceField')} {...field('source')} />
      <Checkbox isSelected={published} onChange={setPublished}>
        {t('fund.publish')}
      </Checkbox>
    </Dialog>
  );
}
