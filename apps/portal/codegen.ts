import { readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { printSchema } from 'graphql';
import { apiSchemaOf } from './build/api-schema.ts';

const supergraph = readFileSync(new URL('../gateway/supergraph.graphql', import.meta.url), 'utf8');

const scalars = { DateTime: 'string', Date: 'string', DateTimeISO: 'string', JSON: 'unknown' };

const config: CodegenConfig = {
  schema: printSchema(apiSchemaOf(supergraph)),
  documents: 'src/**/*.graphql',
  // The order of enum values is the order of work, not of the alphabet.
  config: {
    sort: false,
    scalars,
    enumsAsTypes: true,
    useTypeImports: true,
    skipTypename: true,
    avoidOptionals: { field: true },
  },
  generates: {
    'src/shared/graphql/schema.generated.ts': {
      plugins: ['typescript'],
      config: { onlyOperationTypes: true },
    },
    'src/shared/graphql/enum-labels.generated.ts': { plugins: ['./build/enum-labels-plugin.mjs'] },
    'src/': {
      preset: 'near-operation-file',
      presetConfig: { extension: '.generated.ts', baseTypesPath: 'shared/graphql/schema.generated.ts' },
      plugins: ['typescript-operations', 'typed-document-node'],
      config: { inlineFragmentTypes: 'mask', customDirectives: { apolloUnmask: true } },
    },
  },
};

export default config;
