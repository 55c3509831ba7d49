import { gatewayRole } from '../../roles.ts';
import { accountFunctions } from './accounts.ts';
import { actorFunctions } from './actor.ts';
import { auditFunctions } from './audit.ts';
import { breakGlassFunctions } from './break-glass.ts';
import { callFunctions } from './calls.ts';
import { caseFunctions } from './cases.ts';
import { conferenceFunctions } from './conferences.ts';
import { consentFunctions } from './consents.ts';
import { coordinationFunctions } from './coordination.ts';
import { evidenceFunctions } from './evidence.ts';
import { sealFunctions } from './seals.ts';

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
  ...accountFunctions,
  ...auditFunctions,
  ...evidenceFunctions,
];

/** Internal functions; only the owner's own functions call them. */
const internalFunctions = [
  'require_role(text[])',
  'require_convener(uuid)',
  'case_is_sealed(uuid)',
  'require_seal_handler(uuid)',
  'require_writer()',
  'require_case_writer(uuid)',
  'cover_case_by_consents(uuid)',
  'count_readings(uuid[])',
];

export const grantStatements = [
  ...internalFunctions.map((name) => `revoke execute on function access.${name} from public`),
  `grant usage on schema access to public`,
  `grant usage on schema access to ${gatewayRole}`,
];
