import { type Actor, type DataClass, dataClasses } from '@tsunagu/access';
import { keyedId } from '@tsunagu/subgraph-kit';
import {
  type Expectation,
  type Hindrance,
  hindrances,
  isOfPeople,
  readerNames,
  type Transport,
  transports,
} from './cells.ts';
import type { Documents } from './documents.ts';
import type { Probe, Prober, Seen } from './probes.ts';
import type { MatrixRecord } from './records.ts';
import type { MatrixWorld } from './world.ts';

/** One cell: who, of which class, on which basis, under which hindrance, behind which transport. */
export interface Cell {
  reader: string;
  situation: string;
  hindrance: Hindrance;
  dataClass: DataClass;
  transport: Transport;
  /** What the policy says and the product did; a cell that cannot exist says why. */
  outcome: 'given' | 'refused' | { notApplicable: string };
}

export interface Matrix {
  cells: Cell[];
  /** Where the product gives what the policy refuses, or keeps back what it gives. */
  disagreements: string[];
  /** Cells that ought to be asked about and were not. */
  holes: string[];
  questions: number;
  /** GraphQL types of the records that were asked for. */
  types: string[];
  /** Types of which no record was asked for. */
  otherTypes: string[];
}

/** Looks at every cell: as each reader, under each hindrance. */
export async function measure(
  world: MatrixWorld,
  prober: Prober,
  documents: Documents,
  expectation: Expectation,
): Promise<Matrix> {
  const answers: Answers = new Map();
  for (const hindrance of hindrances) {
    await hinder(world, hindrance);
    for (const reader of readerNames) {
      const actor = world.readers[reader];
      if (actor && concerns(reader, hindrance, actor, world, expectation))
        answers.set(`${reader} ${hindrance}`, await prober.see(hindered(actor, hindrance)));
    }
  }
  return compare(world, prober, documents, expectation, answers);
}

/** What each reader got under each hindrance. */
type Answers = Map<string, Seen>;

/** Holds what was seen against what the policy gives, cell by cell. */
function compare(
  world: MatrixWorld,
  prober: Prober,
  documents: Documents,
  expectation: Expectation,
  answers: Answers,
): Matrix {
  const types = [...new Set(world.records.map(({ type }) => type))];
  const otherTypes = documents.entityTypes().flatMap(({ type }) => (types.includes(type) ? [] : [type]));
  const matrix: Matrix = { cells: [], disagreements: [], holes: [], questions: 0, types, otherTypes };
  const valued = new Set([...answers.values()].flatMap((seen) => [...seen].map(withoutId)));
  const probesOf = Map.groupBy(prober.probes.values(), ({ record, leaf, transport }) =>
    [record.situation.name, leaf.dataClass, transport].join(' / '),
  );
  const behind = new Map(transports.map((transport) => [transport, typesBehind(transport, documents)]));
  for (const situation of world.situations) {
    const records = world.records.filter((record) => record.situation === situation);
    for (const dataClass of dataClasses)
      for (const transport of transports) {
        const place = [situation.name, dataClass, transport].join(' / ');
        const nowhere = withoutField(dataClass, transport, records, behind.get(transport)!, documents);
        const probes = probesOf.get(place) ?? [];
        if (!nowhere && !probes.some(({ key }) => valued.has(withoutId(key)))) matrix.holes.push(place);
        for (const hindrance of hindrances)
          for (const reader of readerNames) {
            const seen = answers.get(`${reader} ${hindrance}`);
            const reason = withoutReader(reader, hindrance, seen, world, records) ?? nowhere;
            matrix.cells.push({
              reader,
              situation: situation.name,
              hindrance,
              dataClass,
              transport,
              outcome: reason ? { notApplicable: reason } : look(reader, hindrance, probes, seen!, place),
            });
          }
      }
  }
  return matrix;

  function look(
    reader: string,
    hindrance: Hindrance,
    probes: readonly Probe[],
    seen: Seen,
    place: string,
  ): Cell['outcome'] {
    let [allowed, reachable, given] = [false, false, false];
    for (const { key, record, leaf } of probes) {
      if (!valued.has(withoutId(key))) continue;
      matrix.questions += 1;
      const expected = expectation.reaches(reader, hindrance, record, leaf);
      const measured = seen.has(key);
      allowed ||= expectation.allows(reader, hindrance, record, leaf.dataClass, leaf.measure);
      reachable ||= expected;
      given ||= measured;
      const notAsked = expected && hindrance === 'tenant';
      if (expected !== measured && !notAsked)
        matrix.disagreements.push(
          `${measured ? 'LEAK' : 'MISSING'} ${place} / ${reader} / ${hindrance}: ${record.type} ${leaf.path.join('.')}`,
        );
    }
    if (given) return 'given';
    if (reachable && hindrance === 'tenant')
      return { notApplicable: 'it is published, but every question is about the municipality of the reader' };
    return allowed && !reachable
      ? { notApplicable: 'it hangs on a record of a class that this reader does not get' }
      : 'refused';
  }
}

