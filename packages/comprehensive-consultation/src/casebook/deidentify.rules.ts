import { normaliseName, toKatakana } from '@tsunagu/japan';

/** What tells who it was. */
export type FindingKind =
  | 'name'
  | 'date'
  | 'age'
  | 'address'
  | 'contact'
  | 'number'
  | 'money'
  | 'agency'
  | 'facility'
  | 'staff'
  | 'rarity';

/** 必ず直す, or 理由を書けば残せる. */
export type Severity = 'hard' | 'soft';

/** 気になる箇所: where, why, and what to write instead. */
export interface Finding {
  /** The same words in the same part have the same key, so that an answer stays with them while the text is edited. */
  key: string;
  kind: FindingKind;
  severity: Severity;
  part: string;
  start: number;
  length: number;
  quote: string;
  suggestion: string;
}

/** What is known of the family and of the agencies, and must not stand in the text. */
export interface KnownWords {
  /** Names of persons as on the sheet, `姓 名`. */
  names: readonly string[];
  /** 伏せる語: kana, former names, workplaces, schools, nicknames, names of staff. */
  guarded: readonly string[];
  /** Agencies of the register, with their other names. */
  agencies: readonly string[];
}

/** Words that name a kind of agency and not one of them. */
const kindsOfAgency = new Set(
  `福祉事務所 保健所 保健センター 地域包括支援センター 社会福祉協議会 障害者基幹相談支援センター 基幹相談支援センター 地域活動支援センター
  相談支援事業所 ケアマネ事業所 ケアマネジャー 障害者更生相談所 児童相談所 家庭児童相談室 発達障害者支援センター 地域センター
  ハローワーク 公共職業安定所 シルバー人材センター ボランティアセンター 介護予防センター 医療機関 警察署 消防署 保護観察所
  地域生活定着支援センター 成年後見センター 教育相談室 教育委員会 年金事務所 民生委員 民生委員・児童委員 主任児童委員 福祉委員・援護委員
  支え合い推進員 地域支え合い推進員 生活支援コーディネーター 相談支援包括化推進員 複合課題解決アドバイザー 住まい関係者
  薬物依存の自助グループ 厚生労働省`.split(/\s+/),
);

/** 庁内の課や局 say what they do and not who came to them. */
const isDivision = /[一-龠](課|室|部|局|係)$/;

/** 一般の呼び方 before an honorific: not a name. */
const generic =
  /^(お?(母|父|兄|姉|祖母|祖父|婆|爺|嫁|婿|孫)|(娘|息子|奥|旦那|大家|隣|医者|看護師|ヘルパー|ケアマネ|ケアマネジャー|職員|民生委員|相談員|支援員|担当者?|本人|利用者|相談者|家族|世帯|患者|住民|皆|みな|みんな|何|客|神|王|同|両|彼|某|一|二|三|諸|各|御本人|ご本人|ご家族))$/;

const digits = '[0-9〇一二三四五六七八九十百]';

interface Pattern {
  kind: FindingKind;
  severity: Severity;
  pattern: RegExp;
  suggestion: string | ((match: RegExpMatchArray) => string);
  unless?: (match: RegExpMatchArray) => boolean;
}

