import { keyedId } from '@tsunagu/subgraph-kit';
import type { ContactMethod, ContactResult } from '../outreach/outreach.rules.ts';
import type { ParticipationState, ParticipationStep } from '../participation/participation.rules.ts';

/** A record of progress of the invented city. */
export interface FamilyNote {
  agency: string;
  daysAgo: number;
  word: string;
}

/** 参加支援 of a hand-made family. */
export interface FamilyParticipation {
  member: number;
  activityId: string;
  state: ParticipationState;
  checkInDays: number;
  steps: readonly { step: ParticipationStep; daysAgo: number; word: string }[];
}

/** アウトリーチ of a hand-made family. */
export interface FamilyOutreach {
  gapDays: number;
  beganDaysAgo: number;
  nextInDays: number;
  who: string;
  avoid: string;
  introducer: string;
  contacts: readonly { method: ContactMethod; result: ContactResult; daysAgo: number; word: string }[];
}

/** What agencies record of cases that are in support, without anybody's name. */
export const usualNotes: readonly string[] = [
  '電話で様子を聞いた。前回から大きな変わりはない。',
  '手続きに同行し、書類をそろえた。',
  '関係する機関と連絡を取り、次に会う日を合わせた。',
  '家計の表を一緒に見直した。来月も続ける。',
  '訪問して、暮らしの様子を確かめた。',
  '制度の案内を届けた。家族で話し合うとのこと。',
];

/** Families whose agencies hold roles and write down how it goes. */
export const familyNotes: Readonly<Record<string, readonly FamilyNote[]>> = {
  hikikomori: [
    {
      agency: 'ag-006',
      daysAgo: 5,
      word: '親の会に両親がそろって参加した。本人のことは急がないと確かめ合った。',
    },
    { agency: 'ag-009', daysAgo: 3, word: '家計の見通しを立て始めた。年金だけの月の表を次回までに作る。' },
    { agency: 'ag-091', daysAgo: 1, word: '短い時間の体験の場を二つ用意した。本人が望むまで待つ。' },
  ],
  'eighty-fifty': [
    { agency: 'ag-007', daysAgo: 9, word: '病院と退院の日を相談した。介護認定の申請を手伝った。' },
    { agency: 'ag-009', daysAgo: 4, word: '公共料金の分割払いの約束ができた。' },
  ],
};

/** はなれの茶の間, a gathering place of measure 4, as the catalogue knows it. */
const gatheringPlace = keyedId('city-service', 'hanare');

export const familyParticipations: Readonly<Record<string, FamilyParticipation>> = {
  'job-loss-rent': {
    member: 0,
    activityId: gatheringPlace,
    state: 'settled',
    checkInDays: -2,
    steps: [
      { step: 'match', daysAgo: 40, word: '人と話す時間がほしい、手を動かすことが好きとのこと。' },
      { step: 'try', daysAgo: 33, word: '一緒に行った。手仕事を一時間ほどして帰った。' },
      { step: 'settle', daysAgo: 12, word: '三回続けて一人で来た。お茶の係を頼まれた。' },
    ],
  },
};

export const familyOutreach: Readonly<Record<string, FamilyOutreach>> = {
  'eighty-fifty': {
    gapDays: 14,
    beganDaysAgo: 45,
    nextInDays: 3,
    who: '同じ二人が行く。女性の職員が先に声をかける。',
    avoid: '朝の訪問、大きな声、部屋の前で待つこと。',
    introducer: '近所の方から息子へ、二人が来ることを先に伝えてもらう。',
    contacts: [
      { method: 'letter', result: 'not-met', daysAgo: 38, word: '困ったときの連絡先を書いた手紙を置いた。' },
      { method: 'visit', result: 'not-met', daysAgo: 24, word: '声をかけて帰った。台所に明かりがあった。' },
      {
        method: 'visit',
        result: 'through-the-door',
        daysAgo: 10,
        word: '扉越しに「母はいつ帰るのか」と聞かれた。退院の見込みを伝えた。',
      },
    ],
  },
};
