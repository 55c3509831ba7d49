import { between, pick, weighted } from './random.ts';

type Name = readonly [kanji: string, kana: string];

const split = (text: string): Name[] =>
  text
    .trim()
    .split(/\s+/)
    .map((entry) => entry.split('/') as unknown as Name);

/** Surnames, the frequent ones first; those that registers write in several forms stand in all of them. */
const frequent = split(`
  佐藤/サトウ 鈴木/スズキ 高橋/タカハシ 髙橋/タカハシ 田中/タナカ 伊藤/イトウ 渡辺/ワタナベ 渡邉/ワタナベ 渡邊/ワタナベ 山本/ヤマモト
  中村/ナカムラ 小林/コバヤシ 加藤/カトウ 吉田/ヨシダ 𠮷田/ヨシダ 山田/ヤマダ 藤原/フジワラ 三宅/ミヤケ 山崎/ヤマサキ 山﨑/ヤマサキ
  斎藤/サイトウ 齋藤/サイトウ 斉藤/サイトウ 齊藤/サイトウ 井上/イノウエ 岡本/オカモト 松本/マツモト 難波/ナンバ 片山/カタヤマ 浜田/ハマダ
  濵田/ハマダ 濱田/ハマダ 小野/オノ 大野/オオノ 太田/オオタ 森/モリ 林/ハヤシ 石井/イシイ 藤井/フジイ 原田/ハラダ 平松/ヒラマツ`);

const others = split(`
  赤木/アカギ 秋山/アキヤマ 浅野/アサノ 淺野/アサノ 阿部/アベ 有森/アリモリ 池田/イケダ 石原/イシハラ 板野/イタノ 市川/イチカワ
  岩崎/イワサキ 岩﨑/イワサキ 上田/ウエダ 内田/ウチダ 江口/エグチ 遠藤/エンドウ 大森/オオモリ 岡崎/オカザキ 岡﨑/オカザキ 岡田/オカダ
  荻野/オギノ 奥田/オクダ 小川/オガワ 尾崎/オザキ 片岡/カタオカ 金子/カネコ 川上/カワカミ 神崎/カンザキ 菊池/キクチ 岸本/キシモト
  木下/キノシタ 木村/キムラ 久保/クボ 黒田/クロダ 桑原/クワバラ 河野/コウノ 小橋/コバシ 近藤/コンドウ 坂本/サカモト 桜井/サクライ
  櫻井/サクライ 澤田/サワダ 沢田/サワダ 島田/シマダ 嶋田/シマダ 清水/シミズ 杉山/スギヤマ 妹尾/セノオ 髙木/タカギ 高木/タカギ
  瀧本/タキモト 滝本/タキモト 竹内/タケウチ 武田/タケダ 谷口/タニグチ 千葉/チバ 津田/ツダ 土井/ドイ 冨田/トミタ 富田/トミタ
  永井/ナガイ 中桐/ナカギリ 長谷川/ハセガワ 西村/ニシムラ 野崎/ノザキ 野﨑/ノザキ 延原/ノブハラ 橋本/ハシモト 服部/ハットリ 広瀬/ヒロセ
  廣瀬/ヒロセ 福田/フクダ 福島/フクシマ 藤岡/フジオカ 古川/フルカワ 細川/ホソカワ 堀/ホリ 前田/マエダ 松田/マツダ 眞鍋/マナベ
  真鍋/マナベ 丸山/マルヤマ 水野/ミズノ 光畑/ミツハタ 宮本/ミヤモト 村上/ムラカミ 森脇/モリワキ 安田/ヤスダ 横山/ヨコヤマ 和気/ワケ`);

