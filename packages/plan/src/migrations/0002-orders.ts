import type { MigrationInterface, QueryRunner } from 'typeorm';

const schema = 'plan';

/** An index for each order in which a list of the plan is asked for. */
export class Orders1700000700002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [name, on] of indexes) await runner.query(`create index ${name} on ${on}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [name] of indexes.toReversed()) await runner.query(`drop index ${schema}.${name}`);
  }
}

const indexes = [
  ['programme_by_number', 'programme (municipality, source_key, id)'],
  ['programme_by_name', 'programme (municipality, name, source_key, id)'],
  ['programme_by_kind', 'programme (municipality, kind, source_key, id)'],
  ['programme_by_measure', 'programme (municipality, measure_no, source_key, id)'],
  ['programme_by_section', `programme (municipality, (coalesce(section, '')), source_key, id)`],
  ['roadmap_item_by_number', 'roadmap_item (municipality, source_key, id)'],
  ['roadmap_item_by_period', 'roadmap_item (municipality, from_fiscal_year, source_key, id)'],
  ['roadmap_item_by_measure', 'roadmap_item (municipality, measure_no, source_key, id)'],
  ['indicator_by_number', 'indicator (municipality, source_key, id)'],
  ['indicator_by_name', 'indicator (municipality, name, source_key, id)'],
  ['indicator_by_measure', 'indicator (municipality, measure_no, source_key, id)'],
] as const;
