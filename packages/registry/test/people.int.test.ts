import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Scenario, startScenario } from './scenario.ts';

let world: Scenario;
beforeAll(async () => {
  world = await startScenario();
});
afterAll(() => world.subgraph.stop());

const search =
  'query ($search: String, $name: String, $kana: String, $birth: String) { people(search: $search, name: $name, kana: $kana, birthDate: $birth) { totalCount nodes { name } } }';
const found = async (variables: Record<string, unknown>) =>
  (await world.give(world.window, search, variables)).people.nodes.map((node: Answer) => node.name);

describe('the search of people', () => {
  beforeAll(async () => {
    await world.resident('渡邉 髙子', 'ワタナベ タカコ', { birthDate: '1950-03-01' });
    await world.resident('渡辺 一郎', 'ワタナベ イチロウ', { birthDate: '1985-07-20', sex: 'MALE' });
    await world.resident('山﨑 さくら', 'ヤマサキ サクラ', { birthDate: '2010-12-31' });
  });

  it.each([
    [{ search: '渡邊' }, ['渡辺 一郎', '渡邉 髙子']],
    [{ search: 'ワタナベ' }, ['渡辺 一郎', '渡邉 髙子']],
    [{ search: 'わたなべ　たか' }, ['渡邉 髙子']],
    [{ search: 'ﾜﾀﾅﾍﾞ ｲﾁﾛｳ' }, ['渡辺 一郎']],
    [{ search: '辺' }, ['渡辺 一郎', '渡邉 髙子']],
    [{ search: '昭和25年3月1日' }, ['渡邉 髙子']],
    [{ search: 'S25.3.1 渡辺' }, ['渡邉 髙子']],
    [{ search: '1985/7/20' }, ['渡辺 一郎']],
    [{ search: '渡辺 昭和60年' }, ['渡辺 一郎']],
    [{ search: '山崎さくら' }, ['山﨑 さくら']],
    [{ search: 'さくら' }, ['山﨑 さくら']],
    [{ name: '渡辺', kana: 'たかこ', birth: 'S25' }, ['渡邉 髙子']],
    [{ search: 'わたなへ' }, ['渡辺 一郎', '渡邉 髙子']],
    [{ search: '田中' }, []],
  ])('finds by %j', async (variables, names) => {
    expect(await found(variables)).toEqual(names);
  });

  it('does not leaf through the town without a word', async () => {
    expect(await found({})).toEqual([]);
  });

  it('pages by reading without gaps', async () => {
    const first = await world.give(
      world.window,
      '{ people(search: "ワ", first: 1) { totalCount nodes { name } pageInfo { hasNextPage endCursor } } }',
    );
    expect(first.people).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    const next = await world.give(
      world.window,
      'query ($after: String) { people(search: "ワ", first: 1, after: $after) { nodes { name } pageInfo { hasNextPage } } }',
      { after: first.people.pageInfo.endCursor },
    );
    expect(next.people).toEqual({ nodes: [{ name: '渡邉 髙子' }], pageInfo: { hasNextPage: false } });
  });
});

