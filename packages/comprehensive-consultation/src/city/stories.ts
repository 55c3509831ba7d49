import { ageOn } from '@tsunagu/japan';
import type { CityHousehold, CityPerson } from '@tsunagu/subgraph-kit';

/** What an invented household comes to a counter with. */
export interface Story {
  /** Keys of the agencies: who receives it, and to whom it is handed over. */
  receivedBy: string;
  handedTo: string | null;
  firstWord: string;
  situation: string;
  wishes: string;
  strengths: string;
  /** Worries by living member, in the order of the household; who has none is not in the list or has an empty one. */
  worries: readonly (readonly string[])[];
  condition: string;
  treatment: string;
}

const fukushi = 'ag-001';
const care = 'ag-007';
const livelihood = 'ag-009';
const children = 'ag-011';
const mind = 'ag-006';

const eightyFifty: Story = {
  receivedBy: care,
  handedTo: livelihood,
  firstWord: '息子が仕事を辞めてから十年、部屋から出てこない。自分の膝も悪くなり、この先が不安だ。',
  situation: '高齢の親の年金で暮らす。親の通院の付添いができず、家の中に物が増えている。',
  wishes: '親は、息子に人と話す場所ができてほしい。息子は、急に来られるのは困ると言う。',
  strengths: '息子は料理ができ、近所の方が時々声をかけている。',
  worries: [
    ['care', 'illness', 'expenses-debt'],
    ['income-work', 'mental'],
  ],
  condition: '変形性膝関節症。もの忘れが増えた。',
  treatment: '整形外科に月1回。介護認定は未申請。',
};

const singleParent: Story = {
  receivedBy: children,
  handedTo: livelihood,
  firstWord: '給料が減って家賃が三か月遅れている。子どもが学校に行きたがらない。',
  situation: 'ひとりで子育て。夜勤の仕事を辞め、短い時間の仕事を二つしている。',
  wishes: '昼間の仕事に変わりたい。子どもに安心して過ごせる場所がほしい。',
  strengths: '家計簿をつけている。子どもは絵が得意。',
  worries: [['income-work', 'expenses-debt', 'housing'], ['child-rearing']],
  condition: '疲れがたまり眠れない日がある。',
  treatment: '受診していない。',
};

const loneElder: Story = {
  receivedBy: care,
  handedTo: livelihood,
  firstWord: '退院したが、ひとりで買い物に行けない。保険料の督促が来ている。',
  situation: 'ひとり暮らし。頼れる親族が近くにいない。',
  wishes: '住み慣れた家で暮らしたい。',
  strengths: '近所のサロンに友人がいる。',
  worries: [['care', 'illness', 'expenses-debt'], []],
  condition: '骨折の手術のあと。歩行器で移動。',
  treatment: '整形外科に月2回。訪問看護を調整中。',
};

const workless: Story = {
  receivedBy: livelihood,
  handedTo: fukushi,
  firstWord: '仕事が続かず、家賃と電気代を払えない。',
  situation: '派遣の仕事が終わり、貯えが尽きた。借金の督促が来ている。',
  wishes: '続けられる仕事に就きたい。',
  strengths: '車の免許があり、倉庫の仕事に慣れている。',
  worries: [['income-work', 'expenses-debt', 'housing'], ['health']],
  condition: '腰を痛めている。',
  treatment: '市販薬で済ませている。',
};

const family: Story = {
  receivedBy: fukushi,
  handedTo: mind,
  firstWord: '家族の気分の浮き沈みが大きく、どう接すればよいか分からない。',
  situation: '家族で話すことが減り、家計のやりくりも難しくなっている。',
  wishes: '家族が穏やかに暮らしたい。',
  strengths: '困ったときに相談できる親族がいる。',
  worries: [['mental', 'health'], ['income-work']],
  condition: '眠れない日が続く。',
  treatment: '内科で睡眠薬を処方。',
};

/** The story that the shape of a generated household suggests. */
export function storyOf(household: CityHousehold, today: string): Story {
  const ages = living(household).map((member) => ageOn(member.birthDate, today));
  const minors = ages.filter((age) => age < 18).length;
  const elders = ages.filter((age) => age >= 75).length;
  if (elders > 0 && ages.some((age) => age >= 40 && age < 65)) return eightyFifty;
  if (minors > 0 && ages.length - minors === 1) return singleParent;
  if (elders > 0) return loneElder;
  return ages.length === 1 ? workless : family;
}

export function living(household: CityHousehold): CityPerson[] {
  return household.members.filter((member) => !member.deceased);
}

/** 続柄 as a worker would write it: the register's own relation is not this domain's. */
export function relationOf(person: CityPerson, head: CityPerson): string {
  if (person.id === head.id) return '世帯主';
  const years = Number(person.birthDate.slice(0, 4)) - Number(head.birthDate.slice(0, 4));
  if (years >= 48) return '孫';
  if (years >= 16) return '子';
  if (years <= -16) return '親';
  return person.sex === head.sex ? 'きょうだい' : '配偶者';
}

/** Place of the member whom the health part of the sheet is about: the first with the gravest of these worries. */
export function patientOf(worries: Story['worries']): number {
  for (const code of ['illness', 'disability', 'care', 'mental', 'health']) {
    const index = worries.findIndex((codes) => codes.includes(code));
    if (index >= 0) return index;
  }
  return 0;
}
