import { Classified, connectionOf } from '@tsunagu/subgraph-kit';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Area } from '../area/area.type.ts';

export enum AgencySort {
  DIRECTORY = 'directory',
  NAME = 'name',
  NAME_DESC = 'name-desc',
  TYPE = 'type',
  TYPE_DESC = 'type-desc',
}
registerEnumType(AgencySort, {
  name: 'AgencySort',
  description: '機関の並べ方',
  valuesConfig: {
    DIRECTORY: { description: '台帳の順' },
    NAME: { description: '名称の順' },
    NAME_DESC: { description: '名称の逆の順' },
    TYPE: { description: '種別の順' },
    TYPE_DESC: { description: '種別の逆の順' },
  },
});

export enum AgencyContactRank {
  MAIN = 'main',
  DEPUTY = 'deputy',
}
registerEnumType(AgencyContactRank, {
  name: 'AgencyContactRank',
  description: '担当者の別',
  valuesConfig: { MAIN: { description: '主担当' }, DEPUTY: { description: '副担当' } },
});

export enum AgencyCommission {
  WHOLE = 'whole',
  PART = 'part',
}
registerEnumType(AgencyCommission, {
  name: 'AgencyCommission',
  description: '受託の範囲',
  valuesConfig: { WHOLE: { description: '受託' }, PART: { description: '一部受託' } },
});

@Classified('directory')
@ObjectType({ description: '機関の設置場所' })
export class AgencySite {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => String, { description: '名称' })
  name!: string;

  areaId!: string | null;

  @Field(() => Area, { nullable: true, description: '担当圏域' })
  area?: Area | null;

  @Field(() => String, { nullable: true, description: '所在地' })
  address!: string | null;

  @Field(() => String, { nullable: true, description: '電話番号' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: '内線' })
  extension!: string | null;
}

@Classified('directory')
@ObjectType({ description: '開設時間' })
export class AgencyOpening {
  @Field(() => Int, { description: '曜日（0 = 日曜日）' })
  weekday!: number;

  @Field(() => String, { description: '開く時刻' })
  opens!: string;

  @Field(() => String, { description: '閉じる時刻' })
  closes!: string;

  @Field(() => Boolean, { description: '祝日は休み' })
  closedOnHolidays!: boolean;
}

@Classified('directory')
@ObjectType({ description: 'いま開いているか' })
export class AgencyOpenState {
  @Field(() => Boolean, { description: '開いている' })
  open!: boolean;

  @Field(() => String, { nullable: true, description: '閉じる日時' })
  until!: string | null;

  @Field(() => String, { nullable: true, description: '次に開く日時' })
  next!: string | null;
}

@Classified('directory')
@ObjectType({ description: '事業での役割・受託' })
export class AgencyRole {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => String, { description: '役割' })
  role!: string;

  @Field(() => String, { nullable: true, description: '事業の記号' })
  programmeCode!: string | null;

  @Field(() => AgencyCommission, { nullable: true, description: '受託の範囲' })
  commission!: AgencyCommission | null;

  @Field(() => String, { description: '出典' })
  source!: string;
}

/** 担当者: kept by the agency itself and shown to agencies only, never to the public (M2-44). */
@Classified('directory')
@ObjectType({ description: '機関の担当者' })
export class AgencyContact {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => AgencyContactRank, { description: '主・副' })
  rank!: AgencyContactRank;

  @Field(() => String, { description: '氏名' })
  name!: string;

  @Field(() => String, { nullable: true, description: '担当する相談内容' })
  consultation!: string | null;

  @Field(() => String, { nullable: true, description: '電話番号' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'メール' })
  mail!: string | null;

  @Field(() => String, { description: '確かめた日' })
  confirmedOn!: string;

  @Field(() => Boolean, { description: '1年以上確かめていない' })
  isOutdated!: boolean;

  @Field(() => Int, { description: '版' })
  version!: number;
}

/** 機関: whoever may handle something — offices, agencies, companies, groups, also posts the plan names. */
@Classified('directory')
@Directive('@key(fields: "id")')
@ObjectType({ description: '機関' })
export class Agency {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => String, { description: '名称' })
  name!: string;

  @Field(() => [String], { description: '別名' })
  aliases!: string[];

  @Field(() => String, { description: '種別' })
  type!: string;

  @Field(() => String, { nullable: true, description: '分野' })
  field!: string | null;

  @Field(() => Int, { nullable: true, description: '設置数' })
  siteCount!: number | null;

  @Field(() => String, { nullable: true, description: '圏域の単位' })
  catchmentLevel!: string | null;

  @Field(() => String, { nullable: true, description: '主な業務' })
  duties!: string | null;

  @Field(() => String, { nullable: true, description: '設置・所属' })
  parentOrganisation!: string | null;

  parentId!: string | null;

  @Field(() => String, { nullable: true, description: '法人番号' })
  corporateNumber!: string | null;

  @Field(() => [String], { description: '応じる困りごと' })
  worries!: string[];

  @Field(() => String, { nullable: true, description: '備考' })
  note!: string | null;

  @Field(() => String, { nullable: true, description: '出典' })
  source!: string | null;

  @Field(() => Int, { description: '版' })
  version!: number;
}

export const AgencyConnection = connectionOf(Agency, 'Agency');