/** Forms that give somebody away whoever it is about. Half-width; the text is widened the other way before. */
const patterns: readonly Pattern[] = [
  {
    kind: 'date',
    severity: 'hard',
    pattern:
      /((明治|大正|昭和|平成|令和|[MTSHR])\s?[0-9元]{1,2}|(19|20)[0-9]{2})\s?[年./-]\s?[0-9]{1,2}\s?[月./-]\s?[0-9]{1,2}日?/g,
    suggestion: '日付を外し、「春」「数か月後」「三年前」のように書きます。',
  },
  {
    kind: 'date',
    severity: 'hard',
    pattern: /[0-9]{1,2}月\s?[0-9]{1,2}日/g,
    suggestion: '日付を外し、「月の初め」「数日後」のように書きます。',
  },
  {
    kind: 'date',
    severity: 'hard',
    pattern: /((明治|大正|昭和|平成|令和)\s?[0-9元]{1,2}|(19|20)[0-9]{2})\s?年\s?([0-9]{1,2}月)?(生まれ|生)/g,
    suggestion: '生年を外し、年代（例：50代）で書きます。',
  },
  {
    kind: 'date',
    severity: 'soft',
    pattern:
      /((明治|大正|昭和|平成|令和)\s?[0-9元]{1,2}|(19|20)[0-9]{2})\s?年(?!\s?[0-9]{1,2}月\s?[0-9]{1,2}日)(度|\s?[0-9]{1,2}月)?/g,
    suggestion: '「数年前」「前の年度」のように書けないか考えます。',
  },
  {
    kind: 'age',
    severity: 'hard',
    pattern: new RegExp(`(?<!${digits})(${digits}{1,4})\\s?[歳才](?!以上|以下|未満|まで|から|児|代)`, 'g'),
    suggestion: (match) => `「${decadeOf(match[1]!)}」のように年代で書きます。`,
  },
  {
    kind: 'address',
    severity: 'hard',
    pattern: /〒?[0-9]{3}-[0-9]{4}(?![0-9-])/g,
    suggestion: '郵便番号を外します。',
  },
  {
    kind: 'address',
    severity: 'hard',
    pattern: /[一-龠々ヶ]{1,6}[市町村]?[0-9一二三四五六七八九十]+(丁目|番地|番町|号室|棟)([0-9-]+)?/g,
    suggestion: '所番地を外し、「市内」「集合住宅」のように書きます。',
  },
  {
    kind: 'address',
    severity: 'hard',
    pattern: /(北区|中区|東区|南区)(中央|北|西|東|南)?[一-龠々ヶァ-ヴー]{0,8}/g,
    suggestion: '区や地区の名を外し、「市内」「郊外」「住宅地」のように書きます。',
  },
  {
    kind: 'address',
    severity: 'hard',
    pattern: /([一-龠々ヶ]{1,6})(小学校区|中学校区|学区|団地|町内会|地区)/g,
    suggestion: '地区の名を外し、「地域」「団地」「町内会」のように書きます。',
    unless: (match) =>
      /^(同|各|全|当|本|他|居住|担当|近隣|隣|市営|県営|公営|地元|住宅|一部|周辺|山間|市街|中山間|新興住宅)$/.test(
        match[1]!,
      ),
  },
  {
    kind: 'contact',
    severity: 'hard',
    pattern: /0[0-9]{1,4}[-(\s][0-9]{1,4}[-)\s][0-9]{3,4}|0[789]0[0-9]{8}/g,
    suggestion: '電話番号を外します。',
  },
  {
    kind: 'contact',
    severity: 'hard',
    pattern: /[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}|https?:\/\/\S+/g,
    suggestion: 'メールアドレスやURLを外します。',
  },
  {
    kind: 'number',
    severity: 'hard',
    pattern: /(?<![0-9-])[0-9]{7,}(?![0-9-])/g,
    suggestion: '口座・被保険者・手帳などの番号を外します。',
  },
  {
    kind: 'money',
    severity: 'hard',
    pattern: /[0-9][0-9,.]*(億|万|千)?[0-9,]*円/g,
    suggestion: (match) => `「${roundAmount(match[0])}」のように丸めて書きます。`,
    unless: (match) => isRound(yenOf(match[0])),
  },
  {
    kind: 'facility',
    severity: 'hard',
    pattern:
      /(株式会社|有限会社|合同会社|医療法人|社会福祉法人|NPO法人|宗教法人|学校法人)\s?[一-龠々ァ-ヴーぁ-んA-Za-z]{2,20}|[一-龠々ァ-ヴーA-Za-z]{2,20}(株式会社|有限会社|合同会社)/g,
    suggestion: '会社や法人の名を外し、「勤め先」「介護事業所」のように書きます。',
  },
  {
    kind: 'facility',
    severity: 'soft',
    pattern:
      /([一-龠々ァ-ヴー]{1,8})(病院|医院|クリニック|診療所|薬局|小学校|中学校|高等学校|高校|大学|保育園|幼稚園|こども園|学園|作業所|ホーム)/g,
    suggestion: '施設の名なら外し、「かかりつけの病院」「通っている学校」のように書きます。',
    unless: (match) =>
      /(総合|精神科|内科|専門|救急|急性期|回復期|入院先|転院先|近隣|市内|協力|大学|各|同|当|公立|私立|特別支援|市立|県立|進学先|定時制|通信制|グループ|老人|認可|療養)$/.test(
        match[1]!,
      ),
  },
  {
    kind: 'name',
    severity: 'hard',
    pattern: /([一-龠々ヶ]{1,4}|[ァ-ヴー]{2,8})(さん|様|氏|君|くん|ちゃん)(?![一-龠])/g,
    suggestion: '名を外し、「母」「長男」「相談者」のように続柄や立場で書きます。',
    unless: (match) => generic.test(match[1]!),
  },
  {
    kind: 'name',
    severity: 'soft',
    pattern: /(?<![A-Za-z])[A-ZＡ-Ｚ](さん|様|氏)/g,
    suggestion: '頭文字も、知る人には分かります。「母」「長男」のように書きます。',
  },
  {
    kind: 'staff',
    severity: 'hard',
    pattern:
      /([一-龠々]{1,4})(相談員|支援員|保健師|ケースワーカー|ケアマネジャー|推進員|係長|課長|所長|医師|弁護士|司法書士|先生)/g,
    suggestion: '職員や専門職の名を外し、職種だけで書きます。',
    unless: (match) =>
      /(生活|就労|自立|相談|主任|家計|家計改善|精神科|精神保健|包括化|支え合い|地域|担当|専門|介護|母子|婦人|女性|児童|身体障害者|支援|主治|産業|学校|校|顧問|当番|指定|協力|嘱託|医療|総合|障害者|訪問|福祉|担任|前任|後任|各|同|元|市|複数|新人|若手|統括|副|包括|保健|認定|経験|中堅)$/.test(
        match[1]!,
      ),
  },
  {
    kind: 'rarity',
    severity: 'soft',
    pattern: /(新聞|テレビ|ニュース|報道|逮捕|裁判|事件|火災|全国で|県内で|市内で唯一|唯一の|初めての例)/g,
    suggestion: '報道や珍しい出来事は、調べれば家族に行き着きます。なくても学びが伝わるなら外します。',
  },
  {
    kind: 'rarity',
    severity: 'soft',
    pattern:
      /(ブラジル|ペルー|ベトナム|フィリピン|ネパール|インドネシア|ミャンマー|中国|韓国|ロシア|ウクライナ|パキスタン|バングラデシュ|スリランカ)(人|籍|国籍|出身)/g,
    suggestion: '国の名を外し、「外国にルーツのある」のように書きます。',
  },
  {
    kind: 'rarity',
    severity: 'soft',
    pattern:
      /(三つ子|四つ子|双子|[六七八九]人きょうだい|[7-9]人きょうだい|筋萎縮性側索硬化症|ALS|筋ジストロフィー|ハンチントン病)/g,
    suggestion:
      '珍しい事情は一つでも人を特定させます。「進行性の病気」「多子の世帯」のように広げて書きます。',
  },
];

