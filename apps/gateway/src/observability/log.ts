/** What a log line may hold: who, when, how long, which code. Never values of fields, names, or error messages. */
export type LogFields = Record<string, string | number | boolean | readonly string[] | undefined>;

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

export interface Log {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

const order: readonly LogLevel[] = ['debug', 'info', 'warn', 'error', 'silent'];

/** 構造化ログ: one JSON object per line. Personal data is kept out by what callers may pass, not by filtering. */
export function createLog(
  least: LogLevel,
  write: (line: string) => void = (line) => process.stderr.write(`${line}\n`),
): Log {
  const at =
    (level: LogLevel) =>
    (event: string, fields: LogFields = {}) => {
      if (order.indexOf(level) < order.indexOf(least)) return;
      write(JSON.stringify({ time: new Date().toISOString(), level, event, ...fields }));
    };
  return { info: at('info'), warn: at('warn'), error: at('error') };
}
