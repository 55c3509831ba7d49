import type { NeedState } from '../need/need.rules.ts';
import type { HelpKind, SupporterState, SurveyAnswer } from '../supporter/supporter.rules.ts';
import { hanareId, salonOfMinamiNishi } from './offers.ts';

/** A member of a hand-made family who helps: place in the household, what they offer and do. */
export interface SupporterStory {
  member: number;
  offers: HelpKind[];
  state: SupporterState;
  activity: string | null;
  answer: SurveyAnswer | null;
}

/** What a hand-made family asks for: place in the household, help, and who gives it. */
export interface NeedStory {
  member: number;
  kind: HelpKind;
  wish: string;
  state: NeedState;
  daysAgo: number;
  /** A supporter as `family:member`, or a service. */
  helper?: { supporter: string } | { service: string };
}

export const supporterStories: Record<string, readonly SupporterStory[]> = {
  'retired-volunteer': [
    {
      member: 0,
      offers: ['garden', 'rubbish', 'escort'],
      state: 'active',
      activity: '近所のごみ出しと、サロンの会場づくり',
      answer: 'active',
    },
    {
      member: 1,
      offers: ['talk', 'shopping'],
      state: 'active',
      activity: 'サロンのお茶の係',
      answer: 'active',
    },
  ],
  'salon-host': [
    {
      member: 0,
      offers: ['talk', 'escort', 'shopping'],
      state: 'active',
      activity: '自宅の離れで通いの場「はなれの茶の間」を開く',
      answer: 'active',
    },
  ],
  'stroke-return': [
    { member: 1, offers: ['talk', 'paperwork'], state: 'registered', activity: null, answer: 'wishes' },
  ],
  addiction: [{ member: 1, offers: ['housework'], state: 'resting', activity: null, answer: 'not-now' }],
};

export const needStories: Record<string, readonly NeedStory[]> = {
  'eighty-fifty': [
    {
      member: 0,
      kind: 'rubbish',
      wish: '週2回のごみ出しを手伝ってほしい',
      state: 'matched',
      daysAgo: 80,
      helper: { supporter: 'retired-volunteer:0' },
    },
  ],
  'medical-care-child': [
    { member: 1, kind: 'shopping', wish: '訪問の合間に買い物を頼める人がほしい', state: 'open', daysAgo: 25 },
  ],
  'lone-elder-after-discharge': [
    {
      member: 0,
      kind: 'escort',
      wish: '月2回の通院に付き添ってほしい',
      state: 'matched',
      daysAgo: 18,
      helper: { supporter: 'salon-host:0' },
    },
    {
      member: 0,
      kind: 'talk',
      wish: '近くの通いの場に行きたい',
      state: 'done',
      daysAgo: 40,
      helper: { service: hanareId },
    },
  ],
  'single-parent-in-need': [
    { member: 0, kind: 'other', wish: '夜に子どもが過ごせる場所を知りたい', state: 'open', daysAgo: 12 },
  ],
  'young-carer': [
    {
      member: 1,
      kind: 'housework',
      wish: '夕方の家事を手伝ってくれる人がほしい',
      state: 'open',
      daysAgo: 30,
    },
  ],
  'double-care': [
    {
      member: 4,
      kind: 'talk',
      wish: '昼間に父の話し相手がほしい',
      state: 'proposed',
      daysAgo: 9,
      helper: { supporter: 'retired-volunteer:1' },
    },
  ],
  'elder-couple-dementia': [
    {
      member: 1,
      kind: 'talk',
      wish: '二人で通える場所がほしい',
      state: 'matched',
      daysAgo: 50,
      helper: { service: salonOfMinamiNishi },
    },
  ],
  'garbage-house': [
    {
      member: 0,
      kind: 'rubbish',
      wish: '玄関の片づけとごみ出しを少しずつ進めたい',
      state: 'open',
      daysAgo: 45,
    },
  ],
  'flood-victim': [
    { member: 3, kind: 'garden', wish: '庭の泥と木くずを片づけてほしい', state: 'done', daysAgo: 120 },
  ],
  'salon-host': [
    {
      member: 0,
      kind: 'transport',
      wish: '通いの場に来る人の買い物の足を探している',
      state: 'open',
      daysAgo: 20,
    },
  ],
  guardianship: [
    { member: 0, kind: 'talk', wish: '日常の見守りと話し相手がほしい', state: 'open', daysAgo: 33 },
  ],
  'foreign-family': [
    { member: 1, kind: 'paperwork', wish: '保育園の手紙を一緒に読んでほしい', state: 'open', daysAgo: 14 },
  ],
};
