import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { endOfLog, readWithoutTrace } from './audited.ts';
import { conferences } from './budget/conference.ts';
import { coordinating, deciding, ending, requesting } from './budget/coordination.ts';
import { directory, notices } from './budget/directory-and-notices.ts';
import { fund } from './budget/fund.ts';
import { closing, consenting, intake } from './budget/intake.ts';
import { casebook, liaisonTrainingAndSurvey } from './budget/knowledge.ts';
import { carePlan, supportPlans } from './budget/plans.ts';
import { progress } from './budget/progress.ts';
import { accountsAndPartners, emergenciesAndSeals } from './budget/protection.ts';
import { reads } from './budget/reading.ts';
import { running, type Variables, window } from './budget/step.ts';
import { unmetNeeds } from './budget/unmet-needs.ts';
import { portalOperations } from './portal-operations.ts';
import { type Asker, type Product, startWholeProduct } from './product.ts';

/*
 * 呼出予算: no operation of the portal needs more than one call per subgraph and level. The tables name variables for each;
 * an operation that is missing from them, or that the portal no longer has, fails.
 */

/** In the order of the work: received, written down, handed over, passed on, accepted, closed. */
const steps = [
  reads,
  intake,
  directory,
  notices,
  consenting,
  requesting,
  fund,
  unmetNeeds,
  coordinating,
  carePlan,
  supportPlans,
  conferences,
  deciding, // gives the duties that are reviewed and passed on
  progress,
  liaisonTrainingAndSurvey,
  ending,
  closing,
  casebook, // examples come from closed cases
  emergenciesAndSeals,
  accountsAndPartners,
].flatMap((table) => Object.entries(table));

beforeAll(async () => {
  vi.stubEnv('TSUNAGU_SMTP_URL', 'smtp://127.0.0.1:9');
  vi.stubEnv('TSUNAGU_MAIL_FROM', 'noreply@city.example.jp');
  running.product = await startWholeProduct();
  running.admin = running.product.world.admin;
});
afterAll(() => {
  vi.unstubAllEnvs();
  return running.product.stop();
});

/** The first answer of a subscription stands for all: each is asked like the one before. */
async function answerTo(text: string, by: Asker, variables: Variables) {
  if (!text.startsWith('subscription')) return running.product.ask(by, text, variables);
  const stream = await running.product.stream(by, text, variables);
  const { value } = await stream.next();
  await stream.return?.();
  return value as Awaited<ReturnType<Product['ask']>>;
}

describe('the call budget of the portal', () => {
  const operations = portalOperations();

  test('every operation of the portal is in the tables once, and only those', () => {
    expect(steps.map(([name]) => name).sort()).toEqual([...operations.keys()].sort());
  });

  test.each(steps.filter(([name]) => operations.has(name)))(
    '%s asks each subgraph once per level, and every person and record in its answer is in the log',
    async (name, { variables = {}, by = window, keep }) => {
      const { admin, product } = running;
      const given = typeof variables === 'function' ? await variables() : variables;
      product.counter.reset();
      const before = await endOfLog(admin);
      const { data, errors } = await answerTo(operations.get(name)!, by, given);
      expect(errors).toBeUndefined();
      expect(await readWithoutTrace(admin, before, data)).toEqual([]);
      const calls = product.counter.perSubgraphAndLevel();
      expect(Object.keys(calls)).not.toHaveLength(0);
      expect(Object.entries(calls).filter(([, count]) => count > 1)).toEqual([]);
      keep?.(data as unknown as Parameters<typeof keep>[0]);
    },
  );
});
