import { readFile } from 'node:fs/promises';
import type { Actor } from '@tsunagu/access';
import { type ImportReport, keyedId, runImport, systemActor } from '@tsunagu/subgraph-kit';
import { enrol, okayama, staff, startTestSubgraph, type TestSubgraph } from '@tsunagu/test-kit';
import { domain } from '../src/index.ts';

/** The section in charge of 工程表 measure 1 item 2 (医療政策推進課), another section, and the lead division. */
export interface Scenario {
  subgraph: TestSubgraph;
  reports: ImportReport[];
  section: Actor;
  otherSection: Actor;
  leadDivision: Actor;
}

export const itemInCharge = keyedId('roadmap-item', 'rm2-1-02');
export const sectionInCharge = keyedId('agency', 'ag-023');

/** The plan as it is loaded at first start, and the people who work on it. */
export async function startScenario(): Promise<Scenario> {
  const subgraph = await startTestSubgraph(domain);
  const reports = await importPlan(subgraph);
  const [section, otherSection, leadDivision] = await enrol(
    subgraph.database,
    staff(['section'], { agencyId: sectionInCharge }),
    staff(['section'], { agencyId: keyedId('agency', 'ag-022') }),
    staff(['lead-division'], { agencyId: keyedId('agency', 'ag-020') }),
  );
  return { subgraph, reports, section: section!, otherSection: otherSection!, leadDivision: leadDivision! };
}

/** Takes in every file of the package for a municipality. */
export async function importPlan(subgraph: TestSubgraph, municipality = okayama): Promise<ImportReport[]> {
  const actor = systemActor(municipality, crypto.randomUUID());
  const reports: ImportReport[] = [];
  for (const definition of domain.imports ?? []) {
    const bytes = await readFile(definition.file!);
    const transact = subgraph.runtime.transact.bind(subgraph.runtime, actor) as Parameters<
      typeof runImport
    >[0]['transact'];
    reports.push(await runImport({ definition, fileName: definition.name, bytes, transact }));
  }
  return reports;
}
