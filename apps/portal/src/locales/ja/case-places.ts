export default {
  'casePlaces.title': 'この相談のページ',
  'casePlaces.overview': '概要',
} satisfies Record<string, string>;
