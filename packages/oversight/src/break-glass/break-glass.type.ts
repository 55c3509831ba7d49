import { Classified, connectionOf } from '@tsunagu/subgraph-kit';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyReference, PersonReference, StaffReference } from '../references/references.ts';

export enum BreakGlassState {
  OPEN = 'open',
  WAITING = 'waiting',
  REVIEWED = 'reviewed',
}
registerEnumType(BreakGlassState, {
  name: 'BreakGlassState',
  description: '緊急閲覧の状態',
  valuesConfig: {
    OPEN: { description: '閲覧できる間' },
    WAITING: { description: '事後確認待ち' },
    REVIEWED: { description: '確認済み' },
  },
});

export enum BreakGlassFinding {
  JUSTIFIED = 'justified',
  UNJUSTIFIED = 'unjustified',
}
registerEnumType(BreakGlassFinding, {
  name: 'BreakGlassFinding',
  description: '事後確認の結果',
  valuesConfig: {
    JUSTIFIED: { description: '必要だった' },
    UNJUSTIFIED: { description: '必要だったとは認められない' },
  },
});

/** 緊急閲覧: one person, four hours at most, read only, reviewed afterwards. */
@Classified('summary')
@ObjectType({ description: '緊急閲覧' })
export class BreakGlass {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => BreakGlassState, { description: '状態' })
  state!: BreakGlassState;

  @Field(() => ID, { description: '本人の番号' })
  personId!: string;

  @Field(() => PersonReference, { nullable: true, description: '本人（見る根拠があるときだけ）' })
  person!: PersonReference;

  @Field(() => StaffReference, { nullable: true, description: '閲覧した職員' })
  staff!: StaffReference;

  @Field(() => AgencyReference, { nullable: true, description: '閲覧した職員の機関' })
  agency!: AgencyReference;

  @Field(() => String, { description: '理由' })
  reason!: string;

  @Field(() => String, { description: '始めた時刻' })
  openedAt!: string;

  @Field(() => String, { description: '終わる（終わった）時刻' })
  until!: string;

  @Field(() => String, { description: '事後確認の期限（翌開庁日）' })
  reviewDueOn!: string;

  @Field(() => Boolean, { description: '事後確認が期限を過ぎている' })
  isOverdue!: boolean;

  @Field(() => String, { nullable: true, description: '事後確認の時刻' })
  reviewedAt!: string | null;

  @Field(() => StaffReference, { nullable: true, description: '事後確認をした職員' })
  reviewedBy!: StaffReference | null;

  @Field(() => BreakGlassFinding, { nullable: true, description: '事後確認の結果' })
  finding!: BreakGlassFinding | null;

  @Field(() => String, { nullable: true, description: '事後確認の所見' })
  reviewNote!: string | null;
}

export const BreakGlassConnection = connectionOf(BreakGlass, 'BreakGlass');
