import { randomUUID } from 'node:crypto';
import { type Actor, type Role, roles } from '@tsunagu/access';
import { keyedId } from '@tsunagu/subgraph-kit';
import { okayama } from '@tsunagu/test-kit';
import type pg from 'pg';
import { createProductDatabase, type ProductDatabase } from '../product/product.ts';
import { accountOf, agency, clientOf, Facts, partnerActor } from './facts.ts';
import { type Family, settle, surname } from './families.ts';
import { type MatrixRecord, otherRecords, recordsOf } from './records.ts';
import { familySituations, recordSituations, type Situation, serving } from './situations.ts';

export interface MatrixWorld {
  product: ProductDatabase;
  records: MatrixRecord[];
  situations: Situation[];
  /** Readers by the name the policy gives them. */
  readers: Record<string, Actor>;
  facts: Facts;
  families: Family[];
}

/** Builds everything the matrix looks at. */
export async function createMatrixWorld(): Promise<MatrixWorld> {
  const product = await createProductDatabase();
  const { admin } = product;
  const facts = new Facts(admin);
  await registerReaders(admin, facts);
  const families = await settle(
    admin,
    familySituations.map(({ name }) => name),
  );
  for (const [index, situation] of familySituations.entries())
    await situation.arrange?.(families[index]!, facts);
  const records = [
    ...familySituations.flatMap((situation, index) => recordsOf(situation, families[index]!)),
    ...(await otherRecords(admin)),
  ];
  await admin.query('analyze');
  return {
    product,
    records,
    situations: [...familySituations, ...Object.values(recordSituations)],
    readers: { ...facts.readers, partner: partnerActor, public: publicActor },
    facts,
    families,
  };
}

const publicActor: Actor = { kind: 'public', municipality: okayama, roles: [], requestId: 'matrix' };
/** One member of staff for each role, and one partner system, all of the same agency. */
async function registerReaders(admin: pg.Pool, facts: Facts): Promise<void> {
  await admin.query(
    `insert into registry.agency (municipality, id, name, type, search_text, position)
     values ($1, $2, $4 || ' 閲覧機関', 'other', $4, 9001), ($1, $3, $4 || ' 実施機関', 'other', $4, 9002)`,
    [okayama, agency, serving, surname],
  );
  for (const role of roles) {
    const reader = readerOf(role);
    facts.readers[role] = reader;
    facts.staff.push(reader);
    await facts.system(...accountOf(reader));
  }
  await facts.system(...clientOf(partnerActor));
}

function readerOf(role: Role): Actor & { staffId: string } {
  return {
    kind: 'staff',
    municipality: okayama,
    staffId: keyedId('matrix', `staff ${role}`),
    agencyId: agency,
    roles: [role],
    purpose: 'consultation',
    sessionId: randomUUID(),
    steppedUpAt: new Date().toISOString(),
    requestId: 'matrix',
  };
}
