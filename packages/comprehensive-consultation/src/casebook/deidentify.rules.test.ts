import { describe, expect, it } from 'vitest';
import { type FindingKind, findingsIn, standing } from './deidentify.rules.ts';

const known = {
  names: ['渡邉 ハル', '渡邉 健司', '林 次郎'],
  guarded: ['ワタナベ', 'ケンジ', '青葉工業'],
  agencies: [
    '岡山市寄り添いサポートセンター',
    '地域包括支援センター',
    'ふれあい収集',
    '生活保護・自立支援課',
  ],
};

const check = (text: string) => findingsIn({ course: text }, known);
const hard = (text: string) =>
  check(text)
    .filter((finding) => finding.severity === 'hard')
    .map(({ kind, quote }) => [kind, quote]);

describe('匿名化の点検', () => {
  it('finds the names of the family, in any writing', () => {
    expect(hard('渡邉ハルは一人で暮らす。')).toEqual([['name', '渡邉ハル']]);
    expect(hard('渡辺家は三人。')).toEqual([['name', '渡辺']]);
    expect(hard('健司は部屋を出ない。')).toEqual([['name', '健司']]);
    expect(hard('わたなべ家の話。')).toEqual([['name', 'わたなべ']]);
    expect(hard('ケンジと呼ばれる。')).toEqual([['name', 'ケンジ']]);
    expect(hard('長男は青葉工業を辞めた。')).toEqual([['name', '青葉工業']]);
    // ハル is in no other word here, 林 is: short words are for the writer to look at.
    expect(check('ハルカの林檎').map(({ severity }) => severity)).toEqual(['soft', 'soft']);
  });

  it.each<[FindingKind, string, string]>([
    ['date', '令和５年３月４日に訪問した。', '令和５年３月４日'],
    ['date', 'R5.3.4に訪問した。', 'R5.3.4'],
    ['date', '2023/3/4に入院した。', '2023/3/4'],
    ['date', '3月4日に入院した。', '3月4日'],
    ['date', '昭和17年生まれの母。', '昭和17年生まれ'],
    ['age', '母は82歳である。', '82歳'],
    ['age', '五十三才の長男。', '五十三才'],
    ['address', '〒700-0001に住む。', '〒700-0001'],
    ['address', '中区の長屋に住む。', '中区'],
    ['address', '大元三丁目の家。', '大元三丁目'],
    ['address', '操明学区で育つ。', '操明学区'],
    ['contact', '電話は086-000-1234。', '086-000-1234'],
    ['contact', '０９０－００００－１２３４に掛けた。', '０９０－００００－１２３４'],
    ['contact', 'sample@example.jpに送る。', 'sample@example.jp'],
    ['number', '口座は12345678である。', '12345678'],
    ['money', '家賃の滞納が123,456円ある。', '123,456円'],
    ['money', '借金は341.5万円。', '341.5万円'],
    ['facility', '株式会社みどりを辞めた。', '株式会社みどりを辞めた'],
    ['name', '近所の佐藤さんが気づいた。', '佐藤さん'],
    ['staff', '窓口の山本相談員が受けた。', '山本相談員'],
    ['agency', '岡山市寄り添いサポートセンターが受けた。', '岡山市寄り添いサポートセンター'],
    ['agency', 'ふれあい収集を始めた。', 'ふれあい収集'],
  ])('finds %s: %s', (kind, text, quote) => {
    expect(hard(text)).toContainEqual([kind, quote]);
  });

  it.each([
    '80代の母と50代の長男が暮らす。65歳以上の世帯である。',
    '地域包括支援センターの職員と、お母さん、息子さん、ヘルパーさんが話した。',
    '生活支援員と主任相談員、精神科医師が月に一度訪問した。',
    '家賃は約5万円、借金は約340万円、食費は3,000円。',
    '三か月後、町内会の行事に出た。総合病院に通い、特別支援学校を出た。',
    '市営団地に住む。担当地区の民生委員が見守る。',
    '生活保護・自立支援課が加わった。',
  ])('lets pass: %s', (text) => {
    expect(check(text)).toEqual([]);
  });

  it('suggests what to write instead', () => {
    expect(check('母は82歳、孫は9歳。').map(({ suggestion }) => suggestion)).toEqual([
      expect.stringContaining('80代'),
      expect.stringContaining('小学生'),
    ]);
    expect(check('五十三歳')[0]!.suggestion).toContain('50代');
    expect(check('滞納は123,456円')[0]!.suggestion).toContain('約12万円');
  });

  it('says the place in the text as it was written', () => {
    const text = '母は　８２歳です。';
    const [finding] = check(text);
    expect(text.slice(finding!.start, finding!.start + finding!.length)).toBe('８２歳');
  });

  it('warns of rare things alone and together', () => {
    const kinds = (text: string) => check(text).map(({ kind, severity }) => `${kind} ${severity}`);
    expect(kinds('新聞に載った。')).toEqual(['rarity soft']);
    expect(kinds('ベトナム国籍の世帯。')).toEqual(['rarity soft']);
    expect(kinds('難病の父は漁師で、出所した弟と暮らす。')).toEqual(['rarity soft']);
    expect(kinds('難病の父は漁師である。')).toEqual([]);
  });

  it('stands until what is hard is rewritten and what is soft is answered', () => {
    const findings = check('新聞に載った健司。');
    expect(standing(findings, new Map())).toHaveLength(2);
    const soft = findings.find((finding) => finding.severity === 'soft')!;
    const reasons = new Map(findings.map(({ key }) => [key, '市の広報紙の意味で使った。']));
    expect(standing(findings, reasons).map(({ kind }) => kind)).toEqual(['name']);
    expect(standing([soft], new Map([[soft.key, 'はい']]))).toEqual([soft]);
    expect(standing([soft], reasons)).toEqual([]);
  });
});
