/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../shared/graphql/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 受け持ちの種類 */
export type DutyKind =
  /** 見守り（モニタリング） */
  | 'MONITORING'
  /** 役割 */
  | 'ROLE';

/** 見守りの終わり方 */
export type MonitoringOutcome =
  /** 適切な支援が始まった */
  | 'SUPPORT_BEGAN'
  /** 会議で再検討する */
  | 'RECONSIDER'
  /** 支援が終わった */
  | 'SUPPORT_ENDED'
  /** 別の機関が引き継いだ */
  | 'PASSED_ON';

/** アウトリーチの一歩 */
export type OutreachStep =
  /** 働きかけ */
  | 'CONTACT'
  /** 生活が安定した */
  | 'STABLE'
  /** 再訪問を始めた */
  | 'RESUME'
  /** 終結した */
  | 'END';

/** 働きかけの方法 */
export type OutreachContactMethod =
  /** 訪問 */
  | 'VISIT'
  /** 手紙 */
  | 'LETTER'
  /** 電話 */
  | 'PHONE'
  /** オンライン */
  | 'ONLINE'
  /** 本人からの連絡 */
  | 'FROM_PERSON';

/** 会えたか */
export type OutreachContactResult =
  /** 会えた */
  | 'MET'
  /** 扉越しに話せた */
  | 'THROUGH_THE_DOOR'
  /** 返事があった */
  | 'ANSWERED'
  /** 会えなかった */
  | 'NOT_MET';

/** アウトリーチの状態 */
export type OutreachState =
  /** 訪問中 */
  | 'VISITING'
  /** 生活安定 */
  | 'STABLE'
  /** 終結 */
  | 'ENDED';

/** アウトリーチの終結のわけ */
export type OutreachEnding =
  /** 生活が安定した */
  | 'LIFE_STABLE'
  /** 支援につながった */
  | 'CONNECTED'
  /** 本人の希望 */
  | 'BY_WISH'
  /** 転出した */
  | 'MOVED_AWAY';

/** 参加支援の状態 */
export type ParticipationState =
  /** マッチング */
  | 'MATCHED'
  /** 体験 */
  | 'TRIAL'
  /** 定着 */
  | 'SETTLED'
  /** 再調整 */
  | 'READJUSTING'
  /** 終結 */
  | 'ENDED';

/** 参加支援の終結のわけ */
export type ParticipationEnding =
  /** つながりが定着した */
  | 'TIES_SETTLED'
  /** 本人の希望 */
  | 'BY_WISH'
  /** 合わなかった */
  | 'NOT_SUITED'
  /** 活動がなくなった */
  | 'ACTIVITY_ENDED';

/** 参加支援の一歩 */
export type ParticipationStep =
  /** マッチングした */
  | 'MATCH'
  /** 体験を始めた */
  | 'TRY'
  /** 定着した */
  | 'SETTLE'
  /** 定着を確かめた */
  | 'CHECK'
  /** 再調整に入った */
  | 'READJUST'
  /** もう一度マッチングした */
  | 'REMATCH'
  /** 終結した */
  | 'END';

/** 進み具合の記録の種類 */
export type ProgressNoteKind =
  /** 進み具合 */
  | 'PROGRESS'
  /** 見直し（方針確認） */
  | 'REVIEW'
  /** 見直し日の変更 */
  | 'REVIEW_MOVED';

/** 見直しの結論 */
export type ReviewFinding =
  /** このまま続ける */
  | 'ON_COURSE'
  /** やり方を変えて続ける */
  | 'ADJUST'
  /** 会議で再検討する */
  | 'RECONSIDER';

/** 担当者を決める */
export type AssignWorkInput = {
  /** 相談 */
  caseId: string | number;
  /** 担当する職員（選ばなければ、機関で受け持ちます） */
  staffId?: string | number | null | undefined;
};

