/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  | T
  | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import type * as Types from '../../shared/graphql/schema.generated';
/** 受託の範囲 */
export type AgencyCommission =
  /** 受託 */
  | 'WHOLE'
  /** 一部受託 */
  | 'PART';

/** 担当者の別 */
export type AgencyContactRank =
  /** 主担当 */
  | 'MAIN'
  /** 副担当 */
  | 'DEPUTY';

export type AgencyPageQueryVariables = Exact<{
  id: string | number;
}>;

export type AgencyPageQuery = {
  agency: {
    id: string;
    name: string;
    aliases: Array<string>;
    type: string;
    field: string | null;
    siteCount: number | null;
    catchmentLevel: string | null;
    duties: string | null;
    parentOrganisation: string | null;
    corporateNumber: string | null;
    note: string | null;
    source: string | null;
    parent: { id: string; name: string } | null;
    openState: { open: boolean; until: string | null; next: string | null } | null;
    openings: Array<{ weekday: number; opens: string; closes: string; closedOnHolidays: boolean }>;
    sites: Array<{
      id: string;
      name: string;
      address: string | null;
      phone: string | null;
      extension: string | null;
      area: { id: string; name: string } | null;
    }>;
    roles: Array<{
      id: string;
      role: string;
      programmeCode: string | null;
      commission: Types.AgencyCommission | null;
    }>;
    contacts: Array<{
      id: string;
      rank: Types.AgencyContactRank;
      name: string;
      consultation: string | null;
      phone: string | null;
      mail: string | null;
    }>;
    consultations: Array<{
      id: string;
      starred: boolean;
      category: string | null;
      consultation: string;
      phones: Array<string>;
      extensions: Array<string>;
      hours: string | null;
      address: string | null;
      addedIn: string;
      note: string | null;
    }>;
  } | null;
};

export const AgencyPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AgencyPage' },
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
            name: { kind: 'Name', value: 'agency' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'aliases' } },
                { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'siteCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'catchmentLevel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'duties' } },
                { kind: 'Field', name: { kind: 'Name', value: 'parentOrganisation' } },
                { kind: 'Field', name: { kind: 'Name', value: 'corporateNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parent' },
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
                  name: { kind: 'Name', value: 'openState' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'open' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'until' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'next' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'openings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'weekday' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'opens' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'closes' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'closedOnHolidays' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'sites' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'address' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'extension' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'area' },
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
                  name: { kind: 'Name', value: 'roles' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'programmeCode' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'commission' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'contacts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'rank' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'consultation' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'mail' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'consultations' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'starred' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'category' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'consultation' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'phones' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'extensions' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'hours' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'address' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'addedIn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
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
} as unknown as DocumentNode<AgencyPageQuery, AgencyPageQueryVariables>;
