import { randomUUID } from 'node:crypto';
import type { Actor } from '@tsunagu/access';
import { systemActor } from '@tsunagu/subgraph-kit';
import { enrol, okayama, staff } from '@tsunagu/test-kit';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { domain } from '../src/index.ts';
import { type LetterBox, openLetterBox, readMail } from './letter-box.ts';
import { type Scenario, startScenario, supportCentre } from './scenario.ts';

const settings = '{ noticeSettings { mailIsConfigured mailAddress addressState wish version } }';
const keep =
  'mutation ($input: NoticeSettingsInput!) { keepNoticeSettings(input: $input) { addressState wish version } }';
const confirm = 'mutation ($code: String!) { confirmNoticeAddress(code: $code) { addressState } }';
const address = 'kishimoto@city.example.jp';
const caseId = randomUUID();

let scenario: Scenario;
let box: LetterBox;
let worker: Actor;
let colleague: Actor;

beforeAll(async () => {
  scenario = await startScenario();
  box = await openLetterBox();
  vi.stubEnv('TSUNAGU_PORTAL_URL', 'https://tsunagu.example/');
  [worker, colleague] = await enrol(
    scenario.subgraph.database,
    staff(['case-worker'], { agencyId: supportCentre }),
    staff(['case-worker'], { agencyId: supportCentre }),
  );
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await box.stop();
  await scenario.subgraph.stop();
});

function configureMail(): void {
  vi.stubEnv('TSUNAGU_SMTP_URL', box.url);
  vi.stubEnv('TSUNAGU_MAIL_FROM', 'つなぐ <noreply@city.example.jp>');
}

const asSystem = (work: (ctx: never) => Promise<void>) =>
  scenario.subgraph.runtime.transact(systemActor(okayama, randomUUID()), (ctx) => work(ctx as never));

/** Hands the recorded events to the registry's own handlers, as the queue does, until none is left. */
async function deliverAll(): Promise<void> {
  for (let next = scenario.subgraph.published.shift(); next; next = scenario.subgraph.published.shift()) {
    const { event, payload } = next;
    const handle = domain.subscriptions?.[event];
    if (handle) await asSystem((ctx) => handle(ctx, payload as never));
  }
}

const arrived = (exceptStaffId?: string) =>
  asSystem((ctx) =>
    domain.subscriptions!['notice.wanted']!(ctx, {
      id: randomUUID(),
      kind: 'handover-arrived',
      path: `/consultations/${caseId}`,
      agencyIds: [supportCentre],
      exceptStaffId,
    } as never),
  );

const lastMail = () => box.mails.at(-1)!;
const codeIn = (raw: string) => /\d{4}-\d{4}/.exec(readMail(raw).text)?.[0] ?? '';

