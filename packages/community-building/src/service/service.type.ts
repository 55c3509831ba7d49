import { Classified, connectionOf } from '@tsunagu/subgraph-kit';
import { Directive, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyReference, AreaReference } from '../references/references.ts';

export enum CommunityServiceKind {
  CAFE = 'cafe',
  DEMENTIA_CAFE = 'dementia-cafe',
  SALON = 'salon',
  DINING = 'dining',
  DAILY_HELP = 'daily-help',
  ESCORT = 'escort',
  TRANSPORT = 'transport',
  WATCH = 'watch',
  CLASS = 'class',
  OTHER = 'other',
}

const kindNames: Record<CommunityServiceKind, string> = {
  [CommunityServiceKind.CAFE]: 'カフェ・居場所',
  [CommunityServiceKind.DEMENTIA_CAFE]: '認知症カフェ',
  [CommunityServiceKind.SALON]: 'サロン',
  [CommunityServiceKind.DINING]: 'みんなの食堂',
  [CommunityServiceKind.DAILY_HELP]: '困り事支援（草取り・ごみ出しなど）',
  [CommunityServiceKind.ESCORT]: '付き添い',
  [CommunityServiceKind.TRANSPORT]: '生活交通',
  [CommunityServiceKind.WATCH]: '見守り',
  [CommunityServiceKind.CLASS]: '教室・体操',
  [CommunityServiceKind.OTHER]: 'その他の支え合い活動',
};

/** 種類の名 for the catalogue. */
export function serviceKindLabel(kind: CommunityServiceKind): string {
  return kindNames[kind];
}

registerEnumType(CommunityServiceKind, {
  name: 'CommunityServiceKind',
  description: '居場所・支え合い活動の種類',
  valuesConfig: {
    CAFE: { description: kindNames.cafe },
    DEMENTIA_CAFE: { description: kindNames['dementia-cafe'] },
    SALON: { description: kindNames.salon },
    DINING: { description: kindNames.dining },
    DAILY_HELP: { description: kindNames['daily-help'] },
    ESCORT: { description: kindNames.escort },
    TRANSPORT: { description: kindNames.transport },
    WATCH: { description: kindNames.watch },
    CLASS: { description: kindNames.class },
    OTHER: { description: kindNames.other },
  },
});

export enum CommunityServiceState {
  OPEN = 'open',
  PAUSED = 'paused',
  CLOSED = 'closed',
}
registerEnumType(CommunityServiceState, {
  name: 'CommunityServiceState',
  description: '居場所・支え合い活動の状態',
  valuesConfig: {
    OPEN: { description: '実施中' },
    PAUSED: { description: '休止中' },
    CLOSED: { description: '終了' },
  },
});

/** 居場所・支え合い活動: a resource of an area (M4-06). */
@Classified('directory')
@Directive('@key(fields: "id")')
@ObjectType({ description: '居場所・支え合い活動' })
export class CommunityService {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => String, { description: '名称' })
  name!: string;

  @Field(() => CommunityServiceKind, { description: '種類' })
  kind!: CommunityServiceKind;

  @Field(() => String, { nullable: true, description: '内容' })
  description!: string | null;

  @Field(() => AreaReference, { description: '圏域' })
  area!: AreaReference;

  @Field(() => AgencyReference, { nullable: true, description: '行う団体（機関台帳）' })
  holder!: AgencyReference | null;

  @Field(() => String, { nullable: true, description: '行う人・団体の名' })
  holderName!: string | null;

  councilId!: string | null;

  @Field(() => String, { nullable: true, description: '場所' })
  place!: string | null;

  @Field(() => String, { nullable: true, description: '日時' })
  schedule!: string | null;

  @Field(() => String, { nullable: true, description: '申込・問合せ' })
  howToApply!: string | null;

  @Field(() => Float, { nullable: true, description: '緯度' })
  latitude!: number | null;

  @Field(() => Float, { nullable: true, description: '経度' })
  longitude!: number | null;

  @Field(() => CommunityServiceState, { description: '状態' })
  state!: CommunityServiceState;

  @Field(() => String, { nullable: true, description: '出典' })
  source!: string | null;

  @Field(() => Int, { description: '版' })
  version!: number;
}

export const CommunityServiceConnection = connectionOf(CommunityService, 'CommunityService');
