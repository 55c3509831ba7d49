import {
  type CallContext,
  connectionFrom,
  newId,
  notFoundOrNotPermitted,
  pageSize,
} from '@tsunagu/subgraph-kit';
import { personsByIds } from '../person/person.repository.ts';
import { dayHasCome } from '../person/person.rules.ts';
import { searchOf } from '../person/person-search.ts';
import type {
  FormHouseholdInput,
  HouseholdListArgs,
  HouseholdMemberInput,
  JoinHouseholdsInput,
  SplitHouseholdInput,
} from './household.input.ts';
import {
  type HouseholdRow,
  householdById,
  householdCandidates,
  householdOrder,
  householdsByIds,
  type MemberRow,
  membershipsByPerson,
  readMembers,
} from './household.repository.ts';
import {
  headIsNotLeftBehind,
  householdHasOneHead,
  householdStillExists,
  joinTakesEverybody,
  leavesAfterJoining,
  memberOf,
  membersAreDifferentPeople,
  type PresentMember,
  personHasNoHousehold,
  relationsAreOfThePresentMembers,
  splitLeavesAHousehold,
} from './household.rules.ts';
import {
  endHead,
  endMembers,
  insertHousehold,
  insertMembers,
  insertOrigin,
  keepHead,
  updateHousehold,
  updateRelations,
} from './household.store.ts';
import { Household, HouseholdOriginKind } from './household.type.ts';

export function toHousehold(row: HouseholdRow): Household {
  return Object.assign(new Household(), {
    id: row.id,
    areaId: row.area_id,
    formedOn: row.formed_on,
    dissolvedOn: row.dissolved_on,
    version: row.version,
  });
}

/** A household of which the actor may see a member, or null. */
export async function findHousehold(ctx: CallContext, id: string): Promise<Household | null> {
  const row = await ctx.load(householdById, id);
  if (!row) ctx.reads.missed(id);
  return row && toHousehold(row);
}

