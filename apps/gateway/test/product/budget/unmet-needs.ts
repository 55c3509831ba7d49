import type { Asker } from '../product.ts';
import { lead, running, type Steps, type Versioned, welfare } from './step.ts';

const sectionInCharge: Asker = { staff: 'section', purpose: 'planning' };

export const unmetNeeds: Steps = {
  RecordUnmetNeed: {
    variables: async () => ({ input: { caseId: running.case, kind: 'RESPITE', words: '泊まれる所' } }),
  },
  ReportUnmetNeeds: {
    by: lead,
    variables: async () => ({
      input: { ...(await anyNeed()), measureNo: 4, sectionAgencyId: welfare, asked: '送迎の担い手' },
    }),
  },
  AnswerUnmetNeedReport: {
    by: sectionInCharge,
    variables: async () => ({
      input: { ...(await reportToAnswer()), answer: 'TAKEN_UP', reason: '検討会を開く' },
    }),
  },
};

/** A kind and an area in which something waits to be passed on. */
async function anyNeed(): Promise<{ kind: string; areaId: string | null }> {
  const { data } = await running.product.ask(lead, '{ unmetNeedFigures { kind hasWaiting area { id } } }');
  const figures = data!.unmetNeedFigures as unknown as {
    kind: string;
    hasWaiting: boolean;
    area: { id: string } | null;
  }[];
  const { kind, area } = figures.find((one) => one.hasWaiting)!;
  return { kind, areaId: area?.id ?? null };
}

/** The report of the invented city that waits for the section's answer. */
async function reportToAnswer(): Promise<Versioned> {
  const { data } = await running.product.ask(
    sectionInCharge,
    '{ unmetNeedReports(first: 100) { nodes { id version kind } } }',
  );
  const { nodes } = data!.unmetNeedReports as unknown as {
    nodes: { id: string; version: number; kind: string }[];
  };
  const { id, version } = nodes.find((one) => one.kind === 'SHELTER')!;
  return { id, version };
}
