import type { Story } from './stories.ts';

/** How far the hand-over of a family's consultation has come. */
export type HandoverProgress = 'accepted' | 'waiting' | 'overdue' | 'passed-on' | 'none';

/** The consultation of a hand-made family; the code names are those of the registry's families. */
export interface FamilyConsultation extends Story {
  progress: HandoverProgress;
  /** The family signed the つなぐシート for the agencies around it. */
  consents: boolean;
}

const fukushi = 'ag-001';
const care = 'ag-003';
const mind = 'ag-006';
const elders = 'ag-007';
const livelihood = 'ag-009';
const children = 'ag-011';
const childCentre = 'ag-012';
const disability = 'ag-054';
const guardianship = 'ag-073';

function consultation(
  route: readonly [receivedBy: string, handedTo: string | null, progress: HandoverProgress],
  words: readonly [firstWord: string, situation: string, wishes: string, strengths: string],
  worries: readonly (readonly string[])[],
  health: readonly [condition: string, treatment: string],
  consents = true,
): FamilyConsultation {
  const [receivedBy, handedTo, progress] = route;
  const [firstWord, situation, wishes, strengths] = words;
  const [condition, treatment] = health;
  return {
    receivedBy,
    handedTo,
    progress,
    firstWord,
    situation,
    wishes,
    strengths,
    worries,
    condition,
    treatment,
    consents,
  };
}

