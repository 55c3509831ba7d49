import { familyHouseholdId } from '@tsunagu/registry';
import type { Asker } from '../product.ts';
import { coordinator, running, type Versioned } from './step.ts';

/** A selection of a consultation, the one that the work goes through unless told. */
export async function ofCase<T>(by: Asker, selection: string, id = running.case): Promise<T> {
  const { data } = await running.product.ask(
    by,
    `query ($id: ID!) { consultationCase(id: $id) { ${selection} } }`,
    { id },
  );
  return data!.consultationCase as unknown as T;
}

export async function caseOfFamily(family: string, by: Asker): Promise<string> {
  const { data } = await running.product.ask(
    by,
    'query ($id: ID!) { household(id: $id) { comprehensiveConsultation { consultations { id } } } }',
    { id: familyHouseholdId(family) },
  );
  const { comprehensiveConsultation } = data!.household as unknown as {
    comprehensiveConsultation: { consultations: { id: string }[] };
  };
  return comprehensiveConsultation.consultations[0]!.id;
}

/** The emergency of the invented city, as its coordinator sees it. */
export async function emergency(): Promise<Versioned> {
  const { data } = await running.product.ask(
    coordinator,
    '{ fundApplications(first: 100) { nodes { id version path appliedOn consultation { id } } } }',
  );
  const { nodes } = data!.fundApplications as unknown as {
    nodes: { id: string; version: number; path: string; consultation: { id: string } }[];
  };
  const { id, version } = nodes.find(
    (one) => one.path === 'EMERGENCY' && one.consultation.id !== running.case,
  )!;
  return { id, version };
}

export async function anyActivity(): Promise<string> {
  const { data } = await running.product.ask('public', '{ activities(first: 1) { nodes { id } } }');
  return (data!.activities as unknown as { nodes: { id: string }[] }).nodes[0]!.id;
}
