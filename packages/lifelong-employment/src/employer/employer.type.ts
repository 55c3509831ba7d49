import { Classified, connectionOf } from '@tsunagu/subgraph-kit';
import { Directive, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AreaReference } from '../references/references.ts';

export enum JobOpeningState {
  OPEN = 'open',
  FILLED = 'filled',
  CLOSED = 'closed',
}
registerEnumType(JobOpeningState, {
  name: 'JobOpeningState',
  description: '求人の状態',
  valuesConfig: {
    OPEN: { description: '募集中' },
    FILLED: { description: '充足' },
    CLOSED: { description: '取下げ' },
  },
});

@Classified('directory')
@Directive('@key(fields: "id")')
@ObjectType({ description: '協力企業' })
export class Employer {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => String, { description: '名称' })
  name!: string;

  @Field(() => String, { nullable: true, description: '法人番号' })
  corporateNumber!: string | null;

  @Field(() => AreaReference, { nullable: true, description: '地区' })
  area!: AreaReference | null;

  @Field(() => Boolean, { description: '高齢者を迎える用意' })
  welcomesSeniors!: boolean;

  @Field(() => Boolean, { description: '障害のある人を迎える用意' })
  welcomesDisability!: boolean;

  @Field(() => String, { nullable: true, description: '採用の考え' })
  attitude!: string | null;

  @Field(() => Int, { description: '版' })
  version!: number;
}

@Classified('directory')
@Directive('@key(fields: "id")')
@ObjectType({ description: '求人（切り分けた業務）' })
export class JobOpening {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => Employer, { description: '協力企業' })
  employer!: Employer;

  @Field(() => String, { description: '題名' })
  title!: string;

  @Field(() => [String], { description: '切り分けた業務' })
  tasks!: string[];

  @Field(() => Int, { description: '週の日数' })
  daysPerWeek!: number;

  @Field(() => Float, { description: '1日の時間' })
  hoursPerDay!: number;

  @Field(() => Int, { description: '人数' })
  headcount!: number;

  @Field(() => AreaReference, { nullable: true, description: '地区' })
  area!: AreaReference | null;

  @Field(() => JobOpeningState, { description: '状態' })
  state!: JobOpeningState;

  @Field(() => String, { description: '受付日' })
  openedOn!: string;

  @Field(() => Int, { description: '版' })
  version!: number;
}

export const EmployerConnection = connectionOf(Employer, 'Employer');
export const JobOpeningConnection = connectionOf(JobOpening, 'JobOpening');
