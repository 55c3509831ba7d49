import { Classified, connectionOf } from '@tsunagu/subgraph-kit';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyReference, AreaReference } from '../references/references.ts';

export enum CommunityPromoterUnit {
  WELFARE_DISTRICT = 'welfare-district',
  JUNIOR_HIGH_DISTRICT = 'junior-high-district',
}
registerEnumType(CommunityPromoterUnit, {
  name: 'CommunityPromoterUnit',
  description: '推進員が担当する圏域の単位',
  valuesConfig: {
    WELFARE_DISTRICT: { description: '福祉区（第1層）' },
    JUNIOR_HIGH_DISTRICT: { description: '中学校区・日常生活圏域（第2層）' },
  },
});

export enum CommunityPromoterDuty {
  RESOURCE_DEVELOPMENT = 'resource-development',
  NETWORKING = 'networking',
  MATCHING = 'matching',
}
registerEnumType(CommunityPromoterDuty, {
  name: 'CommunityPromoterDuty',
  description: '推進員の役割',
  valuesConfig: {
    RESOURCE_DEVELOPMENT: { description: '資源開発（担い手の養成、サービスの開発）' },
    NETWORKING: { description: '関係者のネットワーク構築' },
    MATCHING: { description: 'ニーズと活動のマッチング' },
  },
});

/** 担当圏域. */
@Classified('directory')
@ObjectType({ description: '推進員の担当圏域' })
export class CommunityPromoterAssignment {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => Int, { description: '層' })
  tier!: number;

  @Field(() => CommunityPromoterUnit, { description: '圏域の単位' })
  unit!: CommunityPromoterUnit;

  @Field(() => AreaReference, { description: '圏域' })
  area!: AreaReference;

  @Field(() => String, { nullable: true, description: '圏域の呼び名（台帳に名のない中学校区）' })
  zoneName!: string | null;

  @Field(() => String, { description: 'いつから' })
  from!: string;

  @Field(() => String, { nullable: true, description: 'いつまで（この日の前日まで）' })
  until!: string | null;

  @Field(() => String, { nullable: true, description: '引継ぎのことば' })
  handoverNote!: string | null;

  @Field(() => [CommunityPromoterDuty], { description: '役割' })
  duties!: CommunityPromoterDuty[];
}

/** 岡山市支え合い推進員（生活支援コーディネーター）. */
@Classified('directory')
@Directive('@key(fields: "id")')
@ObjectType({ description: '支え合い推進員' })
export class CommunityPromoter {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => String, { description: '氏名' })
  displayName!: string;

  @Field(() => AgencyReference, { description: '所属' })
  agency!: AgencyReference;

  @Field(() => String, { description: '配置日' })
  appointedOn!: string;

  @Field(() => String, { nullable: true, description: '離任日' })
  leftOn!: string | null;

  @Field(() => Int, { description: '版' })
  version!: number;
}

export const CommunityPromoterConnection = connectionOf(CommunityPromoter, 'CommunityPromoter');
