// The development page for trying queries. Plain browser code, served as it is.
const query = document.querySelector('#query');
const variables = document.querySelector('#variables');
const purpose = document.querySelector('#purpose');
const answer = document.querySelector('#answer');
const status = document.querySelector('#status');
const search = document.querySelector('#search');
const schema = document.querySelector('#schema');

const mostShown = 60;
const example = `query 活動 {
  activities(first: 5) {
    totalCount
    edges { node { id title } }
  }
}
`;
const introspection = `query スキーマ {
  __schema { types { name kind description
    fields { name description args { name type { ...T } } type { ...T } }
    inputFields { name description type { ...T } }
    enumValues { name description } } }
}
fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }`;

async function ask(body) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-tsunagu-csrf': '1',
      'x-tsunagu-purpose': purpose.value,
    },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}

async function run() {
  let given;
  try {
    given = JSON.parse(variables.value || '{}');
  } catch {
    status.textContent = '変数が JSON として読めません。';
    return;
  }
  status.textContent = '実行しています…';
  const started = performance.now();
  const result = await ask({ query: query.value, variables: given });
  status.textContent = `HTTP ${result.status}、${Math.round(performance.now() - started)} ミリ秒`;
  answer.textContent = JSON.stringify(result.body, null, 2);
}

function typeName(type) {
  if (type.kind === 'NON_NULL') return `${typeName(type.ofType)}!`;
  if (type.kind === 'LIST') return `[${typeName(type.ofType)}]`;
  return type.name;
}

function line(field) {
  const detail = document.createElement('dd');
  const args = field.args?.length
    ? `(${field.args.map((arg) => `${arg.name}: ${typeName(arg.type)}`).join(', ')})`
    : '';
  const description = document.createElement('span');
  description.textContent = field.description ? ` — ${field.description}` : '';
  detail.append(`${field.name}${args}${field.type ? `: ${typeName(field.type)}` : ''}`, description);
  return detail;
}

function show(types, text) {
  const wanted = text.trim().toLowerCase();
  const list = document.createElement('dl');
  const matching = types.filter((type) =>
    [type.name, type.description, ...membersOf(type).map((m) => `${m.name} ${m.description ?? ''}`)].some(
      (part) => (part ?? '').toLowerCase().includes(wanted),
    ),
  );
  for (const type of matching.slice(0, mostShown)) {
    const term = document.createElement('dt');
    term.textContent = type.description ? `${type.name} — ${type.description}` : type.name;
    list.append(term, ...membersOf(type).map(line));
  }
  schema.replaceChildren(list);
}

function membersOf(type) {
  return type.fields ?? type.inputFields ?? type.enumValues ?? [];
}

async function loadSchema() {
  const { body } = await ask({ query: introspection });
  if (!body.data) {
    schema.textContent = body.errors?.[0]?.message ?? 'スキーマを読み取れません。';
    return;
  }
  const types = body.data.__schema.types
    .filter((type) => !type.name.startsWith('__') && type.kind !== 'SCALAR')
    .sort((a, b) => Number(b.name === 'Query') - Number(a.name === 'Query'));
  show(types, '');
  search.addEventListener('input', () => show(types, search.value));
}

query.value = example;
document.querySelector('#form').addEventListener('submit', (event) => {
  event.preventDefault();
  run();
});
query.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) run();
});
loadSchema();
