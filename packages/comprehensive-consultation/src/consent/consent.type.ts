import { Classified } from '@tsunagu/subgraph-kit';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyReference, PersonReference } from '../references/references.ts';

export enum ConsentSignature {
  SCREEN = 'screen',
  PAPER = 'paper',
  PROXY = 'proxy',
}
registerEnumType(ConsentSignature, {
  name: 'ConsentSignature',
  description: '署名の方法',
  valuesConfig: {
    SCREEN: { description: '画面に署名' },
    PAPER: { description: '紙に署名' },
    PROXY: { description: '代理' },
  },
});

export enum ConsentDataClass {
  IDENTITY = 'identity',
  CONTACT = 'contact',
  SUMMARY = 'summary',
  PLAN = 'plan',
  PROGRESS = 'progress',
  NARRATIVE = 'narrative',
  HEALTH = 'health',
  EMPLOYMENT = 'employment',
}
registerEnumType(ConsentDataClass, {
  name: 'ConsentDataClass',
  description: '共有する情報の区分',
  valuesConfig: {
    IDENTITY: { description: '氏名・生年月日・世帯' },
    CONTACT: { description: '住所・電話番号' },
    SUMMARY: { description: '相談や支援の有無と状態' },
    PLAN: { description: '支援計画' },
    PROGRESS: { description: '支援の経過' },
    NARRATIVE: { description: '相談の内容' },
    HEALTH: { description: '健康・医療' },
    EMPLOYMENT: { description: '仕事' },
  },
});

/** 同意 on the つなぐシート as the graph shows it. */
@Classified('summary')
@ObjectType({ description: '情報共有の同意' })
export class ConsultationConsent {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => PersonReference, { nullable: true, description: '署名した方（見る根拠があるときだけ）' })
  signedBy!: PersonReference;

  @Field(() => ConsentSignature, { description: '署名の方法' })
  signature!: ConsentSignature;

  @Field(() => [PersonReference], { nullable: 'items', description: '同意した方（見る根拠があるときだけ）' })
  persons!: PersonReference[];

  @Field(() => [AgencyReference], { description: '共有する機関' })
  agencies!: AgencyReference[];

  @Field(() => [ConsentDataClass], { description: '共有する情報' })
  dataClasses!: ConsentDataClass[];

  @Field(() => String, { description: '記録した日時' })
  recordedAt!: string;

  @Field(() => String, { nullable: true, description: '期限の日（その日まで）' })
  until!: string | null;

  @Field(() => String, { nullable: true, description: '撤回した日時' })
  withdrawnAt!: string | null;

  @Field(() => Boolean, { description: 'いま有効か' })
  inForce!: boolean;

  @Field(() => Int, { description: '版' })
  version!: number;

  /** For the resolver of `attachment`. */
  attachmentId!: string | null;
}
