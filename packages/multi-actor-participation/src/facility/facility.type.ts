import { Classified, connectionOf } from '@tsunagu/subgraph-kit';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyReference, AreaReference } from '../references/references.ts';

export enum FacilitySheetStatus {
  DRAFT = 'draft',
  SUBMITTED = 'submitted',
  COMPILED = 'compiled',
  NEEDS_UPDATE = 'needs-update',
}
registerEnumType(FacilitySheetStatus, {
  name: 'FacilitySheetState',
  description: '施設基礎情報シートの状態',
  valuesConfig: {
    DRAFT: { description: '作成中' },
    SUBMITTED: { description: '提出済' },
    COMPILED: { description: 'とりまとめ済' },
    NEEDS_UPDATE: { description: '更新待ち' },
  },
});

export enum FacilityType {
  ELDERLY = 'elderly',
  DISABILITY = 'disability',
  CHILD = 'child',
  PROTECTION = 'protection',
  OTHER = 'other',
}
registerEnumType(FacilityType, {
  name: 'FacilityType',
  description: '施設の種別',
  valuesConfig: {
    ELDERLY: { description: '高齢者の施設' },
    DISABILITY: { description: '障害者の施設' },
    CHILD: { description: '児童の施設・保育' },
    PROTECTION: { description: '救護などの施設' },
    OTHER: { description: 'その他' },
  },
});

export enum FacilityWillingness {
  LEADING = 'leading',
  WILLING = 'willing',
  WILLING_BUT_LOST = 'willing-but-lost',
  CONSIDERING = 'considering',
  NOT_NOW = 'not-now',
}
registerEnumType(FacilityWillingness, {
  name: 'FacilityWillingness',
  description: '法人のやる気度',
  valuesConfig: {
    LEADING: { description: '先に立って取り組みたい' },
    WILLING: { description: '取り組みたい' },
    WILLING_BUT_LOST: { description: '意欲はあるが、何をしたらいいか分からない' },
    CONSIDERING: { description: '検討中' },
    NOT_NOW: { description: 'いまは難しい' },
  },
});

export enum FacilityActivityTheme {
  PLACE_TO_BE = 'place-to-be',
  CHILDREN_CAFETERIA = 'children-cafeteria',
  LEARNING_SUPPORT = 'learning-support',
  FOOD_SUPPORT = 'food-support',
  DEMENTIA_CAFE = 'dementia-cafe',
  EXERCISE = 'exercise',
  SHOPPING_TRANSPORT = 'shopping-transport',
  WORK_EXPERIENCE = 'work-experience',
  HOUSING = 'housing',
  DISASTER = 'disaster',
  OTHER = 'other',
}
registerEnumType(FacilityActivityTheme, {
  name: 'FacilityActivityTheme',
  description: '施設の地域活動の主題',
  valuesConfig: {
    PLACE_TO_BE: { description: '地域の居場所・サロン' },
    CHILDREN_CAFETERIA: { description: '子ども食堂・地域食堂' },
    LEARNING_SUPPORT: { description: '学びの支援' },
    FOOD_SUPPORT: { description: '食料・生活用品の支援' },
    DEMENTIA_CAFE: { description: '認知症カフェ' },
    EXERCISE: { description: '体操・健康づくり' },
    SHOPPING_TRANSPORT: { description: '移動・買物の支援' },
    WORK_EXPERIENCE: { description: '就労体験・働く場づくり' },
    HOUSING: { description: '住まいの確保' },
    DISASTER: { description: '防災・要配慮者の支援' },
    OTHER: { description: 'その他' },
  },
});

export enum FacilitySupportKind {
  VISIT = 'visit',
  HEARING = 'hearing',
}
registerEnumType(FacilitySupportKind, {
  name: 'FacilitySupportKind',
  description: '伴走型支援の形',
  valuesConfig: { VISIT: { description: '訪問' }, HEARING: { description: 'ヒアリング' } },
});

@Classified('directory')
@ObjectType({ description: '施設の地域活動' })
export class FacilityActivity {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => FacilityActivityTheme, { description: '主題' })
  theme!: FacilityActivityTheme;

  @Field(() => String, { description: '名称' })
  name!: string;

  @Field(() => String, { description: '頻度' })
  frequency!: string;

  @Field(() => String, { description: '対象' })
  openTo!: string;
}