describe('a resident', () => {
  const register =
    'mutation ($input: RegisterPersonInput!, $key: String) { registerPerson(input: $input, idempotencyKey: $key) { id } }';
  const input = {
    familyName: '斎藤',
    givenName: '茂',
    familyKana: 'さいとう',
    givenKana: 'しげる',
    sex: 'MALE',
    birthDate: '1940-05-05',
  };

  it('is registered once, however often it is sent', async () => {
    const first = await world.give(world.window, register, { input, key: 'k1' });
    const again = await world.give(world.window, register, { input, key: 'k1' });
    expect(again.registerPerson.id).toBe(first.registerPerson.id);
  });

  it('is not registered twice by oversight, also under a variant of the name', async () => {
    expect(await world.refusal(world.window, register, { input: { ...input, familyName: '齋藤' } })).toBe(
      'RG-004',
    );
  });

  it('is refused with the rule that it breaks', async () => {
    expect(
      await world.refusal(world.window, register, { input: { ...input, birthDate: '2999-01-01' } }),
    ).toBe('RG-001');
    expect(await world.refusal(world.window, register, { input: { ...input, familyKana: '斎藤' } })).toBe(
      'RG-002',
    );
    expect(await world.refusal(world.window, register, { input: { ...input, birthDate: '五月' } })).toBe(
      'INPUT_INVALID',
    );
  });

  it('keeps the former name, and is found by both', async () => {
    const { id, version } = await world.resident('木下 花', 'キノシタ ハナ');
    const correct =
      'mutation ($id: ID!, $version: Int!, $input: PersonNameInput!) { correctName(id: $id, version: $version, input: $input) { name version names { kind name } } }';
    const married = { familyName: '大森', givenName: '花', familyKana: 'オオモリ', givenKana: 'ハナ' };
    const { correctName } = await world.give(world.window, correct, { id, version, input: married });
    expect(correctName).toMatchObject({
      name: '大森 花',
      version: version + 1,
      names: [{ kind: 'FORMER', name: '木下 花' }],
    });
    expect(await found({ search: '木下' })).toEqual(['大森 花']);
    expect(await found({ search: '大森' })).toEqual(['大森 花']);
    expect(await world.refusal(world.window, correct, { id, version, input: married })).toBe(
      'SAVED_BY_OTHER',
    );
  });

  it('has an address with its history, changed by who handles a case', async () => {
    const address = { address: '岡山市北区試験町1-1', postalCode: '7000001', since: '2010-04-01' };
    const { id, version } = await world.resident('転居 太郎', 'テンキョ タロウ', { address });
    const move =
      'mutation ($id: ID!, $version: Int!, $input: PersonAddressInput!) { moveAddress(id: $id, version: $version, input: $input) { address { address } addresses { address since until } } }';
    const input = { address: '岡山市中区試験町2-2', since: '2020-10-01' };
    expect(await world.refusal(world.window, move, { id, version, input })).toBe(
      'NOT_FOUND_OR_NOT_PERMITTED',
    );
    await world.openCase(world.window, [id]);
    expect(
      await world.refusal(world.window, move, { id, version, input: { ...input, since: '2000-01-01' } }),
    ).toBe('RG-005');
    const { moveAddress } = await world.give(world.window, move, { id, version, input });
    expect(moveAddress.address.address).toBe('岡山市中区試験町2-2');
    expect(moveAddress.addresses[1]).toEqual({
      address: '岡山市北区試験町1-1',
      since: '2010-04-01',
      until: '2020-10-01',
    });
  });

  it('has contacts, needs and relatives', async () => {
    const mother = await world.resident('続柄 母', 'ツヅキガラ ハハ', { phone: '0862422000' });
    const child = await world.resident('続柄 子', 'ツヅキガラ コ');
    await world.openCase(world.window, [mother.id, child.id]);
    await world.give(
      world.window,
      'mutation ($id: ID!, $other: ID!) { recordRelationship(id: $id, input: { otherId: $other, relation: PARENT }) { id } }',
      { id: child.id, other: mother.id },
    );
    await world.give(
      world.window,
      'mutation ($id: ID!) { recordCommunication(id: $id, version: 0, languages: ["日本語", "ベトナム語"], supportNeeds: ["やさしい日本語"]) { id } }',
      { id: mother.id },
    );
    const { person } = await world.give(
      world.window,
      'query ($id: ID!) { person(id: $id) { age contacts { kind value } communication { languages supportNeeds } relationships { relation person { name } } visibleBecause { basis label dataClasses } } }',
      { id: mother.id },
    );
    expect(person).toMatchObject({
      contacts: [{ kind: 'PHONE', value: '086-242-2000' }],
      communication: { languages: ['日本語', 'ベトナム語'], supportNeeds: ['やさしい日本語'] },
      relationships: [{ relation: 'CHILD', person: { name: '続柄 子' } }],
    });
    expect(person.visibleBecause.map((b: Answer) => b.basis)).toEqual(['own-case', 'counter']);
  });

  it('dies once', async () => {
    const { id, version } = await world.resident('死亡 試', 'シボウ タメシ', { birthDate: '1930-01-01' });
    const record =
      'mutation ($id: ID!, $version: Int!, $on: String!) { recordDeath(id: $id, version: $version, on: $on) { deceasedOn age } }';
    expect(await world.refusal(world.window, record, { id, version, on: '1929-01-01' })).toBe('RG-007');
    expect((await world.give(world.window, record, { id, version, on: '2020-02-01' })).recordDeath).toEqual({
      deceasedOn: '2020-02-01',
      age: 90,
    });
    expect(await world.refusal(world.window, record, { id, version: version + 1, on: '2020-02-01' })).toBe(
      'RG-006',
    );
  });
});
