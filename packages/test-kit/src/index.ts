export { testSecret } from '@tsunagu/tooling';
export { anyone, okayama, partner, staff } from './actors.ts';
export { createTestDatabase, type TestDatabase, type TestDatabaseOptions } from './database.ts';
export { testMasterKeys } from './master-keys.ts';
export { type RecordedEvent, startTestSubgraph, type TestSubgraph } from './subgraph.ts';
export { agencies, auditEvents, enrol, residents, seal, suspend } from './world.ts';
