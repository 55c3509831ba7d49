export { type Actor, classesOfRole, type DataClass, dataClasses, type Role, roles } from './actor.ts';
export { Facts1700000000001 } from './migrations/0001-facts.ts';
export { accessMigrations, policyStatements } from './policy/apply.ts';
export { changeChannel } from './policy/functions/changes.ts';
export { databaseUrlFor, gatewayRole, ownerRole, rolePassword, runtimeRole } from './roles.ts';
export { type RowRule, type TableWall, wallStatements } from './row-security.ts';
export { masterSecret, type SecretSource } from './secret.ts';
