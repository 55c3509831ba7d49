import { randomUUID } from 'node:crypto';
import type { Actor } from '@tsunagu/access';
import { enrol, residents, staff, startTestSubgraph, type TestSubgraph } from '@tsunagu/test-kit';
import { domain } from '../src/index.ts';

/** The world of this package's tests: a corporation, another one, 社協's promoter, the sections that decide, residents. */
export interface Scenario {
  subgraph: TestSubgraph;
  /** 社会福祉法人の職員: keeps the own sheet, hands out emergency support. */
  corporation: Actor;
  otherCorporation: Actor;
  promoter: Actor;
  section: Actor;
  leadDivision: Actor;
  personIds: string[];
}

export async function startScenario(): Promise<Scenario> {
  const subgraph = await startTestSubgraph(domain);
  const [corporation, otherCorporation, promoter, section, leadDivision] = await enrol(
    subgraph.database,
    staff(['group', 'window', 'case-worker'], { agencyId: randomUUID() }),
    staff(['group', 'window', 'case-worker'], { agencyId: randomUUID() }),
    staff(['promoter'], { agencyId: randomUUID() }),
    staff(['section'], { agencyId: randomUUID() }),
    staff(['lead-division'], { agencyId: randomUUID() }),
  );
  return {
    subgraph,
    corporation: corporation!,
    otherCorporation: otherCorporation!,
    promoter: promoter!,
    section: section!,
    leadDivision: leadDivision!,
    personIds: await residents(subgraph.database, 2),
  };
}

export const code = (answer: { errors?: readonly { extensions?: object }[] }) =>
  answer.errors?.[0]?.extensions;

export const facilitySheet = (more: object = {}) => ({
  corporationName: '社会福祉法人 試験会',
  facilityName: `試験の家 ${randomUUID().slice(0, 8)}`,
  kind: 'ELDERLY',
  areaId: randomUUID(),
  agreesToPublish: true,
  willingness: 'WILLING_BUT_LOST',
  wish: '何から始めたらよいか知りたい',
  contactPost: '地域連携係',
  contactPhone: '086-000-0000',
  activities: [{ theme: 'PLACE_TO_BE', name: 'ふれあいサロン', frequency: '月1回', openTo: 'どなたでも' }],
  spaces: [
    {
      name: '地域交流室',
      capacity: 30,
      availableTimes: '土日',
      equipment: ['机', '調理台'],
      barrierFree: true,
    },
  ],
  ...more,
});

interface Sheet {
  id: string;
  version: number;
  state: string;
  published: boolean;
}

/** A sheet that a corporation begins. */
export async function begunSheet(world: Scenario, input = facilitySheet()): Promise<Sheet> {
  const answer = await world.subgraph.ask<{ beginFacilitySheet: Sheet }>(
    world.corporation,
    `mutation ($input: FacilitySheetInput!) { beginFacilitySheet(input: $input) { id version state published } }`,
    { input },
  );
  if (!answer.data) throw new Error(answer.errors?.[0]?.message);
  return answer.data.beginFacilitySheet;
}

/** One step of a sheet by its mutation. */
export async function sheetStep(
  world: Scenario,
  actor: Actor,
  name: string,
  sheet: { id: string; version: number },
  more = '',
) {
  return world.subgraph.ask<Record<string, Sheet>>(
    actor,
    `mutation ($id: ID!, $version: Int!) { ${name}(id: $id, version: $version${more}) { id version state published } }`,
    { id: sheet.id, version: sheet.version },
  );
}

/** A sheet that is compiled and published. */
export async function compiledSheet(world: Scenario, input = facilitySheet()): Promise<Sheet> {
  const begun = await begunSheet(world, input);
  const submitted = await sheetStep(world, world.corporation, 'submitFacilitySheet', begun);
  const compiled = await sheetStep(
    world,
    world.promoter,
    'compileFacilitySheet',
    submitted.data!['submitFacilitySheet']!,
  );
  if (!compiled.data) throw new Error(compiled.errors?.[0]?.message);
  return compiled.data['compileFacilitySheet']!;
}
