import { keyedId } from '@tsunagu/subgraph-kit';
import { okayama } from '@tsunagu/test-kit';
import { colleague, coordinator, keeper, lead, mother, ours, running, type Steps, window } from './step.ts';

let grant = '';
let seal = '';

const partnerSystem = {
  id: 'hospital-north',
  name: '北病院の連携',
  agencyId: ours,
  purpose: '退院する人の受入れ先を案内する',
  legalBasis: '情報連携に関する協定',
  contact: '地域連携室',
  scopes: ['directory'],
  keys: JSON.stringify({
    kty: 'EC',
    crv: 'P-256',
    x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
    y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
    kid: 'first',
  }),
  documents: [],
  isSandbox: false,
};

/** 緊急閲覧 and 支援措置. */
export const emergenciesAndSeals: Steps = {
  OpenBreakGlass: {
    by: { ...coordinator, steppedUp: true },
    variables: {
      input: {
        personId: mother,
        reason: '自宅で倒れているのを隣の人が見つけ、救急隊が服薬と持病を尋ねている',
        minutes: 60,
      },
    },
    keep: (data) => {
      grant = data.openBreakGlass!.id;
    },
  },
  EndBreakGlass: { by: coordinator, variables: async () => ({ id: grant }) },
  BreakGlassReview: { by: lead, variables: async () => ({ id: grant }) },
  ReviewBreakGlass: {
    by: lead,
    variables: async () => ({
      input: { id: grant, finding: 'JUSTIFIED', note: '救急搬送の記録と合う。' },
    }),
  },
  SetSeal: {
    by: { ...window, steppedUp: true },
    variables: { input: { personId: mother, reason: '支援措置の申出' } },
    keep: (data) => {
      seal = data.setSeal!.id;
    },
  },
  NameSealReviewer: { variables: async () => ({ id: seal, staffId: colleague }) },
  RemoveSealReviewer: { variables: async () => ({ id: seal, staffId: colleague }) },
  LiftSeal: { by: { ...window, steppedUp: true }, variables: async () => ({ id: seal }) },
};

export const accountsAndPartners: Steps = {
  EndSession: { variables: async () => ({ id: await anotherSession() }) },
  SuspendAccount: { by: keeper, variables: { staffId: colleague, suspended: true } },
  EndAccount: { by: keeper, variables: { input: { staffId: colleague, because: 'LEFT' } } },
  RegisterPartnerClient: { by: keeper, variables: { input: partnerSystem } },
  PartnerClient: { by: keeper, variables: { id: partnerSystem.id, first: 50 } },
  ReplacePartnerKeys: { by: keeper, variables: { id: partnerSystem.id, keys: partnerSystem.keys } },
  SuspendPartnerClient: { by: keeper, variables: { id: partnerSystem.id, suspended: true } },
};

/** A browser in which the same person is signed in. */
async function anotherSession(): Promise<string> {
  const { rows } = await running.admin.query<{ session_id: string }>(
    `insert into access.session (municipality, session_id, secret_hash, staff_id, authenticated_at, ends_at)
     values ($1, gen_random_uuid(), sha256('another'), $2, now(), now() + interval '1 hour') returning session_id`,
    [okayama, keyedId('staff', 'yorisoi-window')],
  );
  return rows[0]!.session_id;
}
