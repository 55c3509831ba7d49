import 'reflect-metadata';

export {
  type BasisColumns,
  basisColumns,
  caseBasis,
  personBasis,
  visibleCases,
  visiblePersons,
} from './basis.ts';
export { type CallParts, executeCall, type SubgraphRequest } from './call.ts';
export { CallDatabase } from './call-database.ts';
export type { CityCase, CityContext, CityHousehold, CityPerson } from './city.ts';
export { type CityOptions, createCityContext } from './city-context.ts';
export { Classified, classifications } from './classified.ts';
export {
  type Connection,
  type CursorValues,
  connectionFrom,
  connectionOf,
  countCap,
  cursorsOf,
  type Edge,
  maxPageSize,
  PageArgs,
  PageInfo,
  pageSize,
} from './connection.ts';
export { CallContext } from './context.ts';
export {
  type ActionRule,
  type Domain,
  defineDomain,
  type PublishedActivity,
  type RecurringJob,
  type ReferenceResolver,
  referenceById,
  systemActor,
} from './domain.ts';
export { DomainError, notFoundOrNotPermitted, savedByOther, stepUpRequired } from './domain-error.ts';
export { CallCipher, type CiphertextOrigins, type EncryptedTable } from './encryption/call-cipher.ts';
export { shreddedText } from './encryption/call-keys.ts';
export { byTable, type EncryptedColumn, encryptedColumnsOf } from './encryption/encrypted-catalogue.ts';
export { type Events, sendEvent, startEvents } from './events.ts';
export { buildSubgraphSchema, maxRepresentations, type SubgraphSchema } from './federation.ts';
export type { DomainFiles, ExaminedFile, FileContent, SentFile } from './files/domain-files.ts';
export { largestFile } from './files/domain-files.ts';
export { type FileSettings, fileSettingsFromEnvironment } from './files/environment.ts';
export { frameFile, unframeFile } from './files/file-frame.ts';
export { localFileStore } from './files/file-store.ts';
export { type MediaType, mediaTypeOf } from './files/media-type.ts';
export type { RuntimeFiles } from './files/runtime-files.ts';
export { type ScanState, scannerOf } from './files/scan.ts';
export { isId, keyedId, newId } from './identifier.ts';
export { IdentityRefused, type SignedCall, signActor, verifyActor } from './identity-token.ts';
export type { Column, Columns, RowOf } from './import/columns.ts';
export * as column from './import/columns.ts';
export type { ImportEncoding } from './import/decode.ts';
export {
  defineImport,
  type ImportDefinition,
  type ImportedRow,
  type ImportIssue,
  noteRow,
  refuseCell,
} from './import/definition.ts';
export { checkPrintedTotals, type PrintedTotals } from './import/printed-totals.ts';
export { formatIssue, formatReport, type ImportReport } from './import/report.ts';
export { type ImportRequest, runImport } from './import/run-import.ts';
export { type TableTarget, tableTarget } from './import/table-target.ts';
export { type Keyset, type KeysetKey, type KeysetOrder, keysetOf } from './keyset.ts';
export { Live, topicOf, type WatchedKind } from './live/live.ts';
export { defineLoader, groupBy, type Loader, orderBy } from './loader.ts';
export { migrateAll, migrationSource } from './migrate.ts';
export { type NoticeKind, type NoticeWanted, noticeKinds, type WantedNotice, wantNotice } from './notices.ts';
export { createSubgraphRuntime, type RuntimeOptions, type SubgraphRuntime } from './runtime.ts';
export { sandboxWallStatements } from './sandbox-wall.ts';
export { isSteppedUp } from './step-up.ts';
