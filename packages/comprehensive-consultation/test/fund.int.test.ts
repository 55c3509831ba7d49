import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Actor, runtimeRole } from '@tsunagu/access';
import { keyedId, runImport, systemActor } from '@tsunagu/subgraph-kit';
import { anyone, enrol, okayama, partner, staff, suspend } from '@tsunagu/test-kit';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { domain } from '../src/index.ts';
import { answer, received, refusal, type Scenario, startScenario } from './scenario.ts';

let world: Scenario;
let caseId: string;
let conferenceId: string;
let coordinator: Actor;
let lead: Actor;
let adviser: Actor;
let payer: Actor;
let otherPayer: Actor;
let auditor: Actor;
let worker: Actor;

/** 岡山市社会福祉協議会, where the coordinator works and the fund is kept. */
const holder = keyedId('agency', 'ag-021');
const absent = 'NOT_FOUND_OR_NOT_PERMITTED';
const opening = 107_500_000;

interface Row {
  id: string;
  version: number;
  state: string;
  referenceNo: string;
  nextStep: string | null;
}

const fields = 'id version state referenceNo nextStep overSoftLimit path';
const apply = `mutation ($input: ApplyForFundInput!, $key: String) {
  applyForFund(input: $input, idempotencyKey: $key) { ${fields} words { item } reason { reason } } }`;
const consult = `mutation ($input: ConfirmFundConsultationInput!) { confirmFundConsultation(input: $input) { ${fields} } }`;
const advise = `mutation ($input: AdviseOnFundInput!) { adviseOnFund(input: $input) { ${fields} opinion { agrees opinion adviser { id } } } }`;
const decide = `mutation ($input: DecideFundInput!) { decideFundApplication(input: $input) { ${fields} } }`;
const pay = `mutation ($input: PostFundPaymentInput!, $key: String) {
  payFundSupport(input: $input, idempotencyKey: $key) { id version state referenceNo } }`;
const settle = `mutation ($input: SettleFundInput!) { settleFundSupport(input: $input) { ${fields} differenceYen receipts { id } } }`;
const giveBack = `mutation ($input: PostFundPaymentInput!) { returnFundDifference(input: $input) { id version state } }`;
const donate = `mutation ($input: RecordFundDonationInput!) { recordFundDonation(input: $input) { id number cashAfterYen } }`;
const reverse = `mutation ($input: ReverseFundEntryInput!) { reverseFundEntry(input: $input) { id kind amountYen cashAfterYen } }`;
const read = `query ($id: ID!) { fundApplication(id: $id) { ${fields} words { item consultation decisionReason } reason { reason }
  opinion { opinion } consultation { id } } }`;
const list = '{ fundApplications { totalCount nodes { id } } }';
const payments = '{ fundPayments { nodes { id referenceNo amountYen state payee { id } version } } }';
const accounts = '{ fundAccounts { code balanceYen qualifier } }';
const ledger = `{ fundLedger(first: 100) { totalCount nodes { id number kind debit credit amountYen reference cashAfterYen isReversed } } }`;

const terms = (more: object = {}) => ({
  caseId,
  purpose: 'MEDICAL_CERTIFICATE',
  amountYen: 8_000,
  payeeKind: 'AGENCY',
  payeeAgencyId: world.window.agencyId,
  conferenceId,
  emergency: false,
  item: '手帳の更新が切れたままである。診断書の費用。',
  reason: '所持金が少なく、受診をためらっている。',
  isEntrySupport: true,
  entrySupport: '手帳の更新から就労継続支援につなぐ。',
  isNoSubstitute: true,
  noSubstitute: '医療扶助の対象ではないことを福祉事務所に確かめた。',
  keepsIndependence: true,
  independence: '働いて暮らす一歩になる。',
  ...more,
});
const emergency = { conferenceId: null, emergency: true, purpose: 'TRANSPORT' };

async function applied(more: object = {}): Promise<Row> {
  const data = await answer<{ applyForFund: Row }>(world, coordinator, apply, { input: terms(more) });
  return data.applyForFund;
}

async function approved(more: object = {}): Promise<Row> {
  const { id, version } = await applied(more);
  const data = await answer<{ decideFundApplication: Row }>(world, lead, decide, {
    input: { id, version, approves: true },
  });
  return data.decideFundApplication;
}

