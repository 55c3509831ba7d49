import type { Asker } from '../product.ts';
import { ofCase } from './found.ts';
import { elders, household, mother, ours, running, type Steps, welfare, window } from './step.ts';

let draft = '';

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
      'iVBORw0KGgoAAAANSUhEUgAAAHgAAAAyCAAAAACyzEAEAAAANUlEQVR42u3QsQ0AAAjDsP7/NLzAVBbnAUvJPBUwGAwGg8FgMBhchHPLajAYDAaDwWAwuNcC3UMzESFALq0AAAAASUVORK5CYII=',
    personIds: [mother],
    agencyIds: [ours, elders],
    dataClasses: ['IDENTITY', 'SUMMARY', 'NARRATIVE'],
  },
};

/** 受付, the sheet and the handover. */
export const intake: Steps = {
  SaveIntakeDraft: {
    variables: { input: { householdId: household, content: { firstWord: '家賃が払えない' } } },
    keep: (data) => {
      draft = data.saveConsultationDraft!.id;
    },
  },
  IntakeDraft: { variables: async () => ({ id: draft }) },
  DiscardIntakeDraft: { variables: async () => ({ id: await spareDraft() }) },
  ReceiveConsultation: {
    variables: async () => ({ input: { ...received, draftId: draft }, key: 'receive' }),
    keep: (data) => {
      running.case = data.receiveConsultation!.id;
    },
  },
  BeginConsultationSupport: { variables: async () => ({ caseId: running.case, version: await version() }) },
  RecordSheet: {
    variables: async () => ({ input: { caseId: running.case, version: await version(), ...sheet } }),
  },
  AskForOtherTroubles: {
    variables: async () => ({
      input: { caseId: running.case, version: await version(), hasOtherTroubles: true, answer: '母の介護' },
    }),
  },
  SendHandover: {
    variables: async () => ({
      input: { caseId: running.case, toAgencyId: elders, citizenTold: true, wordToTarget: 'お願いします' },
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
  NoteFirstContact: {
    by: { staff: 'fukushi-worker', purpose: 'handover' },
    variables: async () => ({
      input: await handover(welfare, { staff: 'fukushi-worker' }, 'ACCEPTED'),
    }),
  },
  RemoveAttachment: { variables: async () => ({ id: await anyPaper() }) },
};

export const consenting: Steps = {
  RecordConsent: {
    variables: async () => ({
      caseId: running.case,
      input: {
        signedByPersonId: mother,
        signature: 'PAPER',
        personIds: [mother],
        agencyIds: [elders],
        dataClasses: ['IDENTITY', 'SUMMARY'],
        until: '2099-03-31',
      },
    }),
  },
};

export const closing: Steps = {
  WithdrawConsent: { variables: async () => ({ id: (await state()).consents[0]!.id }) },
  CloseConsultation: {
    variables: async () => ({
      input: { caseId: running.case, version: await version(), outcome: 'CONNECTED', note: '落ち着いた' },
    }),
  },
};

interface CaseState {
  version: number;
  handovers: { id: string; version: number; state: string; to: { id: string } }[];
  consents: { id: string }[];
}

function state(by: Asker = window): Promise<CaseState> {
  return ofCase(by, 'version handovers { id version state to { id } } consents { id }');
}

async function version(): Promise<number> {
  return (await state()).version;
}

async function handover(
  to: string,
  by: Asker = window,
  inState = 'SENT',
): Promise<{ handoverId: string; version: number }> {
  const sent = (await state(by)).handovers.find((each) => each.state === inState && each.to.id === to)!;
  return { handoverId: sent.id, version: sent.version };
}

/** A paper that is there to be taken away. */
async function anyPaper(): Promise<string> {
  const answer = await running.product.sendFile(window, {
    caseId: running.case,
    kind: 'document',
    name: '家計簿.pdf',
    bytes: Buffer.from('%PDF-1.4\n%%EOF\n'),
  });
  return ((await answer.json()) as { id: string }).id;
}

/** A draft that is there to be thrown away. */
async function spareDraft(): Promise<string> {
  const { data } = await running.product.ask(
    window,
    `mutation ($household: ID!) {
      saveConsultationDraft(input: { householdId: $household, content: { firstWord: "書きかけ" } }) { id }
    }`,
    { household },
  );
  return (data as { saveConsultationDraft: { id: string } }).saveConsultationDraft.id;
}
