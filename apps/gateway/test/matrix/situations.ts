import { randomUUID } from 'node:crypto';
import { type Actor, dataClasses, masterKeysFromEnvironment, type Role, roles } from '@tsunagu/access';
import { type InventedHousehold, inventFamilies, loadResidents, randomFrom } from '@tsunagu/registry';
import { type CityContext, createCityContext, keyedId, systemActor } from '@tsunagu/subgraph-kit';
import { catalogue } from '@tsunagu/subgraphs';
import { okayama, testSecret } from '@tsunagu/test-kit';
import type pg from 'pg';
import { type Asker, createProductDatabase, type ProductDatabase } from '../product/product.ts';

/**
 * 根拠の一つずつ: for each fact of the policy a family of whose cases exactly that fact holds for the readers of the matrix,
 * made with the functions by which the product makes it. All readers belong to one agency and differ only in their role.
 */
export interface Situation {
  name: string;
  /** Facts of the policy that hold of the cases of one measure (`Case.handledBy` …). */
  caseFacts(measure: number): string[];
  /** Facts that hold of the person, the directory entry or the record itself. */
  ownFacts: string[];
  /** What makes them hold; nothing for what holds of every resident. */
  arrange?(family: Family, facts: Facts): Promise<void>;
}

/** A record the probes ask for. */
export interface MatrixRecord {
  situation: Situation;
  /** GraphQL type. */
  type: string;
  resource: 'Case' | 'Person' | 'DirectoryEntry' | 'OwnRecord';
  id: string;
  /** What else a subgraph needs to recognise it, beside its id. */
  representation: Record<string, unknown>;
  /** Measure whose case it belongs to; 0 for none. */
  measure: number;
}

export interface Family {
  household: InventedHousehold;
  /** Case ids by measure. */
  cases: { id: string; measure: number; kind: string }[];
}

export interface MatrixWorld {
  product: ProductDatabase;
  records: MatrixRecord[];
  situations: Situation[];
  /** Readers by the name the policy gives them. */
  readers: Record<string, Actor>;
  facts: Facts;
  families: Family[];
}

const agency = keyedId('matrix', 'agency of the readers');
const serving = keyedId('matrix', 'agency whose programme the readers answer for');
const handling = keyedId('agency', 'ag-003');
const coordinating = keyedId('agency', 'ag-021');
const area = keyedId('area', 'fukushi-higashi');
const areaOfPromoters = keyedId('area', 'fukushi-naka');
/** Every invented name of the matrix begins with it, so that searches find these and no others. */
export const surname = '的場';

const byCase = (name: string, facts: string[], arrange: Situation['arrange']): Situation => ({
  name,
  caseFacts: () => facts.map((fact) => `Case.${fact}`),
  ownFacts: ['Person.registered'],
  ...(arrange ? { arrange } : {}),
});

const broughtToCoordination = 'broughtToCoordination';

/** Situations about families; the name is the rule that the fact belongs to. */
export const familySituations: Situation[] = [
  byCase('counter', [], undefined),
  byCase('own-case', ['handledBy'], ({ cases }, facts) =>
    facts.each(cases, ({ id }) => facts.system('assign_case', id, agency, null, 'matrix')),
  ),
  byCase('consent', ['consentedTo'], (family, facts) => facts.consent(family)),
  byCase('conference', ['supportMembers'], (family, facts) => facts.conference(family, 'support')),
  byCase('multi-layer', ['multiLayerMembers', 'multiLayerShares', 'consentedTo'], async (family, facts) => {
    await facts.consent(family);
    await facts.conference(family, 'multi-layer');
  }),
  byCase('adviser', ['advisers'], (family, facts) => facts.conference(family, 'adviser')),
  byCase('coordination', ['coordinatedBy', broughtToCoordination], async ({ cases }, facts) => {
    for (const { id } of cases) await facts.coordination(id, agency);
  }),
  byCase('monitor', ['monitoredBy', broughtToCoordination], async ({ cases }, facts) => {
    for (const { id } of cases) {
      const coordination = await facts.coordination(id, coordinating);
      await facts.system('decide_roles', coordination, randomUUID(), agency);
    }
  }),
  byCase('lead-division', [broughtToCoordination], async ({ cases }, facts) => {
    for (const { id } of cases) await facts.coordination(id, coordinating);
  }),
  byCase('section', ['sectionsOver'], async ({ cases }, facts) => {
    await facts.system('set_programme_section', randomUUID(), agency, serving, 'matrix');
    await facts.each(cases, ({ id }) => facts.system('assign_case', id, serving, null, 'matrix'));
  }),
  {
    ...byCase('promoter', [], async (_family, facts) => {
      for (const { staffId } of facts.staff)
        await facts.system('assign_area', randomUUID(), staffId, areaOfPromoters);
    }),
    // 地域の困りごと・担い手 alone belong to an area
    caseFacts: (measure) => (measure === 4 ? ['Case.areaPromoters'] : []),
  },
  {
    ...byCase('break-glass', ['brokenGlassBy'], async ({ household }, facts) => {
      // the function asks for a role that may; a role that was changed since does not end the grant
      for (const reader of facts.staff)
        await facts.as({ ...reader, roles: ['case-worker'] }, 'break_glass', [
          randomUUID(),
          household.members[0]!.id,
          'enc1:matrix',
          60,
        ]);
    }),
    ownFacts: ['Person.registered', 'Person.brokenGlassBy'],
  },
];

