import type { CallContext } from '@tsunagu/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Conference } from '../conference/conference.type.ts';
import { groundRules } from '../ground-rule/ground-rule.repository.ts';
import { GroundRule } from '../ground-rule/ground-rule.type.ts';
import { AgencyReference, StaffReference } from '../references/references.ts';
import {
  RecordAttendanceInput,
  RecordConferenceOutcomeInput,
  SetConferenceAgendaInput,
  WriteConferenceMinutesInput,
} from './conference-record.input.ts';
import {
  agendaByConference,
  attendanceByConference,
  minutesByConference,
} from './conference-record.repository.ts';
import * as service from './conference-record.service.ts';
import {
  ConferenceAgendaPoint,
  ConferenceAttendance,
  ConferenceMinutes,
  ConferenceOutcome,
} from './conference-record.type.ts';

@Resolver(() => Conference)
export class ConferenceRecordResolver {
  @Mutation(() => Conference, { description: '会議の出欠を記録する' })
  recordConferenceAttendance(
    @Ctx() ctx: CallContext,
    @Arg('input', () => RecordAttendanceInput) input: RecordAttendanceInput,
  ) {
    return service.recordAttendance(ctx, input);
  }

  @Mutation(() => Conference, { description: '会議の議題を並べる' })
  setConferenceAgenda(
    @Ctx() ctx: CallContext,
    @Arg('input', () => SetConferenceAgendaInput) input: SetConferenceAgendaInput,
  ) {
    return service.setAgenda(ctx, input);
  }

  @Mutation(() => Conference, { description: '会議の結論を記録する（役割は、主管課が最終的に決める）' })
  recordConferenceOutcome(
    @Ctx() ctx: CallContext,
    @Arg('input', () => RecordConferenceOutcomeInput) input: RecordConferenceOutcomeInput,
  ) {
    return service.recordOutcome(ctx, input);
  }

  @Mutation(() => Conference, { description: '会議の議事録を書く' })
  writeConferenceMinutes(
    @Ctx() ctx: CallContext,
    @Arg('input', () => WriteConferenceMinutesInput) input: WriteConferenceMinutesInput,
  ) {
    return service.writeMinutes(ctx, input);
  }

  @FieldResolver(() => [GroundRule], { description: '会議の約束' })
  async groundRules(@Ctx() ctx: CallContext) {
    const rows = await ctx.load(groundRules, ctx.actor.municipality);
    return rows.map((row) => Object.assign(new GroundRule(), row));
  }

  @FieldResolver(() => [ConferenceAttendance], { description: '出欠' })
  async attendance(@Ctx() ctx: CallContext, @Root() conference: Conference) {
    return (await ctx.load(attendanceByConference, conference.id)).map((row) =>
      Object.assign(new ConferenceAttendance(), {
        staff: StaffReference.of(row.staff_id),
        agency: AgencyReference.of(row.agency_id),
        attendance: row.attendance,
        deputy: row.deputy,
      }),
    );
  }

  @FieldResolver(() => [ConferenceAgendaPoint], { description: '議題（話し合う順。見る権限があるときだけ）' })
  async agenda(@Ctx() ctx: CallContext, @Root() conference: Conference) {
    return (await ctx.load(agendaByConference, conference.id)).map((row) =>
      Object.assign(new ConferenceAgendaPoint(), {
        agency: row.agency_id === null ? null : AgencyReference.of(row.agency_id),
        what: row.what,
      }),
    );
  }

  @FieldResolver(() => ConferenceOutcome, { nullable: true, description: '結論（見る権限があるときだけ）' })
  outcome(@Ctx() ctx: CallContext, @Root() conference: Conference) {
    return service.outcomeFor(ctx, conference.id);
  }

  @FieldResolver(() => ConferenceMinutes, {
    nullable: true,
    description: '議事録（守秘の確認をして会議に出た職員だけ）',
  })
  async minutes(@Ctx() ctx: CallContext, @Root() conference: Conference) {
    const row = await ctx.load(minutesByConference, conference.id);
    return (
      row &&
      Object.assign(new ConferenceMinutes(), {
        minutes: row.minutes,
        writtenAt: row.written_at.toISOString(),
        writtenBy: row.written_by === null ? null : StaffReference.of(row.written_by),
        version: row.version,
      })
    );
  }
}
