import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

const root = path.resolve(import.meta.dirname, '../../../..');

/** Domains as processes of their own, as `npm run start:split` starts them, with a hand on each. */
export class DomainProcesses {
  readonly #running = new Map<string, { child: ChildProcess; url: string }>();

  /** @param env what the processes find in their environment, DATABASE_URL among it */
  constructor(private readonly env: NodeJS.ProcessEnv) {}

  /** Starts a domain; returns when it listens. */
  async start(name: string, port = '0'): Promise<string> {
    const child = spawn(
      process.execPath,
      ['packages/tooling/bin/run.mjs', 'apps/subgraphs/src/server.ts', '--domain', name, '--port', port],
      {
        cwd: root,
        env: this.env,
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    for await (const line of createInterface({ input: child.stdout })) {
      const url = new RegExp(`^${name} (http://\\S+)$`).exec(line)?.[1];
      if (!url) continue;
      this.#running.set(name, { child, url });
      return url;
    }
    throw new Error(`${name} ended before it listened`);
  }

  /** Power cut: SIGKILL, no farewell. Returns the port on which it listened. */
  async kill(name: string): Promise<string> {
    const { child, url } = this.#of(name);
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    return new URL(url).port;
  }

  urlOf(name: string): string {
    return this.#of(name).url;
  }

  stop(): void {
    for (const { child } of this.#running.values()) child.kill('SIGKILL');
  }

  #of(name: string): { child: ChildProcess; url: string } {
    const running = this.#running.get(name);
    if (!running) throw new Error(`${name} was never started`);
    return running;
  }
}
