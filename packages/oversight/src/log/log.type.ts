import { Classified } from '@tsunagu/subgraph-kit';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyReference, PersonReference, StaffReference } from '../references/references.ts';
import { uncountedConnectionOf } from '../references/uncounted-connection.ts';

export enum ReadingOutcome {
  GIVEN = 'given',
  EMPTY = 'empty',
  REFUSED = 'refused',
  WRITTEN = 'written',
}
registerEnumType(ReadingOutcome, {
  name: 'ReadingOutcome',
  description: '閲覧の結果',
  valuesConfig: {
    GIVEN: { description: '渡した' },
    EMPTY: { description: '該当なし' },
    REFUSED: { description: '断った' },
    WRITTEN: { description: '書き込んだ' },
  },
});

export enum ReadingAccess {
  QUERY = 'query',
  LIST = 'list',
  COUNT = 'count',
  FILE = 'file',
  EXPORT = 'export',
  STREAM = 'stream',
}
registerEnumType(ReadingAccess, {
  name: 'ReadingAccess',
  description: '閲覧のしかた',
  valuesConfig: {
    QUERY: { description: '画面' },
    LIST: { description: '一覧' },
    COUNT: { description: '件数' },
    FILE: { description: 'ファイル' },
    EXPORT: { description: '書き出し' },
    STREAM: { description: '更新の通知' },
  },
});

export enum ReadingActorKind {
  STAFF = 'staff',
  PARTNER = 'partner',
  PUBLIC = 'public',
  SYSTEM = 'system',
}
registerEnumType(ReadingActorKind, {
  name: 'ReadingActorKind',
  description: '閲覧した主体',
  valuesConfig: {
    STAFF: { description: '職員' },
    PARTNER: { description: '連携システム' },
    PUBLIC: { description: '一般' },
    SYSTEM: { description: 'システムの処理' },
  },
});

/** Which class of whose record was read by which rule, and the fact that the rule stood on. */
@Classified('summary')
@ObjectType({ description: '読んだものの区分と根拠' })
export class ReadingEntry {
  @Field(() => ID, { nullable: true, description: 'ケース、または台帳の人の番号' })
  subjectId!: string | null;

  @Field(() => String, { description: '情報区分' })
  dataClass!: string;

  @Field(() => String, { description: '規則' })
  basis!: string;

  @Field(() => ID, { nullable: true, description: '根拠の記録' })
  evidenceId!: string | null;
}

/** 閲覧記録 of one call. Never what stood in the records. */
@Classified('summary')
@ObjectType({ description: '閲覧記録の1行（内容は含まない）' })
export class ReadingEvent {
  @Field(() => ID, { description: '番号' })
  id!: string;

  @Field(() => String, { description: '時刻' })
  at!: string;

  @Field(() => ReadingActorKind, { description: '主体' })
  actorKind!: ReadingActorKind;

  @Field(() => StaffReference, { nullable: true, description: '職員' })
  staff!: StaffReference | null;

  @Field(() => AgencyReference, { nullable: true, description: '機関' })
  agency!: AgencyReference | null;

  @Field(() => String, { nullable: true, description: '連携システム' })
  clientId!: string | null;

  @Field(() => String, { nullable: true, description: '利用目的' })
  purpose!: string | null;

  @Field(() => String, { nullable: true, description: '画面・操作の名' })
  operation!: string | null;

  @Field(() => String, { nullable: true, description: '行為（書き込みのとき）' })
  action!: string | null;

  @Field(() => ReadingAccess, { description: '閲覧のしかた' })
  access!: ReadingAccess;

  @Field(() => ReadingOutcome, { description: '結果' })
  outcome!: ReadingOutcome;

  @Field(() => [String], { description: '断ったわけ（符号）' })
  refusals!: string[];

  @Classified('identity')
  @Field(() => [ID], { description: '読まれた人の番号' })
  personIds!: string[];

  @Classified('identity')
  @Field(() => [PersonReference], { nullable: 'items', description: '読まれた人（見る根拠があるときだけ）' })
  persons!: PersonReference[];

  @Field(() => [ID], { description: '読まれたケースの番号' })
  caseIds!: string[];

  @Field(() => [ReadingEntry], { description: '区分と根拠' })
  entries!: ReadingEntry[];

  @Field(() => Int, { description: '求めたが渡さなかった数' })
  missed!: number;
}

export const ReadingEventConnection = uncountedConnectionOf(ReadingEvent, 'ReadingEvent');

/** 改ざん検知: how far the log is sealed, and anchored outside of the database. */
@Classified('directory')
@ObjectType({ description: '閲覧記録の封の状態' })
export class AuditChainState {
  @Field(() => String, { nullable: true, description: '最後の封の番号' })
  sealNo!: string | null;

  @Field(() => String, { nullable: true, description: '最後に封をした時刻' })
  sealedAt!: string | null;

  @Field(() => Int, { description: 'まだ封をしていない行の数' })
  waiting!: number;

  @Field(() => String, { nullable: true, description: '最後にデータベースの外に控えた封の番号' })
  anchoredSealNo!: string | null;

  @Field(() => String, { nullable: true, description: '最後にデータベースの外に控えた時刻' })
  anchoredAt!: string | null;
}
