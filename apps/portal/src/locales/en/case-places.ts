export default {
  'casePlaces.title': 'Pages of this consultation',
  'casePlaces.overview': 'Overview',
} satisfies Record<string, string>;
