import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { unavailableResult } from './unavailable.ts';

const messages = (text: string, operationType: 'query' | 'mutation') =>
  unavailableResult('registry', { document: parse(text), operationType }).errors?.map(
    ({ message, path }) => [path?.join('.'), message] as const,
  );

describe('a subgraph that gives no answer', () => {
  test('says of a reading that it can be read again', () => {
    expect(messages('query { person { id } }', 'query')).toEqual([
      ['person', expect.stringContaining('読み直してください')],
    ]);
  });

  test('does not claim of a writing that it was or was not kept', () => {
    expect(messages('mutation { registerPerson { id } }', 'mutation')).toEqual([
      ['registerPerson', expect.stringMatching(/保存できたかどうか、いま確かめられません.*もう一度保存/)],
    ]);
  });
});
