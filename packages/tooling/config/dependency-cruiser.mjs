/**
 * Who may import whom. Every rule has a canary in src/checks/dependency-canaries.ts: a file that breaks it and must be
 * reported, so that a checker which reads nothing cannot pass for success.
 */
const FOUNDATION = 'access|japan|subgraph-kit|test-kit|tooling';
const DOMAIN = `^packages/(?!(?:${FOUNDATION})/)([^/]+)/`;
const TESTS = '(\\.test\\.tsx?$|/test/|/e2e/|/bench/|\\.config\\.ts$)';

/** A file of a lower layer never imports a file of a higher one. */
const LAYERS = ['rules', 'entity', 'repository', 'service', 'resolver'];

const upwards = LAYERS.slice(0, -1).map((layer, level) => ({
  name: `${layer}-imports-nothing-above`,
  comment:
    'resolver → service → repository → entity → rules: what is below can be read and tested without what is above.',
  severity: 'error',
  from: { path: `\\.${layer}\\.ts$`, pathNot: TESTS },
  to: { path: `\\.(${LAYERS.slice(level + 1).join('|')})\\.ts$` },
}));

export default {
  forbidden: [
    {
      name: 'domain-never-imports-domain',
      comment: 'A domain points at another by id; what it needs to know arrives by event or by federation.',
      severity: 'error',
      from: { path: DOMAIN },
      to: { path: DOMAIN, pathNot: '^packages/$1/' },
    },
    {
      name: 'portal-imports-only-japan',
      comment:
        'The portal knows the product by its GraphQL door alone; only the pure calendar and codes are shared.',
      severity: 'error',
      from: { path: '^apps/portal/', pathNot: '^apps/portal/(e2e|build)/' },
      to: { path: '^(apps|packages)/', pathNot: '^(apps/portal|packages/japan)/' },
    },
    {
      name: 'gateway-knows-no-domain',
      comment:
        'A new domain must not touch the gateway: it reaches domains through the catalogue of apps/subgraphs.',
      severity: 'error',
      from: { path: '^apps/gateway/src/' },
      to: { path: `${DOMAIN}|^apps/portal/` },
    },
    {
      name: 'host-knows-no-gateway',
      comment: 'A domain host runs alone in split mode.',
      severity: 'error',
      from: { path: '^apps/subgraphs/' },
      to: { path: '^apps/(gateway|portal)/' },
    },
    {
      name: 'packages-know-no-app',
      comment: 'Packages are composed by apps, never the other way round.',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^apps/' },
    },
    {
      name: 'foundation-knows-no-domain',
      comment: 'The kit and its neighbours serve every domain alike.',
      severity: 'error',
      from: { path: `^packages/(${FOUNDATION})/` },
      to: { path: DOMAIN },
    },
    {
      name: 'japan-is-pure',
      comment: 'It also runs in the browser.',
      severity: 'error',
      from: { path: '^packages/japan/src/', pathNot: TESTS },
      to: { path: '^(apps|packages)/', pathNot: '^packages/japan/' },
    },
    {
      name: 'access-stands-below-the-kit',
      comment: 'The access walls must be readable without the rest.',
      severity: 'error',
      from: { path: '^packages/access/src/', pathNot: TESTS },
      to: { path: '^packages/', pathNot: '^packages/(access|japan)/' },
    },
    {
      name: 'only-through-the-door',
      comment: 'A package shows what it wants to show in its index; its inside may change any day.',
      severity: 'error',
      from: { path: '^(apps|packages)/([^/]+)/' },
      to: {
        path: '^(apps|packages)/[^/]+/',
        pathNot: [
          '^$1/$2/',
          '^(apps|packages)/[^/]+/src/index\\.ts$',
          '^packages/test-kit/src/(vitest|global-setup)\\.ts$',
          '^packages/access/policy/index\\.ts$',
        ],
      },
    },
    {
      name: 'no-test-code-in-the-product',
      comment: 'Test databases and actors, and the answers of Cedar for proofs, must not reach production.',
      severity: 'error',
      from: { path: '^(apps|packages)/[^/]+/src/', pathNot: [TESTS, '^packages/test-kit/'] },
      to: { path: '^packages/test-kit/|^packages/access/policy/index|\\.test\\.tsx?$' },
    },
    {
      name: 'rules-are-pure',
      comment: 'Rules are tested without a database and read by people who do not program.',
      severity: 'error',
      from: { path: '\\.rules\\.ts$' },
      to: { path: '(^|/)node_modules/|^packages/(access|test-kit|tooling)/' },
    },
    ...upwards,
    {
      name: 'resolves',
      comment: 'An import that leads nowhere hides from every other rule.',
      severity: 'error',
      from: { path: '^(apps|packages)/' },
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.cache|\\.vite|turbo/generators/templates)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      mainFields: ['module', 'main', 'types', 'typings'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
