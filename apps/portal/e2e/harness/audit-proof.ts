import pg from 'pg';
import type { BrowserContext, Response } from 'playwright-core';

/*
 * 閲覧記録の証明: whatever personal data an answer of the product brought into a browser, the log holds an event of that very
 * request (`x-request-id`) with the person or case, the data class, the basis and its evidence. Every story is checked.
 */

/** An answer as the browser got it; `data` is undefined where the page had left before the body came. */
export interface Answer {
  requestId: string;
  operation: string;
  data?: unknown;
}

/** 区分と根拠 of one entry of an event. */
export interface Entry {
  subject: string;
  dataClass: string;
  basis: string;
  evidence: string;
}

/** What the log says of a request, all its subgraphs together. */
export interface Event {
  requestId: string;
  purpose: string | null;
  /** Somebody read the log itself: numbers of others' readings are in the answer, and the event says what was asked for. */
  readsLog: boolean;
  named: string[];
  entries: Entry[];
}

/** What makes an id or a field personal. */
export interface Known {
  /** Persons and cases of the municipality. */
  subjects: ReadonlySet<string>;
  /** Rows on which a basis may stand. */
  evidence: ReadonlySet<string>;
  /** 情報区分 by GraphQL type and field; `*` is the type's own. */
  classes: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const impersonal = new Set(['directory', 'statistics']);
/** Rules that stand on the role and the purpose alone, or on having written the draft oneself. */
const withoutEvidence = new Set(['counter', 'discovery', 'own-draft', 'office-draft']);
const noEvidence = '00000000-0000-0000-0000-000000000000';
const uuids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** What was read without a trace that says who, which class, why and by which evidence; nothing when all is proven. */
export function gapsOf(answers: readonly Answer[], events: readonly Event[], known: Known): string[] {
  return answers.flatMap((answer) => {
    const own = events.filter(({ requestId }) => requestId === answer.requestId);
    const gaps = own.flatMap((event) => event.entries.flatMap((entry) => flaws(entry, event, known)));
    if (!own.some(({ readsLog }) => readsLog)) gaps.push(...untraced(answer.data, own, known));
    return gaps.map((gap) => `${answer.operation} ${answer.requestId}: ${gap}`);
  });
}

function untraced(data: unknown, events: readonly Event[], known: Known): string[] {
  const named = new Set(events.flatMap((event) => event.named));
  const given = new Set(events.flatMap(({ entries }) => entries.map(({ dataClass }) => dataClass)));
  // the path of an お知らせ leads to a case and tells nothing of it
  const ids = new Set(
    JSON.stringify(data ?? null)
      .replaceAll(/"path":"[^"]*"/g, '')
      .match(uuids),
  );
  return [
    ...[...ids].filter((id) => known.subjects.has(id) && !named.has(id)).map((id) => `${id} has no event`),
    ...[...classesIn(data, known.classes)]
      .filter((dataClass) => !given.has(dataClass))
      .map((dataClass) => `${dataClass} has no event`),
  ];
}

function flaws({ subject, dataClass, basis, evidence }: Entry, event: Event, known: Known): string[] {
  const what = `${dataClass} of ${subject}`;
  if (!basis || !dataClass) return [`${what} has no basis`];
  if (withoutEvidence.has(basis)) return event.purpose ? [] : [`${what} was read without a purpose`];
  return evidence !== noEvidence && known.evidence.has(evidence)
    ? []
    : [`${what} by ${basis} stands on no evidence`];
}

/** Data classes of the values of an answer. Keys of records are no values: they are checked one by one. */
function classesIn(data: unknown, classes: Known['classes'], found = new Set<string>()): Set<string> {
  if (Array.isArray(data)) for (const each of data) classesIn(each, classes, found);
  else if (typeof data === 'object' && data !== null) {
    const type = classes[String((data as { __typename?: string }).__typename)];
    for (const [field, value] of Object.entries(data)) {
      if (value === null || field === '__typename' || field === 'id') continue;
      if (typeof value === 'object') classesIn(value, classes, found);
      else {
        const dataClass = type?.[field] ?? type?.['*'];
        if (dataClass && !impersonal.has(dataClass)) found.add(dataClass);
      }
    }
  }
  return found;
}

/** Listens to the answers of browsers and asks the database for their events. */
export class AuditProof {
  #heard: Promise<Answer | null>[] = [];

  constructor(
    private readonly databaseUrl: string,
    private readonly classes: Known['classes'],
  ) {}

  listen(context: BrowserContext): void {
    context.on('response', (response) => this.#heard.push(hear(response)));
  }

  /** Everything that was heard since the last time, with what the log says of it. */
  async take(): Promise<{ answers: Answer[]; events: Event[]; known: Known }> {
    const answers = (await Promise.all(this.#heard.splice(0))).filter((answer) => answer !== null);
    const client = new pg.Client({ connectionString: this.databaseUrl });
    await client.connect();
    try {
      const events = await client.query<Event>(
        `select request_id as "requestId", purpose, filter is not null as "readsLog",
           read_subjects || case_ids || person_ids as named,
           (select coalesce(jsonb_agg(jsonb_build_object('subject', s, 'dataClass', c, 'basis', b, 'evidence', v)), '[]')
            from unnest(read_subjects, read_classes, read_bases, read_evidence) as entry (s, c, b, v)) as entries
         from access.audit_event where request_id = any ($1) and outcome in ('given', 'written')`,
        [answers.map(({ requestId }) => requestId)],
      );
      const ids = [...new Set(JSON.stringify(answers).match(uuids))];
      const evidence = events.rows.flatMap(({ entries }) => entries.map((entry) => entry.evidence));
      return {
        answers,
        events: events.rows,
        known: {
          subjects: await idsOf(client, subjects, ids),
          evidence: await idsOf(client, grounds, evidence),
          classes: this.classes,
        },
      };
    } finally {
      await client.end();
    }
  }
}

const subjects = 'select person_id as id from access.subject union select case_id from access.case_ref';

/** Every row a basis can stand on. */
const grounds = `select assignment_id as id from access.case_assignment union select consent_id from access.consent
  union select coordination_id from access.coordination union select duty_id from access.monitoring_duty
  union select item_id from access.conference_item union select grant_id from access.break_glass
  union select seal_id from access.seal union select programme_id from access.programme_section
  union select assignment_id from access.area_assignment`;

async function idsOf(client: pg.Client, all: string, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await client.query<{ id: string }>(
    `select id from (${all}) known where id = any ($1::uuid[])`,
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}

/** An answer of the two doors that give personal data; null for anything else. */
async function hear(response: Response): Promise<Answer | null> {
  const { pathname } = new URL(response.url());
  const requestId = response.headers()['x-request-id'];
  const isQuery = pathname === '/graphql' && response.request().method() === 'POST';
  if (!requestId || !response.ok() || !(isQuery || pathname.startsWith('/files/'))) return null;
  if (!isQuery) return { requestId, operation: 'file' };
  const { operationName } = response.request().postDataJSON() as { operationName?: string };
  const body = await response.json().catch(() => ({}));
  return { requestId, operation: operationName ?? 'graphql', data: (body as { data?: unknown }).data };
}
