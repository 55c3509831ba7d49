import { Classified } from '@tsunagu/subgraph-kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ConsultationVisibleBecause } from '../consultation/consultation.type.ts';
import { AgencyReference, PersonReference } from '../references/references.ts';
import { WorryItem } from '../worry-item/worry-item.type.ts';

@Classified('narrative')
@ObjectType({ description: '困り事' })
export class SheetWorry {
  @Field(() => Int, { description: '番号（この方の困り事のなかで）' })
  number!: number;

  @Field(() => WorryItem, { description: '項目' })
  item!: WorryItem;

  @Field(() => String, { description: '内容' })
  detail!: string;

  /** Place of the worry; not a field of the graph. */
  place!: { sheetId: string; memberNumber: number; position: number };
}

@Classified('narrative')
@ObjectType({ description: '世帯員の困り事' })
export class SheetAssessment {
  @Field(() => [SheetWorry], { description: '困り事' })
  worries!: SheetWorry[];

  @Field(() => Boolean, { description: '困り事なし' })
  noWorries!: boolean;

  @Field(() => String, { description: '備考' })
  note!: string;
}

@Classified('health')
@ObjectType({ description: '世帯員の健康・医療' })
export class SheetHealth {
  @Field(() => String, { description: '病気・障害の状態' })
  condition!: string;

  @Field(() => String, { description: '通院・服薬・手帳など' })
  treatment!: string;

  /** 健康 may rest on another basis than the consultation itself, e.g. a conference beside a consent. */
  @Field(() => ConsultationVisibleBecause, { description: 'なぜ見えるか' })
  visibleBecause!: ConsultationVisibleBecause;
}

/** 世帯構成の一行: a member as they were on the day of the sheet. */
@Classified('identity')
@ObjectType({ description: '世帯構成の一行' })
export class SheetMember {
  @Field(() => Int, { description: '行' })
  number!: number;

  @Field(() => PersonReference, { nullable: true, description: '台帳の方' })
  person!: PersonReference | null;

  @Field(() => String, { description: '氏名' })
  name!: string;

  @Field(() => Int, { nullable: true, description: '年齢' })
  age!: number | null;

  @Field(() => String, { description: '続柄' })
  relation!: string;

  @Field(() => SheetAssessment, { nullable: true, description: '困り事（見る権限があるときだけ）' })
  assessment!: SheetAssessment | null;

  @Field(() => SheetHealth, { nullable: true, description: '健康・医療（見る権限があるときだけ）' })
  health!: SheetHealth | null;

  /** Place of the member; not a field of the graph. */
  sheet!: { id: string; worryEdition: number };
}

@Classified('narrative')
@ObjectType({ description: 'つなぐシートの記述' })
export class SheetNarrative {
  @Field(() => String, { description: '相談の経過・世帯の状況' })
  situation!: string;

  @Field(() => String, { description: '本人・家族の思い' })
  wishes!: string;

  @Field(() => String, { description: '強み・できていること' })
  strengths!: string;

  @Field(() => String, { description: '紹介の理由' })
  referralReason!: string;
}

/** つなぐシート as the graph shows it (M2-02). */
@Classified('summary')
@ObjectType({ description: 'つなぐシート' })
export class TsunaguSheet {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => Int, { description: '何枚目か' })
  number!: number;

  @Field(() => Int, { description: '困り事の項目の版' })
  worryEdition!: number;

  @Field(() => String, { description: '記録した日時' })
  recordedAt!: string;

  @Field(() => AgencyReference, { description: '記録した機関' })
  recordedBy!: AgencyReference;

  @Field(() => Boolean, { description: '世帯の全員の困り事を確かめた' })
  assessed!: boolean;

  @Field(() => AgencyReference, { nullable: true, description: '紹介先' })
  referralAgency!: AgencyReference | null;
}