async function balances(): Promise<Record<string, number>> {
  const { fundAccounts } = await answer<{ fundAccounts: { code: string; balanceYen: number }[] }>(
    world,
    payer,
    accounts,
  );
  return Object.fromEntries(fundAccounts.map((account) => [account.code, account.balanceYen]));
}

async function attached(): Promise<string> {
  const bytes = Buffer.from('%PDF-1.7 receipt');
  const file = {
    caseId,
    kind: 'document',
    name: '領収書.pdf',
    mediaType: 'application/pdf',
    bytes,
    scan: 'clean',
  };
  return world.subgraph.runtime.transact(world.window, (ctx) => domain.files!.store(ctx, file as never));
}

beforeAll(async () => {
  world = await startScenario();
  [coordinator, lead, adviser, payer, otherPayer, auditor, worker] = (await enrol(
    world.subgraph.database,
    staff(['coordinator'], { agencyId: holder }),
    staff(['lead-division'], { agencyId: randomUUID() }),
    staff(['adviser'], { agencyId: randomUUID() }),
    staff(['case-worker'], { agencyId: holder }),
    staff(['clerk'], { agencyId: holder }),
    staff(['auditor'], { agencyId: randomUUID() }),
    staff(['case-worker'], { agencyId: world.window.agencyId }),
  )) as [Actor, Actor, Actor, Actor, Actor, Actor, Actor];
  caseId = (await received(world)).id;
  const { requestCoordination } = await answer<{ requestCoordination: { id: string } }>(
    world,
    world.window,
    'mutation ($input: RequestCoordinationInput!) { requestCoordination(input: $input) { id } }',
    {
      input: {
        caseId,
        reason: 'NO_MENU',
        situation: '手帳の更新に要る費用がない。',
        coordinatorAgencyId: holder,
      },
    },
  );
  await answer(
    world,
    coordinator,
    'mutation ($input: AcceptCoordinationInput!) { acceptCoordination(input: $input) { id } }',
    { input: { id: requestCoordination.id, version: 1 } },
  );
  conferenceId = await convened('SUPPORT', '2026-01-15T14:00:00+09:00');
});
afterAll(() => world.subgraph.stop());

async function convened(kind: string, heldAt: string): Promise<string> {
  const { conveneConference } = await answer<{ conveneConference: { id: string } }>(
    world,
    coordinator,
    'mutation ($input: ConveneConferenceInput!) { conveneConference(input: $input) { id } }',
    { input: { caseId, kind, heldAt, purpose: '費用と役割を決める。' } },
  );
  return conveneConference.id;
}