/** Households with a visible member who fits. */
export async function householdConnection(ctx: CallContext, args: HouseholdListArgs) {
  const order = householdOrder(args.sort);
  const candidates = await householdCandidates(ctx, searchOf([args.search], args.areaId), {
    sort: args.sort,
    after: args.after,
    limit: pageSize(args) + 1,
  });
  const rows = await householdsByIds(
    ctx,
    candidates.map((candidate) => candidate.id),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return connectionFrom({
    rows: candidates.filter((candidate) => byId.has(candidate.id)),
    args,
    cursors: order.cursors,
    cursorOf: order.cursorOf,
    nodeOf: (candidate) => toHousehold(byId.get(candidate.id)!),
    totalCount: candidates[0]?.total ?? 0,
  });
}

/** 世帯をつくる. @throws RG-001, RG-030, RG-031, RG-032 */
export async function formHousehold(
  ctx: CallContext,
  input: FormHouseholdInput,
  idempotencyKey?: string | null,
): Promise<Household> {
  await ctx.authorize('household.form');
  dayHasCome(input.formedOn, ctx.today, 'formedOn');
  householdHasOneHead(input.members);
  membersAreDifferentPeople(input.members);
  const { id, repeated } = await ctx.once(idempotencyKey, newId());
  if (repeated) return getHousehold(ctx, id);
  const people = input.members.map((member) => member.personId);
  await requireVisible(ctx, people);
  await requireNoHousehold(ctx, people, input.formedOn);
  await insertHousehold(ctx, { id, areaId: input.areaId ?? null, formedOn: input.formedOn });
  await settle(ctx, id, input.members, input.formedOn);
  return getHousehold(ctx, id);
}

/** 世帯員を加える. @throws RG-001, RG-030, RG-031, RG-037, SAVED_BY_OTHER */
export async function addMember(
  ctx: CallContext,
  id: string,
  version: number,
  member: HouseholdMemberInput,
  since: string,
): Promise<Household> {
  const { members } = await openForChange(ctx, id, 'household.changeMembers');
  dayHasCome(since, ctx.today, 'since');
  householdHasOneHead([...members, member]);
  await requireVisible(ctx, [member.personId]);
  await requireNoHousehold(ctx, [member.personId], since);
  await updateHousehold(ctx, id, version);
  await insertMembers(ctx, id, [pick(member)], since);
  return getHousehold(ctx, id);
}

/** 世帯から抜ける; the last one to leave ends the household. @throws RG-001, RG-033 … RG-035, RG-037, SAVED_BY_OTHER */
export async function endMembership(
  ctx: CallContext,
  id: string,
  version: number,
  personId: string,
  on: string,
): Promise<Household> {
  const { members } = await openForChange(ctx, id, 'household.changeMembers');
  dayHasCome(on, ctx.today, 'on');
  const member = memberOf(members, personId);
  leavesAfterJoining(member, on);
  headIsNotLeftBehind(member, members.length - 1);
  const isLast = members.length === 1;
  await updateHousehold(ctx, id, version, isLast ? { dissolvedOn: on } : {});
  await endMembers(ctx, id, [personId], on);
  if (isLast) await endHead(ctx, id, on);
  return getHousehold(ctx, id);
}

/** 世帯主を変える, with everybody's relation to the new head. @throws RG-001, RG-031, RG-037, RG-039, SAVED_BY_OTHER */
export async function changeHead(
  ctx: CallContext,
  id: string,
  version: number,
  stated: readonly HouseholdMemberInput[],
  on: string,
): Promise<Household> {
  const { members } = await openForChange(ctx, id, 'household.changeMembers');
  dayHasCome(on, ctx.today, 'on');
  householdHasOneHead(stated);
  relationsAreOfThePresentMembers(members, stated);
  await updateHousehold(ctx, id, version);
  await updateRelations(ctx, id, stated.map(pick));
  await keepHead(ctx, id, headOf(stated), on);
  return getHousehold(ctx, id);
}

/** 世帯分離: members leave for a household of their own; both remember it. @throws RG-001, RG-031 … RG-037, SAVED_BY_OTHER */
export async function splitHousehold(
  ctx: CallContext,
  id: string,
  version: number,
  input: SplitHouseholdInput,
  idempotencyKey?: string | null,
): Promise<Household> {
  const { row, members } = await openForChange(ctx, id, 'household.split');
  const made = await ctx.once(idempotencyKey, newId());
  if (made.repeated) return getHousehold(ctx, made.id);
  dayHasCome(input.on, ctx.today, 'on');
  householdHasOneHead(input.members);
  membersAreDifferentPeople(input.members);
  const leaving = input.members.map((member) => member.personId);
  for (const personId of leaving) leavesAfterJoining(memberOf(members, personId), input.on);
  splitLeavesAHousehold(members, leaving);
  await updateHousehold(ctx, id, version);
  await endMembers(ctx, id, leaving, input.on);
  await insertHousehold(ctx, { id: made.id, areaId: input.areaId ?? row.area_id, formedOn: input.on });
  await settle(ctx, made.id, input.members, input.on);
  await insertOrigin(ctx, {
    householdId: made.id,
    originId: id,
    kind: HouseholdOriginKind.SPLIT,
    on: input.on,
  });
  return getHousehold(ctx, made.id);
}

/** 世帯合併: everybody of one household goes over into another, which remembers it. @throws RG-001, RG-034, RG-037, RG-038, SAVED_BY_OTHER */
export async function joinHouseholds(
  ctx: CallContext,
  id: string,
  version: number,
  input: JoinHouseholdsInput,
): Promise<Household> {
  await openForChange(ctx, id, 'household.join');
  const from = await openForChange(ctx, input.fromId, 'household.join');
  dayHasCome(input.on, ctx.today, 'on');
  joinTakesEverybody(from.members, input.members);
  for (const member of from.members) leavesAfterJoining(member, input.on);
  await updateHousehold(ctx, id, version);
  await updateHousehold(ctx, input.fromId, input.fromVersion, { dissolvedOn: input.on });
  await endMembers(
    ctx,
    input.fromId,
    from.members.map((member) => member.personId),
    input.on,
  );
  await endHead(ctx, input.fromId, input.on);
  await insertMembers(ctx, id, input.members.map(pick), input.on);
  await insertOrigin(ctx, {
    householdId: id,
    originId: input.fromId,
    kind: HouseholdOriginKind.JOIN,
    on: input.on,
  });
  return getHousehold(ctx, id);
}

/** The household as it stands today, for a change. Absent, hidden and partly hidden are one answer. */
async function openForChange(ctx: CallContext, id: string, action: string) {
  await ctx.authorize(action);
  const [row] = await householdsByIds(ctx, [id]);
  if (!row) throw notFoundOrNotPermitted();
  householdStillExists(row.dissolved_on);
  const members = (await readMembers(ctx, [id])).filter((member) => member.is_current).map(toPresent);
  ctx.reads.wrote(action, { personIds: members.map((member) => member.personId) });
  return { row, members };
}

function toPresent(row: MemberRow): PresentMember {
  return { personId: row.person_id, relation: row.relation, since: row.since, isHead: row.is_head };
}

async function requireVisible(ctx: CallContext, personIds: readonly string[]): Promise<void> {
  const visible = await personsByIds(ctx, personIds);
  if (visible.length !== new Set(personIds).size) throw notFoundOrNotPermitted();
}

async function requireNoHousehold(
  ctx: CallContext,
  personIds: readonly string[],
  since: string,
): Promise<void> {
  const memberships = await Promise.all(personIds.map((id) => ctx.load(membershipsByPerson, id)));
  personHasNoHousehold(memberships.flat().filter((row) => row.until === null || row.until > since).length);
}

async function settle(
  ctx: CallContext,
  id: string,
  members: readonly HouseholdMemberInput[],
  since: string,
): Promise<void> {
  await insertMembers(ctx, id, members.map(pick), since);
  await keepHead(ctx, id, headOf(members), since);
}

const pick = ({ personId, relation }: HouseholdMemberInput) => ({ personId, relation });

function headOf(members: readonly HouseholdMemberInput[]): string {
  return members.find((member) => member.relation === 'head')!.personId;
}

async function getHousehold(ctx: CallContext, id: string): Promise<Household> {
  const [row] = await householdsByIds(ctx, [id]);
  if (!row) throw notFoundOrNotPermitted();
  return toHousehold(row);
}