/** 岡山 names its wards 区; other words that look like one. */
const notAnAddress = /^(東区別|中区分)/;

/**
 * 匿名化の点検: every place of a text that could tell who the family was. A text passes when nothing hard stands and every soft
 * finding is answered; the check cannot know everything, so a second person reads the text as well (M2-25).
 *
 * @param parts the parts of the text by name, in order
 */
export function findingsIn(parts: Readonly<Record<string, string>>, known: KnownWords): Finding[] {
  const findings = Object.entries(parts).flatMap(([part, text]) =>
    inPart(part, halfWidth(text), text, known),
  );
  return [...findings, ...rareCombination(parts, findings)];
}

/** What still keeps a text from being handed in. */
export function standing(findings: readonly Finding[], answers: ReadonlyMap<string, string>): Finding[] {
  return findings.filter(
    (finding) => finding.severity === 'hard' || (answers.get(finding.key) ?? '').trim().length < 5,
  );
}

function inPart(part: string, text: string, original: string, known: KnownWords): Finding[] {
  const at = (
    kind: FindingKind,
    severity: Severity,
    start: number,
    length: number,
    suggestion: string,
  ): Finding => {
    const quote = original.slice(start, start + length);
    return { key: `${part}:${kind}:${quote}`, kind, severity, part, start, length, quote, suggestion };
  };
  const found = [
    ...namesIn(text, known).map((hit) =>
      at(
        'name',
        hit.severity,
        hit.start,
        hit.length,
        '名を外し、「母」「長男」「本人」のように続柄や立場で書きます。',
      ),
    ),
    ...agenciesIn(text, known.agencies).map((hit) =>
      at(
        'agency',
        'hard',
        hit.start,
        hit.length,
        '機関の名を外し、「生活困窮の相談窓口」のように種類で書きます。',
      ),
    ),
    ...patterns.flatMap(({ kind, severity, pattern, suggestion, unless }) =>
      [...text.matchAll(pattern)]
        .filter((match) => !unless?.(match) && !notAnAddress.test(match[0]))
        .map((match) =>
          at(
            kind,
            severity,
            match.index,
            match[0].length,
            typeof suggestion === 'string' ? suggestion : suggestion(match),
          ),
        ),
    ),
  ];
  return withoutNested(found);
}

