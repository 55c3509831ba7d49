#!/usr/bin/env node
// The one entry of all npm scripts. Plain JavaScript without dependencies, because it runs before anything is installed
// and on Node 20; everything else runs on the Node 24 that npm installs.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const NEEDED_NODE = 24;
const USAGE = `使い方: npm start ｜ npm run <コマンド> [-- 引数]

  start [-- --split]         すべてを起動します（--split: 領域ごとに別プロセス）
  test [-- --deep]           すべての検査とテストを行います
  check [-- 名前]            検査を一つだけ行います（名前なし: 一覧）
  format                     ソースを整形します
  generate [-- --check]      スキーマ・表・用語集などの生成物を作り直します
  import -- FILE [--dry-run] CSV を取り込みます
  city -- --households N     架空の住民を作ります
  token [-- --client ID]     開発用の連携クライアントのアクセストークンを表示します
  keys -- status|rotate|shred|retain  ケースの鍵を見る・包み直す・消す
  access:matrix              権限の表（役割×情報区分×根拠×経路）を測って表示します
  audit:verify               閲覧記録に改ざんがないか検証します（見つかれば終了コード 1）
  bench                      性能を測ります`;

const [command, ...args] = process.argv.slice(2);
const COMMANDS = [
  'start',
  'test',
  'check',
  'format',
  'generate',
  'import',
  'city',
  'token',
  'keys',
  'access:matrix',
  'audit:verify',
  'bench',
];
if (!command || !COMMANDS.includes(command)) {
  console.error(USAGE);
  process.exit(2);
}
if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`Node ${process.versions.node} では動きません。Node 20 以上を入れてください。`);
  process.exit(1);
}

process.chdir(root);
await installWhatIsMissing();
runWithOwnNode();

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** What npm put into node_modules is compared with package-lock.json, package by package. */
function isInstalled() {
  const wanted = readPackages('package-lock.json');
  const installed = readPackages('node_modules/.package-lock.json');
  if (!wanted || !installed || !existsSync(path.join(root, 'node_modules/.bin'))) return false;
  return Object.entries(wanted).every(([place, entry]) => {
    if (!place.includes('node_modules/')) return true;
    const there = installed[place];
    if (!there) return Boolean(entry.optional || entry.peer);
    return entry.link ? Boolean(there.link) : there.version === entry.version;
  });
}

async function installWhatIsMissing() {
  if (isInstalled()) return;
  const total = Object.keys(readPackages('package-lock.json') ?? {}).length;
  console.error('必要なパッケージを入れています（初回は 1〜3 分かかります）…');
  const started = Date.now();
  const progress = setInterval(() => {
    const seconds = Math.round((Date.now() - started) / 1000);
    console.error(`  … ${countInstalled()} / およそ ${total}（${seconds} 秒）`);
  }, 5_000);
  let code = await npm('ci');
  // the lock does not fit the manifests: install what fits both and leave the lock as it is
  if (code !== 0) code = await npm('install', '--no-save');
  clearInterval(progress);
  if (code !== 0) {
    console.error(
      'パッケージを入れられませんでした。上のメッセージを確かめ、ネットワークと npm の設定を見てください。',
    );
    process.exit(1);
  }
  console.error(`  入りました（${Math.round((Date.now() - started) / 1000)} 秒）。`);
}

function npm(...args) {
  const [program, first] = process.env.npm_execpath?.endsWith('.js')
    ? [process.execPath, [process.env.npm_execpath]]
    : ['npm', []];
  return new Promise((resolve) => {
    const child = spawn(program, [...first, ...args, '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      stdio: ['ignore', 2, 2],
    });
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** npm makes all directories at once and fills them as packages arrive. */
function countInstalled() {
  const modules = path.join(root, 'node_modules');
  try {
    const top = readdirSync(modules).filter((name) => !name.startsWith('.'));
    const all = top.flatMap((name) =>
      name.startsWith('@')
        ? readdirSync(path.join(modules, name)).map((inner) => `${name}/${inner}`)
        : [name],
    );
    return all.filter((name) => existsSync(path.join(modules, name, 'package.json'))).length;
  } catch {
    return 0;
  }
}

/** Our own Node 24 from npm; the caller's Node if that is new enough and npm's could not be set up. */
function ownNode() {
  const own = path.join(root, 'node_modules/.bin/node');
  const version = existsSync(own) ? spawnSync(own, ['--version'], { encoding: 'utf8' }).stdout : undefined;
  if (version?.startsWith(`v${NEEDED_NODE}`)) return own;
  if (Number(process.versions.node.split('.')[0]) >= NEEDED_NODE) return process.execPath;
  console.error(
    `Node ${NEEDED_NODE} が使えません。npm のインストールスクリプトが止められている場合は許可して npm ci をやり直すか、Node ${NEEDED_NODE} を入れてください。`,
  );
  return process.exit(1);
}

function runWithOwnNode() {
  const node = ownNode();
  const bin = path.join(root, 'node_modules/.bin');
  const child = spawn(node, [path.join(root, 'packages/tooling/src/commands/main.ts'), command, ...args], {
    cwd: root,
    env: {
      ...process.env,
      PATH: [path.dirname(node), bin, process.env.PATH].join(path.delimiter),
      npm_config_loglevel: 'error',
      TURBO_TELEMETRY_DISABLED: '1',
      TURBO_NO_UPDATE_NOTIFIER: '1',
      DO_NOT_TRACK: '1',
    },
    // the channel tells the child when we are gone, also after kill -9
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
  if (process.env.npm_lifecycle_event) endWithNpm(child);
}

/** npm was killed: nobody is left to press Ctrl-C, so end as if somebody had. Between npm and us there is a shell. */
function endWithNpm(child) {
  const shell = process.ppid;
  const asked = spawnSync('ps', ['-o', 'ppid=', '-p', String(shell)], { encoding: 'utf8' });
  const npm = Number(asked.stdout) || shell;
  setInterval(() => {
    if (process.ppid !== shell || !isRunning(npm)) child.kill('SIGTERM');
  }, 1_000).unref();
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
