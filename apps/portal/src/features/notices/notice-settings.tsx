import { useState } from 'react';
import type { NoticeMailWish } from '../../shared/graphql/schema.generated.ts';
import { useAction } from '../../shared/graphql/use-action.ts';
import { useEnumChoices } from '../../shared/i18n/enum-label.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { Button } from '../../shared/kit/button.tsx';
import { ErrorSummary, Notice } from '../../shared/kit/notice.tsx';
import { RadioGroup } from '../../shared/kit/radio-group.tsx';
import { TextField } from '../../shared/kit/text-field.tsx';
import {
  ConfirmNoticeAddressDocument,
  KeepNoticeSettingsDocument,
  type OwnNoticeSettingsFragment,
  SendNoticeCodeDocument,
} from './notice-settings.generated.ts';

export interface NoticeSettingsFormProps {
  settings: OwnNoticeSettingsFragment;
  onReload: () => Promise<unknown>;
}

/** お知らせの受け取り方: one's own address and wish. Nobody else sees them. */
export function NoticeSettingsForm({ settings, onReload }: NoticeSettingsFormProps) {
  const t = useT();
  const enumChoices = useEnumChoices();
  const [mailAddress, setMailAddress] = useState(settings.mailAddress ?? '');
  const [wish, setWish] = useState<NoticeMailWish>(settings.wish);
  const save = useAction(KeepNoticeSettingsDocument, t('notices.settingsSaved'), onReload, onReload);
  const fields: Record<string, string> = Object.assign({}, ...save.problems.map((problem) => problem.fields));
  if (!settings.mailIsConfigured) {
    return (
      <Notice title={t('notices.noMail')}>
        <p>{t('notices.noMailText')}</p>
      </Notice>
    );
  }
  return (
    <div className="max-w-2xl space-y-4">
      <p className="text-dns-16N-130">{t('notices.mailSays')}</p>
      {settings.addressState === 'SWITCHED_OFF' ? (
        <Notice tone="warning" title={t('notices.switchedOff')}>
          <p>{t('notices.switchedOffText')}</p>
        </Notice>
      ) : null}
      <ErrorSummary problems={save.problems} />
      <form
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          void save.run({
            input: { mailAddress: mailAddress.trim() || null, wish, version: settings.version },
          });
        }}
      >
        <TextField
          type="email"
          label={t('notices.address')}
          hint={t('notices.addressHint')}
          value={mailAddress}
          onChange={setMailAddress}
          errorMessage={fields.mailAddress}
        />
        <RadioGroup
          label={t('notices.wish')}
          value={wish}
          onChange={setWish}
          choices={enumChoices<NoticeMailWish>('NoticeMailWish')}
        />
        <Button type="submit" isPending={save.isRunning}>
          {t('notices.saveSettings')}
        </Button>
      </form>
      {settings.addressState === 'UNCONFIRMED' ? (
        <ConfirmAddress address={settings.mailAddress ?? ''} onReload={onReload} />
      ) : null}
      {settings.addressState === 'CONFIRMED' ? (
        <p className="text-dns-14N-130">{t('notices.confirmed', { address: settings.mailAddress ?? '' })}</p>
      ) : null}
    </div>
  );
}

/** 確認番号: only who reads the mail at the address can type it. */
function ConfirmAddress({ address, onReload }: { address: string; onReload: () => Promise<unknown> }) {
  const t = useT();
  const [code, setCode] = useState('');
  const confirm = useAction(ConfirmNoticeAddressDocument, t('notices.addressConfirmed'), onReload);
  const again = useAction(SendNoticeCodeDocument, t('notices.codeSent'), onReload);
  const fields: Record<string, string> = Object.assign(
    {},
    ...confirm.problems.map((problem) => problem.fields),
  );
  return (
    <form
      aria-label={t('notices.confirmTitle')}
      className="space-y-3 rounded-8 border border-solid-gray-300 p-4"
      onSubmit={(event) => {
        event.preventDefault();
        void confirm.run({ code });
      }}
    >
      <p className="text-dns-16N-130">{t('notices.confirmText', { address })}</p>
      <ErrorSummary problems={[...confirm.problems, ...again.problems]} />
      <TextField
        label={t('notices.code')}
        value={code}
        onChange={setCode}
        inputMode="numeric"
        autoComplete="one-time-code"
        errorMessage={fields.code}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" isPending={confirm.isRunning}>
          {t('notices.confirm')}
        </Button>
        <Button look="outline" isPending={again.isRunning} onPress={() => void again.run({})}>
          {t('notices.sendAgain')}
        </Button>
      </div>
    </form>
  );
}
