import { Classified, connectionOf } from '@tsunagu/subgraph-kit';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ActivityReference, AgencyReference, StaffReference } from '../references/references.ts';

export enum LiaisonFieldCode {
  GUARDIANSHIP = 'guardianship',
  RE_ENTRY = 're-entry',
  ADDICTION = 'addiction',
  CRIME_PREVENTION = 'crime-prevention',
}
registerEnumType(LiaisonFieldCode, {
  name: 'LiaisonField',
  description: '関係機関との連携の分野',
  valuesConfig: {
    GUARDIANSHIP: { description: '成年後見' },
    RE_ENTRY: { description: '再犯防止' },
    ADDICTION: { description: '依存症' },
    CRIME_PREVENTION: { description: '非行防止・啓発' },
  },
});

export enum LiaisonKindCode {
  CONSULTATION = 'consultation',
  PETITION_SUPPORT = 'petition-support',
  FEE_SUBSIDY = 'fee-subsidy',
  JUDICIARY_MEETING = 'judiciary-meeting',
  PROBATION_OFFICE = 'probation-office',
  PRISON = 'prison',
  SETTLEMENT_CENTRE = 'settlement-centre',
  PROBATION_OFFICERS = 'probation-officers',
  DIRECTORY_HANDED_OVER = 'directory-handed-over',
  SELF_HELP_GROUP = 'self-help-group',
  LIAISON_MEETING = 'liaison-meeting',
  CLASS = 'class',
  CAMPAIGN = 'campaign',
}
registerEnumType(LiaisonKindCode, {
  name: 'LiaisonKind',
  description: '関係機関との連携の種類',
  valuesConfig: {
    CONSULTATION: { description: '成年後見の相談' },
    PETITION_SUPPORT: { description: '申立ての支援' },
    FEE_SUBSIDY: { description: '報酬の助成' },
    JUDICIARY_MEETING: { description: '司法関係者との協議の場' },
    PROBATION_OFFICE: { description: '保護観察所との情報交換' },
    PRISON: { description: '矯正施設との情報交換' },
    SETTLEMENT_CENTRE: { description: '地域生活定着支援センターとの情報交換' },
    PROBATION_OFFICERS: { description: '保護司会との情報交換' },
    DIRECTORY_HANDED_OVER: { description: '相談機関一覧の周知' },
    SELF_HELP_GROUP: { description: '自助グループとの連携' },
    LIAISON_MEETING: { description: '連携会議' },
    CLASS: { description: '非行防止教室' },
    CAMPAIGN: { description: '啓発活動' },
  },
});

/** 関係機関との連携記録 without any case: what an agency did with courts, probation, self-help groups, schools (M2-38 … M2-41). */
@Classified('directory')
@ObjectType({ description: '関係機関との連携記録' })
export class LiaisonRecord {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => AgencyReference, { description: '記録した機関' })
  agency!: AgencyReference;

  @Field(() => StaffReference, { nullable: true, description: '記録した職員' })
  staff!: StaffReference | null;

  @Field(() => LiaisonFieldCode, { description: '分野' })
  field!: LiaisonFieldCode;

  @Field(() => LiaisonKindCode, { description: '種類' })
  kind!: LiaisonKindCode;

  @Field(() => String, { description: 'あった日（YYYY-MM-DD）' })
  occurredOn!: string;

  @Field(() => AgencyReference, { nullable: true, description: '相手方の機関' })
  partnerAgency!: AgencyReference | null;

  @Field(() => String, { nullable: true, description: '相手方の団体の名' })
  partnerName!: string | null;

  @Field(() => ActivityReference, { nullable: true, description: '自助グループなどの活動' })
  activity!: ActivityReference | null;

  @Field(() => Int, { nullable: true, description: '参加した人の数' })
  participants!: number | null;

  @Field(() => String, { description: '内容' })
  note!: string;

  @Field(() => Int, { description: '版' })
  version!: number;
}

export const LiaisonRecordConnection = connectionOf(LiaisonRecord, 'LiaisonRecord');

/** 関係機関との連携 about one case, read by whoever reads its progress. */
@Classified('progress')
@ObjectType({ description: 'この相談についての関係機関との連携' })
export class CaseLiaison {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => AgencyReference, { description: '記録した機関' })
  agency!: AgencyReference;

  @Field(() => LiaisonFieldCode, { description: '分野' })
  field!: LiaisonFieldCode;

  @Field(() => LiaisonKindCode, { description: '種類' })
  kind!: LiaisonKindCode;

  @Field(() => String, { description: 'あった日（YYYY-MM-DD）' })
  occurredOn!: string;

  @Field(() => AgencyReference, { nullable: true, description: '相手方の機関' })
  partnerAgency!: AgencyReference | null;

  @Field(() => String, { nullable: true, description: '相手方の団体の名' })
  partnerName!: string | null;

  @Field(() => ActivityReference, { nullable: true, description: '自助グループなどの活動' })
  activity!: ActivityReference | null;

  @Field(() => String, { description: '内容' })
  note!: string;
}

/** 年度・分野・種類ごとの数 (M2-38 … M2-41): events are counted as they are, people only from ten on. */
@Classified('statistics')
@ObjectType({ description: '関係機関との連携の年度の数' })
export class LiaisonFigure {
  @Field(() => LiaisonFieldCode, { description: '分野' })
  field!: LiaisonFieldCode;

  @Field(() => LiaisonKindCode, { description: '種類' })
  kind!: LiaisonKindCode;

  @Field(() => Int, { description: '回数' })
  records!: number;

  @Field(() => Int, { nullable: true, description: '参加した人の数（10 人未満は示しません）' })
  participants!: number | null;
}
