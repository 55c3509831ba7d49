import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { catalogueLines, insert } from './insertions.ts';
import { type DomainAnswers, isCodeName, isText, templateNames } from './names.ts';

/** The part of plop that is used here; @turbo/gen brings plop without its types. */
interface Plop {
  getDestBasePath(): string;
  setGenerator(name: string, generator: object): void;
}

/** The domain whose package files are the pattern: they are read when a domain is made, not kept as a second copy. */
const MODEL = 'packages/home-medical-care';
const COPIED = ['tsconfig.json', 'vitest.config.ts', 'src/references/timeline-entry.ts'];

/**
 * `npx turbo gen domain`: a new domain package with one working aggregate, and its page in the portal.
 *
 * Without questions: `npx turbo gen domain --args evacuation-support 4 避難支援 plan 個別避難計画 こべつひなんけいかく EV 災害対策基本法 yes`
 */
export default function generators(plop: Plop): void {
  const root = path.resolve(plop.getDestBasePath(), '../..');
  plop.setGenerator('domain', {
    description: '新しい領域のパッケージ（集約一つ、表、テスト、画面、用語）を作る',
    prompts: prompts(root),
    actions: (answers: DomainAnswers) => {
      refuseWrongAnswers(root, answers);
      const names = templateNames(answers, Date.now());
      const lines = catalogueLines(answers.name, names);
      return [
        {
          type: 'addMany',
          destination: '../..',
          base: 'templates/domain',
          templateFiles: 'templates/domain/**/*.hbs',
          data: { ...answers, ...names },
        },
        () => takeFromModel(root, answers.name),
        ...lines.map((line) => () => {
          insert(root, line);
          return line.file;
        }),
        () =>
          format(
            root,
            answers.name,
            lines.map(({ file }) => file),
          ),
        () => link(root, answers.install),
        () => nextSteps(answers),
      ];
    },
  });
}

function prompts(root: string): object[] {
  const text = (name: keyof DomainAnswers, message: string, validate = isText) => ({
    type: 'input',
    name,
    message,
    validate,
  });
  return [
    text('name', '領域の名（例: evacuation-support）', (value) => isFreeName(root, value)),
    text('measure', '施策番号（0〜5、0 は施策を問わないもの）', isMeasure),
    text('title', '領域の用語（例: 避難支援）'),
    text('aggregate', '最初の集約の名（例: plan）', isCodeName),
    text('term', '集約の用語（例: 個別避難計画）'),
    text('reading', '集約の用語のよみ（ひらがな）'),
    text('code', '断りの符号（大文字2〜3字、例: EV）', (value) => isFreeCode(root, value)),
    text('basis', '根拠（法令・要綱・要件番号）'),
    { type: 'confirm', name: 'install', message: 'npm install を続けて行いますか', default: true },
  ];
}

/** Answers given by `--args` do not all pass through the prompts. */
function refuseWrongAnswers(root: string, answers: DomainAnswers): void {
  const found = [
    isFreeName(root, answers.name),
    isMeasure(answers.measure),
    isCodeName(answers.aggregate),
    isFreeCode(root, answers.code),
    ...[answers.title, answers.term, answers.reading, answers.basis].map(isText),
  ].filter((each) => each !== true);
  if (found.length > 0) throw new Error(found.join('\n'));
}

function isMeasure(value: string): true | string {
  return /^[0-5]$/.test(value) ? true : '施策番号は 0 から 5 です。';
}

function isFreeName(root: string, name: string): true | string {
  const taken = [
    `packages/${name}`,
    `apps/portal/src/features/${name}`,
    `apps/portal/src/locales/ja/${name}.ts`,
  ].find((place) => existsSync(path.join(root, place)));
  return taken ? `${taken} がもうあります。別の名にしてください。` : isCodeName(name);
}

function isFreeCode(root: string, code: string): true | string {
  if (!/^[A-Z]{2,3}$/.test(code)) return '大文字 2〜3 字で入れてください。';
  const user = globSync('packages/*/src/**/*.ts', { cwd: root }).find((file) =>
    readFileSync(path.join(root, file), 'utf8').includes(`'${code}-0`),
  );
  return user ? `${code} は ${user} で使われています。別の符号にしてください。` : true;
}

/** What is the same in every domain is taken from the model as it is today: configuration and versions. */
function takeFromModel(root: string, name: string): string {
  const [from, to] = [path.join(root, MODEL), path.join(root, 'packages', name)];
  for (const file of COPIED) cpSync(path.join(from, file), path.join(to, file));
  const manifest = JSON.parse(readFileSync(path.join(from, 'package.json'), 'utf8'));
  manifest.name = `@tsunagu/${name}`;
  // what the first aggregate does not use yet
  for (const unused of ['@tsunagu/japan', 'graphql-scalars']) delete manifest.dependencies[unused];
  writeFileSync(path.join(to, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return `packages/${name}: ${[...COPIED, 'package.json'].join(', ')}`;
}

function format(root: string, name: string, changed: readonly string[]): string {
  const written = [
    `packages/${name}`,
    `apps/portal/src/features/${name}`,
    ...['ja', 'en'].map((language) => `apps/portal/src/locales/${language}/${name}.ts`),
  ];
  run(root, 'node_modules/.bin/biome', 'check', '--write', '--linter-enabled=false', ...written, ...changed);
  return 'biome';
}

function link(root: string, install: boolean): string {
  if (!install) return 'npm install は行っていません。';
  run(root, 'npm', 'install', '--no-audit', '--no-fund', '--loglevel=error');
  return 'npm install';
}

function run(root: string, program: string, ...args: string[]): void {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0)
    throw new Error(`${program} ${args[0]}: ${error?.message ?? `${stdout}${stderr}`.trim()}`);
}

function nextSteps({ name, install }: DomainAnswers): string {
  const steps = [
    ...(install ? [] : ['npm install             （作業場に新しいパッケージをつなぐ）']),
    'npm run generate        （スキーマ・表・用語集・画面の型を作る）',
    `npx vitest run          （packages/${name} の中で）`,
    'npm test                （すべての検査）',
  ];
  return `できました。次に:\n${steps.map((step, index) => `      ${index + 1}. ${step}`).join('\n')}\n    続きは docs/guides/add-a-domain.md にあります。`;
}
