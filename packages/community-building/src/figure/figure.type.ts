import { Classified } from '@tsunagu/subgraph-kit';
import { Field, Int, ObjectType } from 'type-graphql';
import { CommunityCourseTheme } from '../course/course.type.ts';

/** 設置 and 活動 side by side: of 62 councils set up, 41 are active (R4). */
@Classified('statistics')
@ObjectType({ description: '協議体の設置数と活動数（年度）' })
export class CommunityCouncilYear {
  @Field(() => String, { description: '年度' })
  fiscalYear!: string;

  @Field(() => Int, { nullable: true, description: '設置数（計画書の数値）' })
  setUp!: number | null;

  @Field(() => Int, { nullable: true, description: 'うち活動数（計画書の数値）' })
  active!: number | null;

  @Field(() => String, { nullable: true, description: '計画書の単位（か所・地域）' })
  unit!: string | null;

  @Field(() => Int, { nullable: true, description: '母数（小学校区・地区の数）' })
  base!: number | null;

  @Field(() => Int, { description: '台帳にある設置数（年度末、分かる範囲）' })
  registeredSetUp!: number;

  @Field(() => Int, { description: '台帳にある活動数（年度末、分かる範囲）' })
  registeredActive!: number;

  @Field(() => String, { nullable: true, description: '出典の注記' })
  note!: string | null;
}

@Classified('statistics')
@ObjectType({ description: '講座数（テーマ・年度）' })
export class CommunityCourseYear {
  @Field(() => CommunityCourseTheme, { description: 'テーマ' })
  theme!: CommunityCourseTheme;

  @Field(() => String, { description: '年度' })
  fiscalYear!: string;

  @Field(() => Int, { nullable: true, description: '講座数（印字が「-」の年度は空）' })
  courses!: number | null;
}

@Classified('statistics')
@ObjectType({ description: 'サポーター養成講座の修了者（年度）' })
export class CommunitySupporterYear {
  @Field(() => String, { description: '年度' })
  fiscalYear!: string;

  @Field(() => Int, { nullable: true, description: '修了者数' })
  finishers!: number | null;

  @Field(() => Int, { nullable: true, description: '修了者の累計（年度末）' })
  cumulative!: number | null;
}

@Classified('statistics')
@ObjectType({ description: '支え合い推進員の配置数（年度）' })
export class CommunityPromoterYear {
  @Field(() => String, { description: '年度' })
  fiscalYear!: string;

  @Field(() => Int, { nullable: true, description: '配置数（全体）' })
  total!: number | null;

  @Field(() => Int, { nullable: true, description: '第1層（福祉区）' })
  tier1!: number | null;
}

@Classified('statistics')
@ObjectType({ description: '実績値（計画書の数値）' })
export class CommunityFigure {
  @Field(() => String, { description: '項目' })
  series!: string;

  @Field(() => String, { description: '年度' })
  fiscalYear!: string;

  @Field(() => String, { nullable: true, description: '内訳' })
  dimension!: string | null;

  @Field(() => Int, { nullable: true, description: '値' })
  value!: number | null;

  @Field(() => String, { description: '単位' })
  unit!: string;

  @Field(() => String, { nullable: true, description: '注記' })
  note!: string | null;

  @Field(() => String, { description: '出典' })
  source!: string;
}
