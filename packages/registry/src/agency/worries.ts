/** 困りごと: the twelve items of the つなぐシート, by code, with the words by which duties name them. */
const words: Readonly<Record<string, readonly string[]>> = {
  illness: ['医療', '難病', '病気', '感染症', '保健'],
  mental: ['こころ', '精神', 'ひきこもり', '依存症', '自殺'],
  care: ['介護', '認知症', '高齢者'],
  disability: ['障害', '発達支援'],
  'child-rearing': ['子育て', '母子', '児童', '子ども', '不登校', 'ひとり親'],
  'income-work': ['就労', '職業紹介', '雇用', '求人', '生活困窮', '生活保護'],
  'expenses-debt': ['家計', '貸付', '債務', '滞納'],
  housing: ['住居', '住まい', '住宅', '不動産', 'ホームレス'],
  violence: ['虐待', '家庭内暴力', 'ＤＶ', 'DV'],
  rights: ['権利擁護', '成年後見'],
  health: ['健康', '栄養', '歯科', '介護予防'],
  other: ['ゴミ', 'ごみ', '廃棄物'],
};

/** Codes of the worries that the field and the duties of an agency speak of. */
export function worriesOfField(...texts: readonly (string | null)[]): string[] {
  const text = texts.filter(Boolean).join('|');
  return Object.entries(words)
    .filter(([, names]) => names.some((name) => text.includes(name)))
    .map(([code]) => code);
}
