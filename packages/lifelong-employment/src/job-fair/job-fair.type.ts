import { Classified, connectionOf } from '@tsunagu/subgraph-kit';
import { Directive, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyReference } from '../references/references.ts';

export enum JobFairType {
  JOB_FAIR = 'job-fair',
  APTITUDE_FAIR = 'aptitude-fair',
  DISABILITY_INTERVIEW = 'disability-interview',
  SEMINAR = 'seminar',
}
registerEnumType(JobFairType, {
  name: 'JobFairType',
  description: '就職の催しの種別',
  valuesConfig: {
    JOB_FAIR: { description: '就職応援フェア' },
    APTITUDE_FAIR: { description: '適職診断フェア' },
    DISABILITY_INTERVIEW: { description: '障害者就職面接会' },
    SEMINAR: { description: '就労支援セミナー' },
  },
});

@Classified('directory')
@Directive('@key(fields: "id")')
@ObjectType({ description: '就職の催し' })
export class JobFair {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => String, { description: '題名' })
  title!: string;

  @Field(() => JobFairType, { description: '種別' })
  kind!: JobFairType;

  @Field(() => String, { description: '年度' })
  fiscalYear!: string;

  @Field(() => String, { nullable: true, description: '開催日' })
  heldOn!: string | null;

  @Field(() => String, { nullable: true, description: '会場' })
  place!: string | null;

  @Field(() => AgencyReference, { nullable: true, description: '主催' })
  organiser!: AgencyReference | null;

  @Classified('statistics')
  @Field(() => Int, { nullable: true, description: '回数' })
  sessions!: number | null;

  @Classified('statistics')
  @Field(() => Int, { nullable: true, description: '参加者数' })
  participants!: number | null;

  @Classified('statistics')
  @Field(() => Int, { nullable: true, description: '就職者数' })
  hired!: number | null;

  @Classified('statistics')
  @Field(() => Float, { nullable: true, description: '就職率（%）' })
  hiredRate!: number | null;

  @Field(() => Int, { description: '版' })
  version!: number;
}

export const JobFairConnection = connectionOf(JobFair, 'JobFair');
