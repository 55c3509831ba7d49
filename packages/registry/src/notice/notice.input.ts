import { PageArgs } from '@tsunagu/subgraph-kit';
import { IsEmail, IsOptional, MaxLength } from 'class-validator';
import { ArgsType, Field, InputType, Int } from 'type-graphql';
import { NoticeMailWish } from './notice.type.ts';

@ArgsType()
export class NoticeListArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, description: '読んでいないものだけ' })
  unreadOnly?: boolean | null;
}

@InputType({ description: 'お知らせの受け取り方' })
export class NoticeSettingsInput {
  @Field(() => String, { nullable: true, description: 'メールアドレス' })
  @IsOptional()
  @IsEmail({}, { message: 'メールアドレスの形を確かめてください。' })
  @MaxLength(254, { message: 'メールアドレスは 254 文字までです。' })
  mailAddress?: string | null;

  @Field(() => NoticeMailWish, { description: 'メールで受け取るか' })
  wish!: NoticeMailWish;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;
}
