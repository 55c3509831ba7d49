/**
 * 数え方の定義: what the published tables count, once, for the numbers, the list of records behind them and the words
 * beside them. Both tables of the city come from one history with these definitions (docs/adr/0018-one-history-two-tables.md).
 * Source: 001 事業実績①, 002 これまでの実績 (M2-13, M2-14, M2-15, M2-24).
 */

/** 数える記録: each is one query of `recordSql`, whose rows have the day that decides the 年度. */
export const countedRecords = [
  'requested',
  'handled-with-sheet',
  'handled-without-sheet',
  'coordinated',
  'advice-only',
  'case-conference',
  'multi-layer-conference',
  'adviser-conference',
  'information-meeting',
  'prior-meeting',
  'individual',
  'adviser-dispatch',
  'not-solved',
  'not-solved-reviewed',
] as const;
export type CountedRecord = (typeof countedRecords)[number];

/** 集計の項目: a row of a table; the same item may stand in several tables. */
export const figures = [
  'coordinated',
  'advice-only',
  'cases-total',
  'case-review-meetings',
  'individual-coordinations',
  'adviser-conferences',
  'requested',
  'handled',
  'sheet-used',
  'sheet-not-used',
  'meetings',
  'case-conferences',
  'information-meetings',
  'prior-meetings',
  'multi-layer-conferences',
  'adviser-dispatches',
  'not-solved',
  'not-solved-reviewed',
] as const;
export type Figure = (typeof figures)[number];

export interface FigureDefinition {
  /** 用語 as the published table prints it. */
  label: string;
  unit: '件' | '回';
  /** What it is, in a sentence. */
  definition: string;
  /** 年度を決める日: which date of the record counts. */
  datedBy: string;
  /** 数える記録: which records, and which not. */
  records: string;
  /** The item is the sum of these. */
  parts: readonly CountedRecord[];
}

const conferenceRecords =
  '日時の決まった会議のうち、開かなかったと記録したものを除く。取り消した調整の記録は数えない。';
const byMeeting = '会議や打ち合わせを行った日';

