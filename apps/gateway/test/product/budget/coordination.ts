import { ofCase } from './found.ts';
import { coordinator, elders, lead, running, type Steps, type Versioned, window } from './step.ts';

let requested: Versioned;

export const requesting: Steps = {
  RequestCoordination: {
    variables: async () => ({
      input: { caseId: running.case, reason: 'ROLES_UNDECIDED', situation: '母と息子で担当が決まらない' },
    }),
    keep: (data) => {
      requested = { id: data.requestCoordination!.id, version: 1 };
    },
  },
  AcceptCoordination: { by: coordinator, variables: () => Promise.resolve({ input: requested }) },
};

export const coordinating: Steps = {
  RecordCoordinationEvent: {
    by: coordinator,
    variables: async () => ({
      input: {
        caseId: running.case,
        kind: 'INDIVIDUAL',
        means: 'PHONE',
        agencyIds: [elders],
        words: '様子を聞いた',
      },
    }),
  },
  WithdrawCoordinationEvent: {
    by: coordinator,
    variables: async () => ({ id: (await coordinationWork()).coordinationEvents[0]!.id }),
  },
  RecordCoordinationTask: {
    by: coordinator,
    variables: async () => ({
      input: { caseId: running.case, what: '主治医に聞く', agencyId: elders, dueOn: '2099-03-01' },
    }),
  },
  ChangeCoordinationTask: {
    by: coordinator,
    variables: async () => ({
      input: { ...(await coordinationWork()).tasks[0]!, agencyId: elders, dueOn: '2099-03-15' },
    }),
  },
  SettleCoordinationTask: {
    by: coordinator,
    variables: async () => ({
      input: { ...(await coordinationWork()).tasks[0]!, state: 'DONE', word: '聞けた' },
    }),
  },
};

export const deciding: Steps = {
  DecideRoles: {
    by: lead,
    variables: async () => ({
      input: {
        id: requested.id,
        version: (await coordination()).version,
        roles: [{ agencyId: elders, role: '母の介護の相談' }],
        reason: '介護が先に立つ',
      },
    }),
  },
};

export const ending: Steps = {
  CloseMonitoring: {
    by: coordinator,
    variables: async () => {
      const { id, version } = (await coordination()).monitoring[0]!;
      return { input: { id, version, outcome: 'SUPPORT_BEGAN', result: '介護の訪問が始まった' } };
    },
  },
  EndCoordination: {
    variables: async () => ({ input: { ...(await askedAgain()), advice: '' } }),
  },
};

/** Events and tasks of the case, as its coordinator sees them. */
function coordinationWork(): Promise<{ coordinationEvents: { id: string }[]; tasks: Versioned[] }> {
  return ofCase(coordinator, 'coordinationEvents { id } tasks { id version }');
}

interface CoordinationState extends Versioned {
  monitoring: Versioned[];
}

/** The coordination of the case, with its duties of モニタリング. */
export async function coordination(): Promise<CoordinationState> {
  const { coordination: state } = await ofCase<{ coordination: CoordinationState }>(
    coordinator,
    'coordination { id version monitoring { id version } }',
  );
  return state;
}

/** Another request for the same case, to be taken back. */
async function askedAgain(): Promise<Versioned> {
  const { data } = await running.product.ask(
    window,
    `mutation ($input: RequestCoordinationInput!) { requestCoordination(input: $input) { id version } }`,
    { input: { caseId: running.case, reason: 'NO_MENU', situation: '取り下げるための依頼' } },
  );
  return data!.requestCoordination as unknown as Versioned;
}
