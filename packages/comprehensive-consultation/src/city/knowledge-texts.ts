import type { CasebookText } from '../casebook/casebook.rules.ts';
import type { LiaisonField, LiaisonKind } from '../liaison/liaison.rules.ts';

/** A case of the invented city's 事例集. */
interface CityExample {
  key: string;
  agency: string;
  author: string;
  state: 'published' | 'submitted';
  daysAgo: number;
  text: CasebookText;
}

/** Three published ones and one that waits for the second person; all invented, in the words of the check. */
export const casebookOfCity: readonly CityExample[] = [
  {
    key: 'moves-unknown',
    agency: 'ag-001',
    author: 'fukushi-worker',
    state: 'published',
    daysAgo: 140,
    text: {
      title: '別々に関わっていた機関が一堂に会し、世帯の方針を共有した事例',
      household: 'parent-and-adult-child',
      worries: ['care', 'income-work', 'mental'],
      reason: 'movements-unknown',
      effects: ['shared-policy', 'priority-of-services'],
      course:
        '80代の母の介護と、50代の長男の仕事の相談が、別々の機関に寄せられていた。どの機関も世帯全体は見えておらず、訪問の日が重なることもあった。推進員に相談し、支援者が一度に集まる場を持った。',
      helped:
        '互いの記録を持ち寄ると、母の通院に長男が付き添っていることが分かった。介護のサービスを先に入れ、長男の負担を軽くしてから仕事の話をする順番を決めた。',
      lessons: '担当の困り事だけで順番を決めない。世帯の一日を一枚に書き出すと、先にすることが見えてくる。',
    },
  },
  {
    key: 'trust',
    agency: 'ag-009',
    author: 'yorisoi-worker',
    state: 'published',
    daysAgo: 80,
    text: {
      title: '長く支援を拒んでいた方と、小さな用事から信頼を築いた事例',
      household: 'alone',
      worries: ['housing', 'health'],
      reason: 'partner-not-found',
      effects: ['trust-rebuilt', 'others-joined'],
      course:
        '60代の一人暮らし。家の中に物がたまり、近所から心配の声が寄せられていた。訪問しても戸を開けてもらえない状態が何年も続いた。',
      helped:
        '福祉の話をせず、玄関先の片づけを一緒に行う日を決めて通った。同じ職員が同じ曜日に来ることで顔を覚えてもらい、半年後に体の不調を話してくれた。',
      lessons:
        '支援の入口は、本人が困っている小さなことでよい。急がず、約束した日に必ず行くことが信頼になる。',
    },
  },
  {
    key: 'school',
    agency: 'ag-007',
    author: 'houkatsu-worker',
    state: 'published',
    daysAgo: 25,
    text: {
      title: '祖母の介護の相談から、孫の家事の負担に気づいた事例',
      household: 'three-generations',
      worries: ['care', 'child-rearing', 'expenses-debt'],
      reason: 'other-problem-found',
      effects: ['others-joined', 'talked-beforehand'],
      course:
        '祖母の介護の相談で訪問したところ、中学生の孫が食事の支度と見守りを担っていた。母は夜の仕事で不在がちで、税の滞納もあった。',
      helped:
        '「他に困り事はありませんか」と尋ね、母から家計の不安が語られた。学校と家計の相談の担当に事前に声をかけ、家族が集まる時間に一緒に訪ねた。',
      lessons: '一人の相談の後ろに、世帯の困り事がある。子どもが担っていることを、責めずに一緒に数える。',
    },
  },
  {
    key: 'adviser',
    agency: 'ag-001',
    author: 'fukushi-worker',
    state: 'submitted',
    daysAgo: 4,
    text: {
      title: 'アドバイザーの助言で、関わる順番が決まった事例',
      household: 'couple',
      worries: ['mental', 'violence'],
      reason: 'roles-undecided',
      effects: ['advice-of-adviser', 'shared-policy'],
      course:
        '夫婦の言い争いが続き、地域から複数の機関に相談があったが、本人からの訴えがなく、どの機関も関われずにいた。',
      helped: '専門の助言を受け、体調の確認を理由に保健師が先に訪ねること、相談員は電話で待つことを決めた。',
      lessons: '本人の訴えがないときこそ、だれが、何を理由に訪ねるかを先に決めておく。',
    },
  },
];

/** A record of work with partners in the invented city. */
interface CityLiaison {
  agency: string;
  staff?: string;
  field: LiaisonField;
  kind: LiaisonKind;
  daysAgo: number;
  partnerAgency?: string;
  partnerName?: string;
  participants?: number;
  note: string;
}

export const liaisonsOfCity: readonly CityLiaison[] = [
  {
    agency: 'ag-022',
    field: 'guardianship',
    kind: 'judiciary-meeting',
    daysAgo: 40,
    partnerName: '司法書士会・弁護士会',
    participants: 18,
    note: '成年後見センターの運営について、申立ての支援の進め方を協議した。',
  },
  {
    agency: 'ag-022',
    field: 'guardianship',
    kind: 'consultation',
    daysAgo: 22,
    partnerName: '岡山市成年後見センター',
    participants: 6,
    note: '出張相談を開き、制度の説明と個別の相談を受けた。',
  },
  {
    agency: 'ag-022',
    field: 're-entry',
    kind: 'probation-office',
    daysAgo: 55,
    partnerAgency: 'ag-067',
    participants: 7,
    note: '出所後の住まいと医療について意見を交わした。',
  },
  {
    agency: 'ag-022',
    field: 're-entry',
    kind: 'directory-handed-over',
    daysAgo: 54,
    partnerAgency: 'ag-067',
    note: '相談機関一覧の最新の版を渡し、窓口への案内の仕方を伝えた。',
  },
  {
    agency: 'ag-006',
    staff: 'kokoro-worker',
    field: 'addiction',
    kind: 'self-help-group',
    daysAgo: 33,
    partnerName: '薬物依存の自助グループ',
    participants: 11,
    note: '研修の講師を依頼し、回復の経験を支援者に話してもらった。',
  },
  {
    agency: 'ag-006',
    staff: 'kokoro-worker',
    field: 'addiction',
    kind: 'liaison-meeting',
    daysAgo: 12,
    partnerAgency: 'ag-001',
    participants: 9,
    note: '相談が少なく続きにくいことを踏まえ、最初の一回のつなぎ方を確かめた。',
  },
  {
    agency: 'ag-040',
    field: 'crime-prevention',
    kind: 'class',
    daysAgo: 18,
    partnerAgency: 'ag-057',
    participants: 120,
    note: '学校で非行防止教室を開いた。',
  },
  {
    agency: 'ag-022',
    field: 'crime-prevention',
    kind: 'campaign',
    daysAgo: 130,
    partnerName: '岡山市保護司連絡協議会',
    participants: 85,
    note: '社会を明るくする運動の啓発を駅前で行った。',
  },
];
