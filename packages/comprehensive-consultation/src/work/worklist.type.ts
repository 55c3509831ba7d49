import { Classified, connectionOf } from '@tsunagu/subgraph-kit';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyReference, StaffReference } from '../references/references.ts';

export enum WorkItemKind {
  HANDOVER_WAITING = 'handover-waiting',
  HANDOVER_OVERDUE = 'handover-overdue',
  HANDOVER_BOUNCED = 'handover-bounced',
  FIRST_CONTACT = 'first-contact',
  UNASSIGNED = 'unassigned',
  CASE = 'case',
  TASK = 'task',
  REVIEW = 'review',
  SILENT = 'silent',
  RECONSIDER = 'reconsider',
  COORDINATION_REQUEST = 'coordination-request',
  COORDINATION_CONVENE = 'coordination-convene',
  COORDINATION_CONFERENCE = 'coordination-conference',
  COORDINATION_DECISION = 'coordination-decision',
  INVITATION = 'invitation',
  DATE_ANSWER = 'date-answer',
  PARTICIPATION_CHECK = 'participation-check',
  OUTREACH = 'outreach',
}
registerEnumType(WorkItemKind, {
  name: 'WorkItemKind',
  description: '仕事の種類',
  valuesConfig: {
    HANDOVER_WAITING: { description: '返事を待っている引継ぎ' },
    HANDOVER_OVERDUE: { description: '返事の遅れている引継ぎ（市全体）' },
    HANDOVER_BOUNCED: { description: 'たらい回しになっている引継ぎ（市全体）' },
    FIRST_CONTACT: { description: '初回の連絡' },
    UNASSIGNED: { description: '担当者のいない相談' },
    CASE: { description: '担当している相談' },
    TASK: { description: '決まった分担' },
    REVIEW: { description: '見直し日' },
    SILENT: { description: '記録のない相談' },
    RECONSIDER: { description: '再検討を求められている相談' },
    COORDINATION_REQUEST: { description: '受付を待つ調整の依頼' },
    COORDINATION_CONVENE: { description: '会議を開く前の調整' },
    COORDINATION_CONFERENCE: { description: '会議の予定がある調整' },
    COORDINATION_DECISION: { description: '役割の決定を待つ調整' },
    INVITATION: { description: '会議への招き' },
    DATE_ANSWER: { description: '会議の日程の返事' },
    PARTICIPATION_CHECK: { description: '定着の確認' },
    OUTREACH: { description: '訪問などの働きかけ' },
  },
});

export enum WorkAudienceCode {
  AGENCY = 'agency',
  COORDINATOR = 'coordinator',
  LEAD_DIVISION = 'lead-division',
  SECTION = 'section',
  MEMBER = 'member',
}
registerEnumType(WorkAudienceCode, {
  name: 'WorkAudience',
  description: '仕事を受け取る立場',
  valuesConfig: {
    AGENCY: { description: '相談機関' },
    COORDINATOR: { description: '推進員' },
    LEAD_DIVISION: { description: '主管課' },
    SECTION: { description: '所管課' },
    MEMBER: { description: '会議の構成員' },
  },
});

export enum WorkLevelCode {
  HOLDER = 'holder',
  AGENCY = 'agency',
  COORDINATOR = 'coordinator',
  LEAD_DIVISION = 'lead-division',
}
registerEnumType(WorkLevelCode, {
  name: 'WorkLevel',
  description: 'どこまで繰り上がったか',
  valuesConfig: {
    HOLDER: { description: '担当者' },
    AGENCY: { description: '機関' },
    COORDINATOR: { description: '推進員' },
    LEAD_DIVISION: { description: '主管課' },
  },
});

/**
 * 仕事の一つ as the graph shows it: uniform, whatever it is about (M2-23). It names no person and no case; where there is one,
 * the consultation says it under its own class.
 */
@Classified('directory')
@ObjectType({ description: '仕事の一つ' })
export class WorkItem {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => WorkItemKind, { description: '種類' })
  kind!: WorkItemKind;

  @Field(() => ID, { description: 'もとの記録の番号（引継ぎ・調整・会議など）' })
  recordId!: string;

  @Field(() => WorkAudienceCode, { description: 'どの立場の仕事か' })
  audience!: WorkAudienceCode;

  @Field(() => WorkLevelCode, { description: 'どこまで繰り上がったか' })
  level!: WorkLevelCode;

  @Field(() => String, { nullable: true, description: '期日（YYYY-MM-DD）' })
  dueOn!: string | null;

  @Field(() => String, { description: 'いつから' })
  since!: string;

  @Field(() => Boolean, { description: '期日を過ぎている' })
  overdue!: boolean;

  @Field(() => AgencyReference, { nullable: true, description: '関わる機関' })
  agency!: AgencyReference | null;

  @Field(() => StaffReference, { nullable: true, description: '自分の機関の担当者' })
  assignedTo!: StaffReference | null;

  /** The case, where the actor sees one; not a field of the graph. */
  caseId!: string | null;
}

export const WorkItemConnection = connectionOf(WorkItem, 'WorkItem');

/** 種類ごとの件数, beside the list. */
@Classified('directory')
@ObjectType({ description: '仕事の種類ごとの件数' })
export class WorkItemCount {
  @Field(() => WorkAudienceCode, { description: '立場' })
  audience!: WorkAudienceCode;

  @Field(() => WorkItemKind, { description: '種類' })
  kind!: WorkItemKind;

  @Field(() => Int, { description: '件数' })
  count!: number;

  @Field(() => Int, { description: '期日を過ぎた件数' })
  overdue!: number;
}
