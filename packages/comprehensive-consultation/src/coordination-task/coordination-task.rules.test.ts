import { describe, expect, it } from 'vitest';
import { settlingHasWord, taskIsComplete, taskIsOpen } from './coordination-task.rules.ts';

describe('調整の課題', () => {
  const task = { what: '主治医に聞く', agreedOn: '2026-04-01', dueOn: '2026-04-10' };

  it('says what and until when', () => {
    expect(() => taskIsComplete(task)).not.toThrow();
    expect(() => taskIsComplete({ ...task, what: ' ' })).toThrow('だれが');
    expect(() => taskIsComplete({ ...task, dueOn: '2026-03-31' })).toThrow('だれが');
  });

  it('is settled once, with a word', () => {
    expect(() => taskIsOpen('open')).not.toThrow();
    expect(() => taskIsOpen('done')).toThrow('すでに終わって');
    expect(() => taskIsOpen('dropped')).toThrow('すでに終わって');
    expect(() => settlingHasWord('聞けた')).not.toThrow();
    expect(() => settlingHasWord('')).toThrow('どうなったか');
  });
});
