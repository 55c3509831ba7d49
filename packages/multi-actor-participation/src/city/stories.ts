import type { EmergencySupportState, FollowUpOutcome, ReliefKind } from '../emergency/emergency.rules.ts';

/** What a corporation did for a family, and how long ago. */
export interface ReliefStory {
  daysAgo: number;
  wanted: ReliefKind[];
  state: EmergencySupportState;
  outcome?: FollowUpOutcome;
  circumstances: string;
  followUp?: string;
}

/** Stories of the hand-made families that measure 5 takes part in; families under seal have none. */
export const reliefStories: Readonly<Record<string, readonly ReliefStory[]>> = {
  'eighty-fifty': [
    {
      daysAgo: 14,
      wanted: ['food', 'daily-goods'],
      state: 'delivered',
      circumstances: '母の入院中、息子の食事が即席めんだけになっていた。玄関先に置いてほしいとのこと。',
    },
  ],
  'medical-care-child': [
    {
      daysAgo: 40,
      wanted: ['daily-goods'],
      state: 'followed',
      outcome: 'settled',
      circumstances: '退院の日に、停電に備える電池と水の用意がなかった。',
      followUp: '自宅に備えができた。自主防災の名簿の案内をした。',
    },
  ],
  'lone-elder-after-discharge': [
    {
      daysAgo: 12,
      wanted: ['food'],
      state: 'delivered',
      circumstances: '退院したが買い物に行けず、冷蔵庫が空だった。',
    },
  ],
  'single-parent-in-need': [
    {
      daysAgo: 45,
      wanted: ['food', 'clothing'],
      state: 'followed',
      outcome: 'connected',
      circumstances: '給料日まで食べるものがない。子どもの体操服が小さくなった。',
      followUp: '子ども食堂を案内し、寄り添いサポートセンターの家計の相談へつないだ。',
    },
    {
      daysAgo: 1,
      wanted: ['food'],
      state: 'requested',
      circumstances: '冬休みで給食がなく、昼の食事が足りない。',
    },
  ],
  homeless: [
    {
      daysAgo: 9,
      wanted: ['food', 'clothing', 'temporary-stay'],
      state: 'delivered',
      circumstances: '車で寝泊まりしている。夜の寒さをしのぐ物がない。',
    },
  ],
  'foreign-family': [
    {
      daysAgo: 60,
      wanted: ['daily-goods', 'furniture'],
      state: 'followed',
      outcome: 'settled',
      circumstances: '生まれた子のベッドとおむつがない。',
      followUp: '使われなくなったベッドを届けた。やさしい日本語の案内を渡した。',
    },
  ],
  'job-loss-rent': [
    {
      daysAgo: 6,
      wanted: ['food'],
      state: 'requested',
      circumstances: '家賃を先に払い、食費が残っていない。',
    },
  ],
  'flood-victim': [
    {
      daysAgo: 30,
      wanted: ['furniture', 'daily-goods'],
      state: 'followed',
      outcome: 'continuing',
      circumstances: '仮住まいに家具がない。',
      followUp: '家に戻る時期に合わせて、もう一度訪ねる。',
    },
  ],
  'multiple-debts': [
    {
      daysAgo: 75,
      wanted: ['food'],
      state: 'followed',
      outcome: 'connected',
      circumstances: '返済のあと食費が残らない。',
      followUp: '家計改善の相談につながったことを確かめた。',
    },
  ],
  'grandparents-raising': [
    {
      daysAgo: 20,
      wanted: ['clothing', 'food'],
      state: 'delivered',
      circumstances: '孫を引き取ったばかりで、学用品と着替えが足りない。',
    },
  ],
};

/** For generated households. */
export const commonCircumstances = [
  '給料日まで食べるものがない。',
  '光熱費を払い、食費が残らない。',
  '病気で働けず、貯えがなくなった。',
  '引っ越したばかりで、暮らしの道具がない。',
] as const;
