import { randomUUID } from 'node:crypto';
import { type Actor, dataClasses } from '@tsunagu/access';
import { keyedId, systemActor } from '@tsunagu/subgraph-kit';
import { okayama } from '@tsunagu/test-kit';
import type pg from 'pg';
import { coordinating, type Family, surname } from './families.ts';

/** 機関 of all readers. */
export const agency = keyedId('matrix', 'agency of the readers');

/** 連携システム of the same agency, with every scope. */
export const partnerActor: Actor = {
  kind: 'partner',
  municipality: okayama,
  agencyId: agency,
  roles: [],
  purpose: 'matrix',
  clientId: 'matrix-partner',
  scopes: [...dataClasses],
  requestId: 'matrix',
};

/** Changes facts of access as the product does: through its functions, each in a call of its own. */
export class Facts {
  readonly readers: Record<string, Actor> = {};
  readonly staff: (Actor & { staffId: string })[] = [];
  constructor(private readonly admin: pg.Pool) {}

  async as(actor: Actor, name: string, values: unknown[]): Promise<void> {
    const client = await this.admin.connect();
    try {
      await client.query('begin');
      await client.query('select access.begin_call($1::jsonb)', [JSON.stringify(actor)]);
      const places = values.map((_, index) => `$${index + 1}`).join(', ');
      await client.query(`select access.${name}(${places})`, values);
      await client.query('commit');
    } catch (error) {
      await client.query('rollback');
      throw new Error(`access.${name}: ${(error as Error).message}`, { cause: error });
    } finally {
      client.release();
    }
  }

  /** In the name of the installation, on behalf of an agency that handles or coordinates. */
  system(name: string, ...values: unknown[]): Promise<void> {
    return this.as({ ...systemActor(okayama, 'matrix'), agencyId: coordinating }, name, values);
  }

  /** ほかの市: the same readers, registered in another municipality too. */
  async registerElsewhere(municipality: string): Promise<void> {
    const there = { ...systemActor(municipality, 'matrix'), agencyId: agency };
    // an agency of the same number, since nothing is shared between municipalities
    await this.admin.query('insert into access.agency values ($1, $2) on conflict do nothing', [
      municipality,
      agency,
    ]);
    for (const reader of this.staff) {
      const [name, ...values] = accountOf(reader);
      await this.as(there, name, values);
    }
    const [name, ...values] = clientOf(partnerActor);
    await this.as(there, name, values);
  }

  async each<T>(list: readonly T[], change: (one: T) => Promise<unknown>): Promise<void> {
    for (const one of list) await change(one);
  }

  /** 同意: of every class, for the readers' agency; the agencies that handle the cases stand on the sheet as well. */
  async consent({ household, cases }: Family): Promise<void> {
    const { rows } = await this.admin.query<{ agency_id: string }>(
      'select distinct agency_id from access.case_assignment where case_id = any ($1)',
      [cases.map(({ id }) => id)],
    );
    const consultation = cases.find(({ measure }) => measure === 2)!;
    const [person] = household.members;
    await this.system(
      'record_consent',
      randomUUID(),
      consultation.id,
      person!.id,
      'paper',
      [person!.id],
      [agency, ...rows.map(({ agency_id }) => agency_id)],
      dataClasses.filter((each) => each !== 'directory' && each !== 'statistics'),
      null,
    );
  }

  /** A conference before which every case of the family lies, and whose members are the readers. */
  async conference({ cases }: Family, kind: string): Promise<void> {
    const conference = randomUUID();
    await this.system('convene_conference', conference, kind, cases[0]!.id);
    for (const reader of this.staff) {
      await this.system('invite_member', randomUUID(), conference, reader.staffId);
      await this.as(reader, 'accept_secrecy_notice', [conference, '1']);
    }
    for (const { id } of cases) await this.system('table_item', randomUUID(), conference, id);
  }

  /** @returns its id, after the coordinator accepted it */
  async coordination(caseId: string, coordinator: string): Promise<string> {
    const id = randomUUID();
    await this.system('request_coordination', id, caseId, coordinator);
    await this.system('accept_coordination', id);
    return id;
  }
}

export function accountOf({ staffId, roles: [role] }: Actor): [string, ...unknown[]] {
  return ['register_account', staffId, `matrix-${role}`, `${surname} ${role}`, agency, [role], false, null];
}

export function clientOf({ clientId, scopes }: Actor): [string, ...unknown[]] {
  const keys = { keys: [{ kty: 'OKP', crv: 'Ed25519', kid: 'matrix', x: 'A'.repeat(43) }] };
  const law = '個人情報の保護に関する法律 第69条';
  const contact = [agency, '検証', law, '検証担当', scopes, JSON.stringify(keys), '[]', false, null];
  return ['register_partner_client', clientId, '閲覧の検証', ...contact];
}
