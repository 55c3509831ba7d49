import { Classified } from '@tsunagu/subgraph-kit';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { StaffReference } from '../references/references.ts';

export enum ConsultationAttachmentKind {
  CONSENT_PAPER = 'consent-paper',
  CONSENT_SIGNATURE = 'consent-signature',
  SHEET = 'sheet',
  DOCUMENT = 'document',
}
registerEnumType(ConsultationAttachmentKind, {
  name: 'ConsultationAttachmentKind',
  description: '添付の種別',
  valuesConfig: {
    CONSENT_PAPER: { description: '同意書（紙）' },
    CONSENT_SIGNATURE: { description: '同意の署名（画面）' },
    SHEET: { description: 'つなぐシート（紙）' },
    DOCUMENT: { description: 'その他の書類' },
  },
});

export enum ConsultationAttachmentScan {
  CLEAN = 'clean',
  NOT_SCANNED = 'not-scanned',
}
registerEnumType(ConsultationAttachmentScan, {
  name: 'ConsultationAttachmentScan',
  description: 'ウイルスの検査',
  valuesConfig: {
    CLEAN: { description: '検査済み' },
    NOT_SCANNED: { description: '検査していない' },
  },
});

/** 添付 of a consultation as the graph shows it. */
@Classified('summary')
@ObjectType({ description: '相談の添付ファイル' })
export class ConsultationAttachment {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => ConsultationAttachmentKind, { description: '種別' })
  kind!: ConsultationAttachmentKind;

  @Field(() => String, { description: 'ファイルの形式' })
  mediaType!: string;

  @Field(() => Int, { description: '大きさ（バイト）' })
  bytes!: number;

  @Field(() => ConsultationAttachmentScan, { description: 'ウイルスの検査' })
  scan!: ConsultationAttachmentScan;

  @Field(() => String, { description: '加えた日時' })
  addedAt!: string;

  @Field(() => StaffReference, { nullable: true, description: '加えた職員' })
  addedBy!: StaffReference | null;

  @Classified('narrative')
  @Field(() => String, { nullable: true, description: 'ファイルの名前（見る権限があるときだけ）' })
  fileName?: string | null;

  @Classified('narrative')
  @Field(() => String, { nullable: true, description: '取り出す場所（見る権限があるときだけ）' })
  downloadPath?: string | null;
}
