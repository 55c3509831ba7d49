/** Addresses of the family of docs/families.md that touches all measures; its ids are the same in every city. */
export const eightyFifty = {
  household: '/households/9b4f5d44-e7e5-83cf-aa9f-edd78c7acd46',
  mother: '/people/a869d1de-d434-870d-a39d-4b9b112fbf15',
  consultation: '/consultations/db5691b4-ae7c-8173-80b9-b2190be0fca7',
  intake: '/consultations/new?household=9b4f5d44-e7e5-83cf-aa9f-edd78c7acd46',
};

/** 支援会議 of that family: the police sit in it and accepted the notice. */
const supportConference = '/conferences/ff3487d6-5a24-809c-ab89-5ebd0406df26';

/** 重層的支援会議 of a young carer: 生涯かつやく支援センター is invited and never accepts the notice in a story. */
export const unreadNotice = '/conferences/9eeaccb1-0ffa-8a02-a69d-ab85a83057b2';

/** ファンドの申込み of an emergency that waits for its adviser. */
const emergencyApplication = '/fund/5e23dbe1-f040-8caf-b583-b0641f0d9049';

/**
 * Cases of 寄り添いサポートセンター, one for each story that changes its case, so that no story finds what another left; their
 * ids are the same in every city, too.
 */
export const caseOf = {
  /** 藤井 美穂 and 咲良: 地域ケア総合推進センター handed it over. */
  consentOnScreen: '/consultations/f131d523-e27f-8d0c-a867-1b648df3cbea',
  /** 大野 亮 */
  consentOnPaper: '/consultations/95a74625-52bf-81b7-8368-77998b5ff9bc',
  /** 津田 直人: 障害者基幹相談支援センター handed it over. */
  closing: '/consultations/1aacf446-b45a-8493-8bca-fd1cb63868c5',
  /** 小野 修 */
  twoAtOnce: '/consultations/ad9cd188-24ff-8f6d-8339-4b41496a5627',
};

/** 寄り添いサポートセンター */
export const livelihoodCentre = '/agencies/2ac3f350-4643-850e-825c-0d80d0bb5ce4';

/** A published case of the casebook: 長く支援を拒んでいた方. */
const publishedExample = '/knowledge/casebook/f6eb6386-23ee-8d50-a476-fb08d0bad48a';

/** One that waits for the lead division. */
const waitingExample = '/knowledge/casebook/2e6b84e3-5dc0-8c42-a6f8-dfb1686e0faf';

/** Every page of the portal for somebody who is signed in; an activity's own page is found through the list. */
export const pages = [
  '/',
  '/people',
  '/people?q=渡辺',
  eightyFifty.mother,
  '/households?q=渡辺',
  eightyFifty.household,
  '/consultations',
  '/consultations/new',
  eightyFifty.intake,
  eightyFifty.consultation,
  `${eightyFifty.consultation}/progress`,
  '/workload',
  '/coordination',
  '/conferences',
  '/fund',
  '/fund?part=grants',
  '/unmet-needs',
  '/agencies',
  livelihoodCentre,
  '/agencies/directory',
  '/agencies?worry=housing&day=2',
  '/notices',
  '/activities',
  '/activities?view=calendar',
  '/knowledge',
  '/knowledge?part=casebook',
  '/knowledge?part=survey',
  '/knowledge?part=liaison',
  '/knowledge/survey',
  publishedExample,
  `${eightyFifty.consultation}/knowledge`,
  '/plan',
  '/plan?part=programmes',
  '/plan?part=roadmap',
  '/plan?part=indicators',
  '/statistics',
  '/api',
  '/protection/sessions',
  '/protection/readings',
  '/protection/break-glass',
  '/protection/seals',
  '/nowhere',
];

/** A page that is there for one role, with what opens on it in a frame of its own; the words are those of the buttons. */
export interface Place {
  path: string;
  dialogs?: readonly { ja: string; en: string }[];
}