/** 受け持ちを別の機関へ引き継ぐ（主管課） */
export type PassOnDutyInput = {
  /** 受け持ち */
  id: string | number;
  /** 開いたときの版 */
  version: number;
  /** 引き継ぐ機関 */
  agencyId: string | number;
  /** 理由 */
  reason: string;
};

/** アウトリーチを始める */
export type BeginOutreachInput = {
  /** 相談 */
  caseId: string | number;
  /** 関わり方の計画 */
  plan: OutreachPlanInput;
  /** 初めて関わる日（YYYY-MM-DD、なければ間隔のあと） */
  nextOn?: string | null | undefined;
};

/** 関わり方の計画 */
export type OutreachPlanInput = {
  /** 働きかけの間隔（日、なければ市の目安） */
  gapDays?: number | null | undefined;
  /** だれが関わるか */
  who: string;
  /** 避けること */
  avoid: string;
  /** だれの紹介で関わるか */
  introducer: string;
};

/** 関わり方の計画を書き直す */
export type PlanOutreachInput = {
  /** アウトリーチ */
  id: string | number;
  /** 開いたときの版 */
  version: number;
  /** 関わり方の計画 */
  plan: OutreachPlanInput;
};

/** 訪問などの働きかけを記録する */
export type RecordOutreachContactInput = {
  /** アウトリーチ */
  id: string | number;
  /** 開いたときの版 */
  version: number;
  /** 方法 */
  method: OutreachContactMethod;
  /** 会えたか */
  result: OutreachContactResult;
  /** 働きかけた日（YYYY-MM-DD、なければ今日） */
  occurredOn?: string | null | undefined;
  /** 次に関わる日（YYYY-MM-DD、なければ間隔のあと） */
  nextOn?: string | null | undefined;
  /** 計画の間隔より早いが記録する */
  evenThoughSoon?: boolean;
  /** 様子 */
  word: string;
};

/** 生活安定・再訪問・終結を記録する */
export type StepOutreachInput = {
  /** アウトリーチ */
  id: string | number;
  /** 開いたときの版 */
  version: number;
  /** 何をしたか（働きかけは別に記録します） */
  step: OutreachStep;
  /** その日（YYYY-MM-DD、なければ今日） */
  occurredOn?: string | null | undefined;
  /** 終結のわけ */
  ending?: OutreachEnding | null | undefined;
  /** わけ */
  word: string;
};

/** 参加支援を始める（マッチング） */
export type MatchActivityInput = {
  /** 相談 */
  caseId: string | number;
  /** 本人 */
  personId: string | number;
  /** 活動 */
  activityId: string | number;
  /** マッチングした日（YYYY-MM-DD、なければ今日） */
  occurredOn?: string | null | undefined;
  /** 次に様子を確かめる日（YYYY-MM-DD、なければ見直しの間隔のあと） */
  checkOn?: string | null | undefined;
  /** 本人の思いと、選んだわけ */
  word: string;
};

/** 参加支援を進める */
export type StepParticipationInput = {
  /** 参加支援 */
  id: string | number;
  /** 開いたときの版 */
  version: number;
  /** 何をしたか */
  step: ParticipationStep;
  /** 新しい活動（もう一度マッチングするとき。なければ同じ活動） */
  activityId?: string | number | null | undefined;
  /** あった日（YYYY-MM-DD、なければ今日） */
  occurredOn?: string | null | undefined;
  /** 次に様子を確かめる日（YYYY-MM-DD、なければ見直しの間隔のあと） */
  checkOn?: string | null | undefined;
  /** 終結のわけ */
  ending?: ParticipationEnding | null | undefined;
  /** 様子 */
  word: string;
};

/** 進み具合を記録する */
export type RecordProgressInput = {
  /** 相談 */
  caseId: string | number;
  /** あった日（YYYY-MM-DD、なければ今日） */
  occurredOn?: string | null | undefined;
  /** 進み具合 */
  word: string;
};

