import { type MasterKeys, masterKeysFromEnvironment } from '@tsunagu/access';
import { migrateAll } from '@tsunagu/subgraph-kit';
import pg from 'pg';
import { catalogue } from './catalogue.ts';
import { joinInstallation } from './installation.ts';
import { type KeyCommand, keyUsage, readKeyArguments } from './keys/key-arguments.ts';
import { setRetention } from './keys/retention.ts';
import { rotateKeys } from './keys/rotate.ts';
import { countExpired, shredExpired } from './keys/shred.ts';
import { keyStatus, unfinishedColumns } from './keys/status.ts';

type Work = Exclude<KeyCommand, { kind: 'usage' }>;

/** `npm run keys`: how the keys of cases stand; wrap them again under the newest master key; destroy those whose time is over. */
async function main(command: KeyCommand): Promise<number> {
  if (command.kind === 'usage') {
    if (command.problem) console.error(`${command.problem}\n`);
    console.log(keyUsage);
    return command.problem ? 2 : 0;
  }
  const installation = await joinInstallation();
  const client = new pg.Client({ connectionString: installation.databaseUrl });
  try {
    const { databaseUrl, secret, municipality } = installation;
    await migrateAll(databaseUrl, catalogue, secret);
    await client.connect();
    await run(command, client, masterKeysFromEnvironment(secret), municipality);
    return 0;
  } finally {
    await client.end();
    await installation.leave();
  }
}

async function run(
  command: Work,
  client: pg.Client,
  masterKeys: MasterKeys,
  municipality: string,
): Promise<void> {
  if (command.kind === 'rotate') {
    const rotated = await rotateKeys(client, masterKeys, municipality);
    console.log(`${rotated} 件の鍵を版 ${masterKeys.newest} の主鍵で包み直しました。`);
  } else if (command.kind === 'shred') {
    const count = command.dryRun
      ? await countExpired(client, municipality)
      : await shredExpired(client, municipality);
    console.log(
      command.dryRun ? `保存期間が過ぎた鍵は ${count} 件です。` : `${count} 件の鍵を消去しました。`,
    );
  } else if (command.kind === 'retain') {
    await setRetention(client, municipality, command);
    console.log(`${command.caseKind} の保存期間を終結から ${command.years} 年にしました。`);
  } else {
    await printStatus(client, masterKeys, municipality);
  }
}

async function printStatus(client: pg.Client, masterKeys: MasterKeys, municipality: string): Promise<void> {
  for (const status of await keyStatus(client, masterKeys, municipality)) {
    console.log(`自治体 ${status.municipality}`);
    for (const { version, keys, configured } of status.versions) {
      const note = configured ? '' : '（この版の主鍵が設定されていません。開けません）';
      console.log(`  主鍵の版 ${version}: ${keys} 件${note}`);
    }
    console.log(`  消去した鍵: ${status.shredded} 件`);
    for (const { kind, years, source } of status.retentions) {
      console.log(`  保存期間 ${kind}: 終結から ${years} 年（${source}）`);
    }
  }
  const unfinished = await unfinishedColumns(client);
  console.log(
    unfinished.length > 0 ? `暗号化の途中: ${unfinished.join('、')}` : '平文の残る列はありません。',
  );
}

try {
  process.exitCode = await main(readKeyArguments(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