/** 提供可能なスペース: found by residents who look for a place (M5-01). */
@Classified('directory')
@Directive('@key(fields: "id")')
@ObjectType({ description: '施設の貸せる場所' })
export class FacilitySpace {
  @Field(() => ID, { description: '番号' })
  id!: string;

  sheetId!: string;

  @Field(() => AgencyReference, { description: '法人・機関' })
  agency!: AgencyReference;

  @Field(() => AreaReference, { description: '福祉区' })
  area!: AreaReference;

  @Field(() => String, { description: '場所' })
  name!: string;

  @Field(() => Int, { description: '入れる人数' })
  capacity!: number;

  @Field(() => String, { description: '使える曜日・時間' })
  availableTimes!: string;

  @Field(() => [String], { description: '設備' })
  equipment!: string[];

  @Field(() => Boolean, { description: 'バリアフリー' })
  barrierFree!: boolean;

  @Field(() => Int, { description: '使用料（円）' })
  feeYen!: number;

  @Field(() => String, { description: '条件' })
  conditions!: string;
}

@Classified('directory')
@ObjectType({ description: '施設が社協へ伝える内容（公開しない）' })
export class FacilitySheetInternal {
  @Field(() => FacilityWillingness, { description: 'やる気度' })
  willingness!: FacilityWillingness;

  @Field(() => String, { description: 'やりたいこと・困っていること' })
  wish!: string;

  @Field(() => String, { description: '担当の部署' })
  contactPost!: string;

  @Field(() => String, { description: '連絡先の電話' })
  contactPhone!: string;

  @Field(() => String, { nullable: true, description: '差し戻しの理由' })
  sentBackBecause!: string | null;
}

@Classified('directory')
@ObjectType({ description: '伴走型支援の記録' })
export class FacilitySupportVisit {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => AgencyReference, { description: '支援した機関' })
  supporter!: AgencyReference;

  @Field(() => FacilitySupportKind, { description: '形' })
  kind!: FacilitySupportKind;

  @Field(() => String, { description: '訪問日' })
  visitedOn!: string;

  @Field(() => String, { description: '内容' })
  note!: string;

  @Field(() => String, { description: '次の一歩' })
  nextStep!: string;

  @Field(() => Boolean, { description: '具体的な活動に向けて動き出した' })
  movedOn!: boolean;
}

/** 施設基礎情報シート as the graph shows it. */
@Classified('directory')
@Directive('@key(fields: "id")')
@ObjectType({ description: '施設基礎情報シート' })
export class FacilitySheet {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => AgencyReference, { description: '法人・機関' })
  agency!: AgencyReference;

  @Field(() => String, { description: '法人名' })
  corporationName!: string;

  @Field(() => String, { description: '施設名' })
  facilityName!: string;

  @Field(() => FacilityType, { description: '種別' })
  kind!: FacilityType;

  @Field(() => AreaReference, { description: '福祉区' })
  area!: AreaReference;

  @Field(() => FacilitySheetStatus, { description: '状態' })
  state!: FacilitySheetStatus;

  @Field(() => Boolean, { description: '公開に同意' })
  agreesToPublish!: boolean;

  @Field(() => Boolean, { description: '公開中' })
  published!: boolean;

  @Field(() => String, { nullable: true, description: '提出日' })
  submittedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'とりまとめ日' })
  compiledOn!: string | null;

  @Field(() => Int, { description: '版' })
  version!: number;
}

/** 伴走型支援の件数 of a 福祉区 in a fiscal year (M5-02): as published, and as logged here. */
@Classified('statistics')
@ObjectType({ description: '伴走型支援の件数' })
export class FacilitySupportFigure {
  @Field(() => String, { description: '年度' })
  fiscalYear!: string;

  @Field(() => AreaReference, { nullable: true, description: '福祉区（無いときは計）' })
  area!: AreaReference | null;

  @Field(() => Int, { description: '支援した施設の数' })
  facilities!: number;

  @Field(() => Int, { nullable: true, description: '活動に向けて動き出した施設の数' })
  movedOn!: number | null;

  @Field(() => Boolean, { description: '資料に印字された計' })
  printedTotal!: boolean;
}

export const FacilitySheetConnection = connectionOf(FacilitySheet, 'FacilitySheet');
export const FacilitySpaceConnection = connectionOf(FacilitySpace, 'FacilitySpace');
