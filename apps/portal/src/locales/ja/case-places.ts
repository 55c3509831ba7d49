export default {
  'casePlaces.title': 'この相談のページ',
  'casePlaces.overview': '概要',
  'casePlaces.plan': 'トータルケアプラン',
  'casePlaces.support': '支援プラン',
  'casePlaces.progress': '進み具合',
} satisfies Record<string, string>;
