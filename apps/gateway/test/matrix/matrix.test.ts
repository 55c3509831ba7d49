import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allInProcess, startProduct } from '../product/product.ts';
import { Expectation, hindrances, readerNames, transports } from './cells.ts';
import { Documents } from './documents.ts';
import { type Matrix, measure } from './matrix.ts';
import { type MatrixFile, Prober } from './probes.ts';
import { report } from './report.ts';
import { createMatrixWorld, type MatrixWorld } from './world.ts';

/*
 * 権限の表: role × data class × basis × hindrance × transport. Expected by the policy, measured in the product.
 * `npm run access:matrix` runs this file, prints the table and renews docs/reference/authorization-matrix.md.
 */

const document = path.resolve(import.meta.dirname, '../../../../docs/reference/authorization-matrix.md');
const expectation = new Expectation();
let world: MatrixWorld;
let matrix: Matrix;
const ends: (() => Promise<void>)[] = [];

beforeAll(async () => {
  world = await createMatrixWorld();
  ends.push(() => world.product.drop());
  const { transports: subgraphs, stop } = await allInProcess(world.product.database.adminUrl);
  ends.push(stop);
  const product = await startProduct(world.product, subgraphs);
  ends.push(() => product.stop());
  const documents = new Documents();
  const files = await sendFiles();
  matrix = await measure(
    world,
    new Prober(product, subgraphs, documents, world.records, files),
    documents,
    expectation,
  );
  const isSound = matrix.disagreements.length === 0 && matrix.holes.length === 0;
  if (process.env.TSUNAGU_RENEW_MATRIX && isSound) writeFileSync(document, report(matrix));

  /** A signed paper and another document for each consultation, put away by the agency that handles it. */
  async function sendFiles(): Promise<MatrixFile[]> {
    const consultations = world.records.filter(({ type }) => type === 'ConsultationCase');
    const sent: MatrixFile[] = [];
    for (const record of consultations)
      for (const [kind, needs] of kinds) {
        const bytes = Buffer.from('%PDF-1.7\n検証');
        const answer = await product.sendFile(
          { staff: 'houkatsu-worker' },
          { caseId: record.id, kind, name: '検証.pdf', bytes },
        );
        if (answer.status !== 201) throw new Error(await answer.text());
        const { id } = (await answer.json()) as { id: string };
        sent.push({ record, path: `/files/comprehensive-consultation/${id}`, needs: [...needs] });
      }
    return sent;
  }
}, 600_000);
afterAll(async () => {
  for (const end of ends.reverse()) await end();
});

/** What the content of a file tells: a consent is words, anything else may tell of health as well. */
const kinds = [
  ['consent-paper', ['narrative']],
  ['document', ['narrative', 'health']],
] as const;

describe('権限の表', () => {
  test('has a situation for every fact that gives somebody something', () => {
    const known = world.situations.flatMap((situation) => [
      ...situation.ownFacts,
      ...[1, 2, 3, 4, 5].flatMap((each) => situation.caseFacts(each)),
    ]);
    expect(expectation.facts().filter((fact) => !known.includes(fact))).toEqual([]);
  });

  test('covers every cell', () => {
    expect(matrix.holes).toEqual([]);
    const classes = 10;
    expect(matrix.cells).toHaveLength(
      readerNames.length * classes * world.situations.length * hindrances.length * transports.length,
    );
    expect(matrix.cells.filter(({ outcome }) => typeof outcome === 'string').length).toBeGreaterThan(5_000);
  });

  test('is in the product as the policy says', () => {
    expect(matrix.disagreements).toEqual([]);
  });

  test('is the one that is committed', () => {
    expect(readFileSync(document, 'utf8'), 'npm run access:matrix').toBe(report(matrix));
  });
});
