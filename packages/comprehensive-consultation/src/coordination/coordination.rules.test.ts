import { describe, expect, it } from 'vitest';
import {
  adviceIsGiven,
  caseIsNotSealed,
  coordinatorAgency,
  coordinatorLeadsUntilRolesAreDecided,
  noCoordinationIsOpen,
  rolesAreComplete,
  rolesAreDecidedByLeadDivision,
  situationIsTold,
  stateAfter,
} from './coordination.rules.ts';

const code = (expected: string) => expect.objectContaining({ code: expected });

describe('調整', () => {
  it('is accepted, then decided or ended; nothing follows a decision or an end', () => {
    expect(stateAfter('requested', 'accept')).toBe('coordinating');
    expect(stateAfter('coordinating', 'decide')).toBe('decided');
    expect(stateAfter('requested', 'end')).toBe('ended');
    for (const [state, step] of [
      ['requested', 'decide'],
      ['coordinating', 'accept'],
      ['decided', 'end'],
      ['ended', 'accept'],
    ] as const) {
      expect(() => stateAfter(state, step)).toThrow(code('CC-030'));
    }
  });

  it('is one at a time', () => {
    expect(() => noCoordinationIsOpen(['ended', 'decided'])).not.toThrow();
    expect(() => noCoordinationIsOpen(['ended', 'requested'])).toThrow(code('CC-031'));
    expect(() => noCoordinationIsOpen(['coordinating'])).toThrow(code('CC-031'));
  });

  it('goes to an agency where a coordinator works', () => {
    expect(coordinatorAgency(null, ['council'])).toBe('council');
    expect(coordinatorAgency('other', ['council', 'other'])).toBe('other');
    expect(() => coordinatorAgency(null, ['council', 'other'])).toThrow(code('CC-032'));
    expect(() => coordinatorAgency('nobody', ['council'])).toThrow(code('CC-032'));
    expect(() => coordinatorAgency(null, [])).toThrow(code('CC-032'));
  });

  it('tells the coordinator why, and says who does what and why', () => {
    expect(() => situationIsTold(' ')).toThrow(code('CC-033'));
    expect(() => situationIsTold('家計の担当が決まらない。')).not.toThrow();
    const role = { agencyId: 'agency', role: '家計の相談' };
    expect(() => rolesAreComplete([role], '会議の結論')).not.toThrow();
    expect(() => rolesAreComplete([], '会議の結論')).toThrow(code('CC-034'));
    expect(() => rolesAreComplete([{ ...role, role: ' ' }], '会議の結論')).toThrow(code('CC-034'));
    expect(() => rolesAreComplete([role], '')).toThrow(code('CC-034'));
  });

  it('ends with an advice when the coordinator ends it', () => {
    expect(() => adviceIsGiven('advice-only', '')).toThrow(code('CC-035'));
    expect(() => adviceIsGiven('withdrawn', '')).not.toThrow();
  });

  it('is not asked for what nobody else could open', () => {
    expect(() => caseIsNotSealed(true)).toThrow(code('CC-036'));
    expect(() => caseIsNotSealed(false)).not.toThrow();
  });

  it('has its roles decided by the lead division alone', () => {
    expect(() => rolesAreDecidedByLeadDivision(['lead-division'])).not.toThrow();
    for (const roles of [['coordinator'], ['case-worker', 'window'], []]) {
      expect(() => rolesAreDecidedByLeadDivision(roles)).toThrow(code('CC-062'));
    }
  });

  it('is led by the coordinator until the roles are decided', () => {
    expect(() => coordinatorLeadsUntilRolesAreDecided(['coordinator'], 'coordinating')).not.toThrow();
    expect(() => coordinatorLeadsUntilRolesAreDecided(['coordinator'], undefined)).not.toThrow();
    expect(() => coordinatorLeadsUntilRolesAreDecided(['lead-division'], 'decided')).not.toThrow();
    expect(() => coordinatorLeadsUntilRolesAreDecided(['coordinator'], 'decided')).toThrow(code('CC-061'));
  });
});
