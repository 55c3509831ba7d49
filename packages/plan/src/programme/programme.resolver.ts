import { type CallContext, isId } from '@tsunagu/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { AgencyReference } from '../references/references.ts';
import { notesByProgramme } from '../source-note/source-note.repository.ts';
import { toSourceNote } from '../source-note/source-note.service.ts';
import { SourceNote } from '../source-note/source-note.type.ts';
import { ProgrammeListArgs } from './programme.input.ts';
import { programmesByParent, rolesByAgency, rolesByProgramme } from './programme.repository.ts';
import * as service from './programme.service.ts';
import { AgencyPlan, AgencyProgramme, Programme, ProgrammeConnection } from './programme.type.ts';

@Resolver(() => Programme)
export class ProgrammeResolver {
  @Query(() => Programme, { nullable: true, description: '事業' })
  programme(@Ctx() ctx: CallContext, @Arg('id', () => ID) id: string) {
    return isId(id) ? service.findProgramme(ctx, id) : null;
  }

  @Query(() => ProgrammeConnection, { description: '事業（施策・番号の順）' })
  programmes(@Ctx() ctx: CallContext, @Args(() => ProgrammeListArgs) args: ProgrammeListArgs) {
    return service.programmeConnection(ctx, args);
  }

  @FieldResolver(() => Programme, { nullable: true, description: '上位の事業' })
  parent(@Ctx() ctx: CallContext, @Root() programme: Programme & { parentId: string | null }) {
    return programme.parentId ? service.findProgramme(ctx, programme.parentId) : null;
  }

  @FieldResolver(() => [Programme], { description: '下位の事業' })
  async children(@Ctx() ctx: CallContext, @Root() programme: Programme) {
    return (await ctx.load(programmesByParent, programme.id)).map(service.toProgramme);
  }

  @FieldResolver(() => [AgencyProgramme], { description: '役割を持つ機関' })
  async agencies(@Ctx() ctx: CallContext, @Root() programme: Programme) {
    return service.withProgrammes(ctx, await ctx.load(rolesByProgramme, programme.id));
  }

  @FieldResolver(() => [SourceNote], { description: '原資料についての注記' })
  async sourceNotes(@Ctx() ctx: CallContext, @Root() programme: Programme) {
    return (await ctx.load(notesByProgramme, programme.id)).map(toSourceNote);
  }
}

@Resolver(() => AgencyReference)
export class AgencyExtension {
  @FieldResolver(() => AgencyPlan, { nullable: true, description: '地域共生社会推進計画' })
  async plan(@Ctx() ctx: CallContext, @Root() agency: AgencyReference) {
    const programmes = await service.withProgrammes(ctx, await ctx.load(rolesByAgency, agency.id));
    return Object.assign(new AgencyPlan(), { programmes });
  }
}