/** Pages of one role, by whom they are visited, with the dialogs that this role opens. */
export const pagesOf = {
  coordinator: [
    { path: '/coordination' },
    { path: '/conferences' },
    {
      path: supportConference,
      dialogs: [
        { ja: '構成員を招く', en: 'Invite members' },
        { ja: '記録を会議に出す', en: 'Table a record' },
        { ja: '日時を改める', en: 'Change the date' },
        { ja: '候補日を挙げる', en: 'Offer dates' },
        { ja: '議題を並べる', en: 'Order the agenda' },
        { ja: '出欠を記録する', en: 'Record attendance' },
        { ja: '結論を記録する', en: 'Record the outcome' },
        { ja: '議事録を書く', en: 'Write the minutes' },
        { ja: '情報の提供を求める', en: 'Ask for information' },
      ],
    },
    {
      path: eightyFifty.consultation,
      dialogs: [
        { ja: '会議を招集する', en: 'Convene a conference' },
        { ja: '調整を記録する', en: 'Record coordination work' },
        { ja: '課題を決める', en: 'Agree on a task' },
        { ja: 'ファンドを申し込む', en: 'Apply to the fund' },
      ],
    },
    { path: '/statistics?part=more' },
    { path: '/statistics?figure=REQUESTED&year=R8' },
    { path: '/fund' },
    { path: '/fund?part=payments' },
    { path: '/fund?part=ledger', dialogs: [{ ja: '寄附を記帳する', en: 'Post a donation' }] },
    { path: emergencyApplication },
  ],
  livelihoodWorker: [
    {
      path: eightyFifty.consultation,
      dialogs: [
        { ja: '同意を記録する', en: 'Record a consent' },
        { ja: '足りない資源を記録する', en: 'Record a missing resource' },
      ],
    },
    {
      path: `${eightyFifty.consultation}/plan`,
      dialogs: [
        { ja: '予定を加える', en: 'Add an entry' },
        { ja: '備考を書く', en: 'Write the remark' },
        { ja: '家族に渡す版をつくる', en: 'Make an edition for the family' },
      ],
    },
    {
      path: `${eightyFifty.consultation}/support`,
      dialogs: [{ ja: '案をつくる', en: 'Draft a plan' }],
    },
    { path: eightyFifty.mother, dialogs: [{ ja: '支援措置をかける', en: 'Set protective measures' }] },
  ],
  withoutCases: [
    { path: eightyFifty.mother, dialogs: [{ ja: '緊急に記録を開く', en: 'Open records in an emergency' }] },
  ],
  police: [{ path: '/conferences' }, { path: supportConference }],
  employment: [{ path: '/conferences' }, { path: unreadNotice }],
  section: [
    { path: '/consultations' },
    { path: eightyFifty.consultation },
    { path: '/unmet-needs', dialogs: [{ ja: '所管課の答え', en: 'Answer of the section' }] },
  ],
  leadDivision: [
    {
      path: '/knowledge',
      dialogs: [{ ja: '研修を予定する', en: 'Plan a training' }],
    },
    {
      path: '/knowledge?part=survey',
      dialogs: [
        { ja: 'アンケートを始める', en: 'Open a survey' },
        { ja: 'アンケートを締める', en: 'Close the survey' },
      ],
    },
    {
      path: '/knowledge?part=liaison',
      dialogs: [{ ja: '連携を記録する', en: 'Record work with a partner' }],
    },
    {
      path: waitingExample,
      dialogs: [
        { ja: '公表を認める', en: 'Approve' },
        { ja: '差し戻す', en: 'Send back' },
      ],
    },

    { path: '/statistics?from=R6', dialogs: [{ ja: '令和6年度を公表する', en: 'Publish R6' }] },
    { path: emergencyApplication, dialogs: [{ ja: '承認するか決める', en: 'Decide' }] },
    { path: '/fund?part=report' },
    { path: '/fund?part=grants', dialogs: [{ ja: '助成を載せる', en: 'Add a grant' }] },
    { path: '/unmet-needs' },
    { path: '/protection/reviews' },
    { path: '/protection/partners' },
  ],
  auditor: [
    { path: '/protection/log' },
    { path: `/protection/disclosure?person=${eightyFifty.mother.split('/').at(-1)}` },
  ],
  registerKeeper: [
    {
      path: '/agencies/directory',
      dialogs: [
        { ja: '記載を加える', en: 'Add a line' },
        { ja: '新しい版を出す', en: 'Issue a new version' },
      ],
    },
    { path: '/protection/accounts' },
    { path: '/protection/accounts/90ace4b2-9c04-894c-819b-d15b5fbd1ad8' },
    { path: '/protection/partners/new' },
    { path: '/protection/partners/demo-partner' },
  ],
} as const satisfies Record<string, readonly Place[]>;