/** Every item with its definition. A 件 is a case and may be hidden when small; a 回 is a meeting and names nobody. */
export const figureDefinitions: Record<Figure, FigureDefinition> = {
  coordinated: {
    label: '推進員の相談受付後、関係機関と支援調整した件数',
    unit: '件',
    definition: '推進員が受け付けた調整のうち、会議や個別調整、役割分担の決定まで進んだもの。',
    datedBy: '最初に会議を開いた日、最初に調整した日、役割分担を決めた日のうち、いちばん早い日',
    records: '調整（相談のみで完了したものを除く）。受け付けただけで、まだ調整していないものは数えない。',
    parts: ['coordinated'],
  },
  'advice-only': {
    label: '推進員への問い合わせ・相談のみで支援完了した件数',
    unit: '件',
    definition: '推進員の助言だけで、依頼した機関が支援を続けられたもの。',
    datedBy: '相談のみで完了した日',
    records: '相談のみで完了した調整。依頼した機関が取り下げたものは数えない。',
    parts: ['advice-only'],
  },
  'cases-total': {
    label: '合計',
    unit: '件',
    definition:
      '総合相談支援体制の取扱件数。支援調整した件数と、問い合わせ・相談のみで支援完了した件数の合計。',
    datedBy: 'それぞれの項目と同じ',
    records: '上の二つの項目と同じ。',
    parts: ['coordinated', 'advice-only'],
  },
  'case-review-meetings': {
    label: '総合相談支援体制のケース検討会議回数',
    unit: '回',
    definition: 'ケース会議（支援会議）と情報共有会議を合わせた回数。',
    datedBy: byMeeting,
    records: `支援会議と、情報共有会議の記録。${conferenceRecords}`,
    parts: ['case-conference', 'information-meeting'],
  },
  'individual-coordinations': {
    label: '推進員の訪問等による関係機関との個別調整回数',
    unit: '回',
    definition: '推進員が訪問や電話などで関係機関と調整した回数。ケース会議の事前打ち合わせを含む。',
    datedBy: '調整や打ち合わせを行った日',
    records: '個別調整と、事前打ち合わせの記録。取り消した記録は数えない。',
    parts: ['individual', 'prior-meeting'],
  },
  'adviser-conferences': {
    label: 'アドバイザー会議開催回数',
    unit: '回',
    definition: '各分野の相談機関の長による、総合相談支援体制への助言・指導の会議の回数。',
    datedBy: '会議を開いた日',
    records: 'アドバイザー会議。開かなかったと記録したものと、アドバイザーの派遣は数えない。',
    parts: ['adviser-conference'],
  },
  requested: {
    label: '相談支援包括化推進員受付件数',
    unit: '件',
    definition: '相談機関から推進員に届いた調整の依頼。',
    datedBy: '依頼した日',
    records: '調整の依頼すべて。まだ受け付けていないもの、取り下げたものも含む。',
    parts: ['requested'],
  },
  handled: {
    label: '取扱ケース',
    unit: '件',
    definition: '推進員が受け付けて調整に入ったもの。',
    datedBy: '推進員が受け付けた日',
    records: '推進員が受け付けた調整（相談のみで完了したものを除く）。',
    parts: ['handled-with-sheet', 'handled-without-sheet'],
  },
  'sheet-used': {
    label: 'つなぐシート活用件数',
    unit: '件',
    definition: '取扱ケースのうち、つなぐシートを記録した相談のもの。',
    datedBy: '推進員が受け付けた日',
    records: '取扱ケースと同じ。シートを後から記録したものも、活用に数える。',
    parts: ['handled-with-sheet'],
  },
  'sheet-not-used': {
    label: 'つなぐシート活用なし件数',
    unit: '件',
    definition: '取扱ケースのうち、つなぐシートの記録がない相談のもの。',
    datedBy: '推進員が受け付けた日',
    records: '取扱ケースと同じ。',
    parts: ['handled-without-sheet'],
  },
  meetings: {
    label: '会議等開催',
    unit: '回',
    definition: 'ケース会議、情報共有会議、事前打ち合わせ、アドバイザー会議を合わせた延べ回数。',
    datedBy: byMeeting,
    records: `下の四つの項目と同じ。${conferenceRecords}`,
    parts: ['case-conference', 'information-meeting', 'prior-meeting', 'adviser-conference'],
  },
  'case-conferences': {
    label: 'ケース会議開催回数',
    unit: '回',
    definition: '複合課題ケース検討会（支援会議）の回数。',
    datedBy: '会議を開いた日',
    records: '支援会議。開かなかったと記録したものは数えない。',
    parts: ['case-conference'],
  },
  'information-meetings': {
    label: '情報共有会議開催回数',
    unit: '回',
    definition: '関係機関が情報を共有した会議の回数。',
    datedBy: '会議を行った日',
    records: '情報共有会議の記録。取り消した記録は数えない。',
    parts: ['information-meeting'],
  },
  'prior-meetings': {
    label: 'ケース会議事前打ち合わせ',
    unit: '回',
    definition: 'ケース会議の前に関係機関と打ち合わせた回数。',
    datedBy: '打ち合わせを行った日',
    records: '事前打ち合わせの記録。取り消した記録は数えない。',
    parts: ['prior-meeting'],
  },
  'multi-layer-conferences': {
    label: '重層的支援会議開催回数',
    unit: '回',
    definition: '本人の同意にもとづいて支援プランを決める会議の回数。公表する表の会議には含めない。',
    datedBy: '会議を開いた日',
    records: '重層的支援会議。開かなかったと記録したものは数えない。',
    parts: ['multi-layer-conference'],
  },
  'adviser-dispatches': {
    label: 'アドバイザー派遣回数',
    unit: '回',
    definition: '複合課題解決アドバイザーを派遣した回数。公表する表の会議には含めない。',
    datedBy: '派遣した日',
    records: 'アドバイザー派遣の記録。取り消した記録は数えない。',
    parts: ['adviser-dispatch'],
  },
  'not-solved': {
    label: '解決に至らなかった複合課題ケースの件数',
    unit: '件',
    definition: '推進員が受け付けた相談のうち、解決に至らずに終結したもの。',
    datedBy: '相談を終結した日',
    records: '終結の結果が「解決に至らなかった」で、推進員が受け付けた調整のある相談。',
    parts: ['not-solved'],
  },
  'not-solved-reviewed': {
    label: '解決に至らなかった複合課題ケースの検証件数（指標6）',
    unit: '件',
    definition: '解決に至らずに終結した複合課題ケースのうち、アドバイザー会議で検証したもの。',
    datedBy: '相談を終結した日',
    records: '上の件数のうち、アドバイザー会議を開いた相談。',
    parts: ['not-solved-reviewed'],
  },
};

