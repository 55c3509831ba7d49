import { addDays } from '@tsunagu/japan';
import { keyedId } from '@tsunagu/subgraph-kit';
import type { InventedAddress, InventedHousehold, InventedPerson } from './invented.ts';
import { earlierAddress, givenName, type Surname, surname, townAddress } from './names.ts';
import { between, pick, randomFrom, weighted } from './random.ts';
import { type MemberSketch, sketchHousehold } from './shapes.ts';

/** 福祉区 with the ward it lies in and its share of the households. */
const districts: readonly (readonly [number, { area: string; ward: string }])[] = [
  [24, { area: 'fukushi-kita-chuo', ward: '北区' }],
  [19, { area: 'fukushi-kita-kita', ward: '北区' }],
  [21, { area: 'fukushi-naka', ward: '中区' }],
  [13, { area: 'fukushi-higashi', ward: '東区' }],
  [12, { area: 'fukushi-minami-nishi', ward: '南区' }],
  [11, { area: 'fukushi-minami-minami', ward: '南区' }],
];

const supportNeeds = ['大きな文字', '筆談', '手話', 'ゆっくり話す', '付き添いが要る', 'やさしい日本語'];

/**
 * 架空の住民: a repeatable city of households of every shape with their histories. Nobody in it exists.
 *
 * @example generateCity({ households: 2_000, seed: 1, today: '2026-11-21' })
 */
export function generateCity(options: {
  households: number;
  seed: number;
  today: string;
}): InventedHousehold[] {
  const random = randomFrom(options.seed);
  return Array.from({ length: options.households }, (_, index) =>
    inventHousehold(random, `${options.seed}:${index}`, options.today),
  );
}

function inventHousehold(random: () => number, key: string, today: string): InventedHousehold {
  const { area, ward } = weighted(random, districts);
  const areaId = keyedId('area', area);
  const name = surname(random);
  const sketches = sketchHousehold(random);
  const headAge = sketches[0]!.age;
  const formedOn = yearsBefore(random, today, Math.min(between(random, 1, 40), Math.max(1, headAge - 18)));
  const addresses = addressHistory(random, today, formedOn, areaId, ward);
  const members = sketches.map((sketch, index) =>
    inventPerson(random, { key: `${key}:${index}`, sketch, name, formedOn, addresses, today }),
  );
  return { id: keyedId('city-household', key), areaId, formedOn, members };
}

function inventPerson(
  random: () => number,
  from: {
    key: string;
    sketch: MemberSketch;
    name: Surname;
    formedOn: string;
    addresses: InventedAddress[];
    today: string;
  },
): InventedPerson {
  const { sketch, name, formedOn, today } = from;
  const birthDate = yearsBefore(random, today, sketch.age);
  const [given, givenKana] = givenName(random, sketch.sex, Number(birthDate.slice(0, 4)), name);
  const deceasedOn = sketch.diedYearsAgo
    ? laterOf(addDays(formedOn, 30), yearsBefore(random, today, sketch.diedYearsAgo))
    : null;
  const since = laterOf(formedOn, birthDate);
  const maiden = sketch.relation === 'spouse' && sketch.sex === 'female' && !name.foreign && random() < 0.5;
  const born = maiden ? surname(random) : null;
  const needsHelp = random() < (sketch.age >= 80 ? 0.12 : 0.02);
  return {
    id: keyedId('city-person', from.key),
    familyName: name.kanji,
    givenName: given,
    familyKana: name.kana,
    givenKana,
    birthDate,
    sex: sketch.sex,
    relation: sketch.relation,
    since,
    until: deceasedOn,
    deceased: deceasedOn !== null,
    deceasedOn,
    formerName:
      born && !born.foreign ? { familyName: born.kanji, familyKana: born.kana, usedUntil: since } : null,
    alias: null,
    addresses: clip(from.addresses, birthDate, deceasedOn),
    phone:
      sketch.age >= 15 && deceasedOn === null && random() < 0.75
        ? `090-0000-${between(random, 1000, 9999)}`
        : null,
    languages: name.foreign ? [name.foreign.language, ...(random() < 0.6 ? ['日本語'] : [])] : [],
    supportNeeds: name.foreign ? ['やさしい日本語'] : needsHelp ? [pick(random, supportNeeds)] : [],
  };
}

function addressHistory(
  random: () => number,
  today: string,
  formedOn: string,
  areaId: string,
  ward: string,
): InventedAddress[] {
  const present = townAddress(random, ward);
  const movedOn = random() < 0.4 ? yearsBefore(random, today, between(random, 0, 12)) : formedOn;
  if (movedOn <= formedOn) return [{ address: present, areaId, since: formedOn, until: null }];
  const outside = random() < 0.5;
  const before = outside ? earlierAddress(random) : townAddress(random, weighted(random, districts).ward);
  return [
    { address: before, areaId: null, since: formedOn, until: movedOn },
    { address: present, areaId, since: movedOn, until: null },
  ];
}

/** The part of a household's addresses in which a person lived there. */
function clip(addresses: readonly InventedAddress[], from: string, until: string | null): InventedAddress[] {
  return addresses
    .map((address) => ({ ...address, since: laterOf(address.since, from), until: address.until ?? until }))
    .filter((address) => address.until === null || address.until > address.since)
    .filter((address) => until === null || address.since < until)
    .map((address) => ({
      ...address,
      until: until !== null && address.until! > until ? until : address.until,
    }));
}

/** The later of two days. */
export function laterOf(a: string, b: string): string {
  return a > b ? a : b;
}

/** A day about that many years ago. */
function yearsBefore(random: () => number, today: string, years: number): string {
  return addDays(today, -Math.floor(years * 365.25) - between(random, 1, 364));
}
