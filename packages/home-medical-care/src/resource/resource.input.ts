import { PageArgs } from '@tsunagu/subgraph-kit';
import { IsNotEmpty, IsUUID, MaxLength, Min } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { HomeCareAvailability, HomeCareResourceKind } from './resource.type.ts';

@InputType({ description: '在宅医療資源の登録' })
export class RegisterHomeCareResourceInput {
  @Field(() => String, { description: '名称' })
  @IsNotEmpty({ message: '名称を入れてください。' })
  @MaxLength(200, { message: '名称は 200 文字までです。' })
  name!: string;

  @Field(() => HomeCareResourceKind, { description: '種別' })
  kind!: HomeCareResourceKind;

  @Field(() => ID, { nullable: true, description: '機関' })
  agencyId?: string | null;

  @Field(() => ID, { description: '福祉区' })
  @IsUUID('all', { message: '福祉区を選んでください。' })
  areaId!: string;

  @Field(() => Boolean, { defaultValue: false, description: '医療的ケア児のかかりつけ医' })
  acceptsChildren!: boolean;

  @Field(() => HomeCareAvailability, { description: '受入れの余力' })
  availability!: HomeCareAvailability;

  @Field(() => Int, { nullable: true, description: '訪問する職員の数' })
  @Min(0, { message: '0 以上の数を入れてください。' })
  visitingStaff: number = 0;
}

@ArgsType()
export class ResourceListArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: '福祉区' })
  areaId?: string | null;

  @Field(() => HomeCareResourceKind, { nullable: true, description: '種別' })
  kind?: HomeCareResourceKind | null;

  @Field(() => HomeCareAvailability, { nullable: true, description: '受入れの余力' })
  availability?: HomeCareAvailability | null;

  @Field(() => Boolean, { nullable: true, description: '医療的ケア児のかかりつけ医だけ' })
  acceptsChildren?: boolean | null;
}
