import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Actor } from '@tsunagu/access';
import { auditEvents, enrol, staff } from '@tsunagu/test-kit';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  answer,
  consentOf,
  drawnSignature,
  received,
  refusal,
  type Scenario,
  startScenario,
} from './scenario.ts';

let world: Scenario;
let admin: pg.Client;
let id: string;

const pdf = Buffer.from('%PDF-1.7\n家計の記録');
const list = `query ($id: ID!) {
  consultationCase(id: $id) { attachments { id kind mediaType bytes scan fileName downloadPath addedBy { id } } }
}`;
const record = `mutation ($id: ID!, $input: ConsentInput!) {
  recordConsent(caseId: $id, input: $input) { id signature attachment { id kind downloadPath } }
}`;
const drawn = () => ({
  ...consentOf(world, world.third.agencyId!, ['SUMMARY', 'NARRATIVE']),
  personIds: [world.mother],
});
const paper = (more: object = {}) => ({
  ...drawn(),
  signature: 'PAPER',
  signatureImage: null,
  ...more,
});

beforeAll(async () => {
  world = await startScenario();
  admin = new pg.Client({ connectionString: world.subgraph.database.adminUrl });
  await admin.connect();
  id = (await received(world)).id;
});
afterAll(async () => {
  await admin.end();
  await world.subgraph.stop();
});

const files = () => world.subgraph.runtime.files!;
const send = (more: object = {}, actor: Actor = world.window) =>
  files().store(actor, { caseId: id, kind: 'document', name: '家計簿.pdf', bytes: pdf, ...more });
const take = (actor: Actor, file: string) => files().read(actor, file);
const code = (expected: string) => expect.objectContaining({ extensions: { code: expected } });
const notFound = expect.objectContaining({
  extensions: expect.objectContaining({ code: 'NOT_FOUND_OR_NOT_PERMITTED' }),
});

describe('a file of a consultation', () => {
  it('is kept and given back as it was, with its name', async () => {
    const file = await send();
    expect(await take(world.window, file)).toEqual({
      name: '家計簿.pdf',
      mediaType: 'application/pdf',
      bytes: pdf,
    });
    const { consultationCase } = await answer<{ consultationCase: { attachments: object[] } }>(
      world,
      world.window,
      list,
      { id },
    );
    expect(consultationCase.attachments).toContainEqual({
      id: file,
      kind: 'DOCUMENT',
      mediaType: 'application/pdf',
      bytes: pdf.length,
      scan: 'NOT_SCANNED',
      fileName: '家計簿.pdf',
      downloadPath: `/files/comprehensive-consultation/${file}`,
      addedBy: { id: world.window.staffId },
    });
  });

  it('lies in the store and in the database as ciphertext only', async () => {
    const file = await send();
    const stored = readFileSync(path.join(world.subgraph.filesDirectory, file.slice(-2), file));
    expect(stored.includes(pdf.subarray(5))).toBe(false);
    const { rows } = await admin.query(
      'select name, file_key from comprehensive_consultation.attachment_file where attachment_id = $1',
      [file],
    );
    expect(rows).toEqual([
      { name: expect.stringMatching(/^enc1:/), file_key: expect.stringMatching(/^enc1:/) },
    ]);
  });

  it('that was changed or exchanged in the store is not given', async () => {
    const [one, other] = [await send(), await send()];
    const placeOf = (file: string) => path.join(world.subgraph.filesDirectory, file.slice(-2), file);
    writeFileSync(placeOf(one), readFileSync(placeOf(other)));
    await expect(take(world.window, one)).rejects.toEqual(
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'INTERNAL' }) }),
    );
  });

  it.each([
    ['is no scan or document', { bytes: Buffer.from('MZ program') }, 'FILE_TYPE_REFUSED'],
    ['is larger than 10 MB', { bytes: Buffer.alloc(10 * 1024 * 1024 + 1, '%PDF-') }, 'FILE_TOO_LARGE'],
    ['has a name that hides its ending', { name: 'a\u202efdp.exe' }, 'FILE_NAME_INVALID'],
    ['has a path for a name', { name: '../../secret' }, 'FILE_NAME_INVALID'],
    ['is of a kind that is not sent', { kind: 'consent-signature' }, 'CC-027'],
    ['names no case', { caseId: 'x' }, 'NOT_FOUND_OR_NOT_PERMITTED'],
  ])('is refused when it %s', async (_what, more, expected) => {
    await expect(send(more)).rejects.toEqual(code(expected));
  });

  it('leaves an audit event that says which file, in every class it may belong to', async () => {
    const file = await send();
    await take({ ...world.window, requestId: 'a-download', access: 'file', operation: `file ${file}` }, file);
    const event = (await auditEvents(world.subgraph.database)).find((e) => e.request_id === 'a-download');
    expect(event).toMatchObject({ operation: `file ${file}`, outcome: 'given', case_ids: [id] });
    expect(new Set(event!.read_classes as string[])).toEqual(new Set(['summary', 'narrative', 'health']));
  });
});

