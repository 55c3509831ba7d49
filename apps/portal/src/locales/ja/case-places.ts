export default {
  'casePlaces.title': 'この相談のページ',
  'casePlaces.overview': '概要',
  'casePlaces.plan': 'トータルケアプラン',
  'casePlaces.support': '支援プラン',
} satisfies Record<string, string>;
