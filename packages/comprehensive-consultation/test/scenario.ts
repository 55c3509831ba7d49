import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Actor } from '@tsunagu/access';
import { runImport, systemActor } from '@tsunagu/subgraph-kit';
import { enrol, okayama, residents, staff, startTestSubgraph, type TestSubgraph } from '@tsunagu/test-kit';
import { domain } from '../src/index.ts';

/** The world of this package's tests: three agencies and a household of two, with the published worry items. */
export interface Scenario {
  subgraph: TestSubgraph;
  window: Actor;
  target: Actor;
  third: Actor;
  coordinator: Actor;
  householdId: string;
  mother: string;
  son: string;
}

export async function startScenario(): Promise<Scenario> {
  const subgraph = await startTestSubgraph(domain);
  const [window, target, third, coordinator] = await enrol(
    subgraph.database,
    staff(['window', 'case-worker'], { agencyId: randomUUID() }),
    staff(['case-worker'], { agencyId: randomUUID() }),
    staff(['case-worker'], { agencyId: randomUUID() }),
    staff(['coordinator'], { agencyId: randomUUID() }),
  );
  const [mother, son] = await residents(subgraph.database, 2);
  await importWorryItems(subgraph);
  return {
    subgraph,
    window: window!,
    target: target!,
    third: third!,
    coordinator: coordinator!,
    householdId: randomUUID(),
    mother: mother!,
    son: son!,
  };
}

async function importWorryItems(subgraph: TestSubgraph): Promise<void> {
  for (const definition of domain.imports ?? []) {
    const report = await runImport({
      definition,
      fileName: definition.name,
      bytes: await readFile(definition.file!),
      transact: (work) => subgraph.runtime.transact(systemActor(okayama, 'test'), work),
    });
    if (!report.accepted) throw new Error(JSON.stringify(report.issues));
  }
}

/** Asks and expects an answer without refusal. */
export async function answer<T>(
  { subgraph }: Scenario,
  actor: Actor,
  operation: string,
  variables?: Record<string, unknown>,
): Promise<T> {
  const { data, errors } = await subgraph.ask<T>(actor, operation, variables);
  if (errors) throw new Error(errors.map((error) => `${error.message} ${error.path?.join('.')}`).join('\n'));
  return data as T;
}

/** Asks and expects a refusal; gives its code. */
export async function refusal(
  { subgraph }: Scenario,
  actor: Actor,
  operation: string,
  variables?: Record<string, unknown>,
): Promise<string> {
  const { errors } = await subgraph.ask(actor, operation, variables);
  return String(errors?.[0]?.extensions?.['code'] ?? 'none');
}

export const receive = `mutation ($input: ReceiveConsultationInput!, $key: String) {
  receiveConsultation(input: $input, idempotencyKey: $key) { id version state }
}`;

export const firstWord = (world: Scenario, more: object = {}) => ({
  householdId: world.householdId,
  personIds: [world.mother],
  channel: 'COUNTER',
  urgency: 'SOON',
  firstWord: '息子が仕事を辞めてから家を出ない。',
  ...more,
});

/** A received consultation of the mother. */
export async function received(
  world: Scenario,
  actor: Actor = world.window,
): Promise<{ id: string; version: number }> {
  const data = await answer<{ receiveConsultation: { id: string; version: number } }>(world, actor, receive, {
    input: firstWord(world),
  });
  return data.receiveConsultation;
}

export const recordSheet = `mutation ($input: RecordSheetInput!, $key: String) {
  recordSheet(input: $input, idempotencyKey: $key) {
    id version persons { id }
    sheet { number assessed members { name relation person { id } assessment { noWorries worries { item { code label } detail } note } health { condition } } narrative { situation } }
    consents { id inForce dataClasses agencies { id } }
  }
}`;

/** The sheet of mother and son; all worries known. */
export const sheetOf = (
  world: Scenario,
  consultation: { id: string; version: number },
  more: object = {},
) => ({
  caseId: consultation.id,
  version: consultation.version,
  members: [
    {
      personId: world.mother,
      name: '試験 花子',
      age: 82,
      relation: '世帯主',
      worries: [{ code: 'care', detail: '膝が悪い' }, { code: 'illness' }],
      condition: '変形性膝関節症',
    },
    { personId: world.son, name: '試験 太郎', age: 53, relation: '長男', worries: [{ code: 'income-work' }] },
  ],
  situation: '父の死後、二人で暮らす。',
  ...more,
});

/** A picture as the screen draws it. */
export const drawnSignature =
  'iVBORw0KGgoAAAANSUhEUgAAAHgAAAAyCAAAAACyzEAEAAAANUlEQVR42u3QsQ0AAAjDsP7/NLzAVBbnAUvJPBUwGAwGg8FgMBhchHPLajAYDAaDwWAwuNcC3UMzESFALq0AAAAASUVORK5CYII=';

/** Consent of both to share with an agency. */
export const consentOf = (world: Scenario, agencyId: string, dataClasses: string[]) => ({
  signedByPersonId: world.mother,
  signature: 'SCREEN',
  signatureImage: drawnSignature,
  personIds: [world.mother, world.son],
  agencyIds: [agencyId],
  dataClasses,
});

export const sendHandover = `mutation ($input: SendHandoverInput!, $key: String) {
  sendHandover(input: $input, idempotencyKey: $key) { id version state bounces overdue word { wordToTarget } consultation { id } }
}`;
export const acceptHandover = `mutation ($input: AcceptHandoverInput!, $key: String) {
  acceptHandover(input: $input, idempotencyKey: $key) { id state hoursToAcceptance consultation { state } chain { state } }
}`;
export const passOnHandover = `mutation ($input: PassOnHandoverInput!, $key: String) {
  passOnHandover(input: $input, idempotencyKey: $key) { id to { id } state bounces acceptedBy { id } }
}`;

/** A hand-over that has been sent to an agency. */
export async function sent(
  world: Scenario,
  caseId: string,
  to: Actor,
): Promise<{ id: string; version: number }> {
  const data = await answer<{ sendHandover: { id: string; version: number } }>(
    world,
    world.window,
    sendHandover,
    {
      input: {
        caseId,
        toAgencyId: to.agencyId,
        citizenTold: true,
        wordToTarget: '家計の相談をお願いします。',
      },
    },
  );
  return data.sendHandover;
}
