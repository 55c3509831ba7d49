import { keyedId } from '@tsunagu/subgraph-kit';
import { okayama } from '@tsunagu/test-kit';
import type pg from 'pg';
import { agency } from './facts.ts';
import { area, coordinationOf, type Family, handling, handoverOf, placementOf, surname } from './families.ts';
import { recordSituations, type Situation } from './situations.ts';

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

const typesOfKind: Record<string, string> = {
  consultation: 'ConsultationCase',
  discharge: 'HomeCareDischarge',
  'employment-registration': 'EmploymentRegistration',
  'area-need': 'CommunityNeed',
  'supporter-registration': 'CommunitySupporter',
  'emergency-support': 'EmergencySupport',
};

export function recordsOf(situation: Situation, family: Family): MatrixRecord[] {
  const { household, cases } = family;
  const person = household.members[0]!.id;
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
    record('Coordination', 'Case', coordinationOf(family), 2),
    record('Monitoring', 'Case', coordinationOf(family), 2),
    record('Handover', 'Case', handoverOf(family), 2),
    record('JobPlacement', 'Case', placementOf(family), 3),
  ];
}

/** Published and unpublished entries of the directory and of the plan's figures; sheets of facilities by owner. */
export async function otherRecords(admin: pg.Pool): Promise<MatrixRecord[]> {
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