describe('申込み', () => {
  it('refuses each condition that is not met, and says which', async () => {
    const cases: [string, object][] = [
      ['CC-120', { payeeKind: 'PERSON', payeeAgencyId: null }],
      ['CC-123', { conferenceId: null }],
      ['CC-123', { emergency: true }],
      ['CC-124', { conferenceId: randomUUID() }],
      ['CC-124', { conferenceId: await convened('SUPPORT', '2099-01-15T14:00:00+09:00') }],
      ['CC-124', { conferenceId: await convened('ADVISER', '2026-01-16T14:00:00+09:00') }],
      ['CC-125', { isEntrySupport: false }],
      ['CC-126', { noSubstitute: '' }],
      ['CC-127', { keepsIndependence: false }],
      ['CC-128', { amountYen: 30_001 }],
      ['CC-129', { amountYen: 0 }],
      ['CC-137', { appliedOn: '2099-01-01' }],
      ['AGENCY_UNKNOWN', { payeeAgencyId: randomUUID() }],
    ];
    for (const [code, more] of cases) {
      expect([code, await refusal(world, coordinator, apply, { input: terms(more) })]).toEqual([code, code]);
    }
  });

  it('comes from the coordinator of the case alone', async () => {
    for (const actor of [world.window, lead, worker]) {
      expect(await refusal(world, actor, apply, { input: terms() })).toBe('CC-121');
    }
    expect(await refusal(world, world.coordinator, apply, { input: terms() })).toBe(absent);
    const { id } = await received(world);
    expect(await refusal(world, coordinator, apply, { input: terms({ caseId: id }) })).toBe(absent);
    const own = { ...coordinator, roles: [...coordinator.roles, 'case-worker' as const] };
    const asked = await received(world, { ...own, roles: ['window', 'case-worker', 'coordinator'] });
    expect(
      await refusal(world, { ...own, roles: ['coordinator', 'case-worker'] }, apply, {
        input: terms({ caseId: asked.id }),
      }),
    ).toBe('CC-122');
  });

  it('exceeds the soft limit with a reason, is numbered, and is one however often it is sent', async () => {
    const input = terms({ amountYen: 45_000, overLimitReason: '二つの病院の診断書が要る。' });
    const key = randomUUID();
    const first = await answer<{ applyForFund: Row }>(world, coordinator, apply, { input, key });
    const again = await answer<{ applyForFund: Row }>(world, coordinator, apply, { input, key });
    expect(again.applyForFund.id).toBe(first.applyForFund.id);
    expect(first.applyForFund).toMatchObject({
      overSoftLimit: true,
      state: 'APPLIED',
      nextStep: 'APPROVE',
      referenceNo: expect.stringMatching(/^F[RH]\d+-\d{3}$/),
      words: { item: expect.stringContaining('診断書') },
      reason: { reason: expect.stringContaining('所持金') },
    });
    const two = await Promise.all([applied(), applied()]);
    expect(new Set(two.map((row) => row.referenceNo)).size).toBe(2);
  });

  it('shows each reader what their classes allow, and others nothing', async () => {
    const { id } = await applied();
    expect(await answer(world, worker, read, { id })).toMatchObject({
      fundApplication: { words: { item: expect.any(String) }, reason: { reason: expect.any(String) } },
    });
    expect(await answer(world, lead, read, { id })).toMatchObject({
      fundApplication: { words: { item: expect.any(String) }, reason: null },
    });
    await suspend(world.subgraph.database, world.third);
    for (const actor of [world.target, payer, auditor, adviser, anyone(), partner(['summary'])]) {
      expect(await answer(world, actor, read, { id })).toEqual({ fundApplication: null });
      expect(await answer(world, actor, list)).toEqual({ fundApplications: { totalCount: 0, nodes: [] } });
    }
    const stored = await asAdministrator<{ item: string; reason: string }>(
      `select w.item, r.reason from comprehensive_consultation.fund_application_words w
       join comprehensive_consultation.fund_application_reason r using (municipality, application_id) limit 1`,
    );
    expect(
      Object.values(stored[0]!).every((text) => text.startsWith('enc:') || !/診断書|所持金/.test(text)),
    ).toBe(true);
  });
});

