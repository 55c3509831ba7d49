import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import express, { type Request, type Response, Router } from 'express';

const compressible = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt', '.map', '.webmanifest']);
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Serves the built portal: hashed assets for a year, its one page for every address of the portal. */
export function portalFiles(directory: string): Router {
  const routes = Router();
  const compressed = new Map<string, Promise<Buffer>>();

  routes.use(async (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    const file = fileOf(directory, request.path);
    if (!file || !compressible.has(path.extname(file))) return next();
    if (!(await sendCompressed(request, response, file, compressed))) next();
  });
  routes.use(
    express.static(directory, {
      index: false,
      setHeaders: (response, file) => response.setHeader('cache-control', cachingOf(file)),
    }),
  );
  routes.get('/{*address}', async (request, response, next) => {
    if (path.extname(request.path) !== '' || !request.accepts('html')) return next();
    const page = path.join(directory, 'index.html');
    if (await sendCompressed(request, response, page, compressed)) return;
    response.status(503).type('text/plain; charset=utf-8');
    response.send('画面の用意ができていません。npm start でやり直すか、npm run build を実行してください。\n');
  });
  return routes;
}

/** @returns false when there is no such file */
async function sendCompressed(
  request: Request,
  response: Response,
  file: string,
  compressed: Map<string, Promise<Buffer>>,
): Promise<boolean> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) return false;
  const encoding = request.acceptsEncodings('br', 'gzip') || 'identity';
  const etag = `W/"${found.size.toString(16)}-${Math.floor(found.mtimeMs).toString(16)}-${encoding}"`;
  response.setHeader('cache-control', cachingOf(file));
  response.setHeader('vary', 'accept-encoding');
  response.setHeader('etag', etag);
  response.type(path.extname(file));
  if (request.headers['if-none-match'] === etag) {
    response.status(304).end();
    return true;
  }
  const key = `${file} ${etag}`;
  let content = compressed.get(key);
  if (!content) {
    content = encode(await readFile(file), encoding);
    compressed.set(key, content);
  }
  if (encoding !== 'identity') response.setHeader('content-encoding', encoding);
  response.send(await content);
  return true;
}

async function encode(content: Buffer, encoding: string): Promise<Buffer> {
  if (encoding === 'br') return brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
  if (encoding === 'gzip') return zip(content);
  return content;
}

/** The file of an address inside the directory, or undefined when the address leads out of it. */
function fileOf(directory: string, address: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(address);
  } catch {
    return undefined;
  }
  if (decoded.includes('\0')) return undefined;
  const file = path.join(directory, decoded);
  return file.startsWith(directory + path.sep) ? file : undefined;
}

function cachingOf(file: string): string {
  return file.includes(`${path.sep}assets${path.sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache';
}
