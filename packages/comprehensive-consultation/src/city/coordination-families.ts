import type { ConferenceKind } from '../conference/conference.rules.ts';
import type { DateAnswer } from '../conference-date/conference-date.rules.ts';
import type { Attendance } from '../conference-record/conference-record.rules.ts';
import type { CoordinationReason } from '../coordination/coordination.rules.ts';
import type { EventKind, EventMeans } from '../coordination-event/coordination-event.rules.ts';

/** A member of a conference of the invented city: staff and agency by their keys. */
export interface CityMember {
  staff: string;
  agency: string;
  /** Has accepted the secrecy notice. */
  accepted: boolean;
}

/** 議題: who brings it, if an agency does. */
interface CityAgendaPoint {
  agency?: string;
  what: string;
}

/** 候補日 by days from the date that was fixed, with the answers by staff. */
interface CityCandidate {
  days: number;
  answers: Readonly<Record<string, DateAnswer>>;
}

/** 会議 that is in progress. */
export interface FamilyConference {
  kind: ConferenceKind;
  convenedBy: 'coordinator' | 'lead-division';
  place: string;
  purpose: string;
  members: readonly CityMember[];
  agenda: readonly CityAgendaPoint[];
  candidates?: readonly CityCandidate[];
  informationRequests?: readonly { organisation: string; what: string }[];
}

/** 会議 that is over, with what it came to. */
export interface FamilyPastConference {
  place: string;
  purpose: string;
  members: readonly { staff: string; agency: string; attendance: Attendance; deputy?: string }[];
  agenda: readonly CityAgendaPoint[];
  direction: string;
  priorities: readonly string[];
  minutes: string;
}

/** 調整の記録, 課題 and 困り事の受け持ち of a hand-made family; days are counted back from today, due days ahead. */
export interface FamilyWork {
  events: readonly {
    kind: EventKind;
    means?: EventMeans;
    daysAgo: number;
    agencies: readonly string[];
    place?: string;
    adviser?: { field: string; post: string };
    words?: string;
  }[];
  tasks: readonly {
    what: string;
    agency: string;
    agreedDaysAgo: number;
    dueInDays: number;
    done?: string;
  }[];
  /** Member and worry by their place on the sheet. */
  holders: readonly { member: number; worry: number; agencies: readonly string[] }[];
}

/** How far the coordination of a hand-made family has come. */
export interface FamilyCoordination {
  reason: CoordinationReason;
  situation: string;
  progress: 'requested' | 'coordinating' | 'decided' | 'advice-only';
  advice?: string;
  decision?: { reason: string; roles: readonly { agency: string; role: string }[] };
  conference?: FamilyConference;
  pastConference?: FamilyPastConference;
  work?: FamilyWork;
}

const member = (staff: string, agency: string, accepted = true): CityMember => ({ staff, agency, accepted });
const coordinator = member('coordinator', 'ag-021');