describe('承認、支払い、精算', () => {
  it('goes through four eyes, receipts and the difference, and the ledger follows', async () => {
    const before = await balances();
    const { id, version } = await applied({ amountYen: 10_000 });
    const input = { id, version, approves: true };
    expect(await refusal(world, coordinator, decide, { input })).toBe(absent);
    expect(await refusal(world, lead, decide, { input: { ...input, approves: false } })).toBe('CC-139');
    expect(await refusal(world, lead, decide, { input: { ...input, version: 9 } })).toBe('SAVED_BY_OTHER');
    const both = { ...coordinator, roles: ['coordinator', 'lead-division'] as Actor['roles'] };
    expect(await refusal(world, both, decide, { input })).toBe('CC-134');
    await answer(world, lead, decide, { input });
    expect(await refusal(world, lead, decide, { input: { ...input, version: 2 } })).toBe('CC-130');

    const payment = { id, version: version + 1 };
    for (const actor of [worker, lead, auditor, adviser]) {
      expect(await refusal(world, actor, pay, { input: payment })).toBe(absent);
    }
    expect(await refusal(world, coordinator, pay, { input: payment })).toBe('CC-134');
    const { fundPayments } = await answer<{ fundPayments: { nodes: Row[] } }>(world, payer, payments);
    expect(fundPayments.nodes).toContainEqual({
      id,
      referenceNo: expect.any(String),
      amountYen: 10_000,
      state: 'APPROVED',
      payee: { id: world.window.agencyId },
      version: 2,
    });
    expect(await answer(world, worker, payments)).toEqual({ fundPayments: { nodes: [] } });
    const key = randomUUID();
    await answer(world, payer, pay, { input: payment, key });
    expect(await answer(world, payer, pay, { input: payment, key })).toMatchObject({
      payFundSupport: { state: 'PAID' },
    });
    expect(await balances()).toMatchObject({ CASH: before['CASH']! - 10_000 });

    const receipt = await attached();
    const proof = { id, version: version + 2, spentYen: 9_200, attachmentIds: [receipt] };
    expect(await refusal(world, worker, settle, { input: { ...proof, attachmentIds: [] } })).toBe('CC-136');
    expect(await refusal(world, worker, settle, { input: { ...proof, attachmentIds: [randomUUID()] } })).toBe(
      'CC-136',
    );
    expect(await refusal(world, worker, settle, { input: { ...proof, spentYen: 10_001 } })).toBe('CC-136');
    expect(await refusal(world, world.target, settle, { input: proof })).toBe(absent);
    expect(await answer(world, worker, settle, { input: proof })).toMatchObject({
      settleFundSupport: {
        state: 'SETTLED',
        nextStep: 'RETURN',
        differenceYen: 800,
        receipts: [{ id: receipt }],
      },
    });
    const back = { id, version: version + 3 };
    expect(await refusal(world, worker, giveBack, { input: back })).toBe(absent);
    expect(await answer(world, otherPayer, giveBack, { input: back })).toMatchObject({
      returnFundDifference: { state: 'RETURNED' },
    });
    expect(await balances()).toMatchObject({
      CASH: before['CASH']! - 9_200,
      SUPPORT_PAID: before['SUPPORT_PAID']! + 10_000,
      RETURNED: before['RETURNED']! + 800,
    });
  });

  it('asks the city and an adviser in an emergency, each in their own words, before the approval', async () => {
    const { id, version } = await applied(emergency);
    const consulted = { id, version, consultation: '今夜の移動のため、翌日に会議で報告する。' };
    expect(await refusal(world, lead, decide, { input: { id, version, approves: true } })).toBe('CC-133');
    expect(await refusal(world, coordinator, consult, { input: consulted })).toBe('CC-131');
    expect(await refusal(world, lead, consult, { input: { ...consulted, consultation: '' } })).toBe('CC-139');
    expect(await answer(world, lead, consult, { input: consulted })).toMatchObject({
      confirmFundConsultation: { state: 'CONSULTED', nextStep: 'ADVISE' },
    });
    const advice = { id, version: version + 1, agrees: false, opinion: '送迎の事業を先に確かめたい。' };
    expect(await refusal(world, lead, decide, { input: { id, version: version + 1, approves: true } })).toBe(
      'CC-133',
    );
    for (const actor of [coordinator, lead]) {
      expect(await refusal(world, actor, advise, { input: advice })).toBe('CC-132');
    }
    expect(await refusal(world, adviser, advise, { input: advice })).toBe(absent);

    await tableBeforeAdviser();
    expect(await answer(world, adviser, advise, { input: advice })).toMatchObject({
      adviseOnFund: { state: 'ADVISED', opinion: { agrees: false, adviser: { id: adviser.staffId } } },
    });
    const decision = { id, version: version + 2, approves: true };
    expect(await refusal(world, lead, decide, { input: decision })).toBe('CC-133');
    expect(
      await answer(world, lead, decide, { input: { ...decision, reason: '事業は夜間に使えない。' } }),
    ).toMatchObject({ decideFundApplication: { state: 'APPROVED', nextStep: 'PAY' } });
    expect(await answer(world, lead, read, { id })).toMatchObject({
      fundApplication: {
        words: { consultation: expect.stringContaining('今夜'), decisionReason: expect.any(String) },
        opinion: { opinion: expect.stringContaining('送迎') },
      },
    });
    const ordinary = await applied();
    expect(await refusal(world, lead, consult, { input: { ...consulted, id: ordinary.id } })).toBe('CC-130');
  });
});

