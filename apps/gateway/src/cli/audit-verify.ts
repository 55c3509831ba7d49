import path from 'node:path';
import { parseArgs } from 'node:util';
import { masterSecret, verifyAudit } from '@tsunagu/access';
import { startPostgres } from '@tsunagu/tooling';
import { readGatewayEnvironment } from '../environment.ts';
import { auditReportLines } from './audit-report.ts';

const usage = `使い方: npm run audit:verify [-- --anchors FILE] [-- --kept-since YYYY-MM-DD]

  --anchors FILE           錨ファイル（書かなければ TSUNAGU_ANCHOR_FILE、または .data/audit-anchors.jsonl）
  --kept-since YYYY-MM-DD  保存期間を過ぎて、この日より前の月を除いてあるとき`;

/** `npm run audit:verify`: checks the log of this installation, running or not. Ends with 1 when something is wrong with it. */
async function main(): Promise<number> {
  const options = { anchors: { type: 'string' }, 'kept-since': { type: 'string' } } as const;
  const { values } = parseArgs({ options });
  const keptSince = values['kept-since'] === undefined ? undefined : dayInJapan(values['kept-since']);
  const environment = readGatewayEnvironment();
  const { dataDir, production } = environment;
  const secret = masterSecret({ given: environment.secret, dataDir, production });
  const postgres = environment.databaseUrl
    ? undefined
    : await startPostgres({ dataDir: path.join(dataDir, 'postgres') });
  try {
    const report = await verifyAudit({
      databaseUrl: environment.databaseUrl ?? postgres!.url,
      anchorFile: values.anchors ?? environment.anchorFile,
      secret,
      ...(keptSince ? { keptSince } : {}),
    });
    for (const line of auditReportLines(report)) console.log(line);
    return report.findings.length > 0 ? 1 : 0;
  } finally {
    await postgres?.stop();
  }
}

function dayInJapan(text: string): Date {
  const day = new Date(`${text}T00:00:00+09:00`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(day.getTime())) {
    throw new Error('--kept-since は 2026-04-01 のように書いてください。');
  }
  return day;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    if (error instanceof TypeError) console.error(usage);
    process.exitCode = 2;
  },
);
