import { type CallContext, isId } from '@tsunagu/subgraph-kit';
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { CourseListArgs, CourseResultInput, CourseStepArgs, PlanCourseInput } from './course.input.ts';
import * as service from './course.service.ts';
import { CommunityCourse, CommunityCourseConnection } from './course.type.ts';

@Resolver(() => CommunityCourse)
export class CourseResolver {
  @Query(() => CommunityCourse, { nullable: true, description: '講座' })
  communityCourse(@Ctx() ctx: CallContext, @Arg('id', () => ID) id: string) {
    return isId(id) ? service.findCourse(ctx, id) : null;
  }

  @Query(() => CommunityCourseConnection, { description: '講座の一覧（日の早い順、日のないものは終わり）' })
  communityCourses(@Ctx() ctx: CallContext, @Args(() => CourseListArgs) args: CourseListArgs) {
    return service.courseConnection(ctx, args);
  }

  @Mutation(() => CommunityCourse, { description: '講座を計画する' })
  planCommunityCourse(
    @Ctx() ctx: CallContext,
    @Arg('input', () => PlanCourseInput) input: PlanCourseInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    return service.planCourse(ctx, input, idempotencyKey);
  }

  @Mutation(() => CommunityCourse, { description: '講座を公開する' })
  publishCommunityCourse(@Ctx() ctx: CallContext, @Args(() => CourseStepArgs) args: CourseStepArgs) {
    return service.publishCourse(ctx, args);
  }

  @Mutation(() => CommunityCourse, { description: '講座の結果を記録する' })
  recordCommunityCourseResult(
    @Ctx() ctx: CallContext,
    @Args(() => CourseStepArgs) args: CourseStepArgs,
    @Arg('result', () => CourseResultInput) result: CourseResultInput,
  ) {
    return service.recordCourseResult(ctx, args, result);
  }

  @Mutation(() => CommunityCourse, { description: '講座を取りやめる' })
  withdrawCommunityCourse(
    @Ctx() ctx: CallContext,
    @Args(() => CourseStepArgs) args: CourseStepArgs,
    @Arg('reason', () => String, { description: '理由' }) reason: string,
  ) {
    return service.withdrawCourse(ctx, args, reason);
  }
}
