import { Classified, connectionOf } from '@tsunagu/subgraph-kit';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyReference, StaffReference } from '../references/references.ts';

export enum ProgressNoteKind {
  PROGRESS = 'progress',
  REVIEW = 'review',
  REVIEW_MOVED = 'review-moved',
}
registerEnumType(ProgressNoteKind, {
  name: 'ProgressNoteKind',
  description: '進み具合の記録の種類',
  valuesConfig: {
    PROGRESS: { description: '進み具合' },
    REVIEW: { description: '見直し（方針確認）' },
    REVIEW_MOVED: { description: '見直し日の変更' },
  },
});

export enum ReviewFindingCode {
  ON_COURSE = 'on-course',
  ADJUST = 'adjust',
  RECONSIDER = 'reconsider',
}
registerEnumType(ReviewFindingCode, {
  name: 'ReviewFinding',
  description: '見直しの結論',
  valuesConfig: {
    ON_COURSE: { description: 'このまま続ける' },
    ADJUST: { description: 'やり方を変えて続ける' },
    RECONSIDER: { description: '会議で再検討する' },
  },
});

/** 進み具合の記録 as the graph shows it: the day to whoever sees the case, the word to who reads progress (M2-22). */
@Classified('summary')
@ObjectType({ description: '進み具合の記録' })
export class ProgressNote {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => ProgressNoteKind, { description: '種類' })
  kind!: ProgressNoteKind;

  @Field(() => AgencyReference, { description: '記録した機関' })
  agency!: AgencyReference;

  @Field(() => StaffReference, { nullable: true, description: '記録した職員' })
  staff!: StaffReference | null;

  @Field(() => String, { description: 'あった日（YYYY-MM-DD）' })
  occurredOn!: string;

  @Field(() => String, { description: '記録した日時' })
  recordedAt!: string;

  @Field(() => ReviewFindingCode, { nullable: true, description: '見直しの結論' })
  finding!: ReviewFindingCode | null;

  @Field(() => String, { nullable: true, description: '次の見直し日（YYYY-MM-DD）' })
  reviewOn!: string | null;
}

export const ProgressNoteConnection = connectionOf(ProgressNote, 'ProgressNote');
