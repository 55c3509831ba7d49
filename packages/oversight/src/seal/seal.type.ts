import { Classified } from '@tsunagu/subgraph-kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PersonReference, StaffReference } from '../references/references.ts';

/** 支援措置: a person or a case that exists only for the handling agency and the reviewers it names. */
@Classified('summary')
@ObjectType({ description: '支援措置（DV等）。担当機関だけが知る' })
export class Seal {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => Boolean, { description: '人の支援措置（いいえはケースだけ）' })
  isOfPerson!: boolean;

  @Field(() => [PersonReference], { nullable: 'items', description: '守られる人' })
  persons!: PersonReference[];

  @Field(() => ID, { nullable: true, description: '守られるケース' })
  caseId!: string | null;

  @Field(() => Int, { nullable: true, description: '守られるケースの施策' })
  measure!: number | null;

  @Field(() => String, { description: '理由' })
  reason!: string;

  @Field(() => StaffReference, { nullable: true, description: '支援措置をかけた職員' })
  setBy!: StaffReference | null;

  @Field(() => String, { description: 'かけた時刻' })
  since!: string;

  @Field(() => String, { nullable: true, description: '解いた時刻' })
  liftedAt!: string | null;

  @Field(() => [StaffReference], { nullable: 'items', description: '確認者' })
  reviewers!: StaffReference[];
}

/** A case of one person that the reader's agency handles and may therefore seal. */
@Classified('summary')
@ObjectType({ description: '支援措置をかけられるケース' })
export class SealableCase {
  @Field(() => ID, { description: 'ケース' })
  id!: string;

  @Field(() => Int, { description: '施策' })
  measure!: number;

  @Field(() => String, { description: '受付日' })
  openedOn!: string;
}
