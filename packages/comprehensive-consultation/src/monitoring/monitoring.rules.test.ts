import { describe, expect, it } from 'vitest';
import { monitoringIsOpen, resultIsTold } from './monitoring.rules.ts';

const code = (expected: string) => expect.objectContaining({ code: expected });

describe('見守り', () => {
  it('is closed once, with what became of the support', () => {
    expect(() => monitoringIsOpen(new Date())).toThrow(code('CC-050'));
    expect(() => monitoringIsOpen(null)).not.toThrow();
    expect(() => resultIsTold(' ')).toThrow(code('CC-051'));
    expect(() => resultIsTold('就労支援が始まった。')).not.toThrow();
  });
});
