import { describe, expect, it } from 'vitest';
import {
  amountIsWithinCap,
  capFor,
  type GrantApplicationState,
  type GrantStep,
  type GrantTerms,
  menuTakesApplications,
  refusalHasReason,
  siteIsFree,
  stateAfter,
  themeFits,
  transitions,
  yearsAreWithinTerm,
} from './grant.rules.ts';

const refusal = (code: string) => expect.objectContaining({ code });
const states: GrantApplicationState[] = ['submitted', 'approved', 'refused', 'withdrawn', 'reported'];
const model: GrantTerms = { capYen: 400_000, yenPerYear: null, maxYears: 2, sitesPerTheme: 3 };
const network: GrantTerms = { capYen: null, yenPerYear: 100_000, maxYears: 2, sitesPerTheme: null };
const city: GrantTerms = { capYen: null, yenPerYear: null, maxYears: null, sitesPerTheme: null };

describe('助成', () => {
  it('follows its transition table and refuses everything else with MA-040', () => {
    for (const step of Object.keys(transitions) as GrantStep[]) {
      for (const state of states) {
        if (transitions[step].from.includes(state))
          expect(stateAfter(state, step)).toBe(transitions[step].to);
        else expect(() => stateAfter(state, step)).toThrow(refusal('MA-040'));
      }
    }
  });

  it('lasts two years at most', () => {
    expect(() => yearsAreWithinTerm(2, model)).not.toThrow();
    expect(() => yearsAreWithinTerm(3, model)).toThrow(refusal('MA-041'));
    expect(() => yearsAreWithinTerm(3, city)).not.toThrow();
  });

  it('is capped per site, or per year', () => {
    expect([capFor(2, model), capFor(1, network), capFor(2, network), capFor(2, city)]).toEqual([
      400_000,
      100_000,
      200_000,
      null,
    ]);
    expect(() => amountIsWithinCap(400_000, 2, model)).not.toThrow();
    expect(() => amountIsWithinCap(400_001, 2, model)).toThrow(refusal('MA-042'));
    expect(() => amountIsWithinCap(100_001, 1, network)).toThrow(refusal('MA-042'));
    expect(() => amountIsWithinCap(9_000_000, 1, city)).not.toThrow();
  });

  it('stays within the years of its theme', () => {
    const themes = [{ id: 'place', from: 'H30', to: 'R1' }];
    expect(() => themeFits(themes, 'place', 'H30', 2)).not.toThrow();
    expect(() => themeFits(themes, 'place', 'R1', 2)).toThrow(refusal('MA-043'));
    expect(() => themeFits(themes, 'place', 'H29', 1)).toThrow(refusal('MA-043'));
    expect(() => themeFits(themes, null, 'H30', 1)).toThrow(refusal('MA-043'));
    expect(() => themeFits([], null, 'R6', 1)).not.toThrow();
  });

  it('is given to three sites of a theme', () => {
    expect(() => siteIsFree(2, model)).not.toThrow();
    expect(() => siteIsFree(3, model)).toThrow(refusal('MA-044'));
    expect(() => siteIsFree(30, network)).not.toThrow();
  });

  it('is applied for where it is given, and refused with a reason only', () => {
    expect(() => menuTakesApplications(false)).toThrow(refusal('MA-045'));
    expect(() => menuTakesApplications(true)).not.toThrow();
    expect(() => refusalHasReason('')).toThrow(refusal('MA-046'));
    expect(() => refusalHasReason('予算の範囲を超えるため')).not.toThrow();
  });
});