/** 見直しをする（方針確認） */
export type HoldReviewInput = {
  /** 受け持ち */
  dutyId: string | number;
  /** 開いたときの版 */
  version: number;
  /** 見直した日（YYYY-MM-DD、なければ今日） */
  occurredOn?: string | null | undefined;
  /** 結論 */
  finding: ReviewFinding;
  /** 確かめたことと、これからの方針 */
  word: string;
  /** 次の見直し日（YYYY-MM-DD、なければ見直しの間隔のあと） */
  reviewOn?: string | null | undefined;
};

/** 見直し日を動かす */
export type MoveReviewInput = {
  /** 受け持ち */
  dutyId: string | number;
  /** 開いたときの版 */
  version: number;
  /** 新しい見直し日（YYYY-MM-DD） */
  reviewOn: string;
  /** 理由 */
  reason: string;
};

export type DutyDetailFragment = { id: string, kind: Types.DutyKind, version: number, beganAt: string, closedAt: string | null, outcome: Types.MonitoringOutcome | null, reviewOn: string | null, agency: { id: string, name: string }, assignedTo: { id: string, name: string } | null, result: { result: string } | null } & { ' $fragmentName'?: 'DutyDetailFragment' };

export type ProgressNoteDetailFragment = { id: string, kind: Types.ProgressNoteKind, occurredOn: string, finding: Types.ReviewFinding | null, reviewOn: string | null, word: string | null, agency: { id: string, name: string }, staff: { id: string, name: string } | null } & { ' $fragmentName'?: 'ProgressNoteDetailFragment' };

export type ParticipationDetailFragment = { id: string, version: number, state: Types.ParticipationState, beganOn: string, checkOn: string | null, endedOn: string | null, ending: Types.ParticipationEnding | null, person: { id: string, name: string } | null, activity: { id: string, title: string, place: string | null } | null, agency: { id: string, name: string }, events: Array<{ id: string, step: Types.ParticipationStep, occurredOn: string, word: string, staff: { id: string, name: string } | null, activity: { id: string, title: string } | null }> } & { ' $fragmentName'?: 'ParticipationDetailFragment' };

export type OutreachDetailFragment = { id: string, version: number, state: Types.OutreachState, gapDays: number, nextOn: string | null, beganOn: string, stableOn: string | null, endedOn: string | null, ending: Types.OutreachEnding | null, agency: { id: string, name: string }, plan: { who: string, avoid: string, introducer: string } | null, events: Array<{ id: string, step: Types.OutreachStep, method: Types.OutreachContactMethod | null, result: Types.OutreachContactResult | null, tooSoon: boolean, occurredOn: string, word: string | null, staff: { id: string, name: string } | null }> } & { ' $fragmentName'?: 'OutreachDetailFragment' };

export type ActivityChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
  areaId?: string | number | null | undefined;
  from?: string | null | undefined;
}>;


export type ActivityChoicesQuery = { activities: { nodes: Array<{ id: string, title: string, place: string | null, comprehensiveConsultation: { participants: number | null, helpsWith: Array<{ code: string, label: string }> } | null }> } | null };

export type RecordProgressMutationVariables = Exact<{
  input: Types.RecordProgressInput;
  key?: string | null | undefined;
}>;


export type RecordProgressMutation = { recordProgress: { id: string } };

export type HoldReviewMutationVariables = Exact<{
  input: Types.HoldReviewInput;
  key?: string | null | undefined;
}>;


export type HoldReviewMutation = { holdReview: { id: string } };

export type MoveReviewMutationVariables = Exact<{
  input: Types.MoveReviewInput;
  key?: string | null | undefined;
}>;


export type MoveReviewMutation = { moveReview: { id: string } };

export type PassOnDutyMutationVariables = Exact<{
  input: Types.PassOnDutyInput;
  key?: string | null | undefined;
}>;


export type PassOnDutyMutation = { passOnDuty: { id: string } };

export type AssignWorkMutationVariables = Exact<{
  input: Types.AssignWorkInput;
}>;


export type AssignWorkMutation = { assignWork: { id: string } };

export type MatchActivityMutationVariables = Exact<{
  input: Types.MatchActivityInput;
  key?: string | null | undefined;
}>;


