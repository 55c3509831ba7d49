import { Classified, connectionOf } from '@tsunagu/subgraph-kit';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyReference, AreaReference } from '../references/references.ts';

export enum HomeCareResourceKind {
  CLINIC = 'clinic',
  DENTAL = 'dental',
  NURSING = 'nursing',
  PHARMACY = 'pharmacy',
  CARE_MANAGEMENT = 'care-management',
  NETWORK = 'network',
}
registerEnumType(HomeCareResourceKind, {
  name: 'HomeCareResourceKind',
  description: '在宅医療資源の種別',
  valuesConfig: {
    CLINIC: { description: '訪問診療をする診療所' },
    DENTAL: { description: '訪問歯科' },
    NURSING: { description: '訪問看護' },
    PHARMACY: { description: '在宅介護対応薬局' },
    CARE_MANAGEMENT: { description: '居宅介護支援（ケアマネジャー）' },
    NETWORK: { description: '多職種連携の団体' },
  },
});

export enum HomeCareAvailability {
  AVAILABLE = 'available',
  LIMITED = 'limited',
  FULL = 'full',
}
registerEnumType(HomeCareAvailability, {
  name: 'HomeCareAvailability',
  description: '受入れの余力',
  valuesConfig: {
    AVAILABLE: { description: '受け入れられる' },
    LIMITED: { description: '要相談' },
    FULL: { description: '受け入れられない' },
  },
});

@Classified('directory')
@Directive('@key(fields: "id")')
@ObjectType({ description: '在宅医療資源' })
export class HomeCareResource {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => String, { description: '名称' })
  name!: string;

  @Field(() => HomeCareResourceKind, { description: '種別' })
  kind!: HomeCareResourceKind;

  @Field(() => AgencyReference, { nullable: true, description: '機関' })
  agency!: AgencyReference | null;

  @Field(() => AreaReference, { description: '福祉区' })
  area!: AreaReference;

  @Field(() => Boolean, { description: '医療的ケア児のかかりつけ医' })
  acceptsChildren!: boolean;

  @Field(() => HomeCareAvailability, { description: '受入れの余力' })
  availability!: HomeCareAvailability;

  @Field(() => Int, { nullable: true, description: '訪問する職員の数' })
  visitingStaff!: number | null;

  @Field(() => String, { nullable: true, description: '電話' })
  phone!: string | null;

  @Field(() => Int, { description: '版' })
  version!: number;
}

export const HomeCareResourceConnection = connectionOf(HomeCareResource, 'HomeCareResource');