/** Given names by the time of birth: what parents chose differs by generation. */
const given: Record<'male' | 'female', readonly (readonly [until: number, names: readonly Name[]])[]> = {
  male: [
    [
      1949,
      split(
        '茂/シゲル 清/キヨシ 実/ミノル 勇/イサム 正雄/マサオ 博/ヒロシ 弘/ヒロシ 進/ススム 昭/アキラ 和夫/カズオ 義雄/ヨシオ 武/タケシ',
      ),
    ],
    [
      1969,
      split(
        '誠/マコト 隆/タカシ 修/オサム 豊/ユタカ 浩/ヒロシ 和彦/カズヒコ 健一/ケンイチ 秀樹/ヒデキ 哲也/テツヤ 直樹/ナオキ 剛/ツヨシ 学/マナブ',
      ),
    ],
    [
      1989,
      split(
        '大輔/ダイスケ 健太/ケンタ 亮/リョウ 達也/タツヤ 拓也/タクヤ 翔/ショウ 直人/ナオト 雄太/ユウタ 智也/トモヤ 和也/カズヤ 慎太郎/シンタロウ 圭/ケイ',
      ),
    ],
    [
      2100,
      split(
        '蓮/レン 湊/ミナト 陽翔/ハルト 悠真/ユウマ 大翔/ヒロト 樹/イツキ 颯/ハヤテ 律/リツ 蒼/アオイ 朝陽/アサヒ 悠人/ユウト 奏/カナデ',
      ),
    ],
  ],
  female: [
    [
      1949,
      split(
        '和子/カズコ 幸子/サチコ 節子/セツコ 洋子/ヨウコ 千代子/チヨコ キヨ/キヨ ハル/ハル 文子/フミコ 静江/シズエ 美代子/ミヨコ 久子/ヒサコ 弘子/ヒロコ',
      ),
    ],
    [
      1969,
      split(
        '由美子/ユミコ 真由美/マユミ 明美/アケミ 久美子/クミコ 恵子/ケイコ 智子/トモコ 裕子/ユウコ 直美/ナオミ 陽子/ヨウコ 美香/ミカ 典子/ノリコ 雅子/マサコ',
      ),
    ],
    [
      1989,
      split(
        '愛/アイ 麻衣/マイ 香織/カオリ 恵/メグミ 沙織/サオリ 舞/マイ 美穂/ミホ 彩/アヤ 千尋/チヒロ 由佳/ユカ 友美/トモミ 里奈/リナ',
      ),
    ],
    [
      2100,
      split(
        '陽菜/ヒナ 結衣/ユイ 葵/アオイ さくら/サクラ 凛/リン 美咲/ミサキ 紬/ツムギ 莉子/リコ 心春/コハル 芽依/メイ 花/ハナ ひかり/ヒカリ',
      ),
    ],
  ],
};

const foreign: readonly { family: Name; male: Name; female: Name; language: string }[] = [
  {
    family: ['NGUYEN', 'グエン'],
    male: ['VAN NAM', 'ヴァン ナム'],
    female: ['THI HOA', 'ティ ホア'],
    language: 'ベトナム語',
  },
  {
    family: ['TRAN', 'チャン'],
    male: ['QUANG', 'クアン'],
    female: ['THI LAN', 'ティ ラン'],
    language: 'ベトナム語',
  },
  { family: ['王', 'オウ'], male: ['偉', 'イ'], female: ['芳', 'ホウ'], language: '中国語' },
  {
    family: ['SANTOS', 'サントス'],
    male: ['MIGUEL', 'ミゲル'],
    female: ['MARIA', 'マリア'],
    language: 'タガログ語',
  },
  {
    family: ['SILVA', 'シルバ'],
    male: ['LUCAS', 'ルーカス'],
    female: ['ANA', 'アナ'],
    language: 'ポルトガル語',
  },
];

export interface Surname {
  kanji: string;
  kana: string;
  /** Set for families from abroad. */
  foreign?: (typeof foreign)[number];
}

/** A surname; two of a hundred families come from abroad. */
export function surname(random: () => number): Surname {
  if (random() < 0.02) {
    const origin = pick(random, foreign);
    return { kanji: origin.family[0], kana: origin.family[1], foreign: origin };
  }
  const [kanji, kana] = pick(
    random,
    weighted(random, [
      [6, frequent],
      [4, others],
    ]),
  );
  return { kanji, kana };
}

/** A given name that suits sex and year of birth. */
export function givenName(random: () => number, sex: 'male' | 'female', bornIn: number, of: Surname): Name {
  if (of.foreign) return of.foreign[sex];
  const choices = given[sex].find(([until]) => bornIn <= until)?.[1] ?? [];
  return pick(random, choices);
}

const towns = [
  '桜野町',
  '若葉台',
  '緑が丘',
  '旭町通',
  '吉備野町',
  '西浜町',
  '東雲町',
  '青葉町',
  '松原町',
  '清流町',
];

/** An invented address of a ward; the towns do not exist. */
export function townAddress(random: () => number, ward: string): string {
  return `岡山市${ward}${pick(random, towns)}${between(random, 1, 5)}丁目${between(random, 1, 30)}-${between(random, 1, 20)}`;
}

const elsewhere = [
  '倉敷市架空町',
  '総社市架空町',
  '津山市架空町',
  '玉野市架空町',
  '広島県架空市本町',
  '大阪府架空市中央',
  '東京都架空区南',
];

/** An invented address outside the city, for where people came from. */
export function earlierAddress(random: () => number): string {
  return `${pick(random, elsewhere)}${between(random, 1, 9)}-${between(random, 1, 30)}`;
}
