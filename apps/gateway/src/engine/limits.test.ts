import { GraphQLError } from 'graphql';
import { describe, expect, test } from 'vitest';
import { checkRequest, LimitExceeded, limits } from './limits.ts';

function codeOf(
  query: string,
  variables: Record<string, unknown> = {},
  trusted = false,
  introspection = false,
) {
  try {
    checkRequest({ query, variables }, { trusted, introspection });
    return 'admitted';
  } catch (error) {
    if (error instanceof LimitExceeded) return String(error.extensions['code']);
    throw error;
  }
}

function nested(depth: number): string {
  return `{ ${'a { '.repeat(depth - 1)}a${' }'.repeat(depth - 1)} }`;
}

function doublingFragments(levels: number): string {
  const fragments = Array.from(
    { length: levels },
    (_, level) => `fragment F${level} on Query { x: a { ...F${level + 1} } y: a { ...F${level + 1} } }`,
  );
  return `{ ...F0 } ${fragments.join(' ')} fragment F${levels} on Query { b }`;
}

describe('the shape of a query', () => {
  test('ten levels are admitted, eleven are not', () => {
    expect(codeOf(nested(limits.depth))).toBe('admitted');
    expect(codeOf(nested(limits.depth + 1))).toBe('QUERY_TOO_DEEP');
  });

  test('depth is counted through fragments', () => {
    expect(codeOf(`{ a { ...F } } fragment F on A ${nested(limits.depth)}`)).toBe('QUERY_TOO_DEEP');
  });

  test('documents of the portal are trusted in their shape', () => {
    expect(codeOf(nested(limits.depth + 1), {}, true)).toBe('admitted');
  });

  test('fifteen aliases are admitted, sixteen and a thousand are not', () => {
    const aliases = (count: number) => `{ ${Array.from({ length: count }, (_, i) => `a${i}: a`).join(' ')} }`;
    expect(codeOf(aliases(limits.aliases))).toBe('admitted');
    expect(codeOf(aliases(limits.aliases + 1))).toBe('TOO_MANY_ALIASES');
    const started = performance.now();
    expect(['TOO_MANY_ALIASES', 'QUERY_TOO_LONG']).toContain(codeOf(aliases(1_000)));
    expect(performance.now() - started).toBeLessThan(100);
  });

  test('doubling fragments are counted without being expanded', () => {
    const started = performance.now();
    expect(codeOf(doublingFragments(12))).not.toBe('admitted');
    expect(codeOf(doublingFragments(60))).not.toBe('admitted');
    expect(performance.now() - started).toBeLessThan(100);
  });

  test('doubling without depth or aliases is stopped by the number of fields', () => {
    const fragments = Array.from(
      { length: 12 },
      (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`,
    );
    expect(codeOf(`{ ...F0 } ${fragments.join(' ')} fragment F12 on Query { b }`)).toBe('QUERY_TOO_LARGE');
  });

  test('a fragment that contains itself is refused, also indirectly', () => {
    expect(codeOf('{ ...A } fragment A on Query { a { ...B } } fragment B on Query { ...A }')).toBe(
      'FRAGMENT_CYCLE',
    );
  });

  test('two thousand tokens are the longest query', () => {
    expect(codeOf(`{ ${'a '.repeat(1_000)} }`)).toBe('admitted');
    expect(codeOf(`{ ${'a '.repeat(2_100)} }`)).toBe('QUERY_TOO_LONG');
  });

  test('a syntax error is reported as such', () => {
    expect(() => codeOf('{ a ')).toThrow(GraphQLError);
  });

  test('of several operations one must be named', () => {
    expect(codeOf('query A { a } query B { b }')).toBe('OPERATION_NOT_FOUND');
  });
});

describe('page sizes', () => {
  test.each([
    ['a literal', '{ people(first: 101) { id } }', {}],
    ['a variable', 'query Q($n: Int) { people(first: $n) { id } }', { n: 101 }],
    ['a default', 'query Q($n: Int = 101) { people(first: $n) { id } }', {}],
    [
      'a default beside an undefined variable',
      'query Q($n: Int = 101) { people(first: $n) { id } }',
      { n: undefined },
    ],
    ['last', '{ people(last: 101) { id } }', {}],
    ['a fragment', '{ ...F } fragment F on Query { people(first: 500) { id } }', {}],
    ['an input object', '{ people(page: { first: 101 }) { id } }', {}],
    ['an input object variable', 'query Q($p: Page) { people(page: $p) { id } }', { p: { first: 101 } }],
  ])('more than a hundred through %s is refused', (_way, query, variables) => {
    expect(codeOf(query, variables)).toBe('PAGE_TOO_LARGE');
    expect(codeOf(query, variables, true)).toBe('PAGE_TOO_LARGE');
  });

  test('a given value wins over the default', () => {
    expect(codeOf('query Q($n: Int = 101) { people(first: $n) { id } }', { n: 20 })).toBe('admitted');
  });

  test('nested pages are multiplied', () => {
    expect(codeOf('{ households(first: 100) { members(first: 50) { id } } }')).toBe('admitted');
    expect(codeOf('{ households(first: 100) { members(first: 100) { tasks(first: 10) { id } } } }')).toBe(
      'TOO_MANY_RECORDS',
    );
    const connections =
      '{ households { nodes { members { nodes { tasks { edges { node { notes { nodes { id } } } } } } } } } }';
    expect(codeOf(connections, {}, true)).toBe('TOO_MANY_RECORDS');
  });
});

describe('the schema', () => {
  const question = '{ __schema { types { name } } }';

  test('is told to those who may ask', () => {
    expect(codeOf(question)).toBe('INTROSPECTION_NOT_PERMITTED');
    expect(codeOf('{ ...F } fragment F on Query { __type(name: "Person") { name } }')).toBe(
      'INTROSPECTION_NOT_PERMITTED',
    );
    expect(codeOf(question, {}, false, true)).toBe('admitted');
  });

  test('__typename is not a question about the schema', () => {
    expect(codeOf('{ __typename people(first: 1) { __typename } }')).toBe('admitted');
  });

  test('is asked alone', () => {
    expect(codeOf('{ __schema { types { name } } people(first: 1) { id } }', {}, false, true)).toBe(
      'INTROSPECTION_MIXED',
    );
  });
});
