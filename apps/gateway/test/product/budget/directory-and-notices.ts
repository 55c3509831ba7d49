import { createHash } from 'node:crypto';
import { keyedId } from '@tsunagu/subgraph-kit';
import { lead, mother, ours, running, type Steps, type Variables, type Versioned } from './step.ts';

let contact: Versioned;

export const directory: Steps = {
  KeepAgencyContact: {
    variables: { input: { agencyId: ours, rank: 'MAIN', name: '岸本 里奈', phone: '086-222-0000' } },
    keep: (data) => {
      contact = (data.updateAgencyContact as unknown as { contacts: (typeof contact)[] }).contacts[0]!;
    },
  },
  ConfirmAgencyContacts: {
    variables: { agencyId: ours },
    keep: (data) => {
      contact = (data.confirmAgencyContacts as unknown as { contacts: (typeof contact)[] }).contacts[0]!;
    },
  },
  EndAgencyContact: {
    variables: async () => ({ agencyId: ours, id: contact.id, version: contact.version }),
  },
  KeepDirectoryEntry: {
    by: lead,
    variables: {
      input: {
        agencyId: ours,
        starred: false,
        consultation: '家計の立て直しについての相談',
        phones: ['086-222-0000'],
        extensions: [],
      },
    },
  },
  RemoveDirectoryEntry: { by: lead, variables: async () => lastDirectoryEntry() },
  IssueDirectoryVersion: { by: lead, variables: { input: { label: '相談機関一覧 令和8年度版' } } },
};

export const notices: Steps = {
  ReadNotices: { variables: { ids: [mother] } },
  ReadAllNotices: {},
  KeepNoticeSettings: {
    variables: { input: { mailAddress: 'kishimoto@city.example.jp', wish: 'DAILY', version: 0 } },
  },
  SendNoticeCode: { variables: async () => waitForNextCode() },
  ConfirmNoticeAddress: { variables: async () => ({ code: await sentCode() }) },
};

/** The line that was added last. */
async function lastDirectoryEntry(): Promise<Versioned> {
  const { data } = await running.product.ask(
    lead,
    '{ consultationDirectory { entries { id recordVersion } } }',
  );
  const { entries } = data!.consultationDirectory as unknown as {
    entries: { id: string; recordVersion: number }[];
  };
  const { id, recordVersion } = entries.at(-1)!;
  return { id, version: recordVersion };
}

/** A minute later, as it were. */
async function waitForNextCode(): Promise<Variables> {
  await running.admin.query('update registry.notice_setting set code_asked_at = null');
  return {};
}

/** The code that the mail would have told; no mail server answers here. */
async function sentCode(): Promise<string> {
  const code = '12345678';
  const hash = createHash('sha256')
    .update(`${keyedId('staff', 'yorisoi-window')}:${code}`)
    .digest('base64url');
  await running.admin.query(
    `update registry.notice_setting set code_hash = $1, code_expires_at = now() + interval '1 minute'`,
    [hash],
  );
  return code;
}
