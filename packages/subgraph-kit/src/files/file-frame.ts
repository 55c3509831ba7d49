/**
 * A file with what is said about it, in one body: a line of JSON, then the bytes. Gateway and subgraph speak so to each
 * other, and the signature over the body covers both.
 */
export function frameFile(about: object, bytes: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${JSON.stringify(about)}\n`), bytes]);
}

/** @throws SyntaxError when there is no such line */
export function unframeFile(body: Buffer): { about: Record<string, unknown>; bytes: Buffer } {
  const end = body.indexOf('\n');
  const about: unknown = JSON.parse(body.subarray(0, Math.max(end, 0)).toString('utf8'));
  if (typeof about !== 'object' || about === null) throw new SyntaxError('no line about the file');
  return { about: about as Record<string, unknown>, bytes: body.subarray(end + 1) };
}
