import { masterKeysFromEnvironment } from '@tsunagu/access';
import { type InventedHousehold, inventFamilies, loadResidents, randomFrom } from '@tsunagu/registry';
import { type CityContext, createCityContext, keyedId } from '@tsunagu/subgraph-kit';
import { catalogue } from '@tsunagu/subgraphs';
import { okayama, testSecret } from '@tsunagu/test-kit';
import type pg from 'pg';

/** 検証の家族: one for each situation, all with the same story and a record of every type. */
export interface Family {
  household: InventedHousehold;
  /** Case ids by measure. */
  cases: { id: string; measure: number; kind: string }[];
}

export const handling = keyedId('agency', 'ag-003');
export const coordinating = keyedId('agency', 'ag-021');
export const area = keyedId('area', 'fukushi-higashi');
export const areaOfPromoters = keyedId('area', 'fukushi-naka');
/** Every invented name of the matrix begins with it, so that searches find these and no others. */
export const surname = '的場';

/** Story with a case in every measure and a value in every class; each family lives through it anew. */
const story = 'lone-elder-after-discharge';

export async function settle(admin: pg.Pool, names: readonly string[]): Promise<Family[]> {
  const model = inventFamilies().find(({ family }) => family === story)!;
  const households = names.map((name): InventedHousehold => {
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
  await registerSupporters(city, households);
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
  await recordHandovers(city, families);
  await recordPlacements(city, families);
  return families;
}

/** 計画と経過 of a consultation: what a coordination decided, and what came of it. The records alone, no fact of access. */
async function recordCoordinations(city: CityContext, families: readonly Family[]): Promise<void> {
  const at = new Date(city.now.getTime() - 86_400_000);
  const of = families.map((family) => ({ id: coordinationOf(family), caseId: caseOf(family, 2) }));
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

/** 引継ぎ of each consultation to another agency, which accepted it. */
async function recordHandovers(city: CityContext, families: readonly Family[]): Promise<void> {
  const at = new Date(city.now.getTime() - 86_400_000);
  const of = families.map((family) => ({ id: handoverOf(family), caseId: caseOf(family, 2) }));
  await city.copy(
    'comprehensive_consultation.handover',
    [
      'municipality',
      'id',
      'case_id',
      'chain_id',
      'step',
      'from_agency_id',
      'to_agency_id',
      'state',
      'sent_at',
      'citizen_told',
      'content_is_plain',
      'answered_at',
    ],
    of.map(({ id, caseId }) => [
      okayama,
      id,
      caseId,
      id,
      1,
      handling,
      coordinating,
      'accepted',
      at,
      true,
      true,
      at,
    ]),
  );
  await city.copy(
    'comprehensive_consultation.handover_word',
    ['municipality', 'handover_id', 'case_id', 'word_to_target'],
    of.map(({ id, caseId }) => [okayama, id, caseId, '通院の付き添いを頼みたい。']),
  );
}

/** 就労: each registered person was placed once. */
async function recordPlacements(city: CityContext, families: readonly Family[]): Promise<void> {
  const { rows } = await city.pool.query<{ id: string }>(
    'select id from lifelong_employment.opening where municipality = $1 order by id limit 1',
    [okayama],
  );
  await city.copy(
    'lifelong_employment.placement',
    ['municipality', 'id', 'registration_id', 'opening_id', 'state', 'proposed_on', 'placed_on'],
    families.map((family) => [
      okayama,
      placementOf(family),
      caseOf(family, 3),
      rows[0]!.id,
      'placed',
      '2026-04-01',
      '2026-04-15',
    ]),
  );
}

/** サポーター: each person also helps others in their area. */
async function registerSupporters(
  city: CityContext,
  households: readonly InventedHousehold[],
): Promise<void> {
  const from = new Date(city.now.getTime() - 86_400_000);
  const of = households.map(({ id, areaId, members: [person] }) => ({
    id: keyedId('matrix', `supporter ${id}`),
    householdId: id,
    areaId,
    personId: person!.id,
  }));
  await city.cases(
    of.map(({ id, householdId, personId }) => ({
      caseId: id,
      measure: 4,
      kind: 'supporter-registration',
      householdId,
      subjects: [personId],
      openedAt: from,
      assignments: [{ agencyId: coordinating, reason: 'opened', from }],
    })),
  );
  await city.copy(
    'access.case_area',
    ['municipality', 'case_id', 'area_id'],
    of.map(({ id, areaId }) => [okayama, id, areaId]),
  );
  await city.copy(
    'community_building.supporter',
    [
      'municipality',
      'id',
      'person_id',
      'household_id',
      'agency_id',
      'area_id',
      'state',
      'offers',
      'activity',
      'registered_on',
    ],
    of.map(({ id, personId, householdId, areaId }) => [
      okayama,
      id,
      personId,
      householdId,
      coordinating,
      areaId,
      'active',
      ['talk'],
      '見守りの訪問',
      '2026-04-01',
    ]),
  );
  await city.copy(
    'community_building.supporter_contact',
    ['municipality', 'supporter_id', 'phone', 'availability'],
    of.map(({ id }) => [okayama, id, '086-000-0000', '平日の午前']),
  );
}

const caseOf = ({ cases }: Family, measure: number) => cases.find((each) => each.measure === measure)!.id;
export const coordinationOf = ({ household }: Family) => keyedId('matrix', `coordination ${household.id}`);
export const handoverOf = ({ household }: Family) => keyedId('matrix', `handover ${household.id}`);
export const placementOf = ({ household }: Family) => keyedId('matrix', `placement ${household.id}`);
