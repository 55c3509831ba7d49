import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './workspace.ts';

const END_WITH_PARENT = path.join(root, 'packages/tooling/bin/end-with-parent.mjs');
const FIRST_PAUSE_MS = 300;
const LONGEST_PAUSE_MS = 10_000;
const SETTLED_AFTER_MS = 30_000;
const PATIENCE_MS = 15_000;

/**
 * A Node process that we start, watch and end. It leads its own process group, so Ctrl-C reaches it through us and in
 * our order; when we are gone without a word it ends by itself.
 */
export class ManagedProcess {
  /** The exit code, once it has ended for good. */
  readonly exit: Promise<number>;
  private child: ChildProcess | undefined;
  private mayRestart: boolean;
  private pause = FIRST_PAUSE_MS;
  private resolveExit: (code: number) => void = () => {};

  private readonly name: string;
  private readonly args: readonly string[];
  private readonly env: NodeJS.ProcessEnv;

  constructor(
    name: string,
    args: readonly string[],
    env: NodeJS.ProcessEnv,
    options: { restart?: boolean } = {},
  ) {
    this.name = name;
    this.args = args;
    this.env = env;
    this.mayRestart = options.restart ?? false;
    this.exit = new Promise((resolve) => {
      this.resolveExit = resolve;
    });
    this.launch();
  }

  forbidRestart(): void {
    this.mayRestart = false;
  }

  /** Asks it to end, waits, and ends it by force after a while. */
  async stop(): Promise<void> {
    this.mayRestart = false;
    if (!this.child || this.child.exitCode !== null || this.child.signalCode !== null) {
      this.resolveExit(this.child?.exitCode ?? 0);
      return;
    }
    this.child.kill('SIGTERM');
    const patience = new AbortController();
    await Promise.race([
      this.exit,
      sleep(PATIENCE_MS, undefined, { signal: patience.signal })
        .then(() => this.kill())
        .catch(() => {}),
    ]);
    await this.exit;
    patience.abort();
  }

  kill(): void {
    this.mayRestart = false;
    if (!this.child?.pid) return;
    try {
      process.kill(-this.child.pid, 'SIGKILL');
    } catch {
      this.child.kill('SIGKILL');
    }
  }

  private launch(): void {
    const startedAt = Date.now();
    const child = spawn(
      process.execPath,
      ['--enable-source-maps', '--import', END_WITH_PARENT, ...this.args],
      {
        cwd: root,
        env: { ...process.env, ...this.env },
        detached: true,
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      },
    );
    this.child = child;
    child.on('error', (error) => console.error(`${this.name}: ${error.message}`));
    child.once('exit', async (code, signal) => {
      if (!this.mayRestart) {
        this.resolveExit(code ?? 1);
        return;
      }
      if (Date.now() - startedAt > SETTLED_AFTER_MS) this.pause = FIRST_PAUSE_MS;
      const seconds = this.pause / 1000;
      console.error(`${this.name} が終了しました（${code ?? signal}）。${seconds} 秒後に起動し直します。`);
      await sleep(this.pause);
      this.pause = Math.min(this.pause * 2, LONGEST_PAUSE_MS);
      if (this.mayRestart) this.launch();
      else this.resolveExit(code ?? 1);
    });
  }
}
