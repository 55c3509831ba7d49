import { Classified, connectionOf } from '@tsunagu/subgraph-kit';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyReference } from '../references/references.ts';

export enum GrantProviderType {
  CITY = 'city',
  FOUNDATION = 'foundation',
  PREFECTURE_CENTRE = 'prefecture-centre',
}
registerEnumType(GrantProviderType, {
  name: 'GrantProvider',
  description: '助成の出し手',
  valuesConfig: {
    CITY: { description: '市' },
    FOUNDATION: { description: '財団' },
    PREFECTURE_CENTRE: { description: '県地域公益活動推進センター' },
  },
});

export enum GrantApplicationStatus {
  SUBMITTED = 'submitted',
  APPROVED = 'approved',
  REFUSED = 'refused',
  WITHDRAWN = 'withdrawn',
  REPORTED = 'reported',
}
registerEnumType(GrantApplicationStatus, {
  name: 'GrantApplicationState',
  description: '助成の申請の状態',
  valuesConfig: {
    SUBMITTED: { description: '申請中' },
    APPROVED: { description: '交付決定' },
    REFUSED: { description: '不交付' },
    WITHDRAWN: { description: '取下げ' },
    REPORTED: { description: '実績報告済' },
  },
});

@Classified('directory')
@ObjectType({ description: '助成のテーマ' })
export class GrantTheme {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => String, { description: 'テーマ' })
  title!: string;

  @Field(() => String, { description: '始まりの年度' })
  fromFiscalYear!: string;

  @Field(() => String, { description: '終わりの年度' })
  toFiscalYear!: string;

  @Field(() => Boolean, { description: '仮称' })
  tentative!: boolean;
}

/** 財政支援メニュー as the graph shows it. */
@Classified('directory')
@Directive('@key(fields: "id")')
@ObjectType({ description: '財政支援メニュー' })
export class GrantMenu {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => String, { description: '名称' })
  name!: string;

  @Field(() => GrantProviderType, { description: '出し手' })
  provider!: GrantProviderType;

  @Field(() => AgencyReference, { nullable: true, description: '出し手の機関' })
  providerAgency!: AgencyReference | null;

  @Field(() => [String], { description: '条件' })
  conditions!: string[];

  @Field(() => Int, { nullable: true, description: '1か所あたりの上限（円）' })
  capYen!: number | null;

  @Field(() => Int, { nullable: true, description: '1年の額（円）' })
  yenPerYear!: number | null;

  @Field(() => Int, { nullable: true, description: '最大の年数' })
  maxYears!: number | null;

  @Field(() => Int, { nullable: true, description: '1テーマの箇所数' })
  sitesPerTheme!: number | null;

  @Field(() => String, { nullable: true, description: '申請の案内（リンク）' })
  applicationUrl!: string | null;

  @Field(() => String, { nullable: true, description: '申請の方法' })
  howToApply!: string | null;

  @Field(() => Boolean, { description: 'ここで申請できる' })
  takesApplications!: boolean;

  @Field(() => String, { nullable: true, description: '資料の注記' })
  note!: string | null;
}

/** 助成の申請 as the graph shows it. */
@Classified('directory')
@Directive('@key(fields: "id")')
@ObjectType({ description: '助成の申請' })
export class GrantApplication {
  @Field(() => ID, { description: '番号' })
  id!: string;

  menuId!: string;

  @Field(() => ID, { nullable: true, description: 'テーマの番号' })
  themeId!: string | null;

  @Field(() => AgencyReference, { description: '申請した団体・法人' })
  agency!: AgencyReference;

  @Field(() => String, { description: '取組の名称' })
  title!: string;

  @Field(() => String, { description: '目的' })
  purpose!: string;

  @Field(() => String, { description: '実施する場所' })
  site!: string;

  @Field(() => String, { description: '始まりの年度' })
  fromFiscalYear!: string;

  @Field(() => Int, { description: '年数' })
  years!: number;

  @Field(() => Int, { description: '金額（円、全年度の計）' })
  amountYen!: number;

  @Field(() => GrantApplicationStatus, { description: '状態' })
  state!: GrantApplicationStatus;

  @Field(() => String, { description: '申請日' })
  submittedOn!: string;

  @Field(() => String, { nullable: true, description: '決定日' })
  decidedOn!: string | null;

  @Field(() => String, { nullable: true, description: '不交付の理由' })
  refusedBecause!: string | null;

  @Field(() => String, { nullable: true, description: '実績報告' })
  report!: string | null;

  @Field(() => Int, { description: '版' })
  version!: number;
}

export const GrantApplicationConnection = connectionOf(GrantApplication, 'GrantApplication');
