import { PageArgs } from '@tsunagu/subgraph-kit';
import { ArgsType, Field, Int } from 'type-graphql';
import { IndicatorSort } from './indicator.type.ts';

@ArgsType()
export class IndicatorListArgs extends PageArgs {
  @Field(() => Int, { nullable: true, description: '成果指標の番号（1～10）' })
  officialNo?: number | null;

  @Field(() => Int, { nullable: true, description: '施策番号' })
  measure?: number | null;

  @Field(() => String, { nullable: true, description: '担当課' })
  section?: string | null;

  @Field(() => String, { nullable: true, description: 'この年度の値があるもの（例 R4・令和4年度）' })
  fiscalYear?: string | null;

  @Field(() => Boolean, { nullable: true, description: '成果指標だけ' })
  outcomeOnly?: boolean | null;

  @Field(() => IndicatorSort, { nullable: true, defaultValue: IndicatorSort.NUMBER, description: '並べ方' })
  sort!: IndicatorSort;
}

@ArgsType()
export class IndicatorValueArgs {
  @Field(() => String, { nullable: true, description: '年度（例 R4・令和4年度）' })
  fiscalYear?: string | null;

  @Field(() => String, { nullable: true, description: '区分（テーマ・福祉区など）' })
  dimension?: string | null;

  @Field(() => Boolean, { nullable: true, defaultValue: true, description: '印字された合計を含む' })
  printedTotals!: boolean;
}
