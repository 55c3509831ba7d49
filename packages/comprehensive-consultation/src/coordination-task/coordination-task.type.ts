import { Classified, connectionOf } from '@tsunagu/subgraph-kit';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ConsultationVisibleBecause } from '../consultation/consultation.type.ts';
import { AgencyReference } from '../references/references.ts';

export enum CoordinationTaskState {
  OPEN = 'open',
  DONE = 'done',
  DROPPED = 'dropped',
}
registerEnumType(CoordinationTaskState, {
  name: 'CoordinationTaskState',
  description: '課題の状態',
  valuesConfig: {
    OPEN: { description: 'これから' },
    DONE: { description: '済んだ' },
    DROPPED: { description: '取りやめた' },
  },
});

/** 調整の課題 as the graph shows it (M2-18). */
@Classified('progress')
@ObjectType({ description: '調整の課題（だれが・何を・いつまでに）' })
export class CoordinationTask {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => String, { description: '何をするか' })
  what!: string;

  @Field(() => AgencyReference, { description: '受け持つ機関' })
  agency!: AgencyReference;

  @Field(() => String, { description: '決めた日（YYYY-MM-DD）' })
  agreedOn!: string;

  @Field(() => String, { description: '期限（YYYY-MM-DD）' })
  dueOn!: string;

  @Field(() => Boolean, { description: '期限を過ぎている' })
  overdue!: boolean;

  @Field(() => CoordinationTaskState, { description: '状態' })
  state!: CoordinationTaskState;

  @Field(() => String, { nullable: true, description: '済んだ日、または取りやめた日（YYYY-MM-DD）' })
  settledOn!: string | null;

  @Field(() => String, { nullable: true, description: 'どうなったか' })
  word!: string | null;

  @Field(() => ID, { nullable: true, description: '決めた会議' })
  conferenceId!: string | null;

  @Field(() => Int, { description: '版' })
  version!: number;

  @Field(() => ConsultationVisibleBecause, { description: 'なぜ見えるか' })
  visibleBecause!: ConsultationVisibleBecause;

  /** The case it belongs to; not a field of the graph. */
  caseId!: string;
}

export const CoordinationTaskConnection = connectionOf(CoordinationTask, 'CoordinationTask');
