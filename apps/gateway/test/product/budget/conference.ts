import { coordinator, elders, running, type Steps, type Versioned, welfare } from './step.ts';

let conferenceId = '';

export const conferences: Steps = {
  ConveneConference: {
    by: coordinator,
    variables: async () => ({
      input: {
        caseId: running.case,
        kind: 'SUPPORT',
        heldAt: '2099-03-31T10:00:00+09:00',
        place: '北ふれあいセンター',
        purpose: '役割の分担',
      },
    }),
    keep: (data) => {
      conferenceId = data.conveneConference!.id;
    },
  },
  AcceptSecrecyNotice: {
    by: coordinator,
    variables: async () => ({
      input: { conferenceId, edition: (await conference()).notice.edition },
    }),
  },
  InviteConferenceMembers: {
    by: coordinator,
    variables: async () => ({
      input: { conferenceId, staffIds: [await anyStaffOf(elders)] },
    }),
  },
  TableConferenceItem: {
    by: coordinator,
    variables: async () => ({ input: { conferenceId, caseId: running.case } }),
  },
  OfferConferenceDates: {
    by: coordinator,
    variables: async () => ({
      input: { conferenceId, startsAt: ['2099-04-01T10:00:00+09:00'] },
    }),
  },
  AnswerConferenceDates: {
    by: coordinator,
    variables: async () => ({
      input: {
        conferenceId,
        answers: [{ candidateId: (await conference()).candidates[0]!.id, answer: 'YES' }],
      },
    }),
  },
  FixConferenceDate: {
    by: coordinator,
    variables: async () => ({
      input: {
        conferenceId,
        version: (await conference()).version,
        heldAt: '2099-04-01T10:00:00+09:00',
      },
    }),
  },
  ConferenceCalendar: {
    by: coordinator,
    variables: async () => ({
      id: conferenceId,
      page: `https://tsunagu.example/conferences/${conferenceId}`,
    }),
  },
  SetConferenceAgenda: {
    by: coordinator,
    variables: async () => ({
      input: {
        conferenceId,
        version: (await conference()).version,
        points: [{ agencyId: elders, what: '退院の日' }],
      },
    }),
  },
  RecordConferenceAttendance: {
    by: coordinator,
    variables: async () => ({
      input: {
        conferenceId,
        members: (await conference()).members.map(({ id }) => ({ memberId: id, attendance: 'CAME' })),
      },
    }),
  },
  AskForInformation: {
    by: coordinator,
    variables: async () => ({
      input: { conferenceId, agencyId: welfare, what: '手当の受給の有無' },
    }),
  },
  AnswerInformationRequest: {
    by: coordinator,
    variables: async () => ({
      input: { ...(await conference()).informationRequests[0]!, state: 'ANSWERED', word: '受給あり' },
    }),
  },
  RecordConferenceOutcome: {
    by: coordinator,
    variables: async () => ({
      input: {
        conferenceId,
        version: 0,
        result: 'DECIDED',
        direction: '介護から始める',
        priorities: ['介護'],
        roles: [{ agencyId: elders, role: '母の介護の相談' }],
      },
    }),
  },
  WriteConferenceMinutes: {
    by: coordinator,
    variables: async () => ({
      input: { conferenceId, version: 0, minutes: '介護から始めることにした' },
    }),
  },
  ConferencePage: { by: coordinator, variables: async () => ({ id: conferenceId }) },
  RecallConferenceItem: {
    by: coordinator,
    variables: async () => ({ id: (await conference()).items[0]!.id }),
  },
  RemoveConferenceMember: {
    by: coordinator,
    variables: async () => ({
      input: {
        conferenceId,
        memberId: (await conference()).members.find((member) => member.noticeAcceptedAt === null)!.id,
      },
    }),
  },
  CloseConference: {
    by: coordinator,
    variables: async () => ({
      input: { id: conferenceId, version: (await conference()).version },
    }),
  },
};

async function anyStaffOf(agencyId: string): Promise<string> {
  const { data } = await running.product.ask(
    coordinator,
    'query ($agencyId: ID!) { staff(agencyId: $agencyId, first: 1) { nodes { id } } }',
    { agencyId },
  );
  return (data!.staff as unknown as { nodes: { id: string }[] }).nodes[0]!.id;
}

interface ConferenceState {
  version: number;
  notice: { edition: string };
  items: { id: string }[];
  members: { id: string; noticeAcceptedAt: string | null }[];
  candidates: { id: string }[];
  informationRequests: Versioned[];
}

async function conference(): Promise<ConferenceState> {
  const { data } = await running.product.ask(
    coordinator,
    `query ($id: ID!) {
      conference(id: $id) {
        version notice { edition } items { id } members { id noticeAcceptedAt } candidates { id } informationRequests { id version } }
    }`,
    { id: conferenceId },
  );
  return data!.conference as unknown as ConferenceState;
}
