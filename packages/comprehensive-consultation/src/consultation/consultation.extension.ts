import { dateInJapan } from '@tsunagu/japan';
import { type CallContext, Classified } from '@tsunagu/subgraph-kit';
import { Ctx, Directive, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { editionDatesByCase } from '../care-plan/care-plan.repository.ts';
import { type ConferenceRow, conferencesByCase } from '../conference/conference.repository.ts';
import { kindNames } from '../conference/conference.rules.ts';
import { type CoordinationRow, coordinationsByCase } from '../coordination/coordination.repository.ts';
import { outcomeNames } from '../coordination/coordination.rules.ts';
import { type EventRow, eventsByCase } from '../coordination-event/coordination-event.repository.ts';
import { eventNames } from '../coordination-event/coordination-event.rules.ts';
import { applicationsByCase, type FundApplicationRow } from '../fund/fund.repository.ts';
import { handoversByCase } from '../handover/handover.repository.ts';
import { liaisonsByCase } from '../liaison/liaison.repository.ts';
import { type MonitoringRow, monitoringByCase } from '../monitoring/monitoring.repository.ts';
import { outcomeNames as dutyOutcomes } from '../monitoring/monitoring.rules.ts';
import { type OutreachRow, outreachByCase } from '../outreach/outreach.repository.ts';
import { type ParticipationRow, participationsByCase } from '../participation/participation.repository.ts';
import { AgencyReference, HouseholdReference, PersonReference } from '../references/references.ts';
import { TimelineEntry, timelineLength } from '../references/timeline-entry.ts';
import { type SupportPlanRow, supportPlansByCase } from '../support-plan/support-plan.repository.ts';
import { planKindNames } from '../support-plan/support-plan.rules.ts';
import { needsByCase } from '../unmet-need/unmet-need.repository.ts';
import { unmetNeedNames } from '../unmet-need/unmet-need.rules.ts';
import { discovery } from './consultation.discovery.ts';
import { type ConsultationRow, consultationsByInvolvement } from './consultation.repository.ts';
import { outcomeLabel } from './consultation.rules.ts';
import { toConsultation } from './consultation.service.ts';
import { ConsultationCase } from './consultation.type.ts';

/** What measure 2 says of a person. */
@Classified('summary')
@ObjectType({ description: '断らない相談（施策2）から見た本人' })
export class PersonComprehensiveConsultation {
  @Field(() => [ConsultationCase], { description: '相談（新しい順）' })
  consultations!: ConsultationCase[];

  @Field(() => [TimelineEntry], { description: '経過' })
  timeline!: TimelineEntry[];

  rows!: ConsultationRow[];
}

/** What measure 2 says of a household: its own consultations and all that concern a member. */
@Classified('summary')
@ObjectType({ description: '断らない相談（施策2）から見た世帯' })
export class HouseholdComprehensiveConsultation {
  @Field(() => [ConsultationCase], { description: '相談（新しい順）' })
  consultations!: ConsultationCase[];

  /** Told to whoever knows the family, although nothing of the consultations may be seen. */
  @Classified('identity')
  @Field(() => Boolean, {
    description: '見ることのできない他の機関の関わりがある（推進員に相談してください）',
  })
  othersInvolved!: boolean;

  @Field(() => [TimelineEntry], { description: '経過' })
  timeline!: TimelineEntry[];

  rows!: ConsultationRow[];
  household!: { id: string; memberIds: readonly string[] };
}

@Resolver(() => PersonReference)
export class PersonExtension {
  @FieldResolver(() => PersonComprehensiveConsultation, {
    nullable: true,
    description: '断らない相談（施策2）',
  })
  async comprehensiveConsultation(@Ctx() ctx: CallContext, @Root() person: PersonReference) {
    const key = { id: person.id, householdId: null, personIds: [person.id] };
    const rows = await ctx.load(consultationsByInvolvement, key);
    return Object.assign(new PersonComprehensiveConsultation(), {
      consultations: rows.map(toConsultation),
      rows,
    });
  }
}

@Resolver(() => HouseholdReference)
export class HouseholdExtension {
  @Directive('@requires(fields: "memberIds")')
  @FieldResolver(() => HouseholdComprehensiveConsultation, {
    nullable: true,
    description: '断らない相談（施策2）',
  })
  async comprehensiveConsultation(@Ctx() ctx: CallContext, @Root() household: HouseholdReference) {
    const memberIds = household.memberIds ?? [];
    const key = { id: household.id, householdId: household.id, personIds: memberIds };
    const rows = await ctx.load(consultationsByInvolvement, key);
    return Object.assign(new HouseholdComprehensiveConsultation(), {
      consultations: rows.map(toConsultation),
      rows,
      household: { id: household.id, memberIds },
    });
  }
}

@Resolver(() => PersonComprehensiveConsultation)
export class PersonTimeline {
  @FieldResolver(() => [TimelineEntry])
  timeline(@Ctx() ctx: CallContext, @Root() person: PersonComprehensiveConsultation) {
    return timelineOf(ctx, person.rows);
  }
}

@Resolver(() => HouseholdComprehensiveConsultation)
export class HouseholdTimeline {
  @FieldResolver(() => [TimelineEntry])
  timeline(@Ctx() ctx: CallContext, @Root() household: HouseholdComprehensiveConsultation) {
    return timelineOf(ctx, household.rows);
  }

  @FieldResolver(() => Boolean)
  othersInvolved(@Ctx() ctx: CallContext, @Root() { household }: HouseholdComprehensiveConsultation) {
    return ctx.load(discovery, household);
  }
}

/** Reception, hand-overs, coordination, conferences and closing of some consultations, newest first. */
async function timelineOf(ctx: CallContext, rows: readonly ConsultationRow[]): Promise<TimelineEntry[]> {
  const entries = await Promise.all(
    rows.map(async (row) => {
      const [
        handovers,
        coordinations,
        conferences,
        events,
        applications,
        needs,
        editions,
        supportPlans,
        duties,
        ties,
        outreach,
        liaisons,
      ] = await Promise.all([
        ctx.load(handoversByCase, row.id),
        ctx.load(coordinationsByCase, row.id),
        ctx.load(conferencesByCase, row.id),
        ctx.load(eventsByCase, row.id),
        ctx.load(applicationsByCase, row.id),
        ctx.load(needsByCase, row.id),
        ctx.load(editionDatesByCase, row.id),
        ctx.load(supportPlansByCase, row.id),
        ctx.load(monitoringByCase, row.id),
        ctx.load(participationsByCase, row.id),
        ctx.load(outreachByCase, row.id),
        ctx.load(liaisonsByCase, row.id),
      ]);
      return [
        entry(`${row.id}:received`, row.received_at, '相談を受け付けた', null, row.agency_id),
        ...handovers.flatMap((h) => [
          entry(`${h.id}:sent`, h.sent_at, '別の機関へ引き継いだ', null, h.from_agency_id),
          ...(h.answered_at && h.state === 'accepted'
            ? [entry(`${h.id}:accepted`, h.answered_at, '引継ぎを受けた', null, h.to_agency_id)]
            : []),
        ]),
        ...coordinations.flatMap(entriesOfCoordination),
        ...events.map(entryOfEvent),
        ...applications.flatMap(entriesOfFund),
        ...needs.map((need) =>
          entry(
            `${need.id}:unmet`,
            startOf(need.recorded_on),
            '資源のない困り事を記録した',
            unmetNeedNames[need.kind],
            need.agency_id,
          ),
        ),
        ...editions.map((edition) =>
          entry(
            `${edition.id}:care-plan`,
            startOf(edition.created_on),
            'トータルケアプランを家族に渡した',
            null,
            edition.agency_id,
          ),
        ),
        ...supportPlans.flatMap(entriesOfSupportPlan),
        ...duties.flatMap(entriesOfDuty),
        ...ties.flatMap(entriesOfParticipation),
        ...outreach.flatMap(entriesOfOutreach),
        ...liaisons.map((liaison) =>
          entry(
            `${liaison.id}:liaison`,
            startOf(liaison.occurred_on),
            '関係機関と連携した',
            null,
            liaison.agency_id,
          ),
        ),
        ...conferences.flatMap(entriesOfConference),
        ...(row.closed_at && row.outcome
          ? [
              entry(
                `${row.id}:closed`,
                row.closed_at,
                '相談が終結した',
                outcomeLabel(row.outcome),
                row.agency_id,
              ),
            ]
          : []),
      ];
    }),
  );
  return entries
    .flat()
    .sort((a, b) => b.at.localeCompare(a.at))
    .slice(0, timelineLength);
}

function entriesOfSupportPlan(row: SupportPlanRow): TimelineEntry[] {
  const name = `支援プラン（${planKindNames[row.kind]}）`;
  const days: readonly [step: string, day: string | null, title: string][] = [
    ['agreed', row.agreed_on, `${name}が会議で決まった`],
    ['evaluated', row.evaluated_on, `${name}を評価した`],
    ['ended', row.state === 'ended' ? row.ended_on : null, `${name}を終結した`],
  ];
  return days.flatMap(([step, day, title]) =>
    day ? [entry(`${row.id}:${step}`, startOf(day), title, null, row.drafting_agency_id)] : [],
  );
}

function entriesOfConference(row: ConferenceRow): TimelineEntry[] {
  const name = kindNames[row.kind];
  return [
    entry(`${row.id}:convened`, row.convened_at, `${name}を招集した`, null, row.convening_agency_id),
    ...(row.closed_at && row.result !== 'not-held'
      ? [entry(`${row.id}:held`, row.held_at, `${name}を開いた`, null, row.convening_agency_id)]
      : []),
  ];
}

function entryOfEvent(row: EventRow): TimelineEntry {
  const at = new Date(`${row.occurred_on}T00:00:00+09:00`);
  return entry(`${row.id}:event`, at, eventNames[row.kind], null, row.recorded_by_agency_id);
}

function entriesOfFund(row: FundApplicationRow): TimelineEntry[] {
  const { id, applicant_agency_id: applicant } = row;
  return [
    entry(`${id}:applied`, startOf(row.applied_on), 'ファンドを申し込んだ', null, applicant),
    ...(row.paid_on
      ? [entry(`${id}:paid`, startOf(row.paid_on), 'ファンドから支払った', null, row.payee_agency_id)]
      : []),
  ];
}

/** The beginning of a day in Japan. */
function startOf(day: string): Date {
  return new Date(`${day}T00:00:00+09:00`);
}

function entriesOfDuty(row: MonitoringRow): TimelineEntry[] {
  return row.closed_at && row.outcome
    ? [
        entry(
          `${row.id}:ended`,
          row.closed_at,
          '受け持ちが終わった',
          dutyOutcomes[row.outcome],
          row.agency_id,
        ),
      ]
    : [];
}

function entriesOfParticipation(row: ParticipationRow): TimelineEntry[] {
  return [
    entry(`${row.id}:matched`, startOf(row.began_on), '参加支援を始めた', null, row.agency_id),
    ...(row.ended_on
      ? [entry(`${row.id}:ended`, startOf(row.ended_on), '参加支援が終結した', null, row.agency_id)]
      : []),
  ];
}

function entriesOfOutreach(row: OutreachRow): TimelineEntry[] {
  return [
    entry(`${row.id}:began`, startOf(row.began_on), 'アウトリーチを始めた', null, row.agency_id),
    ...(row.stable_on
      ? [entry(`${row.id}:stable`, startOf(row.stable_on), '生活が安定した', null, row.agency_id)]
      : []),
    ...(row.ended_on
      ? [entry(`${row.id}:ended`, startOf(row.ended_on), 'アウトリーチが終結した', null, row.agency_id)]
      : []),
  ];
}

function entriesOfCoordination(row: CoordinationRow): TimelineEntry[] {
  const { id, requesting_agency_id: asking, coordinator_agency_id: coordinator } = row;
  return [
    entry(`${id}:requested`, row.requested_at, '推進員に調整を頼んだ', null, asking),
    ...(row.accepted_at
      ? [entry(`${id}:accepted`, row.accepted_at, '推進員が調整を始めた', null, coordinator)]
      : []),
    ...(row.decided_at
      ? [entry(`${id}:decided`, row.decided_at, '役割分担が決まった', null, coordinator)]
      : []),
    ...(row.ended_at
      ? [
          entry(
            `${id}:ended`,
            row.ended_at,
            '調整を終えた',
            outcomeNames[row.outcome ?? 'withdrawn'],
            coordinator,
          ),
        ]
      : []),
  ];
}

function entry(id: string, at: Date, title: string, detail: string | null, agencyId: string): TimelineEntry {
  return Object.assign(new TimelineEntry(), {
    id,
    at: dateInJapan(at),
    measure: 2,
    title,
    detail,
    agency: AgencyReference.of(agencyId),
  });
}
