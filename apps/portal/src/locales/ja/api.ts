export default {
  'api.lead': '相談記録システムや医療連携システムなど、連携するシステムを作る人のためのページです。',
  'api.endpoint': '接続先',
  'api.endpointText': '世帯・人・機関・活動・計画を、一つのGraphQLの窓口から取り出せます。',
  'api.openGraphiql': '問い合わせ画面とスキーマを開く（開発用）',
  'api.token': 'アクセストークン',
  'api.tokenDev': '開発では、次のコマンドがデモ用の連携先のトークンを表示します。',
  'api.tokenProduction': '本番では、OAuth 2.0 のクライアントクレデンシャル（private_key_jwt）で取得します。',
  'api.tokenScopes':
    '範囲（scope）は情報区分ごとに登録されます。登録された目的と範囲に加え、同意などの根拠がある人の情報だけが返ります。',
  'api.examples': '試せる例',
  'api.example.agencies': '「介護」を受ける相談機関',
  'api.example.activities': '今月の活動',
  'api.example.indicator': '指標4（複合課題が円滑に解決できたケース件数）',
  'api.scope': '範囲：{scope}',
  'api.variables': '変数',
  'api.try': '試す',
  'api.answer': '答え',
  'api.curl': 'コマンドで試す',
  'api.household': '世帯の五つの施策を一度に',
  'api.householdText':
    '同意（つなぐシート）などの根拠がない情報は、空（null）で返ります。存在しないものと見る権限がないものは、同じ答えになります。',
  'api.limits': '決まり',
  'api.limitFirst': '一覧は一度に100件まで（first）。続きは endCursor を after に入れて取り出します。',
  'api.limitDepth': '深さ10、別名15、語2,000までの問い合わせを受け付けます。',
  'api.limitPartial':
    '一部の施策が止まっているときは、ほかの施策の答えと、止まっている場所を示すエラーを返します。',
} satisfies Record<string, string>;
