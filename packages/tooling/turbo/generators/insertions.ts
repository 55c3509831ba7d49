import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TemplateNames } from './names.ts';

/** A line that a new domain adds to a file that is there already. */
interface Insertion {
  file: string;
  change(text: string): string;
}

/** The one catalogue line of each list that knows all domains or all pages; biome sorts the imports afterwards. */
export function catalogueLines(name: string, { Name, field }: TemplateNames): Insertion[] {
  return [
    {
      file: 'apps/subgraphs/src/catalogue.ts',
      change: (text) =>
        inside(text, /(const catalogue: readonly Domain\[\] = \[)([\s\S]*?)(\n\];)/, `\n  ${field},`).replace(
          /^/,
          `import { domain as ${field} } from '@tsunagu/${name}';\n`,
        ),
    },
    {
      file: 'apps/subgraphs/package.json',
      change: (text) => {
        const manifest = JSON.parse(text);
        manifest.dependencies = sorted({ ...manifest.dependencies, [`@tsunagu/${name}`]: '*' });
        return `${JSON.stringify(manifest, null, 2)}\n`;
      },
    },
    {
      file: 'apps/portal/src/app/router.tsx',
      change: (text) =>
        inside(text, /(const routes = \[)([\s\S]*?)(\n\];)/, route(name, Name, field)).replace(
          /^/,
          `import { ${field}Search } from '../features/${name}/search.ts';\n`,
        ),
    },
    {
      file: 'apps/gateway/test/product/budget/reading.ts',
      change: (text) =>
        inside(
          text,
          /(const reads: Steps = \{)([\s\S]*?)(\n\};)/,
          `\n  ${Name}Page: { variables: { first: 50 } },`,
        ),
    },
    {
      file: 'apps/portal/src/app/navigation.tsx',
      change: (text) =>
        inside(
          text,
          /(const places = \[)([\s\S]*?)(\n\] as const)/,
          `\n  { to: '/${name}', label: '${field}.title' },`,
        ),
    },
    ...['ja', 'en'].map((language) => ({
      file: `apps/portal/src/locales/${language}/index.ts`,
      change: (text: string) =>
        inside(
          text,
          new RegExp(`(export const ${language} = \\{)([\\s\\S]*?)(,?\\s*\\};)`),
          `, ...${field}`,
        ).replace(/^/, `import ${field} from './${name}.ts';\n`),
    })),
  ];
}

export function insert(root: string, { file, change }: Insertion): void {
  const place = path.join(root, file);
  writeFileSync(place, change(readFileSync(place, 'utf8')));
}

function inside(text: string, list: RegExp, line: string): string {
  if (!list.test(text))
    throw new Error(`一覧の形が変わっています（${list}）。ひな型 insertions.ts を合わせてください。`);
  return text.replace(
    list,
    (_all, head: string, body: string, tail: string) => `${head}${body}${line}${tail}`,
  );
}

function route(name: string, Name: string, field: string): string {
  return `
  createRoute({
    getParentRoute: parent,
    path: '/${name}',
    staticData: { purpose: 'consultation' },
    validateSearch: ${field}Search,
    component: lazyRouteComponent(() => import('../features/${name}/${name}-page.tsx'), '${Name}Page'),
  }),`;
}

function sorted(entries: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)));
}
