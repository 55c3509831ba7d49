import { createServer } from 'node:net';

/** `count` ports on 127.0.0.1 that nobody listens on, from `first` upwards. */
export async function freePorts(first: number, count: number): Promise<number[]> {
  const found: number[] = [];
  for (let port = first; found.length < count; port += 1) {
    if (port > 65_535)
      throw new Error(
        `ポート ${first} 以降に空きが ${count} 個ありません。PORT で別の番号を指定してください。`,
      );
    if (await isFree(port)) found.push(port);
  }
  return found;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ host: '127.0.0.1', port, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}
