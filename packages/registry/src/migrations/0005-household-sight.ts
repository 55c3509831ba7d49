import { runtimeRole } from '@tsunagu/access';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const schema = 'registry';
const role = runtimeRole(schema);

/**
 * A household that stands exists for whoever sees one of its present members, a dissolved one for whoever sees one of its
 * past members. One whose present members are all under seal is absent: also for those who know somebody who left it.
 */
export class HouseholdSight1700000000105 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of walls(present, presentHousehold)) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of walls(past, past)) await runner.query(statement);
  }
}

const tenant = 'municipality = (select access.municipality())';
const member = (householdId: string) =>
  `select from household_member m where m.municipality = ${householdId.split('.')[0]}.municipality and m.household_id = ${householdId}`;
const past = (householdId: string) => `exists (${member(householdId)})`;
const present = () =>
  `exists (${member('household.id')}
     and (household.dissolved_on is not null or m.valid @> (now() at time zone 'Asia/Tokyo')::date))`;
const presentHousehold = (householdId: string) =>
  `exists (select from household h where h.municipality = household_origin.municipality and h.id = ${householdId})`;

function walls(ofHousehold: (id: string) => string, ofOrigin: (id: string) => string): string[] {
  const household = `${tenant} and ${ofHousehold('household.id')}`;
  const origin = `${tenant} and ${ofOrigin('household_origin.household_id')} and ${ofOrigin('household_origin.origin_id')}`;
  return [...wall('household', household), ...wall('household_origin', origin)];
}

function wall(table: string, read: string): string[] {
  const mayWrite = `${tenant} and (select access.may_write())`;
  return [
    `drop policy readable on ${schema}.${table}`,
    `drop policy updatable on ${schema}.${table}`,
    `create policy readable on ${schema}.${table} for select to ${role} using (${read})`,
    `create policy updatable on ${schema}.${table} for update to ${role} using (${mayWrite} and ${read}) with check (${mayWrite})`,
  ];
}