/** Families whose agencies asked the coordinator; the keys are the code names of the families. */
export const familyCoordinations: Readonly<Record<string, FamilyCoordination>> = {
  'eighty-fifty': {
    reason: 'roles-undecided',
    situation:
      '退院の調整、家計、ひきこもる息子への関わりを四つの機関が別々に進めている。息子への最初の声かけを誰がするか決まらない。',
    progress: 'coordinating',
    conference: {
      kind: 'support',
      convenedBy: 'coordinator',
      place: '保健福祉会館 第2会議室',
      purpose: '母の退院後の住まいと、息子への関わりの順番と役割を決める。',
      members: [
        coordinator,
        member('houkatsu-worker', 'ag-007'),
        member('kikan-worker', 'ag-054'),
        member('katsuyaku-worker', 'ag-091'),
        member('police-member', 'ag-057'),
        member('probation-member', 'ag-067', false),
      ],
      agenda: [
        { agency: 'ag-007', what: '退院の日と、退院後の一週間をだれが見るか。' },
        { agency: 'ag-054', what: '息子への最初の声かけを、だれが・いつするか。' },
        { what: '公共料金の滞りと、使える手当の見込み。' },
      ],
      candidates: [
        {
          days: 0,
          answers: { 'houkatsu-worker': 'yes', 'kikan-worker': 'yes', 'police-member': 'yes' },
        },
        {
          days: 1,
          answers: { 'houkatsu-worker': 'no', 'kikan-worker': 'yes', 'police-member': 'maybe' },
        },
      ],
      informationRequests: [{ organisation: '電力の供給会社', what: '止まる見込みの日と、分けて払えるか。' }],
    },
    work: {
      events: [
        {
          kind: 'individual',
          means: 'phone',
          daysAgo: 16,
          agencies: ['ag-007', 'ag-009'],
          words: '退院の見込みと家計の状況を聞いた。息子とはまだだれも話せていない。',
        },
        {
          kind: 'individual',
          means: 'visit',
          daysAgo: 10,
          agencies: ['ag-054'],
          place: '本人宅の玄関先',
          words: '手紙を置いた。夕方に台所の明かりがついた。',
        },
        {
          kind: 'prior-meeting',
          daysAgo: 5,
          agencies: ['ag-007', 'ag-054'],
          place: '地域包括支援センター',
          words: '会議で決めることを三つにしぼった。',
        },
      ],
      tasks: [
        { what: '介護認定の申請を家族と進める。', agency: 'ag-007', agreedDaysAgo: 10, dueInDays: 5 },
        { what: '家計の収支を一緒に書き出す。', agency: 'ag-009', agreedDaysAgo: 10, dueInDays: -2 },
        {
          what: '息子あての手紙の文面をつくる。',
          agency: 'ag-054',
          agreedDaysAgo: 16,
          dueInDays: -10,
          done: '訪問の日に置いてきた。',
        },
      ],
      holders: [
        { member: 1, worry: 0, agencies: ['ag-007'] },
        { member: 1, worry: 2, agencies: ['ag-009'] },
        { member: 2, worry: 0, agencies: ['ag-091'] },
        { member: 2, worry: 1, agencies: ['ag-054', 'ag-006'] },
      ],
    },
  },
  'young-carer': {
    reason: 'services-not-combined',
    situation: '母への訪問看護、家事の手伝い、学校の支援が別々に入り、娘が休める曜日がない。',
    progress: 'coordinating',
    conference: {
      kind: 'multi-layer',
      convenedBy: 'coordinator',
      place: '保健福祉会館 第1会議室',
      purpose: '家族の同意にもとづき、娘が休める一週間の支援プランをつくる。',
      members: [
        coordinator,
        member('kodomo-worker', 'ag-011'),
        member('kokoro-worker', 'ag-006'),
        member('katsuyaku-worker', 'ag-091', false),
      ],
      agenda: [
        { agency: 'ag-011', what: '娘が学校のあとに休める曜日をつくる。' },
        { agency: 'ag-006', what: '母の訪問看護の時間を動かせるか。' },
      ],
    },
    work: {
      events: [
        {
          kind: 'information-meeting',
          daysAgo: 8,
          agencies: ['ag-011', 'ag-006'],
          place: 'こころの健康センター',
          words: '学校での様子と家での様子を持ち寄った。',
        },
      ],
      tasks: [{ what: '家事の手伝いの曜日を確かめる。', agency: 'ag-011', agreedDaysAgo: 8, dueInDays: 6 }],
      holders: [],
    },
  },
  'elder-abuse': {
    reason: 'no-menu',
    situation: '分離か在宅の立て直しか、関わる機関の見立てが分かれ、支援のメニューが決まらない。',
    progress: 'coordinating',
    conference: {
      kind: 'adviser',
      convenedBy: 'lead-division',
      place: '本庁舎 保健福祉局会議室',
      purpose: '母の安全と息子の休息をどの順で整えるか、助言を受ける。',
      members: [
        member('lead-division', 'ag-020'),
        coordinator,
        member('houkatsu-worker', 'ag-007'),
        member('adviser', 'ag-004'),
      ],
      agenda: [{ agency: 'ag-007', what: '母の安全と息子の休息の、どちらから始めるか。' }],
    },
    work: {
      events: [
        {
          kind: 'adviser-dispatch',
          daysAgo: 4,
          agencies: ['ag-007'],
          adviser: { field: '医療', post: '岡山市保健所 所長' },
          words: '短い入院で母と離れる日をつくり、その間に息子の相談先を決めるよう助言があった。',
        },
      ],
      tasks: [],
      holders: [],
    },
  },
  'garbage-house': {
    reason: 'partner-not-found',
    situation: '片づけを一緒に進める機関が見つからない。本人は片づけ業者を断っている。',
    progress: 'requested',
  },
  hikikomori: {
    reason: 'movements-unknown',
    situation: '親の会、家計の相談、就労の相談が、お互いの動きを知らないまま家族に連絡していた。',
    progress: 'decided',
    decision: {
      reason: 'ケース検討会で、家族との関係ができている機関から順に関わることにまとまったため。',
      roles: [
        { agency: 'ag-006', role: '家族の話を聞き、本人への声かけの時期をはかる。' },
        { agency: 'ag-009', role: '家計の見通しを一緒に立てる。' },
        { agency: 'ag-091', role: '本人が望んだときに、短い時間の体験の場を用意する。' },
      ],
    },
    pastConference: {
      place: '保健福祉会館 第1会議室',
      purpose: '家族に関わる順番と、連絡の窓口を決める。',
      members: [
        { staff: 'coordinator', agency: 'ag-021', attendance: 'came' },
        { staff: 'kokoro-worker', agency: 'ag-006', attendance: 'came' },
        { staff: 'yorisoi-worker', agency: 'ag-009', attendance: 'deputy', deputy: '岸本 里奈' },
        { staff: 'katsuyaku-worker', agency: 'ag-091', attendance: 'came' },
      ],
      agenda: [
        { agency: 'ag-006', what: '親の会で聞いたことを、どこまで共有してよいか。' },
        { agency: 'ag-009', what: '家計の見通しを、いつ一緒に立てるか。' },
      ],
      direction: '家族との関係ができている機関から、順に関わる。連絡の窓口は一つにする。',
      priorities: ['親が話せる場を保つ', '家計の見通しを立てる', '本人が望んだときに体験の場を用意する'],
      minutes:
        '親の会での話は、親の了解を得て共有した。三つの機関が別々に電話をかけないよう、こころの健康センターを窓口とする。本人への声かけは親の様子を見て決める。',
    },
    work: {
      events: [
        {
          kind: 'individual',
          means: 'phone',
          daysAgo: 15,
          agencies: ['ag-006', 'ag-009', 'ag-091'],
          words: '三つの機関が同じ週に電話していたことが分かった。',
        },
      ],
      tasks: [{ what: '親の会の次の日取りを伝える。', agency: 'ag-006', agreedDaysAgo: 8, dueInDays: 10 }],
      holders: [],
    },
  },
  'job-loss-rent': {
    reason: 'no-menu',
    situation: '住居確保給付金の期間が終わった後に使える支援が分からない。',
    progress: 'advice-only',
    advice: '期間の延長を申請でき、一時生活支援事業も使えます。就労準備支援と合わせて相談してください。',
  },
};
