import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';
import type { ActionEntry, DomainSchema } from './domain-schemas.ts';

const NOTE = '<!-- npm run generate が作ります。直接書き換えないでください。 -->';

/** docs/reference/graphql.md: every root field and type with its Japanese description. */
export function graphqlReference(schema: GraphQLSchema): string {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter(
    (type) => type !== null && type !== undefined,
  );
  const types = Object.values(schema.getTypeMap())
    .filter(
      (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type) && !roots.includes(type as never),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const titles: Record<string, string> = { Query: '問い合わせ', Mutation: '操作', Subscription: '購読' };
  return [
    `# GraphQL リファレンス\n\n${NOTE}`,
    ...roots.map(
      (type) => `## ${titles[type.name] ?? type.name} (\`${type.name}\`)\n\n${fieldTable(type.getFields())}`,
    ),
    '## 型',
    ...types.map(typeSection),
  ].join('\n\n');
}

function typeSection(type: GraphQLNamedType): string {
  const head = `### ${type.name}${type.description ? `\n\n${oneLine(type.description)}` : ''}`;
  if (isEnumType(type)) {
    const values = type
      .getValues()
      .map(({ name, description }) => `| \`${name}\` | ${oneLine(description)} |`);
    return `${head}\n\n| 値 | 説明 |\n|---|---|\n${values.join('\n')}`;
  }
  if (isUnionType(type))
    return `${head}\n\n次のいずれか: ${type
      .getTypes()
      .map(({ name }) => `\`${name}\``)
      .join('、')}`;
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
    return `${head}\n\n${fieldTable(type.getFields())}`;
  }
  return head;
}

function fieldTable(fields: Record<string, GraphQLField<unknown, unknown> | GraphQLInputField>): string {
  const lines = Object.values(fields).map((field) => {
    const given =
      'args' in field && field.args.length > 0
        ? `(${field.args.map((a) => `${a.name}: ${a.type}`).join(', ')})`
        : '';
    const old = field.deprecationReason ? ` **廃止予定**: ${oneLine(field.deprecationReason)}` : '';
    return `| \`${field.name}${given}\` | \`${field.type}\` | ${oneLine(field.description)}${old} |`;
  });
  return `| 項目 | 型 | 説明 |\n|---|---|---|\n${lines.join('\n')}`;
}

const scopes: Record<string, string> = {
  case: '自機関が担当するケース',
  agency: '自機関のもの',
  tenant: '市のもの（操作ごとの条件は業務の規則）',
};

/** docs/reference/actions.md: who may do what; every mutation of every domain is in it, none is unguarded. */
export function actionReference(domains: readonly Pick<DomainSchema, 'name' | 'actions'>[]): string {
  const roles = [
    ...new Set(
      domains.flatMap(({ actions }) =>
        Object.values(actions).flatMap((a) => [...a.roles, ...(a.anyAgencyRoles ?? [])]),
      ),
    ),
  ].sort();
  const head = `| 操作 | mutation | 対象 | ${roles.join(' | ')} |\n|---|---|---|${roles.map(() => '---').join('|')}|`;
  const row = ([action, rule]: [string, ActionEntry]) => {
    const marks = roles.map((role) =>
      rule.anyAgencyRoles?.includes(role) ? '◎' : rule.roles.includes(role) ? '○' : '',
    );
    const names = rule.mutations.map((name) => `\`${name}\``).join('<br>');
    const stepUp = rule.stepUp ? '（本人の再確認が要る）' : '';
    return `| \`${action}\` | ${names} | ${scopes[rule.on] ?? rule.on}${stepUp} | ${marks.join(' | ')} |`;
  };
  const sections = domains.map(
    ({ name, actions }) => `## ${name}\n\n${head}\n${Object.entries(actions).map(row).join('\n')}`,
  );
  return [
    `# 操作と役割\n\n${NOTE}`,
    '○ できる　◎ どの機関のものでもできる　空欄 できない。緊急閲覧・モニタリング・会議の構成員であることでは、何も書けません。',
    ...sections,
  ].join('\n\n');
}

export interface GlossaryEntry {
  name: string;
  term: string;
  reading?: string;
  meaning: string;
  basis?: string | string[];
}

/** docs/reference/glossary.md: one 用語 — one English name, from the packages' glossary.yaml. */
export function glossary(entries: readonly (GlossaryEntry & { owner: string })[]): string {
  const sorted = [...entries].sort((a, b) => (a.reading ?? a.term).localeCompare(b.reading ?? b.term, 'ja'));
  const lines = sorted.map(
    ({ name, term, reading, meaning, basis, owner }) =>
      `| ${[term, reading, `\`${name}\``, meaning, [basis].flat().filter(Boolean).join(', '), owner].map(oneLine).join(' | ')} |`,
  );
  const head = '| 用語 | よみ | コード上の名前 | 意味 | 根拠 | パッケージ |\n|---|---|---|---|---|---|';
  return `# 用語集\n\n${NOTE}\n\n${head}\n${lines.join('\n')}`;
}

/** A 用語 with two names, or a name with two 用語, is a misunderstanding waiting to happen. */
export function glossaryConflicts(entries: readonly (GlossaryEntry & { owner: string })[]): string[] {
  const problems: string[] = [];
  for (const [key, other] of [
    ['term', 'name'],
    ['name', 'term'],
  ] as const) {
    const seen = new Map<string, GlossaryEntry & { owner: string }>();
    for (const entry of entries) {
      const before = seen.get(entry[key]);
      if (before && before[other] !== entry[other]) {
        problems.push(
          `用語集: 「${entry[key]}」が ${before.owner} では ${before[other]}、${entry.owner} では ${entry[other]} です。`,
        );
      }
      seen.set(entry[key], entry);
    }
  }
  return problems;
}

function oneLine(text: string | null | undefined): string {
  return (text ?? '')
    .replaceAll('|', '\\|')
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim();
}
