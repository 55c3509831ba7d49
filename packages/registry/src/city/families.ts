import type { HouseholdRelation } from '../household/household.type.ts';

/** A member of a hand-made family: relation to the head, name, reading, birth, sex. */
export interface FamilyMember {
  relation: `${HouseholdRelation}`;
  name: string;
  kana: string;
  birthDate: string;
  sex: 'male' | 'female';
  deceasedOn?: string;
  former?: { familyName: string; familyKana: string; usedUntil: string };
  alias?: { name: string; kana: string };
  languages?: string[];
  supportNeeds?: string[];
}

/** 手づくりの家族: invented people whose story crosses the measures; domains add their cases by the code name. */
export interface Family {
  code: string;
  title: string;
  /** What the family lives through, for docs/families.md. */
  story: string;
  area: string;
  formedOn: string;
  /** No fixed address (住まいを失った人). */
  homeless?: boolean;
  /** Key of the agency for which alone the family exists (DV等支援措置). */
  sealedFor?: string;
  members: FamilyMember[];
}

type Row = readonly [
  relation: `${HouseholdRelation}`,
  name: string,
  kana: string,
  birthDate: string,
  sex: 'male' | 'female',
  more?: Partial<FamilyMember>,
];

function family(
  code: string,
  title: string,
  area: string,
  formedOn: string,
  story: string,
  rows: readonly Row[],
  more: Partial<Family> = {},
): Family {
  const members = rows.map(([relation, name, kana, birthDate, sex, extra]) => ({
    relation,
    name,
    kana,
    birthDate,
    sex,
    ...extra,
  }));
  return { code, title, area: `fukushi-${area}`, formedOn, story, members, ...more };
}

