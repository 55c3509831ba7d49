import type { ConferenceKind } from '../conference/conference.rules.ts';
import type { CoordinationReason } from '../coordination/coordination.rules.ts';

/** A member of a conference of the invented city: staff and agency by their keys. */
export interface CityMember {
  staff: string;
  agency: string;
  /** Has accepted the secrecy notice. */
  accepted: boolean;
}

/** 会議 that is in progress. */
export interface FamilyConference {
  kind: ConferenceKind;
  convenedBy: 'coordinator' | 'lead-division';
  place: string;
  purpose: string;
  members: readonly CityMember[];
}

/** How far the coordination of a hand-made family has come. */
export interface FamilyCoordination {
  reason: CoordinationReason;
  situation: string;
  progress: 'requested' | 'coordinating' | 'decided' | 'advice-only';
  advice?: string;
  decision?: { reason: string; roles: readonly { agency: string; role: string }[] };
  conference?: FamilyConference;
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
  },
  'job-loss-rent': {
    reason: 'no-menu',
    situation: '住居確保給付金の期間が終わった後に使える支援が分からない。',
    progress: 'advice-only',
    advice: '期間の延長を申請でき、一時生活支援事業も使えます。就労準備支援と合わせて相談してください。',
  },
};
