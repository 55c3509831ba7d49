import { isEnumType } from 'graphql';

/**
 * GraphQL codegen plugin: the Japanese descriptions of the schema's enum values as a table, so that the portal never
 * words them a second time.
 *
 * @type {import('@graphql-codegen/plugin-helpers').PluginFunction}
 */
export function plugin(schema) {
  const labels = {};
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isEnumType(type) || type.name.startsWith('__')) continue;
    labels[type.name] = Object.fromEntries(
      type.getValues().map((value) => [value.name, value.description ?? value.name]),
    );
  }
  const sorted = Object.fromEntries(Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `export const enumLabels = ${JSON.stringify(sorted, null, 2)} as const;\n`;
}
