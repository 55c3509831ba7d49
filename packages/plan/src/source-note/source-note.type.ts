import { Classified, connectionOf } from '@tsunagu/subgraph-kit';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum SourceNoteKind {
  MISMATCH = 'mismatch',
  TO_BE_SETTLED = 'to-be-settled',
}
registerEnumType(SourceNoteKind, {
  name: 'SourceNoteKind',
  description: '原資料の注記の種別',
  valuesConfig: {
    MISMATCH: { description: '資料の中の不一致' },
    TO_BE_SETTLED: { description: '市に確かめること' },
  },
});

/** 原資料の注記: shown beside the figure or programme it is about. */
@Classified('directory')
@ObjectType({ description: '原資料の注記' })
export class SourceNote {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => SourceNoteKind, { description: '種別' })
  kind!: SourceNoteKind;

  @Field(() => String, { description: '見出し' })
  title!: string;

  @Field(() => String, { description: '本文' })
  text!: string;

  @Field(() => Int, { description: '施策番号（0 は全体）' })
  measureNo!: number;

  @Field(() => String, { description: '出所' })
  source!: string;
}

export const SourceNoteConnection = connectionOf(SourceNote, 'SourceNote');