/** Every hand-made family that turned to a counter. Who is not here did not (`dv-left-behind`, `retired-volunteer`). */
export const familyConsultations: Readonly<Record<string, FamilyConsultation>> = {
  'eighty-fifty': consultation(
    [elders, livelihood, 'accepted'],
    [
      '退院しても家に帰れるだろうか。息子は20年、部屋から出てこない。',
      '母の年金で二人が暮らす。家の中に物が増え、公共料金の滞納がある。',
      '母は息子に人と話す場所を、息子は急に来られないことを望む。',
      '息子は料理ができ、近所の方が時々声をかけている。',
    ],
    [
      ['care', 'illness', 'expenses-debt'],
      ['income-work', 'mental'],
    ],
    ['肺炎で入院。認知症の疑い。', '内科に入院中。介護認定は未申請。'],
  ),
  'medical-care-child': consultation(
    [children, livelihood, 'accepted'],
    [
      '医療的ケアの要る娘が家に帰った。夜も眠れず、仕事を続けられない。',
      '母が夜間のケアを担う。兄の行事に出られない。',
      '週に一度でも休める日がほしい。家でできる仕事をしたい。',
      'ケアの手技が身についている。兄が妹の世話を楽しむ。',
    ],
    [['income-work'], ['mental', 'income-work'], ['child-rearing'], ['illness', 'disability', 'care']],
    ['人工呼吸器を使う。', '訪問診療 月2回、訪問看護 毎日。'],
  ),
  'lone-elder-after-discharge': consultation(
    [elders, livelihood, 'accepted'],
    [
      '退院したが、ひとりで買い物に行けない。保険料の督促が来ている。',
      'ひとり暮らし。頼れる親族が近くにいない。',
      '住み慣れた家で暮らしたい。手仕事なら働きたい。',
      '近所のサロンに友人がいる。',
    ],
    [['care', 'illness', 'expenses-debt']],
    ['大腿骨の骨折の手術後。歩行器で移動。', '整形外科に月2回。'],
  ),
  'single-parent-in-need': consultation(
    [children, livelihood, 'accepted'],
    [
      '家賃が三か月遅れている。子どもの食事と勉強が心配だ。',
      '二つの仕事をかけもちし、夜は子どもだけになる。',
      '昼間の仕事に変わりたい。子どもが安心して過ごせる場所がほしい。',
      '家計簿をつけている。',
    ],
    [['income-work', 'expenses-debt', 'housing'], ['child-rearing'], ['child-rearing']],
    ['疲れがたまり眠れない日がある。', '受診していない。'],
  ),
  'young-carer': consultation(
    [children, disability, 'accepted'],
    [
      '母の通院と家事で、娘が学校を休みがちになっている。',
      '父は単身赴任。母の病状に波がある。',
      '娘は部活に戻りたい。母は娘に頼りたくない。',
      '担任が毎週電話をくれる。',
    ],
    [['income-work'], ['illness', 'care', 'disability'], ['child-rearing', 'mental'], ['child-rearing']],
    ['母は多発性硬化症。疲れやすい。', '神経内科に月1回。'],
  ),
  hikikomori: consultation(
    [mind, livelihood, 'accepted'],
    [
      '息子が8年、部屋から出られない。親も年をとる。',
      '親の会で話を聞き、初めて相談した。',
      '親は息子の声が聞きたい。息子の思いはまだ聞けていない。',
      '夜に台所で家族の食事を作ることがある。',
    ],
    [['health'], ['other'], ['mental', 'income-work']],
    ['昼夜が逆転している。', '受診していない。'],
  ),
  'dv-sealed': consultation(
    [childCentre, null, 'none'],
    [
      '夫から逃げてきた。居場所を知られたくない。',
      '支援措置を受け、母子で暮らし始めた。',
      '安心して眠れる家と、娘の学校を決めたい。',
      '娘は新しい友だちの話をする。',
    ],
    [['violence', 'housing', 'income-work'], ['child-rearing']],
    ['不眠と動悸。', '婦人科を受診。'],
    false,
  ),
  'foreign-family': consultation(
    [fukushi, children, 'accepted'],
    [
      '保育園の手紙が読めない。仕事を増やしたい。',
      '夫婦とも日本語に慣れず、近くに親族がいない。',
      '子どもを保育園に預けて働きたい。',
      '同じ国の友人が通訳を手伝う。',
    ],
    [['income-work', 'other'], ['child-rearing', 'health'], ['child-rearing']],
    ['産後の疲れ。', '産婦人科の健診を終えた。'],
  ),
  homeless: consultation(
    [livelihood, fukushi, 'accepted'],
    [
      '寮を出て車で寝ている。手持ちが五千円しかない。',
      '住所がなく、仕事の応募ができない。',
      '働いて部屋を借りたい。',
      '大型車の免許がある。',
    ],
    [['housing', 'income-work', 'expenses-debt']],
    ['腰の痛み。', '市販薬で済ませている。'],
  ),
  'double-care': consultation(
    [children, elders, 'overdue'],
    [
      '父の介護と子どもの世話で、仕事を辞めるしかないと思う。',
      '父は認知症で、日中ひとりにできない。',
      '妻は仕事を続けたい。',
      '夫の職場に介護休暇がある。',
    ],
    [['income-work'], ['mental', 'income-work'], ['child-rearing'], ['child-rearing'], ['care', 'illness']],
    ['父は認知症。夜に歩き回る。', 'もの忘れ外来に月1回。'],
  ),
  'elder-couple-dementia': consultation(
    [fukushi, elders, 'waiting'],
    [
      '鍋を焦がすことが続き、近所の方が心配している。',
      '二人とも同じ話を繰り返し、薬が残っている。',
      '二人で家にいたい。',
      '民生委員と顔なじみ。',
    ],
    [
      ['care', 'illness'],
      ['care', 'rights'],
    ],
    ['二人とも認知症の疑い。', 'かかりつけ医に2か月に1回。'],
  ),
  'garbage-house': consultation(
    [elders, livelihood, 'accepted'],
    [
      'ごみの臭いで近所から苦情が来る。本人は放っておいてほしいと言う。',
      '玄関がふさがり、足の踏み場がない。',
      'ひとりで静かに暮らしたい。',
      'ふれあい収集の職員とは話をする。',
    ],
    [['housing', 'health', 'other']],
    ['足のむくみ。', '長く受診していない。'],
    false,
  ),
  'multiple-debts': consultation(
    [fukushi, livelihood, 'accepted'],
    [
      '借入れが五つあり、毎月の返済で米も買えない。',
      '自営の失敗から借入れを重ねた。',
      '子どもの進学をあきらめさせたくない。',
      '妻が収支を書き出している。',
    ],
    [['expenses-debt', 'mental'], ['income-work'], ['child-rearing']],
    ['胃の痛みが続く。', '内科を受診。'],
  ),
  'after-the-parents': consultation(
    [disability, guardianship, 'accepted'],
    [
      '自分が入院したら、娘はどうなるのか。',
      '娘の身の回りを父が一人で支える。',
      '娘が安心して暮らせる家を、元気なうちに決めたい。',
      '娘は作業所に毎日通う。',
    ],
    [
      ['illness', 'rights'],
      ['disability', 'rights'],
    ],
    ['父は心臓に不安がある。', '循環器内科に月1回。'],
  ),
  'mental-illness-mother': consultation(
    [children, mind, 'accepted'],
    [
      '朝起きられず、子どもを保育園に送れない日がある。',
      '親族と離れて暮らす。',
      '子どもと公園に行けるようになりたい。',
      '保育園の先生を信頼している。',
    ],
    [['mental', 'income-work'], ['child-rearing']],
    ['うつ病。', '心療内科に月2回、訪問看護 週1回。'],
  ),
  'school-refusal': consultation(
    [children, mind, 'accepted'],
    [
      '二人の子が学校に行けない。どこに相談すればよいか分からない。',
      '父は夜勤、母は通院が続く。',
      '家の外に居場所がほしい。',
      '兄妹の仲がよい。',
    ],
    [['income-work'], ['illness', 'mental'], ['child-rearing'], ['child-rearing']],
    ['母は膠原病で疲れやすい。', '内科に月1回。'],
  ),
  'release-from-prison': consultation(
    [livelihood, disability, 'accepted'],
    [
      '更生施設を出る日が近い。行く所がない。',
      '身寄りがなく、手帳の申請もしていない。',
      '人に迷惑をかけずに暮らしたい。',
      '保護司が一緒に来てくれる。',
    ],
    [['housing', 'disability', 'income-work', 'rights']],
    ['軽い知的障害の疑い。', '判定はこれから。'],
  ),
  'flood-victim': consultation(
    [fukushi, livelihood, 'accepted'],
    [
      '浸水した家に戻れず、仮住まいの期限が来る。',
      '家の修理費が足りない。祖母の足腰が弱った。',
      '元の町内に戻りたい。',
      '町内会の仲間が片づけを手伝う。',
    ],
    [['housing', 'expenses-debt'], ['health'], ['income-work'], ['care']],
    ['祖母は外に出る機会が減った。', '整形外科に通院。'],
  ),
  'job-loss-rent': consultation(
    [livelihood, null, 'none'],
    [
      '派遣が終わり、家賃が払えない。',
      '貯えが尽き、住居確保給付金を申請した。',
      '長く続けられる仕事がしたい。',
      'パソコンの資格がある。',
    ],
    [['income-work', 'housing']],
    ['特になし。', '特になし。'],
  ),
  'elder-abuse': consultation(
    [elders, fukushi, 'accepted'],
    [
      '隣の家から怒鳴り声が聞こえる。',
      '寝たきりの母を息子が一人で看る。仕事を辞めて二年になる。',
      '息子は休みたいと言う。',
      '息子はおむつ交換の手順を正しく覚えている。',
    ],
    [
      ['care', 'violence'],
      ['mental', 'income-work'],
    ],
    ['母は寝たきり。床ずれがある。', '訪問診療 月2回。'],
    false,
  ),
  'developmental-adult': consultation(
    [disability, livelihood, 'accepted'],
    [
      '仕事が続かない。自分に合う働き方を知りたい。',
      '転職を重ね、診断を受けたばかり。',
      '得意なことで働きたい。',
      '数字の確認が正確。',
    ],
    [['disability', 'income-work']],
    ['自閉スペクトラム症。', '精神科に月1回。'],
  ),
  'cancer-and-work': consultation(
    [care, livelihood, 'accepted'],
    [
      '治療を続けながら働きたいが、職場に言い出せない。',
      '治療費がかさみ、休職の期限が近い。',
      '子どもの学費のためにも働き続けたい。',
      '病院の相談員がついている。',
    ],
    [['illness', 'income-work', 'expenses-debt'], ['child-rearing']],
    ['がんの抗がん剤治療中。', '3週間ごとに通院。'],
  ),
  'stroke-return': consultation(
    [care, livelihood, 'accepted'],
    [
      '右手が動かないが、もう一度働きたい。',
      '退院して三か月。家に閉じこもりがち。',
      '短い時間から働きたい。',
      '左手での字の練習を続けている。',
    ],
    [['disability', 'income-work', 'health'], ['income-work']],
    ['脳卒中の後遺症で右半身にまひ。', 'リハビリに週2回。'],
  ),
  guardianship: consultation(
    [elders, guardianship, 'accepted'],
    [
      '家に開けていない箱が積まれている。契約を覚えていない。',
      '訪問販売の契約を重ね、預金が減った。',
      '家でひとりで暮らしたい。',
      '毎朝のごみ出しを欠かさない。',
    ],
    [['rights', 'expenses-debt', 'care']],
    ['もの忘れが進む。', 'かかりつけ医に月1回。'],
  ),
  'teen-pregnancy': consultation(
    ['ag-005', children, 'accepted'],
    [
      'お腹が大きくなってきた。親には言えない。',
      '家を出て友人の部屋にいる。',
      '産んで育てたい。高校を卒業したい。',
      '健診には来ている。',
    ],
    [['child-rearing', 'housing', 'income-work', 'health']],
    ['妊娠28週。貧血。', '産婦人科に2週間ごと。'],
  ),
  'salon-host': consultation(
    [elders, null, 'none'],
    [
      'サロンに来る人の買い物の足がなくて困っている。',
      '自宅の離れを開いて三年になる。',
      '車のない人も続けて来られるようにしたい。',
      '近所に声をかける仲間がいる。',
    ],
    [['other']],
    ['特になし。', '特になし。'],
  ),
  'leaving-group-home': consultation(
    [disability, livelihood, 'accepted'],
    [
      '一人暮らしを始めたが、夜が不安だ。',
      'グループホームを出て間もない。',
      '自分の部屋で暮らし続けたい。',
      '服薬を自分で続けている。',
    ],
    [['disability', 'mental', 'income-work']],
    ['統合失調症。落ち着いている。', '精神科に月1回、訪問看護 週1回。'],
  ),
  'intractable-disease': consultation(
    [care, livelihood, 'waiting'],
    [
      '夫ひとりの介護が限界に近い。仕事を休みがちで収入が減った。',
      '妻の病気が進み、夜の吸引が要る。',
      '妻は家にいたい。夫は眠る時間がほしい。',
      '意思伝達装置の練習が進んでいる。',
    ],
    [
      ['income-work', 'health'],
      ['illness', 'care', 'disability'],
    ],
    ['筋萎縮性側索硬化症。', '訪問診療 週1回、訪問看護 毎日。'],
  ),
  addiction: consultation(
    [fukushi, livelihood, 'passed-on'],
    [
      '酒をやめたいと言うが、隠れて飲んでいる。',
      '欠勤が続き、解雇された。',
      '妻と娘は落ち着いた夕飯を望む。',
      '自助グループに二回行った。',
    ],
    [['mental', 'illness', 'income-work'], ['mental'], ['child-rearing']],
    ['アルコール依存症。肝機能の低下。', '専門外来の予約を取った。'],
  ),
  'grandparents-raising': consultation(
    [children, elders, 'accepted'],
    [
      '孫二人を引き取ったが、自分たちの通院もある。',
      '娘が亡くなり、手続きが分からない。',
      '孫を手元で育てたい。',
      '学校と町内会が気にかけている。',
    ],
    [['health', 'income-work'], ['care', 'health'], ['child-rearing'], ['child-rearing']],
    ['祖母は高血圧と膝の痛み。', '内科に月1回。'],
  ),
};
