import { type CallContext, newId, savedByOther } from '@tsunagu/subgraph-kit';
import { HouseholdEntity } from './household.entity.ts';
import { personHasNoHousehold } from './household.rules.ts';
import type { HouseholdOriginKind, HouseholdRelation } from './household.type.ts';

/** A person with their relation to the head. */
export interface NewMember {
  personId: string;
  relation: HouseholdRelation;
}

const tenant = 'municipality = (select access.municipality())';

export async function insertHousehold(
  ctx: CallContext,
  household: { id: string; areaId: string | null; formedOn: string },
): Promise<void> {
  await ctx.db.manager.insert(HouseholdEntity, {
    ...household,
    municipality: ctx.actor.municipality,
    dissolvedOn: null,
    version: 1,
  });
}

/**
 * Raises the version of a household nobody else changed in between; every change of its members does so first.
 *
 * @throws SAVED_BY_OTHER
 */
export async function updateHousehold(
  ctx: CallContext,
  id: string,
  version: number,
  change: Partial<Pick<HouseholdEntity, 'areaId' | 'dissolvedOn'>> = {},
): Promise<void> {
  const { affected } = await ctx.db.manager.update(
    HouseholdEntity,
    { municipality: ctx.actor.municipality, id, version },
    { ...change, version: version + 1 },
  );
  if (!affected) throw savedByOther();
}

/**
 * Members from a day on.
 *
 * @throws RG-030 when one of them belongs to another household then, also one the writer cannot see
 */
export async function insertMembers(
  ctx: CallContext,
  householdId: string,
  members: readonly NewMember[],
  since: string,
): Promise<void> {
  try {
    await ctx.db.query(
      `insert into household_member (municipality, id, household_id, person_id, relation, valid)
       select access.municipality(), m.id, $1, m."personId", m.relation, daterange($3::date, null)
       from jsonb_to_recordset($2::jsonb) as m(id uuid, "personId" uuid, relation text)`,
      [householdId, JSON.stringify(members.map((member) => ({ id: newId(), ...member }))), since],
    );
  } catch (error) {
    if ((error as { code?: string }).code === exclusionViolation) personHasNoHousehold(1);
    throw error;
  }
}

const exclusionViolation = '23P01';

/** Ends memberships on a day; the day itself no longer counts. */
export async function endMembers(
  ctx: CallContext,
  householdId: string,
  personIds: readonly string[],
  on: string,
): Promise<void> {
  await ctx.db.query(
    `update household_member set valid = daterange(lower(valid), $3::date)
     where ${tenant} and household_id = $1 and person_id = any ($2::uuid[]) and upper_inf(valid)`,
    [householdId, personIds, on],
  );
}

export async function updateRelations(
  ctx: CallContext,
  householdId: string,
  members: readonly NewMember[],
): Promise<void> {
  await ctx.db.query(
    `update household_member m set relation = n.relation
     from jsonb_to_recordset($2::jsonb) as n("personId" uuid, relation text)
     where m.${tenant} and m.household_id = $1 and m.person_id = n."personId" and upper_inf(m.valid)`,
    [householdId, JSON.stringify(members)],
  );
}

/** The head from a day on; the head so far ends that day. */
export async function keepHead(
  ctx: CallContext,
  householdId: string,
  personId: string,
  since: string,
): Promise<void> {
  await endHead(ctx, householdId, since);
  await ctx.db.query(
    `insert into household_head (municipality, id, household_id, person_id, valid)
     values (access.municipality(), $1, $2, $3, daterange($4::date, null))`,
    [newId(), householdId, personId, since],
  );
}

export async function endHead(ctx: CallContext, householdId: string, on: string): Promise<void> {
  await ctx.db.query(
    `update household_head set valid = daterange(lower(valid), greatest($2::date, lower(valid)))
     where ${tenant} and household_id = $1 and upper_inf(valid)`,
    [householdId, on],
  );
}

export async function insertOrigin(
  ctx: CallContext,
  origin: { householdId: string; originId: string; kind: HouseholdOriginKind; on: string },
): Promise<void> {
  await ctx.db.query(
    `insert into household_origin (municipality, household_id, origin_id, kind, happened_on)
     values (access.municipality(), $1, $2, $3, $4)`,
    [origin.householdId, origin.originId, origin.kind, origin.on],
  );
}
