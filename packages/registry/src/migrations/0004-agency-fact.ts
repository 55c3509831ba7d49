import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every agency of the registry is known to access with the same commit; see `access.require_agency`. */
export class AgencyFact1700000000104 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create trigger known_to_access after insert on registry.agency
       for each row execute function access.note_agency()`,
    );
    await runner.query(
      'insert into access.agency select municipality, id from registry.agency on conflict do nothing',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger known_to_access on registry.agency');
  }
}
