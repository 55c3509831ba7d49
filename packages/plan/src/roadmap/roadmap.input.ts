import { PageArgs } from '@tsunagu/subgraph-kit';
import { IsOptional, IsUUID, Length, MaxLength } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { RoadmapForm, RoadmapSort } from './roadmap.type.ts';

@ArgsType()
export class RoadmapListArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: '計画の記号（例 r3-r5）か年度（例 R4）' })
  plan?: string | null;

  @Field(() => Int, { nullable: true, description: '施策番号' })
  measure?: number | null;

  @Field(() => String, { nullable: true, description: '担当課' })
  section?: string | null;

  @Field(() => ID, { nullable: true, description: '担当課（機関）' })
  @IsOptional()
  @IsUUID('all', { message: '機関を選んでください。' })
  sectionAgencyId?: string | null;

  @Field(() => RoadmapForm, { nullable: true, description: '表の種類' })
  form?: RoadmapForm | null;

  @Field(() => RoadmapSort, { nullable: true, defaultValue: RoadmapSort.NUMBER, description: '並べ方' })
  sort!: RoadmapSort;
}

@InputType({ description: '取組実績の入力' })
export class RoadmapAchievementInput {
  @Field(() => ID, { description: '工程表の項目' })
  @IsUUID('all', { message: '項目を選んでください。' })
  itemId!: string;

  @Field(() => String, { description: '年度（例 R5・令和5年度）' })
  fiscalYear!: string;

  @Field(() => ID, { nullable: true, description: '担当課（総括する課が代わりに入力するとき）' })
  @IsOptional()
  @IsUUID('all', { message: '担当課を選んでください。' })
  agencyId?: string | null;

  @Field(() => String, { description: '取組実績' })
  @Length(1, 1_000, { message: '取組実績は 1～1,000 文字で入れてください。' })
  achievement!: string;

  @Field(() => String, { nullable: true, description: '今後の方針' })
  @IsOptional()
  @MaxLength(1_000, { message: '今後の方針は 1,000 文字までです。' })
  nextStep?: string | null;

  @Field(() => Int, { nullable: true, description: '書き直すとき: 開いたときの版' })
  version?: number | null;
}
