/** What the generator asks for. */
export interface DomainAnswers {
  /** Package, subgraph and folder of the portal feature: evacuation-support. */
  name: string;
  /** 施策番号; 0 for what belongs to no single measure. */
  measure: string;
  /** 用語 of the domain: 避難支援. */
  title: string;
  /** First aggregate, its folder and table: plan. */
  aggregate: string;
  /** 用語 of the aggregate: 個別避難計画. */
  term: string;
  /** よみ of the aggregate for the glossary. */
  reading: string;
  /** Letters before the number of a refusal: EV. */
  code: string;
  /** Law, 要綱 or requirement id. */
  basis: string;
  /** Run `npm install` at the end, which links the new package into the workspace. */
  install: boolean;
}

/** Words that are neither a good table nor a good identifier. */
const RESERVED =
  /^(case|check|class|default|delete|end|enum|export|function|grant|group|import|limit|new|offset|order|references|migrations|role|select|table|test|type|user|where)$/;

/** The names of a domain and its aggregate in the spellings of code, SQL and GraphQL; keys of the templates. */
export type TemplateNames = ReturnType<typeof templateNames>;

export function templateNames(answers: DomainAnswers, now: number) {
  const { name, aggregate, measure, title } = answers;
  const [Name, Local] = [pascal(name), pascal(aggregate)];
  const Type = `${Name}${Local}`;
  return {
    Name,
    field: camel(name),
    schema: snake(name),
    label: measure === '0' ? title : `${title}（施策${measure}）`,
    titleInEnglish: `${name[0]?.toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`,
    Local,
    Locals: plural(Local),
    local: camel(aggregate),
    locals: plural(camel(aggregate)),
    table: snake(aggregate),
    Type,
    one: lowerFirst(Type),
    many: plural(lowerFirst(Type)),
    stamp: String(now),
  };
}

function camel(kebab: string): string {
  return lowerFirst(pascal(kebab));
}

/** @returns true, or the sentence that says what to enter instead */
export function isCodeName(value: string): true | string {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(value))
    return '英小文字・数字・ハイフンで入れてください（例: evacuation-support）。';
  return RESERVED.test(value) ? `${value} は SQL や TypeScript の言葉なので、別の名にしてください。` : true;
}

/** @returns true, or the sentence that says what to enter instead */
export function isText(value: string): true | string {
  return /^[^'"`\\{}|<>$]+$/.test(value.trim())
    ? true
    : '記号（引用符・かっこ {} など）を除いて入れてください。';
}

function pascal(kebab: string): string {
  return kebab.replaceAll(/(?:^|-)(\w)/g, (_all, letter: string) => letter.toUpperCase());
}

function snake(kebab: string): string {
  return kebab.replaceAll('-', '_');
}

function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return word.replace(/y$/, 'ies');
  return /(s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}
