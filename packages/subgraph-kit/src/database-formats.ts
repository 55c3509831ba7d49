import pg from 'pg';

const dateOid = 1082;
const bigintOid = 20;
const numericOid = 1700;

/** Dates stay plain `YYYY-MM-DD` strings (no time zone shift), counts and numerics become numbers. */
export function useDatabaseFormats(): void {
  pg.types.setTypeParser(dateOid, (text) => text);
  pg.types.setTypeParser(bigintOid, Number);
  pg.types.setTypeParser(numericOid, Number);
}