describe('mail about notices', () => {
  it('is neither offered nor sent where the installation has none', async () => {
    expect((await scenario.give(worker, settings)).noticeSettings).toEqual({
      mailIsConfigured: false,
      mailAddress: null,
      addressState: 'NONE',
      wish: 'NEVER',
      version: 0,
    });
    const input = { mailAddress: address, wish: 'AT_ONCE', version: 0 };
    expect(await scenario.refusal(worker, keep, { input })).toBe('RG-053');
  });

  it('waits until the address is confirmed by the code that went to it', async () => {
    configureMail();
    const input = { mailAddress: address, wish: 'AT_ONCE', version: 0 };
    expect(await scenario.refusal(worker, keep, { input: { ...input, mailAddress: null } })).toBe('RG-050');
    expect((await scenario.give(worker, keep, { input })).keepNoticeSettings).toMatchObject({
      addressState: 'UNCONFIRMED',
      version: 1,
    });
    expect(await scenario.refusal(worker, keep, { input })).toBe('SAVED_BY_OTHER');
    expect(await scenario.refusal(worker, 'mutation { sendNoticeCode { wish } }')).toBe('RG-051');
    expect(scenario.subgraph.published).toMatchObject([
      { event: 'notice.code-wanted', payload: { staffId: worker.staffId } },
    ]);
    await arrived();
    await deliverAll();
    expect(box.mails).toHaveLength(1);
    expect(lastMail().to).toEqual([address]);
    expect(await scenario.refusal(worker, confirm, { code: '0000-0000' })).toBe('RG-052');
    const code = codeIn(lastMail().raw);
    expect(await scenario.refusal(colleague, confirm, { code })).toBe('RG-052');
    expect((await scenario.give(worker, confirm, { code })).confirmNoticeAddress).toEqual({
      addressState: 'CONFIRMED',
    });
  });

  it('comes at once, tells of everything unread together, and names nobody and nothing', async () => {
    await arrived();
    await deliverAll();
    expect(box.mails).toHaveLength(2);
    const { raw, to } = lastMail();
    const { subject, text } = readMail(raw);
    expect(to).toEqual([address]);
    expect(subject).toBe('【つなぐ】お知らせが2件あります');
    expect(text).toContain('・引継ぎが届きました（2件）');
    expect(text).toContain('https://tsunagu.example/notices');
    for (const secret of [caseId, worker.staffId!, supportCentre, '試験', '支援センター', 'consultations']) {
      expect(`${raw}${subject}${text}`).not.toContain(secret);
    }
    expect(raw).toMatch(/^Auto-Submitted: auto-generated/m);
    expect(raw).not.toMatch(/^X-Mailer/m);
  });

  it('does not come twice about the same, nor to whoever caused it or has no wish', async () => {
    await arrived(worker.staffId);
    await deliverAll();
    await asSystem((ctx) =>
      domain.subscriptions!['notice.mail-due']!(ctx, { staffId: worker.staffId } as never),
    );
    await asSystem((ctx) =>
      domain.subscriptions!['notice.mail-due']!(ctx, { staffId: colleague.staffId } as never),
    );
    expect(box.mails).toHaveLength(2);
  });

  it('comes once a day to who wishes so', async () => {
    const version = (await scenario.give(worker, settings)).noticeSettings.version;
    await scenario.give(worker, keep, { input: { mailAddress: address, wish: 'DAILY', version } });
    await arrived();
    await deliverAll();
    expect(box.mails).toHaveLength(2);
    const daily = () => asSystem(domain.jobs!['daily-notice-mail']!.run as never);
    await daily();
    await deliverAll();
    expect(readMail(lastMail().raw).subject).toBe('【つなぐ】お知らせが1件あります');
    await daily();
    expect(scenario.subgraph.published).toEqual([]);
  });

  it('is tried again while the server cannot take it, without telling the address to the queue', async () => {
    box.refuseWith = 451;
    await arrived();
    await asSystem(domain.jobs!['daily-notice-mail']!.run as never);
    const error: Error = await deliverAll().then(
      () => new Error('taken'),
      (failure: Error) => failure,
    );
    expect(error.message).toBe('the mail server did not take a mail (EENVELOPE)');
    expect(JSON.stringify({ ...error, stack: error.stack })).not.toContain('kishimoto');
    box.refuseWith = null;
    await asSystem(domain.jobs!['daily-notice-mail']!.run as never);
    await deliverAll();
    expect(box.mails).toHaveLength(4);
  });

  it('ends at an address where nobody receives it, and its owner is told', async () => {
    box.refuseWith = 550;
    await arrived();
    await asSystem(domain.jobs!['daily-notice-mail']!.run as never);
    await deliverAll();
    const known = (await scenario.give(worker, settings)).noticeSettings;
    expect(known).toMatchObject({ addressState: 'SWITCHED_OFF', mailAddress: address });
    box.refuseWith = null;
    await arrived();
    await asSystem(domain.jobs!['daily-notice-mail']!.run as never);
    expect(scenario.subgraph.published).toEqual([]);
    await forgetWhenCodeWasAsked();
    const input = { mailAddress: address, wish: 'DAILY', version: known.version };
    expect((await scenario.give(worker, keep, { input })).keepNoticeSettings).toMatchObject({
      addressState: 'UNCONFIRMED',
    });
  });

  it('keeps the address from everybody else', async () => {
    expect((await scenario.give(colleague, settings)).noticeSettings.mailAddress).toBeNull();
    const rows = await scenario.subgraph.runtime.transact(colleague, (ctx) =>
      ctx.db.query('select * from registry.notice_setting'),
    );
    expect(rows).toEqual([]);
  });
});

async function forgetWhenCodeWasAsked(): Promise<void> {
  const client = new pg.Client({ connectionString: scenario.subgraph.database.adminUrl });
  await client.connect();
  try {
    await client.query('update registry.notice_setting set code_asked_at = null');
  } finally {
    await client.end();
  }
}
