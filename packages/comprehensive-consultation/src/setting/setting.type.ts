import { Classified } from '@tsunagu/subgraph-kit';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum ConsultationSettingUnit {
  HOURS = 'hours',
  DAYS = 'days',
  YEN = 'yen',
}
registerEnumType(ConsultationSettingUnit, {
  name: 'ConsultationSettingUnit',
  description: '設定の単位',
  valuesConfig: {
    HOURS: { description: '時間' },
    DAYS: { description: '日' },
    YEN: { description: '円' },
  },
});

/** 市の設定 as the graph shows it: anybody may know by which days and amounts the city works. */
@Classified('directory')
@ObjectType({ description: '断らない相談の設定' })
export class ConsultationSetting {
  @Field(() => String, { description: '符号' })
  key!: string;

  @Field(() => Int, { description: '値' })
  value!: number;

  @Field(() => ConsultationSettingUnit, { description: '単位' })
  unit!: ConsultationSettingUnit;

  @Field(() => String, { description: '名称' })
  label!: string;

  @Field(() => String, { description: '根拠・理由' })
  reason!: string;
}
