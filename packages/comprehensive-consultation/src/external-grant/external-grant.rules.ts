import { DomainError } from '@tsunagu/subgraph-kit';

/** What a grant must say before others rely on it. */
export interface GrantTerms {
  name: string;
  organisation: string;
  target: string;
  region: string;
  source: string;
}

const required = [
  'name',
  'organisation',
  'target',
  'region',
  'source',
] as const satisfies (keyof GrantTerms)[];

/**
 * 団体への助成: who gives it, to whom, where, and from which source the city knows it (M2-35).
 *
 * @throws CC-180
 */
export function grantIsComplete(terms: GrantTerms): void {
  const missing = required.filter((field) => terms[field].trim() === '');
  if (missing.length > 0) {
    throw new DomainError('CC-180', '助成の名称、団体、対象、地域、出典を書いてください。', {
      fields: Object.fromEntries(missing.map((field) => [field, '書いてください。'])),
    });
  }
}
