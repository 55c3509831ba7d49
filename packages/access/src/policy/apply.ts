import { Facts1700000000001 } from '../migrations/0001-facts.ts';
import { SessionAndPartner1700000000002 } from '../migrations/0002-session-partner.ts';
import { Agency1700000000003 } from '../migrations/0003-agency.ts';
import { PersonReading1700000000004 } from '../migrations/0004-person-reading.ts';
import { Bases1700000000005 } from '../migrations/0005-bases.ts';
import { AuditChain1700000000006 } from '../migrations/0006-audit-chain.ts';
import { Identity1700000000007 } from '../migrations/0007-identity.ts';
import { CaseKeys1700000000008 } from '../migrations/0008-case-keys.ts';
import { OfficeKey1700000000009 } from '../migrations/0009-office-key.ts';
import { BreakGlassWords1700000000010 } from '../migrations/0010-break-glass-words.ts';
import { ProgrammeSource1700000000011 } from '../migrations/0011-programme-source.ts';
import { policyViewStatements } from './compiled.generated.ts';
import { actorStatements, factStatements, grantStatements } from './functions/index.ts';

/** Migrations of schema `access`, oldest first. */
export const accessMigrations = [
  Facts1700000000001,
  SessionAndPartner1700000000002,
  Agency1700000000003,
  PersonReading1700000000004,
  Bases1700000000005,
  AuditChain1700000000006,
  Identity1700000000007,
  CaseKeys1700000000008,
  OfficeKey1700000000009,
  BreakGlassWords1700000000010,
  ProgrammeSource1700000000011,
];

/** The policy as SQL, applied after the migrations at every start; re-applying changes nothing. */
export const policyStatements = [
  ...actorStatements,
  ...policyViewStatements,
  ...factStatements,
  ...grantStatements,
];
