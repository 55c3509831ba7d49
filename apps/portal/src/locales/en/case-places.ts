export default {
  'casePlaces.title': 'Pages of this consultation',
  'casePlaces.overview': 'Overview',
  'casePlaces.plan': 'Total care plan',
  'casePlaces.support': 'Support plans',
  'casePlaces.progress': 'Progress',
} satisfies Record<string, string>;
