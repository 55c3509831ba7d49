import { Classified } from '@tsunagu/subgraph-kit';
import { Directive, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { JobOpening } from '../employer/employer.type.ts';

export enum JobPlacementState {
  PROPOSED = 'proposed',
  TRIAL = 'trial',
  PLACED = 'placed',
  RETAINED = 'retained',
  DECLINED = 'declined',
  LEFT = 'left',
}
registerEnumType(JobPlacementState, {
  name: 'JobPlacementState',
  description: '紹介から定着までの状態',
  valuesConfig: {
    PROPOSED: { description: '紹介した' },
    TRIAL: { description: '体験中' },
    PLACED: { description: '就労した' },
    RETAINED: { description: '定着した（12か月）' },
    DECLINED: { description: '見送り' },
    LEFT: { description: '離職した' },
  },
});

@Classified('employment')
@ObjectType({ description: '定着の確認' })
export class RetentionCheck {
  @Field(() => Int, { description: '何か月目' })
  month!: number;

  @Field(() => String, { description: '確認日' })
  checkedOn!: string;

  @Field(() => Boolean, { description: '続けて働いているか' })
  stillWorking!: boolean;

  @Field(() => String, { description: '様子' })
  note!: string;
}

@Classified('employment')
@Directive('@key(fields: "id")')
@ObjectType({ description: '紹介・就労' })
export class JobPlacement {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => JobOpening, { nullable: true, description: '求人' })
  opening!: JobOpening | null;

  @Field(() => JobPlacementState, { description: '状態' })
  state!: JobPlacementState;

  @Field(() => String, { description: '紹介日' })
  proposedOn!: string;

  @Field(() => String, { nullable: true, description: '体験開始日' })
  trialOn!: string | null;

  @Field(() => String, { nullable: true, description: '就労日' })
  placedOn!: string | null;

  @Field(() => String, { nullable: true, description: '終了日' })
  endedOn!: string | null;

  @Field(() => String, { nullable: true, description: '終了の理由' })
  endedBecause!: string | null;

  @Field(() => String, { nullable: true, description: '次の定着確認の予定日' })
  nextCheckOn!: string | null;

  @Field(() => Int, { description: '版' })
  version!: number;
}

/** 定着率 of the placements of a fiscal year (M3-08, M3-09). */
@Classified('statistics')
@ObjectType({ description: '就労支援の年度の数' })
export class EmploymentFigures {
  @Field(() => String, { description: '年度' })
  fiscalYear!: string;

  @Field(() => Int, { nullable: true, description: '登録者数（10未満は秘匿）' })
  registered!: number | null;

  @Field(() => Int, { nullable: true, description: '就労者数（10未満は秘匿）' })
  placed!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: '定着率（%）: その年度に確認の日が来た就労のうち、続けて働いている割合',
  })
  retentionRate!: number | null;
}
