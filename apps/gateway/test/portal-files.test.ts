import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FakeGateway, startFakeGateway } from './fake-gateway.ts';

const page = `<!doctype html><title>つなぐ</title>${' '.repeat(2_000)}`;
let directory: string;
let city: FakeGateway;

beforeAll(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'portal-'));
  mkdirSync(path.join(directory, 'dist/assets'), { recursive: true });
  writeFileSync(path.join(directory, 'dist/index.html'), page);
  writeFileSync(path.join(directory, 'dist/assets/app-1a2b.js'), 'console.log("つなぐ")');
  writeFileSync(path.join(directory, 'dist/assets/font-1a2b.woff2'), 'font');
  writeFileSync(path.join(directory, 'secret.json'), '{"secret":true}');
  city = await startFakeGateway({ portalDirectory: path.join(directory, 'dist'), development: true });
});
afterAll(async () => {
  await city.gateway.stop();
  rmSync(directory, { recursive: true });
});

/** Without the client's own normalising of addresses and unpacking of bodies. */
function rawGet(address: string, headers: Record<string, string> = {}) {
  const { port } = new URL(city.url);
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      request({ port, host: '127.0.0.1', path: address, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        );
      })
        .on('error', reject)
        .end();
    },
  );
}

test.each(['/', '/households/0198', '/plan/indicators?year=2023'])('%s opens the portal', async (address) => {
  const response = await fetch(`${city.url}${address}`, { headers: { accept: 'text/html' } });
  expect(response.status).toBe(200);
  expect(await response.text()).toBe(page);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-cache');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
});

test('assets are kept for a year, and are asked again only by their tag', async () => {
  const asset = await fetch(`${city.url}/assets/app-1a2b.js`);
  expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(asset.headers.get('content-type')).toContain('javascript');
  expect((await fetch(`${city.url}/assets/font-1a2b.woff2`)).headers.get('cache-control')).toContain(
    'immutable',
  );
  const etag = asset.headers.get('etag') ?? '';
  expect((await fetch(`${city.url}/assets/app-1a2b.js`, { headers: { 'if-none-match': etag } })).status).toBe(
    304,
  );
});

test('text is compressed for clients that can read it', async () => {
  const packed = await rawGet('/', { accept: 'text/html', 'accept-encoding': 'gzip' });
  expect(packed.headers['content-encoding']).toBe('gzip');
  expect(packed.body.length).toBeLessThan(page.length / 4);
  expect(gunzipSync(packed.body).toString()).toBe(page);
  const plain = await rawGet('/', { accept: 'text/html' });
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(plain.body.toString()).toBe(page);
});

test.each([
  '/../secret.json',
  '/%2e%2e/secret.json',
  '/..%2fsecret.json',
  '/assets/..%2f..%2fsecret.json',
  '/%00',
  '/%',
])('%s gives no file from outside the portal', async (address) => {
  const { status, body } = await rawGet(address);
  expect(body.toString()).not.toContain('"secret":true');
  expect([200, 400, 403, 404]).toContain(status);
});

test('an asset that is missing is 404, not the page', async () => {
  expect((await fetch(`${city.url}/assets/gone.js`)).status).toBe(404);
});

test('the page to try queries is served in development, without anything from elsewhere', async () => {
  const response = await fetch(`${city.url}/graphiql/`);
  expect(response.status).toBe(200);
  expect(await response.text()).not.toMatch(/https?:\/\//);
  expect((await fetch(`${city.url}/graphiql/graphiql.js`)).status).toBe(200);
});

test('a portal that was not built says what to do', async () => {
  const empty = await startFakeGateway({ portalDirectory: path.join(directory, 'nothing') });
  const response = await fetch(`${empty.url}/`, { headers: { accept: 'text/html' } });
  expect(response.status).toBe(503);
  expect(await response.text()).toContain('npm start');
  await empty.gateway.stop();
});
