/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  | T
  | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import type * as Types from '../../../shared/graphql/schema.generated';
/** 相談の経路 */
export type ConsultationCaseChannel =
  /** 窓口 */
  | 'COUNTER'
  /** 電話 */
  | 'PHONE'
  /** 訪問 */
  | 'VISIT'
  /** 他の機関から */
  | 'AGENCY'
  /** オンライン */
  | 'ONLINE'
  /** アウトリーチ */
  | 'OUTREACH';

/** 緊急度 */
export type ConsultationCaseUrgency =
  /** ふつう */
  | 'ORDINARY'
  /** 早めに */
  | 'SOON'
  /** 緊急 */
  | 'EMERGENCY';

/** 相談の状態 */
export type ConsultationCaseState =
  /** 受付 */
  | 'RECEIVED'
  /** 支援中 */
  | 'IN_SUPPORT'
  /** 終結 */
  | 'CLOSED';

/** 終結の結果 */
export type ConsultationCaseOutcome =
  /** 支援につながった */
  | 'CONNECTED'
  /** 相談のみで解決した */
  | 'SETTLED_BY_ADVICE'
  /** 別の機関で続ける */
  | 'CONTINUED_ELSEWHERE'
  /** 本人の希望で終えた */
  | 'ENDED_BY_WISH'
  /** 解決に至らなかった */
  | 'NOT_SOLVED';

/** 署名の方法 */
export type ConsentSignature =
  /** 画面に署名 */
  | 'SCREEN'
  /** 紙に署名 */
  | 'PAPER'
  /** 代理 */
  | 'PROXY';

/** 共有する情報の区分 */
export type ConsentDataClass =
  /** 氏名・生年月日・世帯 */
  | 'IDENTITY'
  /** 住所・電話番号 */
  | 'CONTACT'
  /** 相談や支援の有無と状態 */
  | 'SUMMARY'
  /** 支援計画 */
  | 'PLAN'
  /** 支援の経過 */
  | 'PROGRESS'
  /** 相談の内容 */
  | 'NARRATIVE'
  /** 健康・医療 */
  | 'HEALTH'
  /** 仕事 */
  | 'EMPLOYMENT';

/** 引継ぎの状態 */
export type ConsultationHandoverState =
  /** 返事待ち */
  | 'SENT'
  /** 受けた */
  | 'ACCEPTED'
  /** 次の機関へ引き継いだ */
  | 'PASSED_ON';

export type ConsultationPageQueryVariables = Exact<{
  id: string | number;
}>;

export type ConsultationPageQuery = {
  consultationCase: {
    id: string;
    version: number;
    state: Types.ConsultationCaseState;
    channel: Types.ConsultationCaseChannel;
    urgency: Types.ConsultationCaseUrgency;
    receivedAt: string;
    supportBeganAt: string | null;
    closedAt: string | null;
    outcome: Types.ConsultationCaseOutcome | null;
    hasOtherTroubles: boolean | null;
    bounces: number;
    receivedBy: { id: string; name: string };
    visibleBecause: { basis: string; label: string };
    household: { id: string; head: { id: string; name: string } | null };
    persons: Array<{ id: string; name: string }>;
    narrative: { firstWord: string; otherTroubles: string | null; closingNote: string | null } | null;
    handovers: Array<{
      id: string;
      version: number;
      state: Types.ConsultationHandoverState;
      sentAt: string;
      answeredAt: string | null;
      citizenTold: boolean;
      overdue: boolean;
      bounces: number;
      from: { id: string; name: string };
      to: { id: string; name: string };
      word: { wordToTarget: string; passedOnBecause: string | null } | null;
    }>;
    consents: Array<{
      id: string;
      inForce: boolean;
      recordedAt: string;
      until: string | null;
      withdrawnAt: string | null;
      signature: Types.ConsentSignature;
      dataClasses: Array<Types.ConsentDataClass>;
      signedBy: { id: string; name: string };
      persons: Array<{ id: string; name: string }>;
      agencies: Array<{ id: string; name: string }>;
    }>;
    sheet: {
      id: string;
      number: number;
      recordedAt: string;
      assessed: boolean;
      recordedBy: { id: string; name: string };
      narrative: { situation: string; wishes: string; strengths: string; referralReason: string } | null;
      members: Array<{
        number: number;
        name: string;
        age: number | null;
        relation: string;
        assessment: {
          noWorries: boolean;
          note: string;
          worries: Array<{ detail: string; item: { code: string; label: string } }>;
        } | null;
        health: { condition: string; treatment: string } | null;
      }>;
    } | null;
  } | null;
};

