import { spawn } from 'node:child_process';
import { DomainError } from '../domain-error.ts';

/** 検査 of a file: looked at by a virus scanner, or none is configured. */
export type ScanState = 'clean' | 'not-scanned';

/** @throws FILE_INFECTED, SCAN_UNAVAILABLE */
export type Scanner = (bytes: Buffer) => Promise<ScanState>;

const patienceMs = 15_000;

/**
 * Runs a command with the file on its standard input: 0 means clean, 1 means infected (as `clamdscan -` answers),
 * everything else that it could not be examined, and then the file is not taken. Without a command nothing is scanned,
 * and the record of the file says so.
 */
export function scannerOf(command: string | undefined): Scanner {
  const [program, ...args] = command?.trim().split(/\s+/) ?? [];
  if (!program) return async () => 'not-scanned';
  return async (bytes) => {
    const code = await run(program, args, bytes);
    if (code === 0) return 'clean';
    if (code === 1) {
      throw new DomainError(
        'FILE_INFECTED',
        'このファイルからウイルスが見つかったため、受け取りませんでした。情報担当に連絡してください。',
      );
    }
    throw new DomainError(
      'SCAN_UNAVAILABLE',
      'ウイルスの検査ができないため、いまはファイルを受け取れません。しばらくしてからやり直してください。',
    );
  };
}

/** @returns the exit code; -1 when the program did not run to its end */
function run(program: string, args: readonly string[], input: Buffer): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['pipe', 'ignore', 'ignore'], timeout: patienceMs });
    child.once('error', () => resolve(-1));
    child.once('close', (code) => resolve(code ?? -1));
    // a scanner that has seen enough closes its input
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
