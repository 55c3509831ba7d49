import { keyedId } from '@tsunagu/subgraph-kit';
import { type Family, type FamilyMember, families } from './families.ts';
import type { InventedHousehold, InventedPerson } from './invented.ts';
import { laterOf } from './residents.ts';

const wards: Readonly<Record<string, string>> = {
  'fukushi-kita-chuo': '北区',
  'fukushi-kita-kita': '北区',
  'fukushi-naka': '中区',
  'fukushi-higashi': '東区',
  'fukushi-minami-nishi': '南区',
  'fukushi-minami-minami': '南区',
};

/** Id of a member of a hand-made family: the same in every city, so that tests and guides can name it. */
export function familyMemberId(code: string, index: number): string {
  return keyedId('family-person', `${code}:${index}`);
}

/** Id of the household of a hand-made family. */
export function familyHouseholdId(code: string): string {
  return keyedId('family', code);
}

/** The hand-made families as households of the city. */
export function inventFamilies(): InventedHousehold[] {
  return families.map((family, number) => ({
    id: familyHouseholdId(family.code),
    areaId: keyedId('area', family.area),
    family: family.code,
    formedOn: family.formedOn,
    ...(family.sealedFor ? { sealedFor: keyedId('agency', family.sealedFor) } : {}),
    members: family.members.map((member, index) => inventMember(family, number, member, index)),
  }));
}

function inventMember(family: Family, number: number, member: FamilyMember, index: number): InventedPerson {
  const since = laterOf(member.birthDate, family.formedOn);
  const [familyName, givenName] = splitName(member.name);
  const [familyKana, givenKana] = splitName(member.kana);
  const until = member.deceasedOn ?? null;
  const address = `岡山市${wards[family.area]}架空町${(number % 9) + 1}丁目${number + 1}-${family.members.length}`;
  return {
    id: familyMemberId(family.code, index),
    familyName,
    givenName,
    familyKana,
    givenKana,
    birthDate: member.birthDate,
    sex: member.sex,
    relation: member.relation,
    since,
    until,
    deceased: until !== null,
    deceasedOn: until,
    formerName: member.former ?? null,
    alias: member.alias ? aliasOf(member.alias) : null,
    addresses: family.homeless ? [] : [{ address, areaId: keyedId('area', family.area), since, until }],
    phone: index === 0 && !family.homeless ? `086-000-${String(1000 + number)}` : null,
    languages: member.languages ?? [],
    supportNeeds: member.supportNeeds ?? [],
  };
}

function aliasOf(alias: { name: string; kana: string }) {
  const [familyName, givenName] = splitName(alias.name);
  const [familyKana, givenKana] = splitName(alias.kana);
  return { familyName, givenName, familyKana, givenKana };
}

function splitName(name: string): [family: string, given: string] {
  const [family = '', ...given] = name.split(' ');
  return [family, given.join(' ')];
}