export type ConsultationDetailFragment = {
  id: string;
  version: number;
  state: Types.ConsultationCaseState;
  channel: Types.ConsultationCaseChannel;
  urgency: Types.ConsultationCaseUrgency;
  receivedAt: string;
  supportBeganAt: string | null;
  closedAt: string | null;
  outcome: Types.ConsultationCaseOutcome | null;
  hasOtherTroubles: boolean | null;
  bounces: number;
  receivedBy: { id: string; name: string };
  visibleBecause: { basis: string; label: string };
  household: { id: string; head: { id: string; name: string } | null };
  persons: Array<{ id: string; name: string }>;
  narrative: { firstWord: string; otherTroubles: string | null; closingNote: string | null } | null;
  handovers: Array<{
    id: string;
    version: number;
    state: Types.ConsultationHandoverState;
    sentAt: string;
    answeredAt: string | null;
    citizenTold: boolean;
    overdue: boolean;
    bounces: number;
    from: { id: string; name: string };
    to: { id: string; name: string };
    word: { wordToTarget: string; passedOnBecause: string | null } | null;
  }>;
  consents: Array<{
    id: string;
    inForce: boolean;
    recordedAt: string;
    until: string | null;
    withdrawnAt: string | null;
    signature: Types.ConsentSignature;
    dataClasses: Array<Types.ConsentDataClass>;
    signedBy: { id: string; name: string };
    persons: Array<{ id: string; name: string }>;
    agencies: Array<{ id: string; name: string }>;
  }>;
  sheet: {
    id: string;
    number: number;
    recordedAt: string;
    assessed: boolean;
    recordedBy: { id: string; name: string };
    narrative: { situation: string; wishes: string; strengths: string; referralReason: string } | null;
    members: Array<{
      number: number;
      name: string;
      age: number | null;
      relation: string;
      assessment: {
        noWorries: boolean;
        note: string;
        worries: Array<{ detail: string; item: { code: string; label: string } }>;
      } | null;
      health: { condition: string; treatment: string } | null;
    }>;
  } | null;
} & { ' $fragmentName'?: 'ConsultationDetailFragment' };

export type HandoverDetailFragment = {
  id: string;
  version: number;
  state: Types.ConsultationHandoverState;
  sentAt: string;
  answeredAt: string | null;
  citizenTold: boolean;
  overdue: boolean;
  bounces: number;
  from: { id: string; name: string };
  to: { id: string; name: string };
  word: { wordToTarget: string; passedOnBecause: string | null } | null;
} & { ' $fragmentName'?: 'HandoverDetailFragment' };

export type SheetDetailFragment = {
  id: string;
  number: number;
  recordedAt: string;
  assessed: boolean;
  recordedBy: { id: string; name: string };
  narrative: { situation: string; wishes: string; strengths: string; referralReason: string } | null;
  members: Array<{
    number: number;
    name: string;
    age: number | null;
    relation: string;
    assessment: {
      noWorries: boolean;
      note: string;
      worries: Array<{ detail: string; item: { code: string; label: string } }>;
    } | null;
    health: { condition: string; treatment: string } | null;
  }>;
} & { ' $fragmentName'?: 'SheetDetailFragment' };

