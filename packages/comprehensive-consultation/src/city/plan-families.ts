import type { CarePlanBand } from '../care-plan/care-plan.rules.ts';
import type { GoalResult, SupportPlanKind } from '../support-plan/support-plan.rules.ts';

/** An entry of an invented total care plan; persons by their place in the household, nobody = the whole household. */
export interface FamilyEntry {
  persons: readonly number[];
  service: string;
  agency?: string;
  provider?: string;
  contents?: string;
  week?: { days: readonly number[]; from?: number; to?: number; band?: CarePlanBand };
  outside?: { everyMonths?: number; times?: number; onRequest?: boolean; timing?: string };
  /** Came into the plan after the family was given its edition. */
  isNew?: boolean;
}

export interface FamilyCarePlan {
  remark: string;
  entries: readonly FamilyEntry[];
  /** Staff and agency who wrote it, by their keys. */
  writtenBy: { staff: string; agency: string };
}

const mother = [0];
const son = [1];
const at = (hour: number, minute = 0) => hour * 60 + minute;

/** トータルケアプラン of hand-made families; the keys are the code names of the families. */
export const familyCarePlans: Readonly<Record<string, FamilyCarePlan>> = {
  'eighty-fifty': {
    writtenBy: { staff: 'yorisoi-worker', agency: 'ag-009' },
    remark:
      '退院してから三か月の予定です。息子さんに会うときは、前の日に手紙かメールで時刻を伝えます。急な変更は寄り添いサポートセンターにまとめて連絡します。',
    entries: [
      {
        persons: mother,
        service: 'デイサービス',
        provider: 'デイサービスみさお',
        contents: '入浴と体操。送迎は玄関先まで。',
        week: { days: [2, 5], from: at(9, 30), to: at(15, 30) },
      },
      {
        persons: mother,
        service: 'ヘルパー',
        provider: 'ヘルパーステーションひなた',
        contents: '昼食づくり、薬の確認。',
        week: { days: [1, 3, 6], from: at(11), to: at(12) },
      },
      {
        persons: mother,
        service: '訪問看護',
        provider: '訪問看護あさひ',
        contents: '息切れとむくみの確認、もの忘れの様子。',
        week: { days: [4], from: at(14), to: at(15) },
      },
      {
        persons: son,
        service: '仕事の体験',
        agency: 'ag-091',
        contents: '倉庫の箱詰め。続けられそうなら一日ずつ増やす。',
        week: { days: [4], from: at(10), to: at(11, 30) },
        isNew: true,
      },
      {
        persons: son,
        service: 'オンラインの居場所',
        provider: '家族会ほっと',
        contents: '顔を出さずに参加できる。話さなくてもよい。',
        week: { days: [3], from: at(20), to: at(21) },
      },
      {
        persons: son,
        service: '夕食づくり',
        provider: '本人',
        contents: '本人の得意なこと。困ったときは配食に替える。',
        week: { days: [1, 2, 3, 4, 5, 6, 7], from: at(18), to: at(19) },
      },
      {
        persons: [],
        service: '配食と安否の確認',
        provider: '配食まごころ',
        week: { days: [1, 4], from: at(17), to: at(17, 30) },
      },
      {
        persons: mother,
        service: '近所の声かけ',
        provider: '隣の方',
        week: { days: [7], band: 'morning' },
      },
      {
        persons: mother,
        service: 'ケアマネジャーの訪問',
        provider: '居宅介護支援事業所はるか',
        outside: { everyMonths: 1, times: 1, timing: '月末' },
      },
      {
        persons: mother,
        service: '内科の通院',
        provider: '内科（健司さんが付き添い）',
        contents: '薬の一包化を続ける。',
        outside: { everyMonths: 1, times: 1, timing: '第2水曜の午前' },
      },
      {
        persons: son,
        service: '相談支援員の訪問',
        agency: 'ag-009',
        contents: '会えない日は手紙を置く。',
        outside: { everyMonths: 1, times: 2, timing: '第1・第3金曜の15時ごろ' },
      },
      {
        persons: [],
        service: '家計の相談',
        agency: 'ag-009',
        outside: { everyMonths: 1, times: 1, timing: '年金の支給日の後' },
      },
      {
        persons: [],
        service: '民生委員の訪問',
        provider: '民生委員',
        outside: { everyMonths: 2, times: 1, timing: '夕方' },
      },
      {
        persons: mother,
        service: '歩行器・手すりの点検',
        provider: '福祉用具の貸出し',
        outside: { onRequest: true },
      },
    ],
  },
};

export interface FamilySupportPlan {
  kind: SupportPlanKind;
  draftedBy: string;
  direction: string;
  goals: readonly {
    goal: string;
    step: string;
    agency?: string;
    reached: GoalResult;
    finding?: string;
  }[];
  services: readonly { service: string; agency: string; contents: string }[];
  evaluation: string;
  conference: { place: string; purpose: string; direction: string };
}

/** 支援プラン of hand-made families: agreed on by a 重層的支援会議 and evaluated; what comes next is to be chosen. */
export const familySupportPlans: Readonly<Record<string, FamilySupportPlan>> = {
  hikikomori: {
    kind: 'outreach',
    draftedBy: 'ag-006',
    direction: '本人を急かさず、家に来る人の顔ぶれと日を決めて、安心できる行き来をつくる。',
    goals: [
      {
        goal: '親が同じ人に相談できる',
        step: '親の会の前に、担当が電話で様子を聞く。',
        agency: 'ag-006',
        reached: 'reached',
      },
      {
        goal: '訪問の日を家族が前もって知っている',
        step: '訪問の日と来る人を、前の週に葉書で知らせる。',
        agency: 'ag-006',
        reached: 'partly',
        finding: '葉書は続いた。来る人が一度替わり、本人が部屋に戻った。',
      },
      {
        goal: '本人が短い手紙を受け取る',
        step: '台所に手紙を置き、返事を求めない。',
        reached: 'not-reached',
        finding: '手紙は読まれていない。親から渡すと負担になるため、置き方を変える。',
      },
    ],
    services: [{ service: '家庭への訪問', agency: 'ag-006', contents: '二週間に一度、同じ二人で訪ねる。' }],
    evaluation: '行き来の形はできた。来る人を替えないことを次の版で決める。',
    conference: {
      place: '保健福祉会館 第1会議室',
      purpose: '家族の同意にもとづき、訪問の進め方を決める。',
      direction: '訪問は同じ二人で続け、本人の様子で次を決める。',
    },
  },
};
