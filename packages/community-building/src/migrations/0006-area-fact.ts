import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Areas become facts of access: which promoter has which area, and to which area supporters and needs belong. Rule
 * `promoter` reads them there, so the tables need no policy of their own for it.
 */
export class AreaFact1700000400006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('delete from access.case_area');
    await runner.query('delete from access.area_assignment');
  }
}

const statements = [
  `insert into access.area_assignment (municipality, assignment_id, staff_id, area_id, valid)
   select p.municipality, p.id, p.staff_id, p.area_id, tstzrange(
     p.valid_from::timestamp at time zone 'Asia/Tokyo', p.valid_until::timestamp at time zone 'Asia/Tokyo')
   from promoter_assignment p order by p.valid_until desc nulls first, p.valid_from
   on conflict do nothing`,
  `insert into access.case_area (municipality, case_id, area_id)
   select s.municipality, s.id, s.area_id from supporter s
   union select n.municipality, n.id, n.area_id from need n
   on conflict do nothing`,
  ...[
    'supporter',
    'supporter_contact',
    'supporter_training',
    'supporter_survey',
    'need',
    'need_contact',
    'need_match',
  ].map((table) => `drop policy own_area on ${table}`),
];
