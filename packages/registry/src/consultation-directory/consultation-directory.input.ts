import { ArgsType, Field } from 'type-graphql';

@ArgsType()
export class ConsultationDirectoryArgs {
  @Field(() => String, { nullable: true, description: '相談内容のことば' })
  search?: string | null;

  @Field(() => String, { nullable: true, description: '分野' })
  category?: string | null;

  @Field(() => String, { nullable: true, description: '困りごと' })
  worry?: string | null;

  @Field(() => Boolean, { nullable: true, description: '★だけ' })
  fallbackOnly?: boolean | null;

  @Field(() => String, { nullable: true, description: '版（空のときはいまの版）' })
  version?: string | null;
}
