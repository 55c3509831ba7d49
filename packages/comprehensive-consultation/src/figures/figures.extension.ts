import { type CallContext, Classified } from '@tsunagu/subgraph-kit';
import { Ctx, Field, FieldResolver, Float, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { AgencyReference, AreaReference } from '../references/references.ts';
import { handoverFiguresByAgency, openConsultationsByArea } from './figures.repository.ts';
import { smallestShownCell } from './figures.sql.ts';

/** 引継ぎの数 of one agency: たらい回し made visible (M2-06, M2-07). */
@Classified('statistics')
@ObjectType({ description: '機関の引継ぎの数' })
export class HandoverFigures {
  @Field(() => Int, { description: '受け取った件数' })
  received!: number;

  @Field(() => Int, { description: '返事待ちの件数' })
  waiting!: number;

  @Field(() => Int, { description: '返事が期限より遅れている件数' })
  overdue!: number;

  @Field(() => Int, { description: '受けた件数' })
  accepted!: number;

  @Field(() => Int, { description: '次の機関へ引き継いだ件数' })
  passedOn!: number;

  @Field(() => Int, { description: '送った件数' })
  sent!: number;

  @Field(() => Float, { nullable: true, description: '受けるまでの時間の中央値（時間）' })
  medianHoursToAcceptance!: number | null;

  @Field(() => Int, { description: '別の機関から回って来た件数（たらい回し）' })
  bounced!: number;

  @Field(() => Float, {
    nullable: true,
    description: '最初の引継ぎから本人への初回の連絡までの時間の中央値（時間）',
  })
  medianHoursToFirstContact!: number | null;
}

/** What measure 2 says of an agency. */
@Classified('directory')
@ObjectType({ description: '断らない相談（施策2）から見た機関' })
export class AgencyComprehensiveConsultation {
  @Field(() => HandoverFigures, { nullable: true, description: '引継ぎの数（関係機関だけに見えます）' })
  handoverFigures!: HandoverFigures | null;

  /** Whose figures; not a field of the graph. */
  agencyId!: string;
}

/** What measure 2 says of an area: a planning figure, suppressed where it is small. */
@Classified('statistics')
@ObjectType({ description: '断らない相談（施策2）から見た地域' })
export class AreaComprehensiveConsultation {
  @Field(() => Int, {
    nullable: true,
    description: `支援中の相談の件数（${smallestShownCell} 件未満は個人が分かるおそれがあるため示しません）`,
  })
  openConsultations!: number | null;
}

@Resolver(() => AgencyReference)
export class AgencyExtension {
  @FieldResolver(() => AgencyComprehensiveConsultation, {
    nullable: true,
    description: '断らない相談（施策2）',
  })
  comprehensiveConsultation(@Root() agency: AgencyReference) {
    return Object.assign(new AgencyComprehensiveConsultation(), { agencyId: agency.id });
  }
}

@Resolver(() => AgencyComprehensiveConsultation)
export class AgencyFigures {
  @FieldResolver(() => HandoverFigures, { nullable: true })
  async handoverFigures(@Ctx() ctx: CallContext, @Root() agency: AgencyComprehensiveConsultation) {
    const row = await ctx.load(handoverFiguresByAgency, agency.agencyId);
    return (
      row &&
      Object.assign(new HandoverFigures(), {
        received: row.received,
        waiting: row.waiting,
        overdue: row.overdue,
        accepted: row.accepted,
        passedOn: row.passed_on,
        sent: row.sent,
        medianHoursToAcceptance: inTenths(row.median_hours),
        bounced: row.bounced,
        medianHoursToFirstContact: inTenths(row.median_contact_hours),
      })
    );
  }
}

const inTenths = (hours: number | null) => (hours === null ? null : Math.round(hours * 10) / 10);

@Resolver(() => AreaReference)
export class AreaExtension {
  @FieldResolver(() => AreaComprehensiveConsultation, {
    nullable: true,
    description: '断らない相談（施策2）',
  })
  async comprehensiveConsultation(@Ctx() ctx: CallContext, @Root() area: AreaReference) {
    const row = await ctx.load(openConsultationsByArea, area.id);
    return Object.assign(new AreaComprehensiveConsultation(), { openConsultations: row?.open_cases ?? null });
  }
}
