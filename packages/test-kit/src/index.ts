export { createTestDatabase, type TestDatabase, type TestDatabaseOptions, testSecret } from './database.ts';
