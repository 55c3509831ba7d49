import { roles } from '@tsunagu/access';
import { PageArgs } from '@tsunagu/subgraph-kit';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { StaffAccountEnd, StaffAccountState } from './account.type.ts';

@ArgsType()
export class StaffAccountListArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: '氏名か利用者名の一部' })
  search?: string | null;

  @Field(() => StaffAccountState, { nullable: true, description: '状態' })
  state?: StaffAccountState | null;
}

@InputType({ description: '退職・異動' })
export class EndAccountInput {
  @Field(() => ID, { description: '職員' })
  @IsUUID('all', { message: '職員を選んでください。' })
  staffId!: string;

  @Field(() => StaffAccountEnd, { description: '終わるわけ' })
  because!: StaffAccountEnd;

  @Field(() => ID, { nullable: true, description: '異動先の機関' })
  @IsOptional()
  @IsUUID('all', { message: '異動先の機関を選んでください。' })
  newAgencyId?: string | null;

  @Field(() => [String], { nullable: true, description: '異動先での役割' })
  @IsOptional()
  @IsIn(roles, { each: true, message: '役割を一覧から選んでください。' })
  newRoles?: string[] | null;
}
