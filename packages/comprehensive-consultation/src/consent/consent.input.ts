import { ArrayMaxSize, IsBase64, IsUUID, Matches, MaxLength, ValidateIf } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { ConsentDataClass, ConsentSignature } from './consent.type.ts';

@InputType({ description: '情報共有の同意' })
export class ConsentInput {
  @Field(() => ID, { description: '署名した方' })
  @IsUUID('all', { message: '署名した方を選んでください。' })
  signedByPersonId!: string;

  @Field(() => ConsentSignature, { description: '署名の方法' })
  signature!: ConsentSignature;

  @Field(() => [ID], { description: '同意した方' })
  @IsUUID('all', { each: true, message: '同意した方を選んでください。' })
  personIds!: string[];

  @Field(() => [ID], { description: '共有する機関' })
  @ArrayMaxSize(50, { message: '機関は 50 までです。' })
  @IsUUID('all', { each: true, message: '共有する機関を選んでください。' })
  agencyIds!: string[];

  @Field(() => [ConsentDataClass], { description: '共有する情報' })
  dataClasses!: ConsentDataClass[];

  @Field(() => String, { nullable: true, description: '期限の日（その日まで。なければ撤回するまで）' })
  @ValidateIf((input: ConsentInput) => input.until != null)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: '期限を年月日で入れてください。' })
  until?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '画面の署名（PNG を base64 で。画面に署名したときに必須）',
  })
  @ValidateIf((input: ConsentInput) => input.signatureImage != null)
  @MaxLength(140_000, { message: '署名の画像が大きすぎます。もう一度、署名してください。' })
  @IsBase64({}, { message: '署名を読み取れません。もう一度、署名してください。' })
  signatureImage?: string | null;

  @Field(() => ID, { nullable: true, description: '読み取った同意書（紙・代理のとき）' })
  @ValidateIf((input: ConsentInput) => input.attachmentId != null)
  @IsUUID('all', { message: '同意書のファイルを選び直してください。' })
  attachmentId?: string | null;
}
