import { wallStatements } from '@tsunagu/access';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const schema = 'community_building';

/** 実績値: the printed figures of measure 4 by fiscal year. */
export class Figure1700000400005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table ${schema}.figure`);
  }
}

const statements = [
  `create table figure (
    municipality char(5) not null,
    id uuid not null,
    series text not null,
    fiscal_year text not null,
    dimension text,
    value integer,
    unit text not null,
    as_of date,
    note text,
    source text not null,
    published boolean not null default true,
    version integer not null default 1,
    source_key text,
    source_hash text,
    primary key (municipality, id),
    unique (municipality, source_key)
  )`,
  `create index figure_by_series on figure (municipality, series, fiscal_year)`,
  ...wallStatements({
    schema,
    table: 'figure',
    dataClass: 'statistics',
    rule: { by: 'directory', publishedColumn: 'published' },
  }),
];
