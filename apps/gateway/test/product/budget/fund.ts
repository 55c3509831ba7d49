import type { Asker } from '../product.ts';
import { emergency, ofCase } from './found.ts';
import { coordinator, elders, fundKeeper, lead, running, type Steps, type Versioned } from './step.ts';

const adviser: Asker = { staff: 'adviser', purpose: 'review' };

/** Who handles the emergency. */
const handler: Asker = { staff: 'houkatsu-worker', purpose: 'consultation' };

let donation = '';

export const fund: Steps = {
  ApplyForFund: {
    by: coordinator,
    variables: async () => ({
      input: {
        caseId: running.case,
        purpose: 'TRANSPORT',
        amountYen: 3_000,
        payeeKind: 'AGENCY',
        payeeAgencyId: elders,
        emergency: true,
        item: '通院の交通費',
        reason: '所持金がない',
        isEntrySupport: true,
        entrySupport: '受診につなぐ',
        isNoSubstitute: true,
        noSubstitute: '移送の事業は使えない',
        keepsIndependence: true,
        independence: '治療が始まる',
      },
    }),
  },
  AdviseOnFund: {
    by: adviser,
    variables: async () => ({ input: { ...(await emergency()), agrees: true, opinion: '移動を先に' } }),
  },
  DecideFundApplication: {
    by: lead,
    variables: async () => ({ input: { ...(await emergency()), approves: true, reason: '意見のとおり' } }),
  },
  PayFundSupport: {
    by: fundKeeper,
    variables: async () => ({ input: await emergency() }),
  },
  SettleFundSupport: {
    by: handler,
    variables: async () => ({
      input: { ...(await emergency()), spentYen: 6_000, attachmentIds: [await receipt()] },
    }),
  },
  ReturnFundDifference: { by: fundKeeper, variables: async () => ({ input: await emergency() }) },
  ConfirmFundConsultation: {
    by: lead,
    variables: async () => ({ input: { ...(await newestApplication()), consultation: '急ぐと認める' } }),
  },
  RecordFundDonation: {
    by: fundKeeper,
    variables: { input: { amountYen: 10_000, receiptNo: 'K-1' } },
    keep: (data) => {
      donation = data.recordFundDonation!.id;
    },
  },
  ReverseFundEntry: { by: fundKeeper, variables: async () => ({ input: { id: donation } }) },
  KeepExternalGrant: {
    by: lead,
    variables: {
      input: {
        name: '居場所づくり助成',
        organisation: '試験財団',
        target: '居場所を開く団体',
        region: '岡山県内',
        source: '募集要項',
        published: true,
      },
    },
  },
};

/** What was just applied for. */
async function newestApplication(): Promise<Versioned> {
  const { fundApplications } = await ofCase<{ fundApplications: Versioned[] }>(
    coordinator,
    'fundApplications { id version }',
  );
  return fundApplications[0]!;
}

/** A receipt of the emergency, attached by who handles the case. */
async function receipt(): Promise<string> {
  const { data } = await running.product.ask(
    coordinator,
    'query ($id: ID!) { fundApplication(id: $id) { consultation { id } } }',
    { id: (await emergency()).id },
  );
  const { consultation } = data!.fundApplication as unknown as { consultation: { id: string } };
  const answer = await running.product.sendFile(handler, {
    caseId: consultation.id,
    kind: 'document',
    name: '領収書.pdf',
    bytes: Buffer.from('%PDF-1.4\n%%EOF\n'),
  });
  return ((await answer.json()) as { id: string }).id;
}
