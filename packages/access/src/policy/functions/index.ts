import { gatewayRole } from '../../roles.ts';
import { accountReadingFunctions } from './account-reading.ts';
import { accountFunctions } from './accounts.ts';
import { actorFunctions } from './actor.ts';
import { auditFunctions } from './audit.ts';
import { auditReadingFunctions } from './audit-reading.ts';
import { breakGlassFunctions } from './break-glass.ts';
import { callFunctions } from './calls.ts';
import { caseFunctions } from './cases.ts';
import { changeFunctions } from './changes.ts';
import { conferenceFunctions } from './conferences.ts';
import { consentFunctions } from './consents.ts';
import { coordinationFunctions } from './coordination.ts';
import { evidenceFunctions } from './evidence.ts';
import { keyFunctions } from './keys.ts';
import { partnerFunctions } from './partners.ts';
import { sealFunctions } from './seals.ts';
import { sessionFunctions } from './sessions.ts';

/** Functions that tell the actor of the running transaction, used by every policy. */
export const actorStatements = actorFunctions;

/**
 * Changes of facts, granted to the domains. They run as the owner and check the actor themselves, inside the
 * transaction of the domain's own write, so a basis and the record it protects appear and end together.
 */
export const factStatements = [
  ...callFunctions,
  ...caseFunctions,
  ...consentFunctions,
  ...coordinationFunctions,
  ...conferenceFunctions,
  ...breakGlassFunctions,
  ...sealFunctions,
  ...keyFunctions,
  ...accountFunctions,
  ...sessionFunctions,
  ...partnerFunctions,
  ...accountReadingFunctions,
  ...auditFunctions,
  ...auditReadingFunctions,
  ...changeFunctions,
  ...evidenceFunctions,
];

/** Internal functions; only the owner's own functions call them. */
const internalFunctions = [
  'case_is_sealed(uuid)',
  'require_role(text[])',
  'require_convener(uuid)',
  'case_is_sealed_off(uuid)',
  'require_seal_handler(uuid)',
  'require_writer()',
  'require_case_writer(uuid)',
  'cover_case_by_consents(uuid)',
  'count_readings(uuid[])',
  'insert_audit_event(jsonb, uuid[])',
  'require_log_reader(text[])',
  'note_log_reading(text, jsonb, uuid[], boolean)',
  'announce_case(char, uuid)',
  'require_register_keeper()',
  'require_public_keys(jsonb)',
  'require_found(boolean)',
  'end_access(char, uuid, uuid, text)',
];

/** What the gateway runs, and no domain: its sealer, and signing in by claims. */
const gatewayFunctions = [
  'prepare_audit_months()',
  'audit_fence()',
  'audit_writers()',
  'seal_audit(bigint, int)',
  'audit_heads(bigint, int)',
  'note_audit_anchor(bigint)',
  'sign_in_by_claims(char, text, uuid, text[])',
];

export const grantStatements = [
  ...gatewayFunctions.flatMap((name) => [
    `revoke execute on function access.${name} from public`,
    `grant execute on function access.${name} to ${gatewayRole}`,
  ]),
  `select access.prepare_audit_months()`,
  ...internalFunctions.map((name) => `revoke execute on function access.${name} from public`),
  `grant usage on schema access to public`,
  `grant usage on schema access to ${gatewayRole}`,
];