describe('a file and who may have it', () => {
  it('is not there for another agency, like an unknown number; nobody else adds one', async () => {
    const file = await send();
    await expect(take(world.target, file)).rejects.toEqual(notFound);
    await expect(take(world.target, randomUUID())).rejects.toEqual(notFound);
    await expect(take(world.target, 'no number')).rejects.toEqual(notFound);
    await expect(send({}, world.target)).rejects.toEqual(notFound);
  });

  it('that may tell of illness is seen to exist, but not opened, without the right to health data', async () => {
    const [receptionist] = await enrol(
      world.subgraph.database,
      staff(['window'], { agencyId: world.window.agencyId }),
    );
    const file = await send({ kind: 'sheet' });
    await expect(take(receptionist!, file)).rejects.toEqual(notFound);
    const { consultationCase } = await answer<{
      consultationCase: { attachments: { id: string; fileName: string | null }[] };
    }>(world, receptionist!, list, { id });
    expect(consultationCase.attachments.find((one) => one.id === file)).toMatchObject({
      kind: 'SHEET',
      fileName: null,
      downloadPath: null,
    });
  });

  it('opens with a consent and closes with its withdrawal', async () => {
    const file = await send({ kind: 'consent-paper' });
    await expect(take(world.third, file)).rejects.toEqual(notFound);
    const { recordConsent } = await answer<{ recordConsent: { id: string } }>(world, world.window, record, {
      id,
      input: paper(),
    });
    expect((await take(world.third, file)).bytes).toEqual(pdf);
    await answer(world, world.window, 'mutation ($id: ID!) { withdrawConsent(id: $id) { id } }', {
      id: recordConsent.id,
    });
    await expect(take(world.third, file)).rejects.toEqual(notFound);
  });

  it('is gone for everybody once it was removed, its bytes as well', async () => {
    const file = await send();
    const remove = 'mutation ($id: ID!) { removeAttachment(id: $id) { attachments { id } } }';
    expect(await refusal(world, world.target, remove, { id: file })).toBe('NOT_FOUND_OR_NOT_PERMITTED');
    const { removeAttachment } = await answer<{ removeAttachment: { attachments: { id: string }[] } }>(
      world,
      world.window,
      remove,
      { id: file },
    );
    expect(removeAttachment.attachments.map((one) => one.id)).not.toContain(file);
    await expect(take(world.window, file)).rejects.toEqual(notFound);
    const { payload } = world.subgraph.published.find(
      ({ event }) => event === 'consultation.attachment-removed',
    )!;
    const { domain } = world.subgraph.runtime;
    await world.subgraph.runtime.transact(
      { kind: 'system', municipality: '33100', roles: [], requestId: 'clear' },
      (ctx) => domain.subscriptions!['consultation.attachment-removed']!(ctx, payload as never),
    );
    expect(readdirSync(world.subgraph.filesDirectory, { recursive: true })).not.toContainEqual(
      expect.stringContaining(file),
    );
  });
});

describe('同意 and its signature', () => {
  it('on the screen is drawn and kept with the consent', async () => {
    const { recordConsent } = await answer<{
      recordConsent: { attachment: { id: string; kind: string } };
    }>(world, world.window, record, { id, input: drawn() });
    expect(recordConsent.attachment.kind).toBe('CONSENT_SIGNATURE');
    const picture = await take(world.window, recordConsent.attachment.id);
    expect(picture.bytes).toEqual(Buffer.from(drawnSignature, 'base64'));
  });

  it('on the screen is refused when nothing was drawn, or no picture', async () => {
    const input = drawn();
    const without = { ...input, signatureImage: null };
    expect(await refusal(world, world.window, record, { id, input: without })).toBe('CC-025');
    const noPicture = { ...input, signatureImage: pdf.toString('base64') };
    expect(await refusal(world, world.window, record, { id, input: noPicture })).toBe('CC-029');
  });

  it('on paper may have its scan, of this consultation and of this kind', async () => {
    const scan = await send({ kind: 'consent-paper' });
    const { recordConsent } = await answer<{ recordConsent: { attachment: { id: string } } }>(
      world,
      world.window,
      record,
      { id, input: paper({ attachmentId: scan }) },
    );
    expect(recordConsent.attachment.id).toBe(scan);
    const other = await received(world);
    for (const attachmentId of [
      await send({ kind: 'document' }),
      await send({ kind: 'consent-paper', caseId: other.id }),
      randomUUID(),
    ]) {
      expect(await refusal(world, world.window, record, { id, input: paper({ attachmentId }) })).toBe(
        'CC-026',
      );
    }
  });
});