const ofRecord = (name: string, ownFacts: string[]): Situation => ({ name, caseFacts: () => [], ownFacts });

/** Situations about records of no person. */
export const recordSituations = {
  directory: ofRecord('directory', []),
  published: ofRecord('public and statistics', ['DirectoryEntry.published']),
  owner: ofRecord('group', ['OwnRecord.owner']),
  shared: ofRecord('group shared', ['OwnRecord.sharedWithRoles']),
  publishedRecord: ofRecord('public record', ['OwnRecord.published']),
} as const;

/** Roles with which facility sheets are shared, as their table declares (multi-actor-participation). */
export const rolesOfSharedRecord: readonly Role[] = ['promoter', 'lead-division'];

/** Builds everything the matrix looks at. */
export async function createMatrixWorld(): Promise<MatrixWorld> {
  const product = await createProductDatabase();
  const { admin } = product;
  const facts = new Facts(admin);
  await registerReaders(admin, facts);
  const families = await settle(admin);
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
const partnerActor: Actor = {
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

function accountOf({ staffId, roles: [role] }: Actor): [string, ...unknown[]] {
  return ['register_account', staffId, `matrix-${role}`, `${surname} ${role}`, agency, [role], false, null];
}

function clientOf({ clientId, scopes }: Actor): [string, ...unknown[]] {
  const keys = { keys: [{ kty: 'OKP', crv: 'Ed25519', kid: 'matrix', x: 'A'.repeat(43) }] };
  const law = '個人情報の保護に関する法律 第69条';
  const contact = [agency, '検証', law, '検証担当', scopes, JSON.stringify(keys), '[]', false, null];
  return ['register_partner_client', clientId, '閲覧の検証', ...contact];
}

/** Story with a case in every measure and a value in every class; each family lives through it anew. */
const story = 'lone-elder-after-discharge';

async function settle(admin: pg.Pool): Promise<Family[]> {
  const model = inventFamilies().find(({ family }) => family === story)!;
  const households = familySituations.map(({ name }): InventedHousehold => {
    const [person] = model.members;
    const areaId = name === 'promoter' ? areaOfPromoters : area;
    return {
      ...model,
      id: keyedId('matrix', `household ${name}`),
      areaId,
      members: [
        { ...person!, id: keyedId('matrix', `person ${name}`), familyName: surname, familyKana: 'マトバ' },
      ],
    };
  });
  const city = createCityContext({
    municipality: okayama,
    households,
    random: randomFrom(1),
    pool: admin,
    now: new Date(),
    masterKeys: masterKeysFromEnvironment(testSecret),
  });
  await loadResidents(city, households);
  for (const domain of catalogue) await domain.city?.(city);
  const families = [];
  for (const household of households) {
    const { rows } = await admin.query<Family['cases'][number]>(
      `select case_id as id, measure::int as measure, kind from access.case_ref
       where municipality = $1 and household_id = $2 order by measure, case_id`,
      [okayama, household.id],
    );
    families.push({ household, cases: rows });
  }
  await recordCoordinations(city, families);
  return families;
}

/** 計画と経過 of a consultation: what a coordination decided, and what came of it. The records alone, no fact of access. */
async function recordCoordinations(city: CityContext, families: readonly Family[]): Promise<void> {
  const at = new Date(city.now.getTime() - 86_400_000);
  const of = families.map(({ household, cases }) => ({
    id: keyedId('matrix', `coordination ${household.id}`),
    caseId: cases.find(({ measure }) => measure === 2)!.id,
  }));
  const copy = (table: string, columns: string[], rows: unknown[][]) =>
    city.copy(
      `comprehensive_consultation.${table}`,
      ['municipality', 'case_id', ...columns],
      rows.map((row, index) => [okayama, of[index]!.caseId, ...row]),
    );
  await copy(
    'coordination',
    [
      'id',
      'reason',
      'state',
      'requesting_agency_id',
      'coordinator_agency_id',
      'requested_at',
      'accepted_at',
      'decided_at',
    ],
    of.map(({ id }) => [id, 'no-menu', 'decided', handling, coordinating, at, at, at]),
  );
  await copy(
    'coordination_narrative',
    ['coordination_id', 'situation', 'advice'],
    of.map(({ id }) => [id, '支援の順が決まらない。', '訪問看護から始める。']),
  );
  await copy(
    'role_decision',
    ['coordination_id', 'decided_at', 'reason'],
    of.map(({ id }) => [id, at, 'ケース検討会で決まった。']),
  );
  await copy(
    'decided_role',
    ['coordination_id', 'position', 'agency_id', 'role'],
    of.map(({ id }) => [id, 0, handling, '退院後の訪問']),
  );
  await copy(
    'monitoring',
    ['id', 'coordination_id', 'agency_id', 'began_at', 'closed_at', 'outcome'],
    of.map(({ id }) => [id, id, coordinating, at, at, 'support-began']),
  );
  await copy(
    'monitoring_result',
    ['monitoring_id', 'result'],
    of.map(({ id }) => [id, '週に一度の訪問が続いている。']),
  );
}

const typesOfKind: Record<string, string> = {
  consultation: 'ConsultationCase',
  discharge: 'HomeCareDischarge',
  'employment-registration': 'EmploymentRegistration',
  'area-need': 'CommunityNeed',
  'emergency-support': 'EmergencySupport',
};

function recordsOf(situation: Situation, { household, cases }: Family): MatrixRecord[] {
  const person = household.members[0]!.id;
  const consultation = cases.find(({ measure }) => measure === 2)!;
  const coordination = keyedId('matrix', `coordination ${household.id}`);
  const record = (
    type: string,
    resource: MatrixRecord['resource'],
    id: string,
    measure: number,
    more = {},
  ) => ({
    situation,
    type,
    resource,
    id,
    measure,
    representation: more,
  });
  return [
    record('Person', 'Person', person, 0),
    record('Household', 'Person', household.id, 0, { memberIds: [person] }),
    ...cases.map(({ id, measure, kind }) => {
      const type = typesOfKind[kind];
      if (!type) throw new Error(`the matrix does not know cases of kind ${kind}`);
      return record(type, 'Case', id, measure);
    }),
    record('Coordination', 'Case', coordination, consultation.measure),
    record('Monitoring', 'Case', coordination, consultation.measure),
  ];
}

/** Published and unpublished entries of the directory and of the plan's figures; sheets of facilities by owner. */
async function otherRecords(admin: pg.Pool): Promise<MatrixRecord[]> {
  const entry = (situation: Situation, type: string, id: string): MatrixRecord => ({
    situation,
    type,
    resource: type === 'FacilitySheet' ? 'OwnRecord' : 'DirectoryEntry',
    id,
    measure: 0,
    representation: {},
  });
  const { rows: indicators } = await admin.query<{ id: string }>(
    `select i.id from plan.indicator i where i.municipality = $1 and exists (
       select from plan.source_note n where n.municipality = i.municipality and i.id = any (n.indicator_ids))
     order by i.source_key limit 2`,
    [okayama],
  );
  const unpublished = keyedId('matrix', 'unpublished agency');
  await admin.query(
    `insert into registry.agency (municipality, id, name, type, search_text, position, published)
     values ($1, $2, $3 || ' 準備中', 'other', $3, 9003, false)`,
    [okayama, unpublished, surname],
  );
  await admin.query('update plan.indicator set published = false where municipality = $1 and id = $2', [
    okayama,
    indicators[1]!.id,
  ]);
  const sheets = { owner: agency, shared: handling, publishedRecord: handling };
  for (const [name, owner] of Object.entries(sheets))
    await admin.query(
      `insert into multi_actor_participation.facility_sheet
         (municipality, id, agency_id, corporation_name, facility_name, kind, area_id, state, agrees_to_publish, published)
       select $1, $2, $3, $4, $8, $5, $6, 'draft', $7, $7`,
      [
        okayama,
        keyedId('matrix', `sheet ${name}`),
        owner,
        surname,
        'elderly',
        area,
        name === 'publishedRecord',
        `${surname} ${name}`,
      ],
    );
  const { directory, published, ...own } = recordSituations;
  return [
    entry(directory, 'Agency', unpublished),
    entry(directory, 'Indicator', indicators[1]!.id),
    entry(published, 'Agency', agency),
    entry(published, 'Indicator', indicators[0]!.id),
    ...Object.entries(own).map(([name, situation]) =>
      entry(situation, 'FacilitySheet', keyedId('matrix', `sheet ${name}`)),
    ),
  ];
}

export const asks = (actor: Actor): Asker => ({ actor });
