import { DomainError } from '@tsunagu/subgraph-kit';

/**
 * 担当者 is a colleague of one's own agency who works with families; nobody hands work to another agency this way.
 *
 * @param staffId who is to be in charge; null leaves it to the whole agency
 * @throws CC-098
 */
export function isColleague(staffId: string | null, colleagues: readonly string[]): void {
  if (staffId !== null && !colleagues.includes(staffId)) {
    throw new DomainError(
      'CC-098',
      '担当者には、自分の機関で相談に関わる職員を選んでください。別の機関に頼むときは、引継ぎをしてください。',
      { fields: { staffId: '自分の機関の職員を選んでください。' } },
    );
  }
}
