export { type Actor, type DataClass, dataClasses, type Role, roles } from './actor.ts';
export { type AuditSealer, type AuditSealerOptions, createAuditSealer } from './audit/sealer.ts';
export { type AuditFinding, type AuditReport, type VerifyOptions, verifyAudit } from './audit/verify.ts';
export {
  ciphertextPrefix,
  decryptText,
  encryptText,
  isCiphertext,
  type Place,
} from './keys/case-cipher.ts';
export {
  type EncryptedColumns,
  type EncryptionNote,
  encryptedColumns,
  plainColumns,
} from './keys/encrypted-columns.ts';
export { masterKeysFromEnvironment } from './keys/environment.ts';
export {
  type KeyOwner,
  keyBytes,
  type MasterKeySource,
  type MasterKeys,
  masterKeysOf,
  type WrappedKey,
} from './keys/master-keys.ts';
export { searchKeyId, searchTag, searchTags } from './keys/search-tag.ts';
export { Facts1700000000001 } from './migrations/0001-facts.ts';
export { accessMigrations, policyStatements } from './policy/apply.ts';
export { changeChannel } from './policy/functions/changes.ts';
export { databaseUrlFor, gatewayRole, ownerRole, rolePassword, runtimeRole } from './roles.ts';
export { type RowRule, type TableWall, wallStatements } from './row-security.ts';
export { sandboxMunicipality } from './sandbox.ts';
export { masterSecret, type SecretSource } from './secret.ts';
export { idleSeconds, sessionSeconds, stepUpSeconds } from './session-limits.ts';
