import type { Actor } from '@tsunagu/access';
import { keyedId } from '@tsunagu/subgraph-kit';
import { enrol, staff, startTestSubgraph, type TestSubgraph } from '@tsunagu/test-kit';
import { expect } from 'vitest';
import { domain } from '../src/index.ts';

// biome-ignore lint/suspicious/noExplicitAny: an answer has the fields that its operation asked for
export type Answer = any;

export const welfareOffice = keyedId('agency', 'ag-001');
export const supportCentre = keyedId('agency', 'ag-009');

/** A registry with a window at the welfare office, and a case worker elsewhere who handles nothing. */
export interface Scenario {
  subgraph: TestSubgraph;
  window: Actor;
  stranger: Actor;
  /** The answer of an operation that must succeed. */
  give(actor: Actor, operation: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The code with which an operation is refused. */
  refusal(actor: Actor, operation: string, variables?: Record<string, unknown>): Promise<unknown>;
  /** A resident, registered at the window. */
  resident(
    name: string,
    kana: string,
    more?: Record<string, unknown>,
  ): Promise<{ id: string; version: number }>;
  /** Opens a case of an agency about people, as a domain does. */
  openCase(actor: Actor, personIds: readonly string[], householdId?: string | null): Promise<string>;
}

export async function startScenario(): Promise<Scenario> {
  const subgraph = await startTestSubgraph(domain);
  const [window, stranger] = await enrol(
    subgraph.database,
    staff(['window', 'case-worker'], { agencyId: welfareOffice }),
    staff(['case-worker'], { agencyId: supportCentre }),
  );
  const give: Scenario['give'] = async (actor, operation, variables) => {
    const answer = await subgraph.ask(actor, operation, variables);
    expect(answer.errors).toBeUndefined();
    return answer.data;
  };
  return {
    subgraph,
    window,
    stranger,
    give,
    refusal: async (actor, operation, variables) =>
      (await subgraph.ask(actor, operation, variables)).errors?.[0]?.extensions?.['code'],
    resident: async (name, kana, more = {}) => {
      const [familyName, givenName] = name.split(' ');
      const [familyKana, givenKana] = kana.split(' ');
      const input = {
        familyName,
        givenName,
        familyKana,
        givenKana,
        sex: 'FEMALE',
        isNotDuplicate: true,
        ...more,
      };
      const { registerPerson } = await give(
        window,
        'mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { id version } }',
        { input },
      );
      return registerPerson;
    },
    openCase: (actor, personIds, householdId = null) =>
      subgraph.runtime.transact(actor, async (ctx) => {
        const caseId = crypto.randomUUID();
        await ctx.db.query('select access.open_case($1, 2::smallint, $2, $3, $4::uuid[], $5)', [
          caseId,
          'consultation',
          householdId,
          personIds,
          actor.agencyId,
        ]);
        return caseId;
      }),
  };
}
