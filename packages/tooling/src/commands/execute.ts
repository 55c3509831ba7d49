import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from './workspace.ts';

export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

export interface ExecuteOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** Show what the program writes while it runs (it is collected as well). */
  show?: boolean;
}

const running = new Set<ReturnType<typeof spawn>>();

/** Runs a program to its end; a failing one is an outcome, not an exception. Programs of node_modules/.bin are found. */
export function execute(
  program: string,
  args: readonly string[],
  options: ExecuteOptions = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    const collected = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => {
        collected[name] += text;
        if (options.show) process[name].write(text);
      });
    }
    child.on('error', (error) => {
      running.delete(child);
      resolve({ code: 127, stdout: collected.stdout, stderr: `${collected.stderr}${error.message}` });
    });
    child.on('close', (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, ...collected });
    });
  });
}

/** Runs a program in our place: same terminal, its exit code is the answer. */
export function hand(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, env: { ...process.env, ...env }, stdio: 'inherit' });
    running.add(child);
    child.on('error', reject);
    child.on('close', (code) => {
      running.delete(child);
      resolve(code ?? 1);
    });
  });
}

/** Ends the programs that still run. */
export function endPrograms(): void {
  for (const child of running) child.kill('SIGTERM');
}

/** Command line that runs a TypeScript entry. */
export function typescript(file: string, ...args: string[]): [string, string[]] {
  return [
    process.execPath,
    [path.join(root, 'packages/tooling/bin/run.mjs'), path.join(root, file), ...args],
  ];
}
