import { PageArgs } from '@tsunagu/subgraph-kit';
import { IsDateString, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { ArgsType, Field, ID } from 'type-graphql';
import { ReadingOutcome } from './log.type.ts';

const notANumber = { message: '番号の形が正しくありません。' };
const notADate = { message: '年月日で入れてください。' };

@ArgsType()
export class ReadingSearchArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: '人' })
  @IsOptional()
  @IsUUID('all', notANumber)
  personId?: string | null;

  @Field(() => ID, { nullable: true, description: '職員' })
  @IsOptional()
  @IsUUID('all', notANumber)
  staffId?: string | null;

  @Field(() => ID, { nullable: true, description: '機関' })
  @IsOptional()
  @IsUUID('all', notANumber)
  agencyId?: string | null;

  @Field(() => ID, { nullable: true, description: 'ケース' })
  @IsOptional()
  @IsUUID('all', notANumber)
  caseId?: string | null;

  @Field(() => String, { nullable: true, description: '連携システム' })
  @IsOptional()
  @MaxLength(100)
  clientId?: string | null;

  @Field(() => String, { nullable: true, description: '規則' })
  @IsOptional()
  @MaxLength(100)
  basis?: string | null;

  @Field(() => String, { nullable: true, description: '行為' })
  @IsOptional()
  @MaxLength(100)
  action?: string | null;

  @Field(() => ReadingOutcome, { nullable: true, description: '結果' })
  outcome?: ReadingOutcome | null;

  @Field(() => String, { nullable: true, description: 'この日から' })
  @IsOptional()
  @IsDateString({}, notADate)
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'この日まで' })
  @IsOptional()
  @IsDateString({}, notADate)
  until?: string | null;
}