describe('帳簿', () => {
  it('is read by the holder, the lead division and the auditors, and written by the holder alone', async () => {
    for (const actor of [payer, lead, auditor]) {
      const { fundAccounts } = await answer<{ fundAccounts: object[] }>(world, actor, accounts);
      expect(fundAccounts).toContainEqual({ code: 'PRINCIPAL', balanceYen: opening, qualifier: '約' });
    }
    for (const actor of [worker, world.target, adviser, anyone(), partner(['directory'])]) {
      expect(await answer(world, actor, accounts)).toEqual({ fundAccounts: [] });
      expect(await answer(world, actor, ledger)).toEqual({ fundLedger: { totalCount: 0, nodes: [] } });
      expect(await answer(world, actor, '{ fundYearReport { count } }')).toEqual({ fundYearReport: null });
    }
    const input = { amountYen: 50_000, receiptNo: 'K-2026-1' };
    for (const actor of [lead, auditor, worker]) {
      expect(await refusal(world, actor, donate, { input })).toBe(absent);
    }
    expect(await refusal(world, payer, donate, { input: { ...input, receiptNo: '山田太郎' } })).toBe(
      'CC-138',
    );
    const { recordFundDonation } = await answer<{ recordFundDonation: { id: string } }>(
      world,
      payer,
      donate,
      {
        input,
      },
    );
    const mistaken = { input: { id: recordFundDonation.id } };
    const before = await balances();
    expect(await answer(world, payer, reverse, mistaken)).toMatchObject({
      reverseFundEntry: { kind: 'REVERSAL', amountYen: 50_000 },
    });
    expect(await balances()).toMatchObject({ CASH: before['CASH']! - 50_000, DONATIONS: 0 });
    expect(await refusal(world, payer, reverse, mistaken)).toBe('CC-138');
  });

  it('keeps the balance when two pay at once, and never pays what is not there', async () => {
    const rows = [await approved({ amountYen: 20_000 }), await approved({ amountYen: 25_000 })];
    const before = await balances();
    await Promise.all(
      rows.map((row, i) => answer(world, i ? payer : otherPayer, pay, { input: { id: row.id, version: 2 } })),
    );
    const { fundLedger } = await answer<{
      fundLedger: { totalCount: number; nodes: { id: string; number: number; cashAfterYen: number }[] };
    }>(world, auditor, ledger);
    expect(fundLedger.nodes.map((node) => node.number)).toEqual(
      Array.from({ length: fundLedger.totalCount }, (_, i) => fundLedger.totalCount - i),
    );
    expect(fundLedger.nodes[0]!.cashAfterYen).toBe(before['CASH']! - 45_000);
    expect(fundLedger.nodes[1]!.cashAfterYen - fundLedger.nodes[0]!.cashAfterYen).toBeGreaterThan(0);

    const whole = { overLimitReason: '残高をすべて使う。', amountYen: 9_999_999 };
    const large = await approved(whole);
    await asAdministrator(
      `update comprehensive_consultation.fund_account set balance_yen = 9999998 where code = 'cash'`,
    );
    expect(await refusal(world, payer, pay, { input: { id: large.id, version: 2 } })).toBe('CC-135');
    await asAdministrator(
      `update comprehensive_consultation.fund_account set balance_yen = ${before['CASH']! - 45_000} where code = 'cash'`,
    );
    const mistaken = fundLedger.nodes[0]!.id;
    await answer(world, payer, reverse, { input: { id: mistaken } });
    const again = await answer<{ fundPayments: { nodes: Row[] } }>(world, payer, payments);
    expect(
      again.fundPayments.nodes.filter((row) => rows.some(({ id }) => id === row.id)).map((row) => row.state),
    ).toContain('APPROVED');
  });

  it('is only added to, balanced by construction, whatever a role may try', async () => {
    const role = runtimeRole('comprehensive_consultation');
    const attempt = async (sql: string) => {
      const client = new pg.Client({ connectionString: world.subgraph.database.adminUrl });
      await client.connect();
      try {
        await client.query(sql);
        return 'done';
      } catch (error) {
        return (error as Error).message;
      } finally {
        await client.end();
      }
    };
    const table = 'comprehensive_consultation.fund_entry';
    expect(await attempt(`update ${table} set amount_yen = 1`)).toMatch(/only added to/);
    expect(await attempt(`delete from ${table}`)).toMatch(/only added to/);
    expect(await attempt(`set role ${role}; update ${table} set amount_yen = 1`)).toMatch(
      /permission denied/,
    );
    const same = `insert into ${table} (municipality, id, agency_id, occurred_on, kind, debit_account, credit_account, amount_yen, posted_at)
      values ('${okayama}', gen_random_uuid(), '${holder}', current_date, 'donation', 'cash', 'cash', 1, now())`;
    expect(await attempt(same)).toMatch(/check constraint/);
    expect(await attempt(same.replace(`'cash', 'cash', 1`, `'support-paid', 'cash', 999999999999`))).toMatch(
      /balance_yen/,
    );
    const sums = await asAdministrator<{ debit: string; credit: string }>(
      `select sum(balance_yen) filter (where side = 'debit') as debit, sum(balance_yen) filter (where side = 'credit') as credit
       from comprehensive_consultation.fund_account`,
    );
    expect(sums[0]!.debit).toBe(sums[0]!.credit);
  });

  it('opens the books once, and reports a year without small counts', async () => {
    const definition = domain.imports!.find(({ name }) => name === 'consultation-fund-accounts')!;
    const text = await readFile(definition.file!, 'utf8');
    const imported = (content: string) =>
      runImport({
        definition,
        fileName: 'fund_accounts.csv',
        bytes: Buffer.from(content),
        transact: (work) => world.subgraph.runtime.transact(systemActor(okayama, 'test'), work),
      });
    expect((await imported(text)).accepted).toBe(true);
    expect((await imported(text.replace('107500000', '200000000'))).accepted).toBe(false);
    const report = `query ($year: String) { fundYearReport(fiscalYear: $year) { fiscalYear count paidYen donatedYen lines { purpose count yen } } }`;
    expect(await answer(world, auditor, report, { year: null })).toMatchObject({
      fundYearReport: { count: null, paidYen: null, donatedYen: 0 },
    });
    expect(await answer(world, auditor, report, { year: 'H31' })).toMatchObject({
      fundYearReport: { count: 0, lines: Array.from({ length: 4 }, () => ({ count: 0, yen: 0 })) },
    });
    expect(await refusal(world, auditor, report, { year: '昨年' })).toBe('CC-187');
  });
});

