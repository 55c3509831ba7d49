import { Classified } from '@tsunagu/subgraph-kit';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ConsultationVisibleBecause } from '../consultation/consultation.type.ts';
import { AgencyReference } from '../references/references.ts';

export enum MonitoringOutcomeCode {
  SUPPORT_BEGAN = 'support-began',
  RECONSIDER = 'reconsider',
  SUPPORT_ENDED = 'support-ended',
  PASSED_ON = 'passed-on',
}
registerEnumType(MonitoringOutcomeCode, {
  name: 'MonitoringOutcome',
  description: '見守りの終わり方',
  valuesConfig: {
    SUPPORT_BEGAN: { description: '適切な支援が始まった' },
    RECONSIDER: { description: '会議で再検討する' },
    SUPPORT_ENDED: { description: '支援が終わった' },
    PASSED_ON: { description: '別の機関が引き継いだ' },
  },
});

@Classified('progress')
@ObjectType({ description: '見守りの結果' })
export class MonitoringResult {
  @Field(() => String, { description: '結果' })
  result!: string;
}

export enum DutyKindCode {
  MONITORING = 'monitoring',
  ROLE = 'role',
}
registerEnumType(DutyKindCode, {
  name: 'DutyKind',
  description: '受け持ちの種類',
  valuesConfig: {
    MONITORING: { description: '見守り（モニタリング）' },
    ROLE: { description: '役割' },
  },
});

/** 受け持ち as the graph shows it: 見守り（モニタリング） or a decided role (M2-22). */
@Classified('summary')
@Directive('@key(fields: "id")')
@ObjectType({ description: '受け持ち（見守り・役割）' })
export class Monitoring {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => DutyKindCode, { description: '種類' })
  kind!: DutyKindCode;

  @Field(() => AgencyReference, { description: '受け持つ機関' })
  agency!: AgencyReference;

  @Field(() => String, { nullable: true, description: '見直し日（YYYY-MM-DD）' })
  reviewOn!: string | null;

  @Field(() => String, { description: '始まった日時' })
  beganAt!: string;

  @Field(() => String, { nullable: true, description: '終わった日時' })
  closedAt!: string | null;

  @Field(() => MonitoringOutcomeCode, { nullable: true, description: '終わり方' })
  outcome!: MonitoringOutcomeCode | null;

  @Field(() => Int, { description: '版' })
  version!: number;

  @Field(() => ConsultationVisibleBecause, { description: 'なぜ見えるか' })
  visibleBecause!: ConsultationVisibleBecause;

  /** The case it is about; not a field of the graph. */
  caseId!: string;
}

/** What is told to somebody who closed a monitoring and may no longer see the case. */
@Classified('summary')
@ObjectType({ description: '終わった見守り' })
export class ClosedMonitoring {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => MonitoringOutcomeCode, { description: '終わり方' })
  outcome!: MonitoringOutcomeCode;

  @Field(() => String, { description: '終わった日時' })
  closedAt!: string;
}
