import { expect, it } from 'vitest';
import { checkDocuments } from './partner-documents.ts';

const query = { name: '機関', text: '{ me { id } }' };

it('takes GraphQL documents, each under a name of its own', () => {
  expect(() => checkDocuments([query, { ...query, name: '職員' }])).not.toThrow();
});

it.each([
  ['OV-032', [{ name: '壊れた', text: '{ me {' }]],
  ['OV-032', [query, { name: '空', text: '' }]],
  ['OV-033', [query, query]],
])('refuses with %s', (code, documents) => {
  expect(() => checkDocuments(documents)).toThrow(expect.objectContaining({ code }));
});