describe('団体への助成', () => {
  const grants = '{ externalGrants { nodes { id name capYen resultCount published version } } }';
  const keep = `mutation ($input: KeepExternalGrantInput!) { keepExternalGrant(input: $input) { id version published } }`;

  it('is there for everybody, and kept by the lead division', async () => {
    const { externalGrants } = await answer<{ externalGrants: { nodes: { id: string }[] } }>(
      world,
      anyone(),
      grants,
    );
    expect(externalGrants.nodes).toEqual([
      expect.objectContaining({ name: '福祉助成', capYen: 3_000_000, resultCount: 29 }),
    ]);
    const input = {
      name: '居場所づくり助成',
      organisation: '試験財団',
      target: '居場所を開く団体',
      region: '岡山県内',
      deadlineOn: '2099-03-31',
      source: '募集要項',
      published: false,
    };
    expect(await refusal(world, worker, keep, { input })).toBe(absent);
    expect(await refusal(world, lead, keep, { input: { ...input, source: ' ' } })).toBe('CC-180');
    const { keepExternalGrant } = await answer<{ keepExternalGrant: { id: string; version: number } }>(
      world,
      lead,
      keep,
      { input },
    );
    expect(
      (await answer<typeof externalGrants & { externalGrants: { nodes: [] } }>(world, anyone(), grants))
        .externalGrants.nodes,
    ).toHaveLength(1);
    const change = { ...input, ...keepExternalGrant, published: true };
    await answer(world, lead, keep, { input: change });
    expect(await refusal(world, lead, keep, { input: change })).toBe('SAVED_BY_OTHER');
    expect(
      (await answer<{ externalGrants: { nodes: [] } }>(world, anyone(), grants)).externalGrants.nodes,
    ).toHaveLength(2);
  });
});

/** The case lies before the adviser in an アドバイザー会議. */
async function tableBeforeAdviser(): Promise<void> {
  const conference = await convened('ADVISER', '2099-02-01T14:00:00+09:00');
  await answer(
    world,
    coordinator,
    'mutation ($input: InviteMembersInput!) { inviteConferenceMembers(input: $input) { id } }',
    { input: { conferenceId: conference, staffIds: [adviser.staffId] } },
  );
  const { conference: invited } = await answer<{ conference: { notice: { edition: string } } }>(
    world,
    adviser,
    'query ($id: ID!) { conference(id: $id) { notice { edition } } }',
    { id: conference },
  );
  await answer(
    world,
    adviser,
    'mutation ($input: AcceptSecrecyNoticeInput!) { acceptSecrecyNotice(input: $input) { id } }',
    { input: { conferenceId: conference, edition: invited.notice.edition } },
  );
  await answer(
    world,
    coordinator,
    'mutation ($input: TableItemInput!) { tableConferenceItem(input: $input) { id } }',
    { input: { conferenceId: conference, caseId } },
  );
}

async function asAdministrator<T>(sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: world.subgraph.database.adminUrl });
  await client.connect();
  try {
    return (await client.query(sql)).rows as T[];
  } finally {
    await client.end();
  }
}