interface Hit {
  start: number;
  length: number;
  severity: Severity;
}

function namesIn(text: string, known: KnownWords): Hit[] {
  const kana = toKatakana(text);
  const joined = joinVariants(text);
  const words = [
    ...known.names.flatMap((name) => {
      const pieces = name.split(/[\s　]+/).filter(Boolean);
      return [pieces.join(''), name, ...pieces];
    }),
    ...known.guarded.flatMap((word) => [word, ...word.split(/[\s　]+/)]),
  ];
  return [...new Set(words.map((word) => halfWidth(word).trim()))].filter(Boolean).flatMap((word) => {
    const isKana = /^[ァ-ヴーぁ-ん]+$/.test(word);
    const hits = isKana ? occurrences(kana, toKatakana(word)) : occurrences(joined, joinVariants(word));
    // One letter, or two of kana, also stands inside other words: the writer looks and decides.
    const short = word.length === 1 || (isKana && word.length < 3);
    return hits.map((start) => ({
      start,
      length: word.length,
      severity: short ? ('soft' as const) : ('hard' as const),
    }));
  });
}

function agenciesIn(text: string, agencies: readonly string[]): Hit[] {
  return agencies
    .map(halfWidth)
    .filter((name) => name.length >= 4 && !kindsOfAgency.has(name) && !isDivision.test(name))
    .flatMap((name) =>
      occurrences(text, name).map((start) => ({ start, length: name.length, severity: 'hard' as const })),
    );
}

function occurrences(text: string, word: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) found.push(at);
  return found;
}

/** What lies inside another finding of at least its severity says nothing more. */
function withoutNested(findings: readonly Finding[]): Finding[] {
  const ranked = [...findings].sort(
    (a, b) => a.start - b.start || b.length - a.length || (a.severity === 'hard' ? -1 : 1),
  );
  return ranked.filter(
    (finding, index) =>
      !ranked.some(
        (other, place) =>
          place !== index &&
          other.start <= finding.start &&
          other.start + other.length >= finding.start + finding.length &&
          (other.length > finding.length || place < index) &&
          (other.severity === 'hard' || finding.severity === 'soft'),
      ),
  );
}

