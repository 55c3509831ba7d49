import { Classified, connectionOf } from '@tsunagu/subgraph-kit';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum AreaKind {
  PREFECTURE = 'prefecture',
  CITY = 'city',
  CITY_FIGURE = 'city_fact',
  WARD = 'gyosei_ku',
  WARDS = 'gyosei_ku_total',
  WELFARE_DISTRICT = 'fukushi_ku',
  WELFARE_DISTRICTS = 'fukushi_ku_total',
  JUNIOR_HIGH_DISTRICTS = 'chugakko_ku_total',
  ELEMENTARY_DISTRICT = 'shogakko_ku',
  ELEMENTARY_DISTRICTS = 'shogakko_ku_total',
  DAILY_LIFE_AREAS = 'nichijo_seikatsu_kenniki_total',
  DISTRICT = 'district',
  MUNICIPALITY = 'municipality_okayama_pref',
  OTHER_MUNICIPALITY = 'other_municipality',
  ANONYMOUS_MUNICIPALITY = 'other_municipality_anonymised',
}
registerEnumType(AreaKind, {
  name: 'AreaKind',
  description: '圏域の種類',
  valuesConfig: {
    PREFECTURE: { description: '都道府県' },
    CITY: { description: '市' },
    CITY_FIGURE: { description: '市の概数' },
    WARD: { description: '行政区' },
    WARDS: { description: '行政区（数のみ）' },
    WELFARE_DISTRICT: { description: '福祉区' },
    WELFARE_DISTRICTS: { description: '福祉区（数のみ）' },
    JUNIOR_HIGH_DISTRICTS: { description: '中学校区（数のみ）' },
    ELEMENTARY_DISTRICT: { description: '小学校区' },
    ELEMENTARY_DISTRICTS: { description: '小学校区（数のみ）' },
    DAILY_LIFE_AREAS: { description: '日常生活圏域（数のみ）' },
    DISTRICT: { description: '地区' },
    MUNICIPALITY: { description: '県内の市町村・地域' },
    OTHER_MUNICIPALITY: { description: '他都市' },
    ANONYMOUS_MUNICIPALITY: { description: '他都市（匿名）' },
  },
});

export enum AreaBasis {
  NAMED = 'named',
  INFERRED = 'inferred',
  COUNT_ONLY = 'count_only',
}
registerEnumType(AreaBasis, {
  name: 'AreaBasis',
  description: '圏域の名の根拠',
  valuesConfig: {
    NAMED: { description: '資料に名がある' },
    INFERRED: { description: '他の記載からの推定' },
    COUNT_ONLY: { description: '数だけが記載されている' },
  },
});

/** 圏域: an area of any scheme; the catchments of different schemes stand side by side. */
@Classified('directory')
@Directive('@key(fields: "id")')
@ObjectType({ description: '圏域' })
export class Area {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => AreaKind, { description: '種類' })
  kind!: AreaKind;

  @Field(() => String, { description: '名称' })
  name!: string;

  parentId!: string | null;

  @Field(() => AreaBasis, { description: '名の根拠' })
  basis!: AreaBasis;

  @Field(() => Int, { nullable: true, description: '数' })
  count!: number | null;

  @Field(() => Int, { nullable: true, description: '人口' })
  population!: number | null;

  @Field(() => Int, { nullable: true, description: '世帯数' })
  households!: number | null;

  @Field(() => Int, { nullable: true, description: '65歳以上人口' })
  population65Plus!: number | null;

  @Field(() => String, { nullable: true, description: '時点' })
  asOf!: string | null;

  @Field(() => String, { nullable: true, description: '年度' })
  fiscalYear!: string | null;

  @Field(() => String, { nullable: true, description: '備考' })
  note!: string | null;

  @Field(() => String, { description: '出典' })
  source!: string;
}

export const AreaConnection = connectionOf(Area, 'Area');
