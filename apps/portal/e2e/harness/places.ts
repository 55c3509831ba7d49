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

/** 寄り添いサポートセンター */
export const livelihoodCentre = '/agencies/2ac3f350-4643-850e-825c-0d80d0bb5ce4';

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
  '/coordination',
  '/conferences',
  '/agencies',
  livelihoodCentre,
  '/activities',
  '/activities?view=calendar',
  '/plan',
  '/plan?part=programmes',
  '/plan?part=roadmap',
  '/plan?part=indicators',
  '/api',
  '/protection/sessions',
  '/protection/readings',
  '/protection/break-glass',
  '/protection/seals',
  '/nowhere',
];

/** Pages that are there for one role only, by whom they are visited. */
export const pagesOf = {
  coordinator: ['/coordination', '/conferences', supportConference],
  police: ['/conferences', supportConference],
  employment: ['/conferences', unreadNotice],
  leadDivision: ['/protection/reviews', '/protection/partners'],
  auditor: ['/protection/log', `/protection/disclosure?person=${eightyFifty.mother.split('/').at(-1)}`],
  registerKeeper: [
    '/protection/accounts',
    '/protection/accounts/90ace4b2-9c04-894c-819b-d15b5fbd1ad8',
    '/protection/partners/new',
    '/protection/partners/demo-partner',
  ],
} as const;

/** What opens on a page in a frame of its own, by who opens it where; the words are those of the buttons. */
export const dialogs = [
  {
    who: 'livelihoodWorker',
    page: eightyFifty.consultation,
    ja: '同意を記録する',
    en: 'Record a consent',
  },
  {
    who: 'livelihoodWorker',
    page: eightyFifty.mother,
    ja: '支援措置をかける',
    en: 'Set protective measures',
  },
  {
    who: 'withoutCases',
    page: eightyFifty.mother,
    ja: '緊急に記録を開く',
    en: 'Open records in an emergency',
  },
  { who: 'coordinator', page: eightyFifty.consultation, ja: '会議を招集する', en: 'Convene a conference' },
  { who: 'coordinator', page: supportConference, ja: '構成員を招く', en: 'Invite members' },
  { who: 'coordinator', page: supportConference, ja: '記録を会議に出す', en: 'Table a record' },
] as const;
