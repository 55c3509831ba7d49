import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A file that breaks exactly one dependency rule, and the file it imports when that does not exist anyway. */
interface Canary {
  rule: string;
  file: string;
  imports: string;
  target?: string;
}

const HOME = 'packages/home-medical-care/src/canary';

/** One per rule of config/dependency-cruiser.mjs. Written into a temporary copy; each must be reported. */
export const dependencyCanaries: readonly Canary[] = [
  { rule: 'domain-never-imports-domain', file: `${HOME}/domain.ts`, imports: '@tsunagu/registry' },
  { rule: 'portal-imports-only-japan', file: 'apps/portal/src/canary.ts', imports: '@tsunagu/access' },
  { rule: 'gateway-knows-no-domain', file: 'apps/gateway/src/canary.ts', imports: '@tsunagu/registry' },
  { rule: 'host-knows-no-gateway', file: 'apps/subgraphs/src/canary.ts', imports: '@tsunagu/gateway' },
  { rule: 'packages-know-no-app', file: `${HOME}/app.ts`, imports: '@tsunagu/gateway' },
  {
    rule: 'foundation-knows-no-domain',
    file: 'packages/subgraph-kit/src/canary.ts',
    imports: '@tsunagu/registry',
  },
  { rule: 'japan-is-pure', file: 'packages/japan/src/canary.ts', imports: '@tsunagu/access' },
  {
    rule: 'access-stands-below-the-kit',
    file: 'packages/access/src/canary.ts',
    imports: '@tsunagu/subgraph-kit',
  },
  {
    rule: 'only-through-the-door',
    file: `${HOME}/inside.ts`,
    imports: '../../../access/src/canary-inside.ts',
    target: 'packages/access/src/canary-inside.ts',
  },
  { rule: 'no-test-code-in-the-product', file: `${HOME}/product.ts`, imports: '@tsunagu/test-kit' },
  { rule: 'rules-are-pure', file: `${HOME}/pure.rules.ts`, imports: 'pg' },
  {
    rule: 'rules-imports-nothing-above',
    file: `${HOME}/low.rules.ts`,
    imports: './high.entity.ts',
    target: `${HOME}/high.entity.ts`,
  },
  {
    rule: 'entity-imports-nothing-above',
    file: `${HOME}/low.entity.ts`,
    imports: './high.repository.ts',
    target: `${HOME}/high.repository.ts`,
  },
  {
    rule: 'repository-imports-nothing-above',
    file: `${HOME}/low.repository.ts`,
    imports: './high.service.ts',
    target: `${HOME}/high.service.ts`,
  },
  {
    rule: 'service-imports-nothing-above',
    file: `${HOME}/low.service.ts`,
    imports: './high.resolver.ts',
    target: `${HOME}/high.resolver.ts`,
  },
  { rule: 'resolves', file: `${HOME}/nowhere.ts`, imports: './this-file-does-not-exist.ts' },
];

export function writeCanaries(copy: string): void {
  for (const { file, imports, target } of dependencyCanaries) {
    write(path.join(copy, file), `import ${JSON.stringify(imports)};\n`);
    if (target) write(path.join(copy, target), 'export const canary = true;\n');
  }
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
