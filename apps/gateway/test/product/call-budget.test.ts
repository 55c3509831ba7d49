import { familyHouseholdId, familyMemberId } from '@tsunagu/registry';
import { keyedId } from '@tsunagu/subgraph-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { portalOperations } from './portal-operations.ts';
import { type Asker, allInProcess, createProductDatabase, type Product, startProduct } from './product.ts';

/*
 * 呼出予算: no operation of the portal needs more than one call per subgraph and level. The table names variables for each;
 * an operation that is missing from it, or that the portal no longer has, fails.
 */

const household = familyHouseholdId('eighty-fifty');
const mother = familyMemberId('eighty-fifty', 0);
const ours = keyedId('agency', 'ag-009');
const elders = keyedId('agency', 'ag-007');
const welfare = keyedId('agency', 'ag-001');
const window: Asker = { staff: 'yorisoi-window' };

let product: Product;
const ends: (() => Promise<void>)[] = [];

beforeAll(async () => {
  const database = await createProductDatabase();
  ends.push(() => database.drop());
  const subgraphs = await allInProcess(database.database.adminUrl);
  ends.push(() => subgraphs.stop());
  product = await startProduct(database, subgraphs.transports);
  ends.push(() => product.stop());
});
afterAll(async () => {
  for (const end of ends.reverse()) await end();
});

type Variables = Record<string, unknown>;

interface Step {
  variables?: Variables | (() => Promise<Variables>);
  by?: Asker;
  /** Keeps what later steps need. */
  keep?: (data: Record<string, { id: string; version: number }>) => void;
}

const made = { draft: '', case: '', contact: { id: '', version: 0 } };

const queries: Record<string, Step> = {
  SignedInAgency: {},
  OpenWork: {},
  PeopleAreas: {},
  PeoplePage: { variables: { search: '渡辺', first: 50 } },
  PersonPage: { variables: { id: mother } },
  HouseholdsPage: { variables: { search: '渡辺', first: 50 } },
  HouseholdPage: { variables: { id: household } },
  Genogram: { variables: { id: household } },
  ConsultationChoices: {},
  ConsultationsPage: { variables: { first: 50 } },
  ConsultationPage: { variables: async () => ({ id: await anyCase() }) },
  IntakePeople: { variables: { search: '渡辺' } },
  IntakeHousehold: { variables: { id: household } },
  IntakeWorries: {},
  IntakeDrafts: {},
  DirectoryChoices: {},
  AgencyPicker: { variables: { search: '支援' } },
  AgencySuggestions: { variables: { worry: 'care' } },
  AgenciesPage: { variables: { consultation: '介護', first: 50 } },
  AgencyPage: { variables: { id: ours } },
  ActivityAreas: {},
  ActivitiesPage: { variables: { first: 100 } },
  ActivityPage: { variables: async () => ({ id: await anyActivity() }) },
  PlanMeasures: {},
  PlanProgrammes: { variables: { first: 50 } },
  PlanRoadmap: { variables: { first: 50 } },
  PlanIndicators: { variables: { first: 50 } },
  ApiExampleAgencies: { variables: { consultation: 'ごみ' } },
  ApiExampleActivities: { variables: { from: '2026-04-01', to: '2027-03-31' } },
  ApiExampleIndicator: { variables: { officialNo: 4 } },
};