export const HandoverDetailFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HandoverDetail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Handover' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sentAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'citizenTold' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'bounces' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'from' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'to' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'word' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'wordToTarget' } },
                { kind: 'Field', name: { kind: 'Name', value: 'passedOnBecause' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<HandoverDetailFragment, unknown>;
export const SheetDetailFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SheetDetail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TsunaguSheet' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'assessed' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recordedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'narrative' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'situation' } },
                { kind: 'Field', name: { kind: 'Name', value: 'wishes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'strengths' } },
                { kind: 'Field', name: { kind: 'Name', value: 'referralReason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'members' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'age' } },
                { kind: 'Field', name: { kind: 'Name', value: 'relation' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'assessment' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'noWorries' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'worries' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'detail' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'item' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'health' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'condition' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'treatment' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SheetDetailFragment, unknown>;
export const ConsultationDetailFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ConsultationDetail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ConsultationCase' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'urgency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'supportBeganAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasOtherTroubles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'bounces' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receivedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'visibleBecause' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'household' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'head' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'persons' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'narrative' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'firstWord' } },
                { kind: 'Field', name: { kind: 'Name', value: 'otherTroubles' } },
                { kind: 'Field', name: { kind: 'Name', value: 'closingNote' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'handovers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'HandoverDetail' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'consents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'inForce' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'until' } },
                { kind: 'Field', name: { kind: 'Name', value: 'withdrawnAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signature' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dataClasses' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'signedBy' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'persons' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'agencies' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sheet' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'SheetDetail' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HandoverDetail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Handover' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sentAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'citizenTold' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'bounces' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'from' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'to' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'word' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'wordToTarget' } },
                { kind: 'Field', name: { kind: 'Name', value: 'passedOnBecause' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SheetDetail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TsunaguSheet' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'assessed' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recordedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'narrative' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'situation' } },
                { kind: 'Field', name: { kind: 'Name', value: 'wishes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'strengths' } },
                { kind: 'Field', name: { kind: 'Name', value: 'referralReason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'members' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'age' } },
                { kind: 'Field', name: { kind: 'Name', value: 'relation' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'assessment' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'noWorries' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'worries' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'detail' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'item' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'health' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'condition' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'treatment' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ConsultationDetailFragment, unknown>;
export const ConsultationPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ConsultationPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'consultationCase' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'ConsultationDetail' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HandoverDetail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Handover' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sentAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'citizenTold' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'bounces' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'from' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'to' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'word' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'wordToTarget' } },
                { kind: 'Field', name: { kind: 'Name', value: 'passedOnBecause' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SheetDetail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TsunaguSheet' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'assessed' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recordedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'narrative' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'situation' } },
                { kind: 'Field', name: { kind: 'Name', value: 'wishes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'strengths' } },
                { kind: 'Field', name: { kind: 'Name', value: 'referralReason' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'members' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'age' } },
                { kind: 'Field', name: { kind: 'Name', value: 'relation' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'assessment' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'noWorries' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'worries' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'detail' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'item' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'health' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'condition' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'treatment' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ConsultationDetail' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ConsultationCase' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'urgency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'supportBeganAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasOtherTroubles' } },
          { kind: 'Field', name: { kind: 'Name', value: 'bounces' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receivedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'visibleBecause' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'household' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'head' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'persons' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'narrative' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'firstWord' } },
                { kind: 'Field', name: { kind: 'Name', value: 'otherTroubles' } },
                { kind: 'Field', name: { kind: 'Name', value: 'closingNote' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'handovers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'HandoverDetail' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'consents' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'inForce' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'until' } },
                { kind: 'Field', name: { kind: 'Name', value: 'withdrawnAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signature' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dataClasses' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'signedBy' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'persons' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'agencies' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sheet' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'SheetDetail' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ConsultationPageQuery, ConsultationPageQueryVariables>;
