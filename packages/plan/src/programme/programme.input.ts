import { PageArgs } from '@tsunagu/subgraph-kit';
import { ArgsType, Field, Int } from 'type-graphql';
import { ProgrammeSort } from './programme.type.ts';

@ArgsType()
export class ProgrammeListArgs extends PageArgs {
  @Field(() => Int, { nullable: true, description: '施策番号' })
  measure?: number | null;

  @Field(() => String, { nullable: true, description: '種別（事業・講座・会議など）' })
  kind?: string | null;

  @Field(() => String, { nullable: true, description: '担当課' })
  section?: string | null;

  @Field(() => String, { nullable: true, description: '名称・別名・目的に含まれる言葉' })
  search?: string | null;

  @Field(() => ProgrammeSort, { nullable: true, defaultValue: ProgrammeSort.NUMBER, description: '並べ方' })
  sort!: ProgrammeSort;
}
