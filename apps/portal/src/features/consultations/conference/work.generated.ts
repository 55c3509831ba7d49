/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../shared/graphql/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 候補日への返事 */
export type ConferenceDateAnswer =
  /** 出られる */
  | 'YES'
  /** まだ分からない */
  | 'MAYBE'
  /** 出られない */
  | 'NO';

/** 会議の出欠 */
export type ConferenceAttendanceKind =
  /** 出席 */
  | 'CAME'
  /** 欠席 */
  | 'ABSENT'
  /** 代理が出席 */
  | 'DEPUTY';

/** 会議の結論 */
export type ConferenceDecision =
  /** 決まった */
  | 'DECIDED'
  /** 決まらなかった */
  | 'UNDECIDED';

/** 会議の次の手 */
export type ConferenceFollowUp =
  /** もう一度、会議を開く */
  | 'NEXT_CONFERENCE'
  /** アドバイザー会議を開く */
  | 'ADVISER_CONFERENCE'
  /** アドバイザーを派遣する */
  | 'ADVISER_DISPATCH';

/** 情報提供の依頼の状態 */
export type InformationRequestState =
  /** 返事を待っている */
  | 'ASKED'
  /** 提供された */
  | 'ANSWERED'
  /** 断られた */
  | 'REFUSED';

/** 会議の候補日を挙げる */
export type OfferConferenceDatesInput = {
  /** 会議 */
  conferenceId: string | number;
  /** 候補の日時（ISO 8601） */
  startsAt: Array<string>;
};

/** 候補日に返事をする */
export type AnswerConferenceDatesInput = {
  /** 会議 */
  conferenceId: string | number;
  /** 返事 */
  answers: Array<ConferenceDateAnswerInput>;
};

/** 候補日への返事 */
export type ConferenceDateAnswerInput = {
  /** 候補日 */
  candidateId: string | number;
  /** 返事 */
  answer: ConferenceDateAnswer;
};

/** 会議の日時を決める */
export type FixConferenceDateInput = {
  /** 会議 */
  conferenceId: string | number;
  /** 開いたときの版 */
  version: number;
  /** 開催の日時（ISO 8601） */
  heldAt: string;
  /** 場所（入れなければそのまま） */
  place?: string | null | undefined;
};

/** 会議の出欠 */
export type RecordAttendanceInput = {
  /** 会議 */
  conferenceId: string | number;
  /** 出欠 */
  members: Array<ConferenceAttendanceInput>;
};

/** 構成員の出欠 */
export type ConferenceAttendanceInput = {
  /** 構成員 */
  memberId: string | number;
  /** 出欠 */
  attendance: ConferenceAttendanceKind;
  /** 代理の方の名前 */
  deputy?: string | null | undefined;
};

/** 会議の議題を並べる */
export type SetConferenceAgendaInput = {
  /** 会議 */
  conferenceId: string | number;
  /** 開いたときの会議の版 */
  version: number;
  /** 議題（話し合う順） */
  points: Array<ConferenceAgendaPointInput>;
};

/** 議題 */
export type ConferenceAgendaPointInput = {
  /** 出した機関 */
  agencyId?: string | number | null | undefined;
  /** 議題 */
  what: string;
};

/** 会議の結論 */
export type RecordConferenceOutcomeInput = {
  /** 会議 */
  conferenceId: string | number;
  /** 開いたときの結論の版（まだなければ 0） */
  version: number;
  /** 結論 */
  result: ConferenceDecision;
  /** 支援の方向性（決まらなかったときは、まだ決まらないこと） */
  direction: string;
  /** 優先順位 */
  priorities: Array<string>;
  /** 役割分担の案 */
  roles: Array<ConferenceProposedRoleInput>;
  /** 次の会議の日（YYYY-MM-DD） */
  nextOn?: string | null | undefined;
  /** 次の手 */
  followUp?: ConferenceFollowUp | null | undefined;
};

/** 役割分担の案 */
export type ConferenceProposedRoleInput = {
  /** 機関 */
  agencyId: string | number;
  /** 役割 */
  role: string;
};

/** 会議の議事録 */
export type WriteConferenceMinutesInput = {
  /** 会議 */
  conferenceId: string | number;
  /** 開いたときの議事録の版（まだなければ 0） */
  version: number;
  /** 議事録 */
  minutes: string;
};

/** 資料・情報の提供の依頼 */
export type AskForInformationInput = {
  /** 会議 */
  conferenceId: string | number;
  /** 依頼先の機関 */
  agencyId?: string | number | null | undefined;
  /** 依頼先の団体（一覧にない団体） */
  organisation?: string | null | undefined;
  /** 求めること */
  what: string;
  /** 依頼した日（YYYY-MM-DD。入れなければ今日） */
  askedOn?: string | null | undefined;
  /** 期限（YYYY-MM-DD） */
  dueOn?: string | null | undefined;
};

