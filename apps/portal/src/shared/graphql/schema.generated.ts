export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** 日付 */
  Date: { input: string; output: string; }
  DateTime: { input: string; output: string; }
};

export type AgencyCommission =
  /** 一部受託 */
  | 'PART'
  /** 受託 */
  | 'WHOLE';

export type AgencyContactRank =
  /** 副担当 */
  | 'DEPUTY'
  /** 主担当 */
  | 'MAIN';

export type AgencySort =
  /** 台帳の順 */
  | 'DIRECTORY'
  /** 名称の順 */
  | 'NAME';

export type AliasKind =
  /** 通称 */
  | 'ALIAS'
  /** 旧姓 */
  | 'FORMER';

export type AreaKind =
  /** 市 */
  | 'CITY'
  /** 地区 */
  | 'DISTRICT'
  /** 行政区 */
  | 'WARD'
  /** 福祉区 */
  | 'WELFARE_DISTRICT';

export type ConsultationState =
  /** 終結 */
  | 'CLOSED'
  /** 引き継ぎ中 */
  | 'HANDED_OVER'
  /** 受付 */
  | 'RECEIVED'
  /** 支援中 */
  | 'SUPPORTING';

export type EmploymentState =
  /** 就職 */
  | 'PLACED'
  /** 紹介中 */
  | 'PROPOSED'
  /** 登録 */
  | 'REGISTERED'
  /** 定着 */
  | 'RETAINED';

export type HomeCareDischargeState =
  /** 在宅の体制が整った */
  | 'ARRANGED'
  /** 課題整理中 */
  | 'ASSESSING'
  /** 退院した */
  | 'DISCHARGED'
  /** 相談受付 */
  | 'REFERRED';

export type Measure =
  /** 在宅医療 */
  | 'HOME';

export type RelationshipKind =
  /** 子 */
  | 'CHILD'
  /** 孫 */
  | 'GRANDCHILD'
  /** 祖父母 */
  | 'GRANDPARENT'
  /** その他 */
  | 'OTHER'
  /** 父母 */
  | 'PARENT'
  /** きょうだい */
  | 'SIBLING'
  /** 配偶者 */
  | 'SPOUSE';

export type Sex =
  /** 女 */
  | 'FEMALE'
  /** 男 */
  | 'MALE'
  /** 不明 */
  | 'UNKNOWN';