/** All hand-made families, by code name. Nobody of them exists. */
export const families: readonly Family[] = [
  family(
    'eighty-fifty',
    '8050の母と息子',
    'naka',
    '1968-05-10',
    '肺炎で入院した84歳の母と、離職から20年ひきこもる息子。年金だけで暮らし、介護・就労・家計が重なる。',
    [
      ['head', '渡邉 ハル', 'ワタナベ ハル', '1942-02-11', 'female'],
      ['child', '渡邉 健司', 'ワタナベ ケンジ', '1971-08-23', 'male'],
      ['spouse', '渡邉 勇', 'ワタナベ イサム', '1938-11-02', 'male', { deceasedOn: '2015-01-20' }],
    ],
  ),
  family(
    'medical-care-child',
    '医療的ケア児の家族',
    'kita-chuo',
    '2014-06-01',
    '人工呼吸器を使う7歳の子。訪問診療と短期入所で家に帰り、母は在宅の仕事を、兄は学校で話を聞いてくれる人を求めている。',
    [
      ['head', '髙橋 拓真', 'タカハシ タクマ', '1986-04-14', 'male'],
      [
        'spouse',
        '髙橋 美咲',
        'タカハシ ミサキ',
        '1988-12-03',
        'female',
        { former: { familyName: '浜田', familyKana: 'ハマダ', usedUntil: '2014-06-01' } },
      ],
      ['child', '髙橋 蒼', 'タカハシ アオイ', '2015-07-07', 'male'],
      ['child', '髙橋 紬', 'タカハシ ツムギ', '2019-03-18', 'female', { supportNeeds: ['視線入力'] }],
    ],
  ),
  family(
    'lone-elder-after-discharge',
    '退院したひとり暮らしの高齢者',
    'higashi',
    '1970-03-03',
    '大腿骨の骨折から退院。身寄りがなく保険料の未納もある。手仕事なら働きたいと話す。',
    [
      ['head', '山﨑 キヨ', 'ヤマサキ キヨ', '1944-09-30', 'female', { supportNeeds: ['大きな文字'] }],
      ['spouse', '山﨑 茂', 'ヤマサキ シゲル', '1940-01-15', 'male', { deceasedOn: '2019-10-08' }],
    ],
  ),
  family(
    'single-parent-in-need',
    '生活に困るひとり親',
    'minami-nishi',
    '2017-04-01',
    '二つの仕事をかけもちする母。家賃の滞納と、小学生の二人の食事・学習が気がかり。',
    [
      [
        'head',
        '齋藤 愛',
        'サイトウ アイ',
        '1991-05-25',
        'female',
        { former: { familyName: '原田', familyKana: 'ハラダ', usedUntil: '2012-02-14' } },
      ],
      ['child', '齋藤 結衣', 'サイトウ ユイ', '2014-10-10', 'female'],
      ['child', '齋藤 湊', 'サイトウ ミナト', '2017-02-20', 'male'],
    ],
  ),
  family(
    'young-carer',
    'ヤングケアラー',
    'kita-kita',
    '2008-09-15',
    '多発性硬化症の母を、中学生の娘が家事と通院で支える。父は単身赴任で、学校を休みがち。',
    [
      ['head', '浜田 直人', 'ハマダ ナオト', '1981-03-09', 'male'],
      ['spouse', '浜田 香織', 'ハマダ カオリ', '1983-11-27', 'female'],
      ['child', '浜田 凛', 'ハマダ リン', '2012-06-16', 'female'],
      ['child', '浜田 樹', 'ハマダ イツキ', '2018-08-01', 'male'],
    ],
  ),
  family(
    'hikikomori',
    'ひきこもる若者',
    'naka',
    '1992-04-20',
    '大学を中退して8年、部屋から出られない28歳。親の会から相談につながった。',
    [
      ['head', '岡﨑 隆', 'オカザキ タカシ', '1963-07-12', 'male'],
      ['spouse', '岡﨑 由美子', 'オカザキ ユミコ', '1965-02-02', 'female'],
      ['child', '岡﨑 翔', 'オカザキ ショウ', '1998-05-05', 'male'],
    ],
  ),
  family(
    'dv-sealed',
    '支援措置の母子（封印）',
    'kita-chuo',
    '2025-10-01',
    '夫の暴力から逃れた母子。支援措置により、担当するこども総合相談所のほかには存在も知らせない。',
    [
      ['head', '真鍋 彩', 'マナベ アヤ', '1990-01-08', 'female'],
      ['child', '真鍋 陽菜', 'マナベ ヒナ', '2016-04-04', 'female'],
    ],
    { sealedFor: 'ag-012' },
  ),
  family(
    'dv-left-behind',
    '支援措置の相手方',
    'minami-minami',
    '2013-05-05',
    '妻子に去られたと窓口で行き先をたずねる男性。窓口は何も答えられないことを確かめるための世帯。',
    [['head', '土井 剛', 'ドイ ツヨシ', '1984-12-24', 'male']],
  ),
  family(
    'foreign-family',
    '日本語に慣れない家族',
    'minami-minami',
    '2022-07-01',
    '技能実習から定住した夫婦と乳児。やさしい日本語と通訳で、出産・保育・仕事の手続きを進める。',
    [
      [
        'head',
        'NGUYEN VAN NAM',
        'グエン ヴァンナム',
        '1995-03-03',
        'male',
        {
          alias: { name: '阮 南', kana: 'グエン ナム' },
          languages: ['ベトナム語', '日本語'],
          supportNeeds: ['やさしい日本語'],
        },
      ],
      [
        'spouse',
        'TRAN THI HOA',
        'チャン ティホア',
        '1997-09-19',
        'female',
        { languages: ['ベトナム語'], supportNeeds: ['通訳', 'やさしい日本語'] },
      ],
      ['child', 'NGUYEN AN', 'グエン アン', '2025-12-12', 'female', { languages: ['ベトナム語'] }],
    ],
  ),
  family(
    'homeless',
    '住まいを失った人',
    'kita-chuo',
    '2026-04-01',
    '寮つきの仕事を失い、車で寝泊まりする52歳。一時生活支援から住まいと仕事を探す。',
    [['head', '黒田 修', 'クロダ オサム', '1974-06-06', 'male']],
    { homeless: true },
  ),
  family(
    'double-care',
    'ダブルケアの家族',
    'naka',
    '2012-11-11',
    '認知症の父の介護と二人の子育てが一度に来た夫婦。妻は介護離職を考えている。',
    [
      ['head', '片山 健太', 'カタヤマ ケンタ', '1982-10-01', 'male'],
      ['spouse', '片山 麻衣', 'カタヤマ マイ', '1984-01-30', 'female'],
      ['child', '片山 陽翔', 'カタヤマ ハルト', '2018-03-21', 'male'],
      ['child', '片山 莉子', 'カタヤマ リコ', '2022-05-15', 'female'],
      ['parent', '片山 弘', 'カタヤマ ヒロシ', '1947-12-08', 'male'],
    ],
  ),
  family(
    'elder-couple-dementia',
    '認認介護の夫婦',
    'minami-nishi',
    '1966-10-10',
    '二人とも認知症の夫婦。火の不始末を近所が心配し、民生委員が包括につないだ。',
    [
      ['head', '濵田 清', 'ハマダ キヨシ', '1940-04-29', 'male'],
      ['spouse', '濵田 千代子', 'ハマダ チヨコ', '1943-08-15', 'female'],
    ],
  ),
  family(
    'garbage-house',
    'ごみが片づけられない人',
    'kita-kita',
    '1985-01-15',
    'ごみで玄関がふさがり、支援を断り続けてきた男性。ふれあい収集から信頼を作り直す。',
    [['head', '広瀬 勇', 'ヒロセ イサム', '1953-03-13', 'male']],
  ),
  family(
    'multiple-debts',
    '多重債務の夫婦',
    'higashi',
    '2009-02-22',
    '自営の失敗で借入れが五つ。夜逃げも考えたが、家計改善の相談で返し方を立て直している。',
    [
      ['head', '石井 哲也', 'イシイ テツヤ', '1969-09-09', 'male'],
      ['spouse', '石井 明美', 'イシイ アケミ', '1971-04-17', 'female'],
      ['child', '石井 大翔', 'イシイ ヒロト', '2010-01-05', 'male'],
    ],
  ),
  family(
    'after-the-parents',
    '親なき後の備え',
    'kita-kita',
    '1977-03-20',
    '知的障害のある49歳の娘と78歳の父。父の入院を機に、成年後見とグループホームの見学を始めた。',
    [
      ['head', '廣瀬 正雄', 'ヒロセ マサオ', '1948-02-05', 'male'],
      [
        'child',
        '廣瀬 智子',
        'ヒロセ トモコ',
        '1977-11-23',
        'female',
        { supportNeeds: ['ゆっくり話す', '付き添いが要る'] },
      ],
      ['spouse', '廣瀬 和子', 'ヒロセ カズコ', '1950-06-30', 'female', { deceasedOn: '2021-03-11' }],
    ],
  ),
  family(
    'mental-illness-mother',
    'こころの病の母',
    'naka',
    '2015-08-08',
    'うつ病の母と保育園児。訪問看護と保育園が毎週連絡を取り合う。',
    [
      ['head', '江口 千尋', 'エグチ チヒロ', '1987-07-27', 'female'],
      ['child', '江口 朝陽', 'エグチ アサヒ', '2021-11-03', 'male'],
    ],
  ),
  family(
    'school-refusal',
    '不登校のきょうだい',
    'minami-minami',
    '2010-10-30',
    '小学生と中学生が続けて学校に行けなくなった。父の夜勤と母の通院が重なる。',
    [
      ['head', '嶋田 和也', 'シマダ カズヤ', '1979-05-18', 'male'],
      ['spouse', '嶋田 恵', 'シマダ メグミ', '1980-08-29', 'female'],
      ['child', '嶋田 葵', 'シマダ アオイ', '2012-12-25', 'female'],
      ['child', '嶋田 律', 'シマダ リツ', '2015-09-14', 'male'],
    ],
  ),
  family(
    'release-from-prison',
    '出所した人',
    'kita-chuo',
    '2026-02-01',
    '更生緊急保護の期間が終わる前に、住まいと障害福祉サービスをつなぐ必要がある。',
    [['head', '池田 進', 'イケダ ススム', '1966-01-22', 'male']],
  ),
  family(
    'flood-victim',
    '浸水で仮住まいの家族',
    'higashi',
    '1999-06-12',
    '豪雨で家が浸水し、仮住まいで暮らす三世代。災害ボランティアと住まいの再建を進める。',
    [
      ['head', '平松 浩', 'ヒラマツ ヒロシ', '1968-12-19', 'male'],
      ['spouse', '平松 久美子', 'ヒラマツ クミコ', '1970-03-06', 'female'],
      ['child', '平松 慎太郎', 'ヒラマツ シンタロウ', '2003-07-31', 'male'],
      ['parent', '平松 文子', 'ヒラマツ フミコ', '1941-05-21', 'female'],
    ],
  ),
  family(
    'job-loss-rent',
    '離職で家賃が払えない人',
    'minami-nishi',
    '2021-03-15',
    '派遣の雇止めで家賃が払えない。住居確保給付金を受けながら仕事を探す。',
    [['head', '𠮷田 圭', 'ヨシダ ケイ', '1989-10-20', 'male']],
  ),
  family(
    'elder-abuse',
    '高齢者虐待の疑い',
    'kita-kita',
    '1972-09-09',
    '寝たきりの母に大声をあげる息子。虐待と介護の行き詰まりを分けて考え、両方を支える。',
    [
      ['head', '服部 静江', 'ハットリ シズエ', '1939-10-12', 'female'],
      ['child', '服部 誠', 'ハットリ マコト', '1967-02-27', 'male'],
    ],
  ),
  family(
    'developmental-adult',
    '発達障害のある人の就労',
    'naka',
    '2020-04-01',
    '転職を繰り返した29歳。診断を受け、仕事を切り出してくれる会社での実習から始める。',
    [['head', '大野 亮', 'オオノ リョウ', '1997-03-24', 'male']],
  ),
  family(
    'cancer-and-work',
    '治療と仕事を両立する人',
    'kita-chuo',
    '2011-12-12',
    '抗がん剤治療を続けながら働きたい母。病院と勤め先の間で調整が進む。',
    [
      ['head', '藤井 美穂', 'フジイ ミホ', '1978-06-18', 'female'],
      ['child', '藤井 咲良', 'フジイ サクラ', '2011-04-02', 'female'],
    ],
  ),
  family(
    'stroke-return',
    '脳卒中から働き直す人',
    'higashi',
    '1995-05-28',
    '右半身にまひが残る58歳。退院調整から生涯かつやくの登録まで切れ目なくつないだ。',
    [
      ['head', '小野 修', 'オノ オサム', '1968-08-08', 'male', { supportNeeds: ['筆談'] }],
      ['spouse', '小野 典子', 'オノ ノリコ', '1970-10-26', 'female'],
    ],
  ),
  family(
    'guardianship',
    '成年後見を待つ人',
    'minami-nishi',
    '1969-02-14',
    '物忘れから訪問販売の契約を重ねた女性。市長申立ての準備と日常の見守りが続く。',
    [['head', '櫻井 節子', 'サクライ セツコ', '1942-12-01', 'female']],
  ),
  family(
    'teen-pregnancy',
    '若年の妊婦',
    'minami-minami',
    '2025-04-01',
    '家を出て一人で暮らす19歳の妊婦。健診・住まい・学び直しを一人の担当が束ねる。',
    [['head', '西村 莉子', 'ニシムラ リコ', '2007-08-11', 'female']],
  ),
  family(
    'retired-volunteer',
    '定年後に地域で働く夫婦',
    'naka',
    '1983-11-03',
    '元気な定年夫婦。生活・介護支援サポーターの講座を出て、サロンの担い手と短時間の仕事をしている。',
    [
      ['head', '三宅 豊', 'ミヤケ ユタカ', '1957-01-17', 'male'],
      ['spouse', '三宅 陽子', 'ミヤケ ヨウコ', '1959-07-04', 'female'],
    ],
  ),
  family(
    'salon-host',
    'サロンを開く人',
    'higashi',
    '1980-06-21',
    '自宅の離れを通いの場に開いた女性。支え合い推進員とともに買い物の足を探している。',
    [['head', '和気 雅子', 'ワケ マサコ', '1955-05-30', 'female']],
  ),
  family(
    'leaving-group-home',
    'グループホームからの一人暮らし',
    'kita-chuo',
    '2026-06-01',
    '精神障害のある38歳。地域定着の支援を受けて初めての一人暮らしを始めた。',
    [['head', '津田 直人', 'ツダ ナオト', '1988-04-08', 'male']],
  ),
  family(
    'intractable-disease',
    '難病の当事者と夫',
    'kita-kita',
    '2001-09-29',
    'ALSの診断を受けた妻。意思伝達装置と訪問診療、夫の休息を一緒に考える。',
    [
      ['head', '水野 秀樹', 'ミズノ ヒデキ', '1965-11-16', 'male'],
      ['spouse', '水野 真由美', 'ミズノ マユミ', '1967-03-28', 'female', { supportNeeds: ['文字盤'] }],
    ],
  ),
  family(
    'addiction',
    '依存症からの回復',
    'minami-minami',
    '2005-03-27',
    'アルコール依存症の父。自助グループに通い、妻と娘が家族教室に参加する。',
    [
      ['head', '丸山 達也', 'マルヤマ タツヤ', '1976-02-23', 'male'],
      ['spouse', '丸山 沙織', 'マルヤマ サオリ', '1978-12-14', 'female'],
      ['child', '丸山 心春', 'マルヤマ コハル', '2009-06-09', 'female'],
    ],
  ),
  family(
    'grandparents-raising',
    '孫を育てる祖父母',
    'kita-kita',
    '1979-04-04',
    '娘の死後、孫二人を引き取った祖父母。里親の手続きと自分たちの通院が重なる。',
    [
      ['head', '難波 和夫', 'ナンバ カズオ', '1954-09-02', 'male'],
      ['spouse', '難波 幸子', 'ナンバ サチコ', '1956-11-11', 'female'],
      ['child', '難波 友美', 'ナンバ トモミ', '1984-03-15', 'female', { deceasedOn: '2024-08-19' }],
      ['grandchild', '難波 颯', 'ナンバ ハヤテ', '2013-05-27', 'male'],
      ['grandchild', '難波 芽依', 'ナンバ メイ', '2016-10-18', 'female'],
    ],
  ),
];