/** 表: the two published ones, and those from the same records. */
export const tableCodes = [
  'project-results',
  'record-so-far',
  'indicators',
  'other-meetings',
  'handovers',
  'reasons',
  'areas',
  'agencies',
] as const;
export type TableCode = (typeof tableCodes)[number];

/** A line of a published table: a heading between rows, or an item. */
export type TableLine =
  | { heading: string }
  | { figure: Figure; level: 0 | 1; isSum?: boolean; label?: string };

/** 事業実績①: rows in the order of the published table. */
export const projectResults: readonly TableLine[] = [
  { heading: '1　総合相談支援体制取扱件数（＝相談支援包括化推進員が相談支援調整したもの）' },
  { figure: 'coordinated', level: 1 },
  { figure: 'advice-only', level: 1 },
  { figure: 'cases-total', level: 1, isSum: true },
  { heading: '2　会議等開催件数' },
  { figure: 'case-review-meetings', level: 1 },
  { figure: 'individual-coordinations', level: 1 },
  {
    figure: 'adviser-conferences',
    level: 1,
    label: 'アドバイザー会議開催回数（＝各分野の相談機関の長による総合相談支援体制への助言・指導）',
  },
];

/** これまでの実績: rows in the order of the published table. */
export const recordSoFar: readonly TableLine[] = [
  { heading: '〈総計〉' },
  { figure: 'requested', level: 0, isSum: true },
  { figure: 'handled', level: 0, isSum: true, label: '①取扱ケース' },
  { figure: 'sheet-used', level: 1 },
  { figure: 'sheet-not-used', level: 1 },
  { figure: 'meetings', level: 0, isSum: true, label: '②会議等開催' },
  { figure: 'case-conferences', level: 1 },
  { figure: 'information-meetings', level: 1 },
  { figure: 'prior-meetings', level: 1 },
  { figure: 'adviser-conferences', level: 1, label: 'アドバイザー会議' },
  { figure: 'advice-only', level: 0, isSum: true, label: '③問い合わせ・相談のみ' },
];

/** 公表する項目: what an edition freezes. */
export const publishedFigures: readonly Figure[] = [
  ...new Set([...projectResults, ...recordSoFar].flatMap((line) => ('figure' in line ? [line.figure] : []))),
];

/** Cases add up: a hidden one must not follow from the others. */
export const sumsOfCases: readonly { sum: Figure; of: readonly Figure[] }[] = [
  { sum: 'handled', of: ['sheet-used', 'sheet-not-used'] },
  { sum: 'cases-total', of: ['coordinated', 'advice-only'] },
];

/** 記録の名 of what was counted, for the list behind a number. */
export const recordNames: Record<CountedRecord, string> = {
  requested: '調整の依頼',
  'handled-with-sheet': '調整（つなぐシートあり）',
  'handled-without-sheet': '調整（つなぐシートなし）',
  coordinated: '支援調整',
  'advice-only': '相談のみで完了した調整',
  'case-conference': '支援会議',
  'multi-layer-conference': '重層的支援会議',
  'adviser-conference': 'アドバイザー会議',
  'information-meeting': '情報共有会議',
  'prior-meeting': '事前打ち合わせ',
  individual: '個別調整',
  'adviser-dispatch': 'アドバイザー派遣',
  'not-solved': '解決に至らなかった相談',
  'not-solved-reviewed': '検証した相談',
};
