import { describe, expect, inject, test } from 'vitest';
import { AuditProof, gapsOf } from './harness/audit-proof.ts';
import { eightyFifty } from './harness/places.ts';
import { usePortal } from './harness/portal.ts';
import { staff } from './harness/staff.ts';
import { visit } from './harness/steps.ts';

const portal = usePortal();

describe('閲覧記録の証明そのもの', () => {
  test('物語で読んだものには根拠のある記録があり、記録が一つでも欠ければ見つかる', async () => {
    const proof = new AuditProof(inject('database'), inject('classes'));
    const { page } = await portal.open(staff.livelihoodWorker);
    proof.listen(page.context());
    await visit(page, eightyFifty.household);
    await visit(page, eightyFifty.consultation);
    const { answers, events, known } = await proof.take();
    expect(known.subjects.size).toBeGreaterThan(3);
    expect(gapsOf(answers, events, known)).toEqual([]);

    const id = eightyFifty.consultation.split('/').at(-1)!;
    expect(gapsOf(answers, [], known)).toContainEqual(expect.stringContaining(`${id} has no event`));
    for (const spoilt of [
      { without: 'story', entries: (dataClass: string) => dataClass !== 'narrative' },
      { without: 'summary', entries: (dataClass: string) => dataClass !== 'summary' },
    ]) {
      const fewer = events.map((event) => ({
        ...event,
        entries: event.entries.filter(({ dataClass }) => spoilt.entries(dataClass)),
      }));
      expect(gapsOf(answers, fewer, known), spoilt.without).not.toEqual([]);
    }
    const baseless = events.map((event) => ({
      ...event,
      entries: event.entries.map((entry) => ({ ...entry, basis: '' })),
    }));
    expect(gapsOf(answers, baseless, known)).toContainEqual(expect.stringMatching(/has no basis$/));
    expect(gapsOf(answers, events, { ...known, evidence: new Set() })).toContainEqual(
      expect.stringMatching(/stands on no evidence$/),
    );
  });

  test('窓口の閲覧は利用目的がなければ見つかる', () => {
    const entry = { subject: 'p', dataClass: 'identity', basis: 'counter', evidence: '' };
    const event = {
      requestId: 'r',
      purpose: 'consultation',
      readsLog: false,
      named: ['p'],
      entries: [entry],
    };
    const known = { subjects: new Set<string>(), evidence: new Set<string>(), classes: {} };
    const answers = [{ requestId: 'r', operation: 'People', data: {} }];
    expect(gapsOf(answers, [event], known)).toEqual([]);
    expect(gapsOf(answers, [{ ...event, purpose: '' }], known)).toHaveLength(1);
  });
});
