import { ArrayMaxSize, IsDateString, IsUUID, MaxLength, ValidateIf } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { CoordinationEventKind, CoordinationEventMeans } from './coordination-event.type.ts';

@InputType({ description: '調整の記録' })
export class RecordCoordinationEventInput {
  @Field(() => ID, { description: '相談' })
  caseId!: string;

  @Field(() => CoordinationEventKind, { description: '種類' })
  kind!: CoordinationEventKind;

  @Field(() => CoordinationEventMeans, { nullable: true, description: '方法（個別調整のとき）' })
  means?: CoordinationEventMeans | null;

  @Field(() => String, { nullable: true, description: '行った日（YYYY-MM-DD。入れなければ今日）' })
  @ValidateIf((input: RecordCoordinationEventInput) => input.occurredOn != null)
  @IsDateString({}, { message: '行った日を年月日で入れてください。' })
  occurredOn?: string | null;

  @Field(() => String, { nullable: true, description: '場所' })
  @MaxLength(200, { message: '場所は 200 文字までです。' })
  place: string = '';

  @Field(() => [ID], { description: '一緒に調整した機関' })
  @ArrayMaxSize(30, { message: '機関は 30 までです。' })
  @IsUUID('all', { each: true, message: '機関を選び直してください。' })
  agencyIds!: string[];

  @Field(() => String, { nullable: true, description: '話し合ったこと' })
  @MaxLength(4_000, { message: '話し合ったことは 4,000 文字までです。' })
  words: string = '';

  @Field(() => String, { nullable: true, description: '派遣したアドバイザーの分野' })
  @MaxLength(100, { message: '分野は 100 文字までです。' })
  adviserField: string = '';

  @Field(() => String, { nullable: true, description: '派遣したアドバイザーの所属と職' })
  @MaxLength(200, { message: '所属と職は 200 文字までです。' })
  adviserPost: string = '';
}
