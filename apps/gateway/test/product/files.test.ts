import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Casework, named, namedAgency, stranger, window } from './casework.ts';
import { type Asker, startWholeProduct, type WholeProduct } from './product.ts';

/* ファイル through the whole product: door, subgraph, walls, store, audit. */

const pdf = Buffer.from('%PDF-1.7\n家計の記録');

let product: WholeProduct;
let casework: Casework;
let caseId: string;

beforeAll(async () => {
  product = await startWholeProduct();
  casework = new Casework(product);
  caseId = (await casework.receive()).id;
});
afterAll(() => product.stop());

const send = (more: object = {}, asker: Asker = window) =>
  product.sendFile(asker, { caseId, kind: 'document', name: '家計簿 (1).pdf', bytes: pdf, ...more });
const take = (asker: Asker, path: string) => product.request(asker, path);
const codeOf = async (response: Response) =>
  ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code;

describe('a file', () => {
  test('comes back as it was, to be saved and never to run', async () => {
    const sent = await send();
    expect(sent.status).toBe(201);
    const { id } = (await sent.json()) as { id: string };
    const answer = await take(window, `/files/comprehensive-consultation/${id}`);
    expect(answer.status).toBe(200);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(pdf);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('家計簿 ')}%281%29.pdf`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });

  test('that is taken out leaves an event that names it', async () => {
    const path = await casework.file(caseId, pdf);
    await (await take(window, path)).arrayBuffer();
    const { rows } = await product.world.admin.query(
      'select outcome, read_classes from access.audit_event where operation = $1',
      [`file ${path.split('/').at(-1)}`],
    );
    expect(rows).toMatchObject([{ outcome: 'given', read_classes: expect.arrayContaining(['narrative']) }]);
  });

  test.each([
    ['of another type', { bytes: Buffer.from('<script>') }, 400, 'FILE_TYPE_REFUSED'],
    ['that is too large', { bytes: Buffer.alloc(10 * 1024 * 1024 + 1, '%PDF-') }, 413, 'FILE_TOO_LARGE'],
    ['with a path for a name', { name: '../x.pdf' }, 400, 'FILE_NAME_INVALID'],
    ['of an unknown kind', { kind: 'photo' }, 400, 'CC-027'],
    ['of a case that is none', { caseId: crypto.randomUUID() }, 404, 'NOT_FOUND_OR_NOT_PERMITTED'],
  ])('%s is refused', async (_what, more, status, code) => {
    const answer = await send(more);
    expect(answer.status).toBe(status);
    expect(await codeOf(answer)).toBe(code);
  });
});

describe('a file is not there', () => {
  test('for another agency, the public and unknown numbers: one answer', async () => {
    const path = await casework.file(caseId, pdf);
    const unknown = path.replace(/[^/]+$/, crypto.randomUUID());
    const elsewhere = path.replace('comprehensive-consultation', 'registry');
    const bodies = await Promise.all(
      [path, unknown, elsewhere, '/files/comprehensive-consultation/x'].map(async (each) => {
        const answer = await take(stranger, each);
        expect(answer.status, each).toBe(404);
        return (await answer.text()).replace(/"errorId":"[^"]*"/, '');
      }),
    );
    expect(new Set(bodies).size).toBe(1);
    expect((await take('public', path)).status).toBe(401);
    expect((await send({}, stranger)).status).toBe(404);
  });

  test('any more after the withdrawal of the consent', async () => {
    const { id } = await casework.receive();
    const path = await casework.file(id, pdf);
    const consent = await casework.consent(id, namedAgency);
    expect((await take(named, path)).status).toBe(200);
    await casework.withdraw(consent);
    expect((await take(named, path)).status).toBe(404);
  });

  test('behind a link on another site, nor sent without the header of our pages', async () => {
    const path = await casework.file(caseId, pdf);
    const linked = await product.request(window, path, { headers: { 'sec-fetch-site': 'cross-site' } });
    expect(linked.status).toBe(404);
    const posted = await product.request(window, '/files/comprehensive-consultation', {
      method: 'POST',
      headers: { 'x-tsunagu-csrf': '', 'x-tsunagu-case': caseId },
      body: new Uint8Array(pdf),
    });
    expect(posted.status).toBe(403);
  });
});
