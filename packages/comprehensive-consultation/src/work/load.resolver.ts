import {
  type CallContext,
  Classified,
  connectionFrom,
  connectionOf,
  cursorsOf,
  PageArgs,
  pageSize,
} from '@tsunagu/subgraph-kit';
import { Args, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { AgencyReference, StaffReference } from '../references/references.ts';

/** 受け持ちの数 (M2-23). */
@Classified('statistics')
@ObjectType({ description: '受け持ちの数' })
export class LoadFigures {
  @Field(() => Int, { description: '担当している終結していない相談' })
  openCases!: number;

  @Field(() => Int, { description: '受け持ち（見守り・役割）' })
  duties!: number;

  @Field(() => Int, { description: '終わっていない分担' })
  tasks!: number;

  @Field(() => Int, { description: '期日を過ぎた見直しと分担' })
  overdue!: number;

  @Field(() => Int, { description: 'しばらく記録のない相談' })
  silent!: number;
}

@Classified('statistics')
@ObjectType({ description: '職員ごとの受け持ち' })
export class WorkerLoad {
  @Field(() => StaffReference, { nullable: true, description: '職員（空は、担当者のいない分）' })
  staff!: StaffReference | null;

  @Field(() => LoadFigures, { description: '受け持ちの数' })
  figures!: LoadFigures;
}

@Classified('statistics')
@ObjectType({ description: '機関ごとの受け持ち' })
export class AgencyLoad {
  @Field(() => AgencyReference, { description: '機関' })
  agency!: AgencyReference;

  @Field(() => LoadFigures, { description: '受け持ちの数' })
  figures!: LoadFigures;

  @Field(() => Int, { description: '返事待ちの引継ぎ' })
  handoversWaiting!: number;

  @Field(() => Int, { description: '返事の遅れている引継ぎ' })
  handoversOverdue!: number;
}

export const AgencyLoadConnection = connectionOf(AgencyLoad, 'AgencyLoad');

interface FigureRow {
  open_cases: number;
  duties: number;
  tasks: number;
  overdue: number;
  silent: number;
}

const cursors = cursorsOf('agencyLoads:id');

@Resolver()
export class LoadResolver {
  @Query(() => [WorkerLoad], { description: '自分の機関の、職員ごとの受け持ち' })
  async workerLoads(@Ctx() ctx: CallContext) {
    const rows = await ctx.db.query<FigureRow & { staff_id: string | null }>(
      'select * from load_by_worker()',
    );
    return rows.map((row) =>
      Object.assign(new WorkerLoad(), {
        staff: row.staff_id === null ? null : StaffReference.of(row.staff_id),
        figures: figuresOf(row),
      }),
    );
  }

  @Query(() => AgencyLoadConnection, { description: '機関ごとの受け持ち（推進員と主管課だけに見えます）' })
  async agencyLoads(@Ctx() ctx: CallContext, @Args(() => PageArgs) args: PageArgs) {
    const after = args.after ? cursors.decode(args.after) : [null];
    const rows = await ctx.db.query<
      FigureRow & { agency_id: string; waiting: number; handovers_waiting: number; handovers_overdue: number }
    >('select * from load_by_agency($1::integer, $2::uuid)', [pageSize(args) + 1, after[0] ?? null]);
    return connectionFrom({
      rows,
      args,
      cursors,
      cursorOf: (row) => [row.agency_id],
      nodeOf: (row) =>
        Object.assign(new AgencyLoad(), {
          agency: AgencyReference.of(row.agency_id),
          figures: figuresOf(row),
          handoversWaiting: row.handovers_waiting,
          handoversOverdue: row.handovers_overdue,
        }),
      totalCount: rows.length,
    });
  }
}

function figuresOf(row: FigureRow): LoadFigures {
  return Object.assign(new LoadFigures(), {
    openCases: row.open_cases,
    duties: row.duties,
    tasks: row.tasks,
    overdue: row.overdue,
    silent: row.silent,
  });
}
