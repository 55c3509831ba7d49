import type { CallContext } from '@tsunagu/subgraph-kit';
import { type NeedRow, needsByPerson } from '../need/need.repository.ts';
import { stateLabel as needLabel } from '../need/need.rules.ts';
import { toNeed } from '../need/need.service.ts';
import { AgencyReference } from '../references/references.ts';
import { TimelineEntry, timelineLength } from '../references/timeline-entry.ts';
import { type SupporterRow, supportersByPerson } from '../supporter/supporter.repository.ts';
import { stateLabel as supporterLabel } from '../supporter/supporter.rules.ts';
import { toSupporter } from '../supporter/supporter.service.ts';

/** Registrations, needs and timeline of some people, two queries for all of them. */
export async function involvementOf(ctx: CallContext, personIds: readonly string[]) {
  const [supporters, needs] = await Promise.all([
    Promise.all(personIds.map((id) => ctx.load(supportersByPerson, id))),
    Promise.all(personIds.map((id) => ctx.load(needsByPerson, id))),
  ]);
  const timeline = [...supporters.flat().flatMap(supporterEntries), ...needs.flat().flatMap(needEntries)];
  timeline.sort((a, b) => b.at.localeCompare(a.at));
  return {
    supporterRegistrations: supporters.flat().map(toSupporter),
    needs: needs.flat().map(toNeed),
    timeline: timeline.slice(0, timelineLength),
  };
}

function supporterEntries(row: SupporterRow): TimelineEntry[] {
  const registered = entry(
    row,
    'registered',
    row.registered_on,
    '生活・介護支援サポーターに登録した',
    row.activity,
  );
  return row.ended_on
    ? [registered, entry(row, 'ended', row.ended_on, 'サポーターの登録が終わった', supporterLabel(row.state))]
    : [registered];
}

function needEntries(row: NeedRow): TimelineEntry[] {
  const registered = entry(row, 'registered', row.registered_on, '困りごとを受け付けた', row.wish);
  return row.ended_on
    ? [registered, entry(row, 'ended', row.ended_on, '困りごとの対応が終わった', needLabel(row.state))]
    : [registered];
}

function entry(
  row: { id: string; agency_id: string },
  what: string,
  at: string,
  title: string,
  detail: string | null,
): TimelineEntry {
  return Object.assign(new TimelineEntry(), {
    id: `${row.id}:${what}`,
    at,
    measure: 4,
    title,
    detail,
    agency: AgencyReference.of(row.agency_id),
  });
}
