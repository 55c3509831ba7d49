import { describe, expect, it } from 'vitest';
import { answerFits, requestIsComplete } from './information-request.rules.ts';

describe('資料・情報の提供の依頼', () => {
  const terms = {
    agencyId: 'a',
    organisation: '',
    what: '生活状況',
    askedOn: '2026-04-01',
    dueOn: '2026-04-10',
  };

  it('has one addressee, a subject and a due date after the day of asking', () => {
    expect(() => requestIsComplete(terms)).not.toThrow();
    expect(() =>
      requestIsComplete({ ...terms, agencyId: null, organisation: '管理会社', dueOn: null }),
    ).not.toThrow();
    for (const wrong of [
      { ...terms, agencyId: null },
      { ...terms, organisation: '管理会社' },
      { ...terms, what: '' },
      { ...terms, dueOn: '2026-03-31' },
    ]) {
      expect(() => requestIsComplete(wrong)).toThrow('どこに、何を');
    }
  });

  it('is answered once, in words', () => {
    expect(() => answerFits('asked', '提供あり')).not.toThrow();
    expect(() => answerFits('asked', '')).toThrow('断られた理由');
    expect(() => answerFits('refused', '提供あり')).toThrow('すでに返事');
  });
});