/** Whether a hindrance means anything to a reader; what the policy gives in spite of it needs no second look. */
function concerns(
  reader: string,
  hindrance: Hindrance,
  actor: Actor,
  world: MatrixWorld,
  expectation: Expectation,
): boolean {
  if (hindrance === '' || hindrance === 'sealed' || hindrance === 'tenant') return true;
  if (hindrance === 'suspended') return actor.kind === 'staff';
  return world.records.some((record) =>
    dataClasses.some(
      (dataClass) =>
        expectation.allows(reader, '', record, dataClass, record.measure) !==
        expectation.allows(reader, hindrance, record, dataClass, record.measure),
    ),
  );
}

/** 当てはまらない cells, by rule: readers who come through no door, hindrances that hinder nobody. */
function withoutReader(
  reader: string,
  hindrance: Hindrance,
  seen: Seen | undefined,
  world: MatrixWorld,
  records: readonly MatrixRecord[],
): string | undefined {
  if (!world.readers[reader]) return 'the installation itself comes through no door';
  if (!seen) return 'this hindrance takes nothing from this reader';
  if (hindrance === 'sealed' && !records.some(isOfPeople)) return 'only persons and cases are sealed';
  return undefined;
}

/** 当てはまらない cells, by rule: transports behind which no field of the class is. Everything else is looked at. */
function withoutField(
  dataClass: DataClass,
  transport: Transport,
  records: readonly MatrixRecord[],
  behind: readonly EntityType[],
  documents: Documents,
): string | undefined {
  const people = records.some(isOfPeople);
  const types = behind.filter(
    ({ type }) =>
      isPersonal(documents.classOf(type)) === people &&
      records.some((record) => sameKind(record, type, documents)),
  );
  if (types.length === 0) return 'no record of this kind lies behind this transport';
  if (transport === 'file')
    return fileClasses.includes(dataClass) ? undefined : 'files are of the classes narrative and health';
  const reached =
    transport === 'count'
      ? types.some(({ type }) => documents.classOf(type) === dataClass)
      : types.some(({ classes }) => classes.has(dataClass));
  if (reached && !(people && (dataClass === 'directory' || dataClass === 'statistics'))) return undefined;
  return transport === 'count'
    ? 'a count tells that records are there, nothing of this class'
    : 'no field of this class belongs to such records';
}

const fileClasses: readonly DataClass[] = ['narrative', 'health'];

interface EntityType {
  type: string;
  classes: Set<DataClass>;
}

function typesBehind(transport: Transport, documents: Documents): EntityType[] {
  const all = documents.entityTypes();
  const roots = {
    query: documents.byId,
    list: documents.lists,
    count: documents.lists,
    export: documents.lists,
    subscription: documents.subscriptions,
    file: documents.subscriptions,
    _entities: all,
  }[transport];
  return all.filter(({ type }) => roots.some((root) => root.type === type));
}

/** Records of persons and cases belong together; of the others each situation has its own types. */
function sameKind(record: MatrixRecord, type: string, documents: Documents): boolean {
  return isPersonal(documents.classOf(record.type)) || record.type === type;
}

function isPersonal(dataClass: DataClass | undefined): boolean {
  return dataClass !== undefined && dataClass !== 'directory' && dataClass !== 'statistics';
}

/** Key of a probe for whichever family. */
function withoutId(key: string): string {
  return key.split(' ').toSpliced(2, 1).join(' ');
}

const elsewhere = '33202';

function hindered(actor: Actor, hindrance: Hindrance): Actor {
  if (hindrance === 'tenant') return { ...actor, municipality: elsewhere };
  if (hindrance === 'partner') return { ...actor, scopes: [] };
  if (hindrance === 'purpose') {
    const { purpose: _none, ...without } = actor;
    return without;
  }
  return actor;
}

/** Seals and suspensions are made by the product's functions; a suspension ends bases for good and therefore comes last. */
async function hinder({ facts, families }: MatrixWorld, hindrance: Hindrance): Promise<void> {
  const people = families.flatMap(({ household }) => household.members.map(({ id }) => id));
  const seal = (person: string) => keyedId('matrix', `seal ${person}`);
  if (hindrance === 'tenant') await facts.registerElsewhere(elsewhere);
  if (hindrance === 'sealed')
    for (const person of people) await facts.system('set_seal', seal(person), person, null, 'enc1:matrix');
  if (hindrance === 'suspended') {
    for (const person of people) await facts.system('lift_seal', seal(person));
    for (const { staffId } of facts.staff) await facts.system('suspend_account', staffId, true);
  }
}
