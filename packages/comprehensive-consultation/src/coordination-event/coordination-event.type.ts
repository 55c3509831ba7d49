import { Classified } from '@tsunagu/subgraph-kit';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { ConsultationVisibleBecause } from '../consultation/consultation.type.ts';
import { AgencyReference, StaffReference } from '../references/references.ts';

export enum CoordinationEventKind {
  INDIVIDUAL = 'individual',
  PRIOR_MEETING = 'prior-meeting',
  INFORMATION_MEETING = 'information-meeting',
  ADVISER_DISPATCH = 'adviser-dispatch',
}
registerEnumType(CoordinationEventKind, {
  name: 'CoordinationEventKind',
  description: '調整の種類',
  valuesConfig: {
    INDIVIDUAL: { description: '個別調整' },
    PRIOR_MEETING: { description: '事前打ち合わせ' },
    INFORMATION_MEETING: { description: '情報共有会議' },
    ADVISER_DISPATCH: { description: 'アドバイザー派遣' },
  },
});

export enum CoordinationEventMeans {
  VISIT = 'visit',
  PHONE = 'phone',
  ONLINE = 'online',
  OTHER = 'other',
}
registerEnumType(CoordinationEventMeans, {
  name: 'CoordinationEventMeans',
  description: '個別調整の方法',
  valuesConfig: {
    VISIT: { description: '訪問' },
    PHONE: { description: '電話' },
    ONLINE: { description: 'オンライン' },
    OTHER: { description: 'その他' },
  },
});

@Classified('narrative')
@ObjectType({ description: '調整の記録の言葉' })
export class CoordinationEventWord {
  @Field(() => String, { description: '話し合ったこと' })
  words!: string;
}

/** 調整の記録 as the graph shows it (M2-14, M2-15, M2-19). */
@Classified('summary')
@ObjectType({ description: '調整の記録' })
export class CoordinationEvent {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => CoordinationEventKind, { description: '種類' })
  kind!: CoordinationEventKind;

  @Field(() => CoordinationEventMeans, { nullable: true, description: '方法（個別調整のとき）' })
  means!: CoordinationEventMeans | null;

  @Field(() => String, { description: '行った日（YYYY-MM-DD）' })
  occurredOn!: string;

  @Field(() => String, { nullable: true, description: '場所' })
  place!: string | null;

  @Field(() => [AgencyReference], { description: '一緒に調整した機関' })
  agencies!: AgencyReference[];

  @Field(() => String, { nullable: true, description: '派遣したアドバイザーの分野' })
  adviserField!: string | null;

  @Field(() => String, { nullable: true, description: '派遣したアドバイザーの所属と職' })
  adviserPost!: string | null;

  @Field(() => AgencyReference, { description: '記録した機関' })
  recordedByAgency!: AgencyReference;

  @Field(() => StaffReference, { nullable: true, description: '記録した職員' })
  recordedBy!: StaffReference | null;

  @Field(() => ConsultationVisibleBecause, { description: 'なぜ見えるか' })
  visibleBecause!: ConsultationVisibleBecause;
}
