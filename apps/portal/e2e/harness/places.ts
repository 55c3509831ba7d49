/** Addresses of the family of docs/families.md that touches all measures; its ids are the same in every city. */
export const eightyFifty = {
  household: '/households/9b4f5d44-e7e5-83cf-aa9f-edd78c7acd46',
  mother: '/people/a869d1de-d434-870d-a39d-4b9b112fbf15',
  consultation: '/consultations/db5691b4-ae7c-8173-80b9-b2190be0fca7',
  intake: '/consultations/new?household=9b4f5d44-e7e5-83cf-aa9f-edd78c7acd46',
};

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
  leadDivision: ['/protection/reviews', '/protection/partners'],
  auditor: ['/protection/log', `/protection/disclosure?person=${eightyFifty.mother.split('/').at(-1)}`],
  registerKeeper: [
    '/protection/accounts',
    '/protection/accounts/90ace4b2-9c04-894c-819b-d15b5fbd1ad8',
    '/protection/partners/new',
    '/protection/partners/demo-partner',
  ],
} as const;