const traits: readonly [name: string, pattern: RegExp][] = [
  ['国籍・ことば', /(外国|国籍|日本語が|通訳|技能実習)/],
  ['病名・障害名', /(難病|がん|統合失調症|発達障害|高次脳機能障害|多発性硬化症|透析|人工呼吸器|依存症)/],
  ['職業', /(教員|警察官|公務員|医師|看護師|漁師|農家|自営|僧侶|運転手|経営者)/],
  ['出来事', /(出所|災害|浸水|事故|自死|心中|夜逃げ|失踪)/],
  ['家族のかたち', /(里親|養子|内縁|再婚|きょうだい(4|5|四|五)人|四世代)/],
];

/** まれな組合せ: three unusual traits together are rarely shared by two families of one city. */
function rareCombination(parts: Readonly<Record<string, string>>, findings: readonly Finding[]): Finding[] {
  const whole = halfWidth(Object.values(parts).join('\n'));
  const met = traits.filter(([, pattern]) => pattern.test(whole)).map(([name]) => name);
  const rare = findings.filter((finding) => finding.kind === 'rarity').length;
  if (met.length + Math.min(rare, 1) < 3) return [];
  const [part] = Object.keys(parts);
  return [
    {
      key: `whole:rarity:${met.join('・')}`,
      kind: 'rarity',
      severity: 'soft',
      part: part!,
      start: 0,
      length: 0,
      quote: met.join('・'),
      suggestion:
        'めずらしい事情が重なると、家族が分かります。学びに要らない事情を外すか、広い言葉に変えます。',
    },
  ];
}

/** Full-width letters, digits and signs as half-width ones, place by place, so that positions stay. */
function halfWidth(text: string): string {
  return text
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[‐‑–—−]/g, '-')
    .replace(/　/g, ' ');
}

/** 異体字 joined (渡邉 is found as 渡辺 too), place by place; what would change the length stays as it is. */
function joinVariants(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (character) => {
    const joined = normaliseName(character);
    return joined.length === character.length ? joined : character;
  });
}

const kanjiDigits = '〇一二三四五六七八九';

function numberOf(text: string): number {
  if (/^[0-9]+$/.test(text)) return Number(text);
  if (!/[十百]/.test(text)) {
    return Number([...text].map((sign) => (/[0-9]/.test(sign) ? sign : kanjiDigits.indexOf(sign))).join(''));
  }
  const [hundreds, rest = ''] = text.includes('百') ? text.split('百') : ['', text];
  const [tens, ones = ''] = rest.includes('十') ? rest.split('十') : [null, rest];
  const digit = (part: string | null | undefined, without: number) =>
    part === null || part === undefined ? 0 : part === '' ? without : kanjiDigits.indexOf(part);
  return (text.includes('百') ? digit(hundreds, 1) * 100 : 0) + digit(tens, 1) * 10 + digit(ones, 0);
}

function decadeOf(text: string): string {
  const age = numberOf(text);
  if (age < 6) return '就学前';
  if (age < 20) return age < 13 ? '小学生' : '10代';
  return `${Math.floor(age / 10) * 10}代`;
}

function yenOf(amount: string): number {
  const [, number = '0', unit = ''] = amount.replaceAll(',', '').match(/^([0-9.]+)(億|万|千)?/) ?? [];
  const scale = { 億: 100_000_000, 万: 10_000, 千: 1_000 }[unit] ?? 1;
  const rest = Number(amount.replaceAll(',', '').match(/[億万千]([0-9]+)円/)?.[1] ?? 0);
  return Number(number) * scale + rest;
}

/** Small sums, and sums of one leading figure or two, tell of nobody. */
function isRound(yen: number): boolean {
  if (yen < 10_000) return true;
  const unit = 10 ** (Math.floor(Math.log10(yen)) - 1);
  return yen % unit === 0;
}

function roundAmount(amount: string): string {
  const yen = yenOf(amount);
  const unit = 10 ** (Math.floor(Math.log10(yen)) - 1);
  const round = Math.round(yen / unit) * unit;
  return round >= 10_000
    ? `約${(round / 10_000).toLocaleString('ja-JP')}万円`
    : `約${round.toLocaleString('ja-JP')}円`;
}