export type MatchActivityMutation = { matchActivity: { id: string } };

export type StepParticipationMutationVariables = Exact<{
  input: Types.StepParticipationInput;
  key?: string | null | undefined;
}>;


export type StepParticipationMutation = { stepParticipation: { id: string } };

export type BeginOutreachMutationVariables = Exact<{
  input: Types.BeginOutreachInput;
  key?: string | null | undefined;
}>;


export type BeginOutreachMutation = { beginOutreach: { id: string } };

export type PlanOutreachMutationVariables = Exact<{
  input: Types.PlanOutreachInput;
}>;


export type PlanOutreachMutation = { planOutreach: { id: string } };

export type RecordOutreachContactMutationVariables = Exact<{
  input: Types.RecordOutreachContactInput;
  key?: string | null | undefined;
}>;


export type RecordOutreachContactMutation = { recordOutreachContact: { id: string } };

export type StepOutreachMutationVariables = Exact<{
  input: Types.StepOutreachInput;
  key?: string | null | undefined;
}>;


export type StepOutreachMutation = { stepOutreach: { id: string } };

export const DutyDetailFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DutyDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Monitoring"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"beganAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"result"}}]}}]}}]} as unknown as DocumentNode<DutyDetailFragment, unknown>;
export const ProgressNoteDetailFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProgressNoteDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressNote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"word"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ProgressNoteDetailFragment, unknown>;
export const ParticipationDetailFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParticipationDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Participation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"beganOn"}},{"kind":"Field","name":{"kind":"Name","value":"checkOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"ending"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"place"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"word"}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<ParticipationDetailFragment, unknown>;
export const OutreachDetailFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutreachDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outreach"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"gapDays"}},{"kind":"Field","name":{"kind":"Name","value":"nextOn"}},{"kind":"Field","name":{"kind":"Name","value":"beganOn"}},{"kind":"Field","name":{"kind":"Name","value":"stableOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"ending"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"avoid"}},{"kind":"Field","name":{"kind":"Name","value":"introducer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"tooSoon"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"word"}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<OutreachDetailFragment, unknown>;
export const ActivityChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActivityChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"areaId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"areaId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"areaId"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"comprehensiveConsultation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"participants"}},{"kind":"Field","name":{"kind":"Name","value":"helpsWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ActivityChoicesQuery, ActivityChoicesQueryVariables>;
export const RecordProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordProgressInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordProgressMutation, RecordProgressMutationVariables>;
export const HoldReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HoldReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HoldReviewInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holdReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<HoldReviewMutation, HoldReviewMutationVariables>;
export const MoveReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveReviewInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<MoveReviewMutation, MoveReviewMutationVariables>;
export const PassOnDutyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PassOnDuty"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PassOnDutyInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passOnDuty"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PassOnDutyMutation, PassOnDutyMutationVariables>;
export const AssignWorkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignWork"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignWorkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignWork"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AssignWorkMutation, AssignWorkMutationVariables>;
export const MatchActivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MatchActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MatchActivityInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matchActivity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<MatchActivityMutation, MatchActivityMutationVariables>;
export const StepParticipationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StepParticipation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StepParticipationInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stepParticipation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<StepParticipationMutation, StepParticipationMutationVariables>;
export const BeginOutreachDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginOutreach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BeginOutreachInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beginOutreach"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<BeginOutreachMutation, BeginOutreachMutationVariables>;
export const PlanOutreachDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanOutreach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanOutreachInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planOutreach"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlanOutreachMutation, PlanOutreachMutationVariables>;
export const RecordOutreachContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordOutreachContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordOutreachContactInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordOutreachContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordOutreachContactMutation, RecordOutreachContactMutationVariables>;
export const StepOutreachDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StepOutreach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StepOutreachInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stepOutreach"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<StepOutreachMutation, StepOutreachMutationVariables>;