import type { MigrationInterface, QueryRunner } from 'typeorm';

const schema = 'registry';

/** An index for each order in which a list of the register is asked for; the search of people takes an order. */
export class Orders1700000000103 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function if exists ${schema}.person_candidates(jsonb, uuid, text, uuid, int)`);
    for (const [name, on] of indexes) await runner.query(`create index ${name} on ${on}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [name] of indexes.toReversed()) await runner.query(`drop index ${schema}.${name}`);
  }
}

const indexes = [
  ['agency_by_type', 'agency (municipality, type, id)'],
  [
    'activity_by_start_descending',
    `activity (municipality, (coalesce(starts_at, '-infinity')), id) where published`,
  ],
  ['activity_by_title', 'activity (municipality, title, id) where published'],
  [
    'person_search_by_birth_first',
    `person_search (municipality, (coalesce(birth_date, 'infinity')), person_id)`,
  ],
  [
    'person_search_by_birth_last',
    `person_search (municipality, (coalesce(birth_date, '-infinity')), person_id)`,
  ],
] as const;
