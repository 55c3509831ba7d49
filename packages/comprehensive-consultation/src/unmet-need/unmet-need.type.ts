import { Classified, connectionOf } from '@tsunagu/subgraph-kit';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ConsultationVisibleBecause } from '../consultation/consultation.type.ts';
import { smallestShownCell } from '../figures/figures.sql.ts';
import { AgencyReference, AreaReference, StaffReference } from '../references/references.ts';
import { unmetNeedNames } from './unmet-need.rules.ts';

export enum UnmetNeedKindCode {
  SHELTER = 'shelter',
  HOUSING_SPECIAL_CARE = 'housing-special-care',
  WILLING_LANDLORD = 'willing-landlord',
  TRANSPORT = 'transport',
  RESPITE = 'respite',
  SCHOOL_SUPPORT = 'school-support',
  INTERPRETER = 'interpreter',
  OTHER = 'other',
}
registerEnumType(UnmetNeedKindCode, {
  name: 'UnmetNeedKind',
  description: '資源のない困り事の種類',
  valuesConfig: {
    SHELTER: { description: unmetNeedNames.shelter },
    HOUSING_SPECIAL_CARE: { description: unmetNeedNames['housing-special-care'] },
    WILLING_LANDLORD: { description: unmetNeedNames['willing-landlord'] },
    TRANSPORT: { description: unmetNeedNames.transport },
    RESPITE: { description: unmetNeedNames.respite },
    SCHOOL_SUPPORT: { description: unmetNeedNames['school-support'] },
    INTERPRETER: { description: unmetNeedNames.interpreter },
    OTHER: { description: unmetNeedNames.other },
  },
});

export enum UnmetNeedAnswerCode {
  TAKEN_UP = 'taken-up',
  IN_ROADMAP = 'in-roadmap',
  NOT_NOW = 'not-now',
}
registerEnumType(UnmetNeedAnswerCode, {
  name: 'UnmetNeedAnswer',
  description: '資源のない困り事への所管課の答え',
  valuesConfig: {
    TAKEN_UP: { description: '取り組む' },
    IN_ROADMAP: { description: '工程表に載せた' },
    NOT_NOW: { description: 'いまは取り組まない' },
  },
});

/** 施策への報告: needs of many households passed on to a measure, without any of them (M2-43). */
@Classified('directory')
@Directive('@key(fields: "id")')
@ObjectType({ description: '資源のない困り事の報告（施策への引渡し）' })
export class UnmetNeedReport {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => UnmetNeedKindCode, { description: '種類' })
  kind!: UnmetNeedKindCode;

  @Field(() => AreaReference, { nullable: true, description: '地域' })
  area!: AreaReference | null;

  @Field(() => Int, { nullable: true, description: `件数（${smallestShownCell} 件未満は示しません）` })
  count!: number | null;

  @Field(() => Int, { description: '渡した施策の番号' })
  measureNo!: number;

  @Field(() => String, { nullable: true, description: 'ワーキンググループ' })
  workingGroup!: string | null;

  @Field(() => AgencyReference, { description: '答える所管課' })
  section!: AgencyReference;

  @Field(() => String, { description: '検討してほしいこと' })
  asked!: string;

  @Field(() => String, { description: '渡した日' })
  reportedOn!: string;

  @Field(() => UnmetNeedAnswerCode, { nullable: true, description: '所管課の答え' })
  answer!: UnmetNeedAnswerCode | null;

  @Field(() => String, { nullable: true, description: '答えの理由' })
  answerReason!: string | null;

  @Field(() => String, { nullable: true, description: '答えた日' })
  answeredOn!: string | null;

  @Field(() => StaffReference, { nullable: true, description: '答えた職員' })
  answeredBy!: StaffReference | null;

  @Field(() => Int, { description: '版' })
  version!: number;
}

export const UnmetNeedReportConnection = connectionOf(UnmetNeedReport, 'UnmetNeedReport');

@Classified('narrative')
@ObjectType({ description: '資源のない困り事の言葉' })
export class UnmetNeedWords {
  @Field(() => String, { description: '何があれば支援できたか' })
  words!: string;
}

/** 資源のない困り事 of a case as the graph shows it to those who see the case (M2-36). */
@Classified('summary')
@ObjectType({ description: '資源のない困り事' })
export class UnmetNeed {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => UnmetNeedKindCode, { description: '種類' })
  kind!: UnmetNeedKindCode;

  @Field(() => AreaReference, { nullable: true, description: '地域' })
  area!: AreaReference | null;

  @Field(() => String, { description: '記録した日' })
  recordedOn!: string;

  @Field(() => AgencyReference, { description: '記録した機関' })
  recordedBy!: AgencyReference;

  @Field(() => ConsultationVisibleBecause, { description: 'なぜ見えるか' })
  visibleBecause!: ConsultationVisibleBecause;

  /** The case it is about; not a field of the graph. */
  caseId!: string;

  /** The report it went into; not a field of the graph. */
  reportId!: string | null;
}

export const UnmetNeedConnection = connectionOf(UnmetNeed, 'UnmetNeed');

/** 地域×種類 of what is missing, without case and person. */
@Classified('statistics')
@ObjectType({ description: '資源のない困り事の数（地域と種類）' })
export class UnmetNeedFigure {
  @Field(() => UnmetNeedKindCode, { description: '種類' })
  kind!: UnmetNeedKindCode;

  @Field(() => AreaReference, { nullable: true, description: '地域' })
  area!: AreaReference | null;

  @Field(() => Boolean, { description: 'まだ施策に渡していないものがある' })
  hasWaiting!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: `まだ施策に渡していない件数（${smallestShownCell} 件未満は示しません）`,
  })
  waiting!: number | null;

  @Field(() => Boolean, { description: '施策に渡したものがある' })
  hasReported!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: `施策に渡した件数（${smallestShownCell} 件未満は示しません）`,
  })
  reported!: number | null;
}