/** 資料・情報の提供の依頼への返事 */
export type AnswerInformationRequestInput = {
  /** 依頼 */
  id: string | number;
  /** 開いたときの版 */
  version: number;
  /** 提供された、または断られた */
  state: InformationRequestState;
  /** 返事の中身、または断られた理由 */
  word: string;
  /** 返事のあった日（YYYY-MM-DD。入れなければ今日） */
  answeredOn?: string | null | undefined;
};

export type ConferenceCalendarQueryVariables = Exact<{
  id: string | number;
  page: string;
}>;


export type ConferenceCalendarQuery = { conference: { id: string, calendar: string } | null };

export type OfferConferenceDatesMutationVariables = Exact<{
  input: Types.OfferConferenceDatesInput;
  key?: string | null | undefined;
}>;


export type OfferConferenceDatesMutation = { offerConferenceDates: { id: string } };

export type AnswerConferenceDatesMutationVariables = Exact<{
  input: Types.AnswerConferenceDatesInput;
}>;


export type AnswerConferenceDatesMutation = { answerConferenceDates: { id: string } };

export type FixConferenceDateMutationVariables = Exact<{
  input: Types.FixConferenceDateInput;
}>;


export type FixConferenceDateMutation = { fixConferenceDate: { id: string } };

export type RecordConferenceAttendanceMutationVariables = Exact<{
  input: Types.RecordAttendanceInput;
}>;


export type RecordConferenceAttendanceMutation = { recordConferenceAttendance: { id: string } };

export type SetConferenceAgendaMutationVariables = Exact<{
  input: Types.SetConferenceAgendaInput;
}>;


export type SetConferenceAgendaMutation = { setConferenceAgenda: { id: string } };

export type RecordConferenceOutcomeMutationVariables = Exact<{
  input: Types.RecordConferenceOutcomeInput;
}>;


export type RecordConferenceOutcomeMutation = { recordConferenceOutcome: { id: string } };

export type WriteConferenceMinutesMutationVariables = Exact<{
  input: Types.WriteConferenceMinutesInput;
}>;


export type WriteConferenceMinutesMutation = { writeConferenceMinutes: { id: string } };

export type AskForInformationMutationVariables = Exact<{
  input: Types.AskForInformationInput;
  key?: string | null | undefined;
}>;


export type AskForInformationMutation = { askForInformation: { id: string } };

export type AnswerInformationRequestMutationVariables = Exact<{
  input: Types.AnswerInformationRequestInput;
}>;


export type AnswerInformationRequestMutation = { answerInformationRequest: { id: string } };


export const ConferenceCalendarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConferenceCalendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}}]}]}}]}}]} as unknown as DocumentNode<ConferenceCalendarQuery, ConferenceCalendarQueryVariables>;
export const OfferConferenceDatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OfferConferenceDates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfferConferenceDatesInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerConferenceDates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<OfferConferenceDatesMutation, OfferConferenceDatesMutationVariables>;
export const AnswerConferenceDatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerConferenceDates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerConferenceDatesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerConferenceDates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AnswerConferenceDatesMutation, AnswerConferenceDatesMutationVariables>;
export const FixConferenceDateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FixConferenceDate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FixConferenceDateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fixConferenceDate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<FixConferenceDateMutation, FixConferenceDateMutationVariables>;
export const RecordConferenceAttendanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordConferenceAttendance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAttendanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordConferenceAttendance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordConferenceAttendanceMutation, RecordConferenceAttendanceMutationVariables>;
export const SetConferenceAgendaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetConferenceAgenda"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetConferenceAgendaInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setConferenceAgenda"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SetConferenceAgendaMutation, SetConferenceAgendaMutationVariables>;
export const RecordConferenceOutcomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordConferenceOutcome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordConferenceOutcomeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordConferenceOutcome"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordConferenceOutcomeMutation, RecordConferenceOutcomeMutationVariables>;
export const WriteConferenceMinutesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WriteConferenceMinutes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WriteConferenceMinutesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"writeConferenceMinutes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<WriteConferenceMinutesMutation, WriteConferenceMinutesMutationVariables>;
export const AskForInformationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskForInformation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskForInformationInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askForInformation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AskForInformationMutation, AskForInformationMutationVariables>;
export const AnswerInformationRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerInformationRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerInformationRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerInformationRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AnswerInformationRequestMutation, AnswerInformationRequestMutationVariables>;