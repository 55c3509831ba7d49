import { describe, expect, it } from 'vitest';
import {
  agendaIsComplete,
  deputiesAreNamed,
  minutesAreWritten,
  outcomeIsComplete,
  writerSits,
} from './conference-record.rules.ts';

describe('会議の記録', () => {
  it('names a deputy where one came, and only there', () => {
    expect(() =>
      deputiesAreNamed([
        { attendance: 'came', deputy: '' },
        { attendance: 'deputy', deputy: '代理 次郎' },
      ]),
    ).not.toThrow();
    expect(() => deputiesAreNamed([{ attendance: 'deputy', deputy: ' ' }])).toThrow('代理');
    expect(() => deputiesAreNamed([{ attendance: 'absent', deputy: '代理 次郎' }])).toThrow('代理');
  });

  it('has no empty point on its agenda', () => {
    expect(() => agendaIsComplete([])).not.toThrow();
    expect(() => agendaIsComplete([{ what: '' }])).toThrow('空の議題');
  });

  it('is decided with a direction and roles, and otherwise says what is open', () => {
    const decided = {
      result: 'decided' as const,
      direction: '順に関わる',
      priorities: ['家計'],
      roles: [{ role: '家計' }],
    };
    expect(() => outcomeIsComplete(decided)).not.toThrow();
    for (const wrong of [
      { ...decided, direction: '' },
      { ...decided, roles: [] },
      { ...decided, roles: [{ role: ' ' }] },
      { ...decided, priorities: [''] },
    ]) {
      expect(() => outcomeIsComplete(wrong)).toThrow('「決まった」とするには');
    }
    const open = { result: 'undecided' as const, direction: '住まいが決まらない', priorities: [], roles: [] };
    expect(() => outcomeIsComplete(open)).not.toThrow();
    expect(() => outcomeIsComplete({ ...open, direction: '' })).toThrow('アドバイザー会議');
  });

  it('has minutes, written by somebody who sat there', () => {
    expect(() => writerSits(true)).not.toThrow();
    expect(() => writerSits(false)).toThrow('守秘の確認');
    expect(() => minutesAreWritten('話した')).not.toThrow();
    expect(() => minutesAreWritten('\n')).toThrow('議事録');
  });
});