/** In the order of the work: received, written down, handed over, passed on, accepted, closed. */
const work: Record<string, Step> = {
  SaveIntakeDraft: {
    variables: { input: { householdId: household, content: { firstWord: '家賃が払えない' } } },
    keep: (data) => {
      made.draft = data.saveConsultationDraft!.id;
    },
  },
  IntakeDraft: { variables: async () => ({ id: made.draft }) },
  DiscardIntakeDraft: { variables: async () => ({ id: await spareDraft() }) },
  ReceiveConsultation: {
    variables: async () => ({ input: { ...received, draftId: made.draft }, key: 'receive' }),
    keep: (data) => {
      made.case = data.receiveConsultation!.id;
    },
  },
  BeginConsultationSupport: { variables: async () => ({ caseId: made.case, version: await version() }) },
  RecordSheet: {
    variables: async () => ({ input: { caseId: made.case, version: await version(), ...sheet } }),
  },
  AskForOtherTroubles: {
    variables: async () => ({
      input: { caseId: made.case, version: await version(), hasOtherTroubles: true, answer: '母の介護' },
    }),
  },
  SendHandover: {
    variables: async () => ({
      input: { caseId: made.case, toAgencyId: elders, citizenTold: true, wordToTarget: 'お願いします' },
    }),
  },
  PassOnHandover: {
    by: { staff: 'houkatsu-worker', purpose: 'handover' },
    variables: async () => ({
      input: {
        ...(await handover(elders)),
        toAgencyId: welfare,
        reason: '生活困窮が先に立つ',
        citizenTold: true,
        wordToTarget: '家賃の相談です',
      },
    }),
  },
  AcceptHandover: {
    by: { staff: 'fukushi-worker', purpose: 'handover' },
    variables: async () => ({ input: await handover(welfare, { staff: 'fukushi-worker' }) }),
  },
  KeepAgencyContact: {
    variables: { input: { agencyId: ours, rank: 'MAIN', name: '岸本 里奈', phone: '086-222-0000' } },
    keep: (data) => {
      made.contact = (data.updateAgencyContact as unknown as { contacts: (typeof made.contact)[] })
        .contacts[0]!;
    },
  },
  EndAgencyContact: {
    variables: async () => ({ agencyId: ours, id: made.contact.id, version: made.contact.version }),
  },
  WithdrawConsent: { variables: async () => ({ id: (await state()).consents[0]!.id }) },
  CloseConsultation: {
    variables: async () => ({
      input: { caseId: made.case, version: await version(), outcome: 'CONNECTED', note: '落ち着いた' },
    }),
  },
};

const received = {
  householdId: household,
  personIds: [mother],
  channel: 'COUNTER',
  urgency: 'SOON',
  firstWord: '家賃が払えない',
};

const sheet = {
  members: [{ personId: mother, name: '渡邉 ハル', age: 84, relation: '本人', worries: [{ code: 'care' }] }],
  situation: '二人暮らし',
  consent: {
    signedByPersonId: mother,
    signature: 'SCREEN',
    signatureImage:
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
    personIds: [mother],
    agencyIds: [ours, elders],
    dataClasses: ['IDENTITY', 'SUMMARY', 'NARRATIVE'],
  },
};

interface CaseState {
  version: number;
  handovers: { id: string; version: number; state: string; to: { id: string } }[];
  consents: { id: string }[];
}

async function state(by = window): Promise<CaseState> {
  const { data } = await product.ask(
    by,
    `query ($id: ID!) { consultationCase(id: $id) { version handovers { id version state to { id } } consents { id } } }`,
    { id: made.case },
  );
  return data!.consultationCase as unknown as CaseState;
}

async function version(): Promise<number> {
  return (await state()).version;
}

async function handover(to: string, by = window): Promise<{ handoverId: string; version: number }> {
  const sent = (await state(by)).handovers.find((each) => each.state === 'SENT' && each.to.id === to)!;
  return { handoverId: sent.id, version: sent.version };
}

/** A draft that is there to be thrown away. */
async function spareDraft(): Promise<string> {
  const { data } = await product.ask(
    window,
    `mutation ($household: ID!) {
      saveConsultationDraft(input: { householdId: $household, content: { firstWord: "書きかけ" } }) { id }
    }`,
    { household },
  );
  return (data as { saveConsultationDraft: { id: string } }).saveConsultationDraft.id;
}

async function anyCase(): Promise<string> {
  const { data } = await product.ask(window, '{ consultationCases(first: 1) { nodes { id } } }');
  return (data!.consultationCases as unknown as { nodes: { id: string }[] }).nodes[0]!.id;
}

async function anyActivity(): Promise<string> {
  const { data } = await product.ask('public', '{ activities(first: 1) { nodes { id } } }');
  return (data!.activities as unknown as { nodes: { id: string }[] }).nodes[0]!.id;
}

describe('the call budget of the portal', () => {
  const operations = portalOperations();
  const steps = { ...queries, ...work };

  test('every operation of the portal is in the table, and only those', () => {
    expect(Object.keys(steps).sort()).toEqual([...operations.keys()].sort());
  });

  test.each(Object.entries(steps).filter(([name]) => operations.has(name)))(
    '%s asks each subgraph once per level',
    async (name, { variables = {}, by = window, keep }) => {
      const given = typeof variables === 'function' ? await variables() : variables;
      product.counter.reset();
      const { data, errors } = await product.ask(by, operations.get(name)!, given);
      expect(errors).toBeUndefined();
      const calls = product.counter.perSubgraphAndLevel();
      expect(Object.keys(calls)).not.toHaveLength(0);
      expect(Object.entries(calls).filter(([, count]) => count > 1)).toEqual([]);
      keep?.(data as unknown as Parameters<typeof keep>[0]);
    },
  );
});
