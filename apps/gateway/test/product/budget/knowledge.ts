import { keyedId } from '@tsunagu/subgraph-kit';
import { lead, running, type Steps, type Versioned } from './step.ts';

const liaison = {
  field: 'RE_ENTRY',
  kind: 'PROBATION_OFFICERS',
  partnerName: '保護司会',
  note: '意見を交わした',
};

const training = {
  title: '基礎研修',
  audience: 'BOTH',
  contents: ['SOS_SIGNS'],
  starts: '14:00',
  ends: '16:00',
  place: '会議室',
};

const exampleText = {
  title: '世帯の一日から順番を決めた事例',
  household: 'PARENT_AND_ADULT_CHILD',
  worries: ['care'],
  effects: ['SHARED_POLICY'],
  course: '80代の母と50代の長男が暮らす。',
  helped: '支援者が一度に集まった。',
  lessons: '一日を書き出す。',
};

let ownLiaison: Versioned;
let ownTraining: Versioned;
let ownExample = '';

export const liaisonTrainingAndSurvey: Steps = {
  RecordCaseLiaison: {
    variables: async () => ({ input: { caseId: running.case, ...liaison } }),
  },
  RecordLiaison: {
    variables: { input: { ...liaison, participants: 12 } },
    keep: (data) => {
      ownLiaison = data.recordLiaison!;
    },
  },
  CorrectLiaison: {
    variables: async () => ({ input: { ...liaison, ...ownLiaison, participants: 15 } }),
  },
  PlanStaffTraining: {
    by: lead,
    variables: async () => ({ input: { ...training, heldOn: inJapan(0) } }),
    keep: (data) => {
      ownTraining = data.planStaffTraining!;
    },
  },
  SignUpForTraining: { variables: async () => ({ id: ownTraining.id }) },
  WithdrawFromTraining: { variables: async () => ({ id: ownTraining.id }) },
  RecordTrainingAttendance: {
    by: lead,
    variables: async () => ({ input: { ...ownTraining, present: [] } }),
  },
  CancelStaffTraining: {
    by: lead,
    variables: async () => ({ ...(await plannedTraining()), reason: '大雨のため' }),
  },
  AnswerAgencySurvey: {
    by: { staff: 'houkatsu-worker', purpose: 'planning' },
    variables: async () => ({
      input: { surveyId: (await survey()).id, step: 4, comments: [], version: 1 },
    }),
  },
  RemindAgencySurvey: { by: lead, variables: async () => ({ id: (await survey()).id }) },
  CloseAgencySurvey: {
    by: lead,
    variables: async () => {
      await running.admin.query(
        'update comprehensive_consultation.agency_survey set closes_on = opened_on + 1',
      );
      return survey();
    },
  },
  OpenAgencySurvey: {
    by: lead,
    variables: async () => ({ input: { fiscalYear: 'R30', closesOn: inJapan(30) } }),
  },
};

export const casebook: Steps = {
  BeginCasebookEntry: {
    variables: async () => ({ input: { caseId: running.case, guardedWords: ['ワタナベ'] } }),
    keep: (data) => {
      ownExample = data.beginCasebookEntry!.id;
    },
  },
  SaveCasebookDraft: {
    variables: async () => ({ input: { ...(await example()), ...exampleText } }),
  },
  SubmitCasebookEntry: { variables: async () => ({ input: await example() }) },
  ReturnCasebookEntry: {
    by: lead,
    variables: async () => ({ ...(await example()), because: '経過を短くしてください' }),
  },
  ApproveCasebookEntry: { by: lead, variables: async () => waitingExample() },
  WithdrawCasebookEntry: {
    variables: async () => ({ ...(await example()), because: '家族の申し出' }),
  },
};

/** A day of Japan, so many days from today. */
function inJapan(days: number): string {
  return new Date(Date.now() + (days * 24 + 9) * 3_600_000).toISOString().slice(0, 10);
}

async function versionOf(table: string, id: string): Promise<Versioned> {
  const { rows } = await running.admin.query<{ version: number }>(
    `select version from comprehensive_consultation.${table} where id = $1`,
    [id],
  );
  return { id, version: rows[0]!.version };
}

/** An example that waits for the second person. */
const waitingExample = () => versionOf('casebook_entry', keyedId('city-casebook', 'adviser'));
const example = () => versionOf('casebook_entry', ownExample);
const plannedTraining = () => versionOf('staff_training', keyedId('city-training', 'planned'));
const survey = () => versionOf('agency_survey', keyedId('city-agency-survey', 'running'));
