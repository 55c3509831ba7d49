import { randomUUID } from 'node:crypto';
import type { Role } from '@tsunagu/access';
import { keyedId } from '@tsunagu/subgraph-kit';
import { agency, type Facts } from './facts.ts';
import { areaOfPromoters, coordinating, type Family } from './families.ts';

/**
 * 根拠の一つずつ: for each fact of the policy a family of whose cases exactly that fact holds for the readers of the matrix,
 * made with the functions by which the product makes it. All readers belong to one agency and differ only in their role.
 */
export interface Situation {
  name: string;
  /** Facts of the policy that hold of the cases of one measure (`Case.handledBy` …). */
  caseFacts(measure: number): string[];
  /** Facts that hold of the person, the directory entry or the record itself. */
  ownFacts: string[];
  /** What makes them hold; nothing for what holds of every resident. */
  arrange?(family: Family, facts: Facts): Promise<void>;
}

/** 機関 of the programme that the readers' agency answers for as 所管課. */
export const serving = keyedId('matrix', 'agency whose programme the readers answer for');

const byCase = (name: string, facts: string[], arrange: Situation['arrange']): Situation => ({
  name,
  caseFacts: () => facts.map((fact) => `Case.${fact}`),
  ownFacts: ['Person.registered'],
  ...(arrange ? { arrange } : {}),
});

const broughtToCoordination = 'broughtToCoordination';

/** Situations about families; the name is the rule that the fact belongs to. */
export const familySituations: Situation[] = [
  byCase('counter', [], undefined),
  byCase('own-case', ['handledBy'], ({ cases }, facts) =>
    facts.each(cases, ({ id }) => facts.system('assign_case', id, agency, null, 'matrix')),
  ),
  byCase('consent', ['consentedTo'], (family, facts) => facts.consent(family)),
  byCase('conference', ['supportMembers'], (family, facts) => facts.conference(family, 'support')),
  byCase('multi-layer', ['multiLayerMembers', 'multiLayerShares', 'consentedTo'], async (family, facts) => {
    await facts.consent(family);
    await facts.conference(family, 'multi-layer');
  }),
  byCase('adviser', ['advisers'], (family, facts) => facts.conference(family, 'adviser')),
  byCase('coordination', ['coordinatedBy', broughtToCoordination], async ({ cases }, facts) => {
    for (const { id } of cases) await facts.coordination(id, agency);
  }),
  byCase('monitor', ['monitoredBy', broughtToCoordination], async ({ cases }, facts) => {
    for (const { id } of cases) {
      const coordination = await facts.coordination(id, coordinating);
      await facts.system('decide_roles', coordination, randomUUID(), agency);
    }
  }),
  byCase('lead-division', [broughtToCoordination], async ({ cases }, facts) => {
    for (const { id } of cases) await facts.coordination(id, coordinating);
  }),
  byCase('section', ['sectionsOver'], async ({ cases }, facts) => {
    await facts.system('set_programme_section', randomUUID(), agency, serving, 'matrix');
    await facts.each(cases, ({ id }) => facts.system('assign_case', id, serving, null, 'matrix'));
  }),
  {
    ...byCase('promoter', [], async (_family, facts) => {
      for (const { staffId } of facts.staff)
        await facts.system('assign_area', randomUUID(), staffId, areaOfPromoters);
    }),
    // 地域の困りごと・担い手 alone belong to an area
    caseFacts: (measure) => (measure === 4 ? ['Case.areaPromoters'] : []),
  },
  {
    ...byCase('break-glass', ['brokenGlassBy'], async ({ household }, facts) => {
      // the function asks for a role that may; a role that was changed since does not end the grant
      for (const reader of facts.staff)
        await facts.as({ ...reader, roles: ['case-worker'] }, 'break_glass', [
          randomUUID(),
          household.members[0]!.id,
          'enc1:matrix',
          60,
        ]);
    }),
    ownFacts: ['Person.registered', 'Person.brokenGlassBy'],
  },
];

const ofRecord = (name: string, ownFacts: string[]): Situation => ({ name, caseFacts: () => [], ownFacts });

/** Situations about records of no person. */
export const recordSituations = {
  directory: ofRecord('directory', []),
  published: ofRecord('public and statistics', ['DirectoryEntry.published']),
  owner: ofRecord('group', ['OwnRecord.owner']),
  shared: ofRecord('group shared', ['OwnRecord.sharedWithRoles']),
  publishedRecord: ofRecord('public record', ['OwnRecord.published']),
} as const;

/** Roles with which facility sheets are shared, as their table declares (multi-actor-participation). */
export const rolesOfSharedRecord: readonly Role[] = ['promoter', 'lead-division'];
