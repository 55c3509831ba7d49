import { Classified, connectionOf } from '@tsunagu/subgraph-kit';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Person } from '../person/person.type.ts';

export enum HouseholdSort {
  RELEVANCE = 'relevance',
  HEAD_KANA = 'head-kana',
  HEAD_KANA_DESC = 'head-kana-desc',
  FORMED_ON = 'formed-on',
  FORMED_ON_DESC = 'formed-on-desc',
}
registerEnumType(HouseholdSort, {
  name: 'HouseholdSort',
  description: '世帯の並べ方',
  valuesConfig: {
    RELEVANCE: { description: '当てはまる世帯員の関連度の順（言葉がないときは世帯員のフリガナの順）' },
    HEAD_KANA: { description: '世帯主のフリガナの順（見えない世帯主は最後）' },
    HEAD_KANA_DESC: { description: '世帯主のフリガナの逆の順（見えない世帯主は最後）' },
    FORMED_ON: { description: '世帯ができた日の古い順' },
    FORMED_ON_DESC: { description: '世帯ができた日の新しい順' },
  },
});

export enum HouseholdRelation {
  HEAD = 'head',
  SPOUSE = 'spouse',
  CHILD = 'child',
  PARENT = 'parent',
  CHILD_IN_LAW = 'child-in-law',
  GRANDCHILD = 'grandchild',
  GRANDPARENT = 'grandparent',
  SIBLING = 'sibling',
  OTHER_RELATIVE = 'other-relative',
  NOT_RELATED = 'not-related',
}
registerEnumType(HouseholdRelation, {
  name: 'HouseholdRelation',
  description: '世帯主から見た続柄',
  valuesConfig: {
    HEAD: { description: '世帯主' },
    SPOUSE: { description: '配偶者' },
    CHILD: { description: '子' },
    PARENT: { description: '親' },
    CHILD_IN_LAW: { description: '子の配偶者' },
    GRANDCHILD: { description: '孫' },
    GRANDPARENT: { description: '祖父母' },
    SIBLING: { description: 'きょうだい' },
    OTHER_RELATIVE: { description: 'その他の親族' },
    NOT_RELATED: { description: '同居人' },
  },
});

export enum HouseholdOriginKind {
  SPLIT = 'split',
  JOIN = 'join',
}
registerEnumType(HouseholdOriginKind, {
  name: 'HouseholdOriginKind',
  description: '世帯のつながり',
  valuesConfig: { SPLIT: { description: '世帯分離' }, JOIN: { description: '世帯合併' } },
});

@Classified('identity')
@ObjectType({ description: '世帯員' })
export class HouseholdMember {
  personId!: string;

  @Field(() => Person, { nullable: true, description: '住民' })
  person?: Person | null;

  @Field(() => HouseholdRelation, { description: '世帯主から見た続柄' })
  relation!: HouseholdRelation;

  @Field(() => Boolean, { description: '世帯主か' })
  isHead!: boolean;

  @Field(() => String, { nullable: true, description: '加わった日' })
  since!: string | null;

  @Field(() => String, { nullable: true, description: '抜けた日' })
  until!: string | null;
}

/** 世帯: a dated entity; members come and go, the head may change, households split and join. */
@Classified('identity')
@Directive('@key(fields: "id")')
@ObjectType({ description: '世帯' })
export class Household {
  @Field(() => ID, { description: '番号' })
  id!: string;

  areaId!: string | null;

  @Classified('contact')
  @Field(() => String, { nullable: true, description: '住所（世帯主の住所）' })
  address?: string | null;

  @Field(() => String, { description: '世帯ができた日' })
  formedOn!: string;

  @Field(() => String, { nullable: true, description: '世帯がなくなった日' })
  dissolvedOn!: string | null;

  @Field(() => Int, { description: '版' })
  version!: number;
}

@Classified('identity')
@ObjectType({ description: '世帯のつながり' })
export class HouseholdOrigin {
  @Field(() => HouseholdOriginKind, { description: '種類' })
  kind!: HouseholdOriginKind;

  @Field(() => String, { description: '日付' })
  happenedOn!: string;

  originId!: string;

  @Field(() => Household, { nullable: true, description: 'もとの世帯' })
  origin?: Household | null;
}

@Classified('identity')
@ObjectType({ description: '世帯への所属' })
export class HouseholdMembership {
  householdId!: string;

  @Field(() => Household, { nullable: true, description: '世帯' })
  household?: Household | null;

  @Field(() => HouseholdRelation, { description: '世帯主から見た続柄' })
  relation!: HouseholdRelation;

  @Field(() => Boolean, { description: 'いまの世帯か' })
  current!: boolean;

  @Field(() => String, { nullable: true, description: '加わった日' })
  since!: string | null;

  @Field(() => String, { nullable: true, description: '抜けた日' })
  until!: string | null;
}

export const HouseholdConnection = connectionOf(Household, 'Household');
