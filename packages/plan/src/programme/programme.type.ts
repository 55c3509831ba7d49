import { Classified, connectionOf } from '@tsunagu/subgraph-kit';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyReference } from '../references/references.ts';

export enum ProgrammeSort {
  NUMBER = 'number',
  NAME = 'name',
  NAME_DESC = 'name-desc',
  KIND = 'kind',
  KIND_DESC = 'kind-desc',
  MEASURE = 'measure',
  MEASURE_DESC = 'measure-desc',
  SECTION = 'section',
  SECTION_DESC = 'section-desc',
}
registerEnumType(ProgrammeSort, {
  name: 'ProgrammeSort',
  description: '事業の並べ方',
  valuesConfig: {
    NUMBER: { description: '施策・番号の順' },
    NAME: { description: '名称の順' },
    NAME_DESC: { description: '名称の逆の順' },
    KIND: { description: '種別の順' },
    KIND_DESC: { description: '種別の逆の順' },
    MEASURE: { description: '施策の順' },
    MEASURE_DESC: { description: '施策の逆の順' },
    SECTION: { description: '担当課の順' },
    SECTION_DESC: { description: '担当課の逆の順' },
  },
});

/** 事業 as the plan documents name it. */
@Classified('directory')
@Directive('@key(fields: "id")')
@ObjectType({ description: '事業・講座・会議・制度など' })
export class Programme {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => Int, { description: '施策番号' })
  measureNo!: number;

  @Field(() => String, { description: '種別（事業・講座・会議など）' })
  kind!: string;

  @Field(() => String, { description: '名称' })
  name!: string;

  @Field(() => [String], { description: '別名' })
  aliases!: string[];

  @Field(() => String, { nullable: true, description: '目的・内容' })
  purpose!: string | null;

  @Field(() => String, { nullable: true, description: '対象' })
  target!: string | null;

  @Field(() => String, { nullable: true, description: '実施者' })
  provider!: string | null;

  @Field(() => String, { nullable: true, description: '担当課' })
  section!: string | null;

  @Field(() => [AgencyReference], { description: '担当課（機関）' })
  sectionAgencies!: AgencyReference[];

  @Field(() => Boolean, { description: '担当課は推定か' })
  sectionInferred!: boolean;

  @Field(() => String, { nullable: true, description: '開始年度' })
  startFiscalYear!: string | null;

  @Field(() => String, { nullable: true, description: '終了年度' })
  endFiscalYear!: string | null;

  @Field(() => String, { nullable: true, description: '開始日' })
  startsOn!: string | null;

  @Field(() => String, { nullable: true, description: '終了日' })
  endsOn!: string | null;

  @Field(() => String, { nullable: true, description: '日付の細かさ（day・month・fiscal_year）' })
  datePrecision!: string | null;

  @Field(() => String, { nullable: true, description: '契約の形' })
  contractType!: string | null;

  @Field(() => String, { nullable: true, description: '根拠' })
  legalBasis!: string | null;

  @Field(() => String, { nullable: true, description: '注' })
  note!: string | null;

  @Field(() => String, { description: '出所' })
  source!: string;
}

/** The part that an agency has in a programme. */
@Classified('directory')
@ObjectType({ description: '事業での機関の役割' })
export class AgencyProgramme {
  @Field(() => String, { description: '役割' })
  role!: string;

  @Field(() => AgencyReference, { description: '機関' })
  agency!: AgencyReference;

  @Field(() => Programme, { description: '事業' })
  programme!: Programme;

  @Field(() => String, { description: '出所' })
  source!: string;
}

/** What the plan says of an agency. */
@Classified('directory')
@ObjectType({ description: '計画から見た機関' })
export class AgencyPlan {
  @Field(() => [AgencyProgramme], { description: '役割を持つ事業' })
  programmes!: AgencyProgramme[];
}

export const ProgrammeConnection = connectionOf(Programme, 'Programme');
