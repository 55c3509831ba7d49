import { MaxLength } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import {
  OutreachContactMethod,
  OutreachContactResult,
  OutreachEndingCode,
  OutreachStepCode,
} from './outreach.type.ts';

@InputType({ description: '関わり方の計画' })
export class OutreachPlanInput {
  @Field(() => Int, { nullable: true, description: '働きかけの間隔（日、なければ市の目安）' })
  gapDays?: number | null;

  @Field(() => String, { description: 'だれが関わるか' })
  @MaxLength(500, { message: 'だれが関わるかは 500 文字までです。' })
  who!: string;

  @Field(() => String, { description: '避けること' })
  @MaxLength(1_000, { message: '避けることは 1,000 文字までです。' })
  avoid!: string;

  @Field(() => String, { description: 'だれの紹介で関わるか' })
  @MaxLength(500, { message: 'だれの紹介で関わるかは 500 文字までです。' })
  introducer!: string;
}

@InputType({ description: 'アウトリーチを始める' })
export class BeginOutreachInput {
  @Field(() => ID, { description: '相談' })
  caseId!: string;

  @Field(() => OutreachPlanInput, { description: '関わり方の計画' })
  plan!: OutreachPlanInput;

  @Field(() => String, { nullable: true, description: '初めて関わる日（YYYY-MM-DD、なければ間隔のあと）' })
  nextOn?: string | null;
}

@InputType({ description: '関わり方の計画を書き直す' })
export class PlanOutreachInput {
  @Field(() => ID, { description: 'アウトリーチ' })
  id!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;

  @Field(() => OutreachPlanInput, { description: '関わり方の計画' })
  plan!: OutreachPlanInput;
}

@InputType({ description: '訪問などの働きかけを記録する' })
export class RecordOutreachContactInput {
  @Field(() => ID, { description: 'アウトリーチ' })
  id!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;

  @Field(() => OutreachContactMethod, { description: '方法' })
  method!: OutreachContactMethod;

  @Field(() => OutreachContactResult, { description: '会えたか' })
  result!: OutreachContactResult;

  @Field(() => String, { nullable: true, description: '働きかけた日（YYYY-MM-DD、なければ今日）' })
  occurredOn?: string | null;

  @Field(() => String, { nullable: true, description: '次に関わる日（YYYY-MM-DD、なければ間隔のあと）' })
  nextOn?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: '計画の間隔より早いが記録する' })
  evenThoughSoon!: boolean;

  @Field(() => String, { description: '様子' })
  @MaxLength(4_000, { message: '様子は 4,000 文字までです。' })
  word!: string;
}

@InputType({ description: '生活安定・再訪問・終結を記録する' })
export class StepOutreachInput {
  @Field(() => ID, { description: 'アウトリーチ' })
  id!: string;

  @Field(() => Int, { description: '開いたときの版' })
  version!: number;

  @Field(() => OutreachStepCode, { description: '何をしたか（働きかけは別に記録します）' })
  step!: OutreachStepCode;

  @Field(() => String, { nullable: true, description: 'その日（YYYY-MM-DD、なければ今日）' })
  occurredOn?: string | null;

  @Field(() => OutreachEndingCode, { nullable: true, description: '終結のわけ' })
  ending?: OutreachEndingCode | null;

  @Field(() => String, { description: 'わけ' })
  @MaxLength(2_000, { message: 'わけは 2,000 文字までです。' })
  word!: string;
}
