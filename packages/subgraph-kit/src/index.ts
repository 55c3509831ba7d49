import 'reflect-metadata';

export { type BasisColumns, basisColumns, caseBasis, personBasis } from './basis.ts';
export { type CallParts, executeCall, type SubgraphRequest } from './call.ts';
export { CallDatabase } from './call-database.ts';
export type { CityCase, CityContext, CityHousehold, CityPerson } from './city.ts';
export { Classified, classifications } from './classified.ts';
export {
  type Connection,
  connectionFrom,
  connectionOf,
  countCap,
  cursorsOf,
  type CursorValues,
  type Edge,
  maxPageSize,
  PageArgs,
  PageInfo,
  pageSize,
} from './connection.ts';
export { CallContext } from './context.ts';
export {
  type ActionRule,
  defineDomain,
  type Domain,
  type PublishedActivity,
  type ReferenceResolver,
  systemActor,
} from './domain.ts';
export { DomainError, notFoundOrNotPermitted, savedByOther } from './domain-error.ts';
export { type Events, startEvents } from './events.ts';
export { buildSubgraphSchema, maxRepresentations, type SubgraphSchema } from './federation.ts';
export { isId, keyedId, newId } from './identifier.ts';
export { defineLoader, groupBy, type Loader, orderBy } from './loader.ts';
export { migrateAll, migrationSource } from './migrate.ts';
export { createSubgraphRuntime, type RuntimeOptions, type SubgraphRuntime } from './runtime.ts';
