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
  JSONObject: { input: unknown; output: unknown; }
};

export type AcceptHandoverInput = {
  handoverId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
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

export type AreaKind =
  /** 市 */
  | 'CITY'
  /** 地区 */
  | 'DISTRICT'
  /** 行政区 */
  | 'WARD'
  /** 福祉区 */
  | 'WELFARE_DISTRICT';

export type CloseConsultationInput = {
  caseId: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  outcome: ConsultationCaseOutcome;
  version: Scalars['Int']['input'];
};

export type ConsentDataClass =
  /** 住所・電話番号 */
  | 'CONTACT'
  /** 仕事 */
  | 'EMPLOYMENT'
  /** 健康・医療 */
  | 'HEALTH'
  /** 氏名・生年月日・世帯 */
  | 'IDENTITY'
  /** 相談の内容 */
  | 'NARRATIVE'
  /** 支援計画 */
  | 'PLAN'
  /** 支援の経過 */
  | 'PROGRESS'
  /** 相談や支援の有無と状態 */
  | 'SUMMARY';

export type ConsentInput = {
  agencyIds: Array<Scalars['ID']['input']>;
  dataClasses: Array<ConsentDataClass>;
  personIds: Array<Scalars['ID']['input']>;
  signature: ConsentSignature;
  signedByPersonId: Scalars['ID']['input'];
  until?: InputMaybe<Scalars['String']['input']>;
};

export type ConsentSignature =
  /** 紙に署名 */
  | 'PAPER'
  /** 代理 */
  | 'PROXY'
  /** 画面に署名 */
  | 'SCREEN';

export type ConsultationCaseChannel =
  /** 他の機関から */
  | 'AGENCY'
  /** 窓口 */
  | 'COUNTER'
  /** オンライン */
  | 'ONLINE'
  /** アウトリーチ */
  | 'OUTREACH'
  /** 電話 */
  | 'PHONE'
  /** 訪問 */
  | 'VISIT';

export type ConsultationCaseOutcome =
  /** 支援につながった */
  | 'CONNECTED'
  /** 別の機関で続ける */
  | 'CONTINUED_ELSEWHERE'
  /** 本人の希望で終えた */
  | 'ENDED_BY_WISH'
  /** 解決に至らなかった */
  | 'NOT_SOLVED'
  /** 相談のみで解決した */
  | 'SETTLED_BY_ADVICE';

export type ConsultationCaseState =
  /** 終結 */
  | 'CLOSED'
  /** 支援中 */
  | 'IN_SUPPORT'
  /** 受付 */
  | 'RECEIVED';

export type ConsultationCaseUrgency =
  /** 緊急 */
  | 'EMERGENCY'
  /** ふつう */
  | 'ORDINARY'
  /** 早めに */
  | 'SOON';

export type ConsultationHandoverState =
  /** 受けた */
  | 'ACCEPTED'
  /** 次の機関へ引き継いだ */
  | 'PASSED_ON'
  /** 返事待ち */
  | 'SENT';

export type EmploymentRegistrationState =
  /** 終了 */
  | 'ENDED'
  /** 登録 */
  | 'REGISTERED'
  /** 支援中 */
  | 'TRIAGED'
  /** 就労中 */
  | 'WORKING';

export type HomeCareDischargeState =
  /** 在宅の体制が整った */
  | 'ARRANGED'
  /** 課題整理中 */
  | 'ASSESSING'
  /** 退院した */
  | 'DISCHARGED'
  /** 相談受付 */
  | 'REFERRED';

export type HouseholdRelation =
  /** 子 */
  | 'CHILD'
  /** 世帯主 */
  | 'HEAD';

export type OtherTroublesInput = {
  answer?: InputMaybe<Scalars['String']['input']>;
  caseId: Scalars['ID']['input'];
  hasOtherTroubles: Scalars['Boolean']['input'];
  version: Scalars['Int']['input'];
};

export type PassOnHandoverInput = {
  citizenTold: Scalars['Boolean']['input'];
  contentIsPlain?: InputMaybe<Scalars['Boolean']['input']>;
  handoverId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  toAgencyId?: InputMaybe<Scalars['ID']['input']>;
  version: Scalars['Int']['input'];
  wordToTarget?: InputMaybe<Scalars['String']['input']>;
};

export type PersonContactKind =
  /** メール */
  | 'MAIL'
  /** 電話 */
  | 'PHONE';

export type PersonNameKind =
  /** 通称 */
  | 'ALIAS'
  /** 前の氏名 */
  | 'FORMER';

export type PersonRelation =
  /** 子 */
  | 'CHILD'
  /** その他 */
  | 'OTHER'
  /** 親 */
  | 'PARENT'
  /** きょうだい */
  | 'SIBLING'
  /** 配偶者 */
  | 'SPOUSE';

export type PersonSex =
  /** 女 */
  | 'FEMALE'
  /** 男 */
  | 'MALE'
  /** その他 */
  | 'OTHER'
  /** 不明 */
  | 'UNKNOWN';

export type ReceiveConsultationInput = {
  areaId?: InputMaybe<Scalars['ID']['input']>;
  channel: ConsultationCaseChannel;
  draftId?: InputMaybe<Scalars['ID']['input']>;
  firstWord: Scalars['String']['input'];
  householdId: Scalars['ID']['input'];
  personIds: Array<Scalars['ID']['input']>;
  urgency: ConsultationCaseUrgency;
};

export type RecordSheetInput = {
  caseId: Scalars['ID']['input'];
  consent?: InputMaybe<ConsentInput>;
  members: Array<SheetMemberInput>;
  referralAgencyId?: InputMaybe<Scalars['ID']['input']>;
  referralReason?: InputMaybe<Scalars['String']['input']>;
  situation?: InputMaybe<Scalars['String']['input']>;
  strengths?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
  wishes?: InputMaybe<Scalars['String']['input']>;
};

export type SaveConsultationDraftInput = {
  content: Scalars['JSONObject']['input'];
  householdId?: InputMaybe<Scalars['ID']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type SendHandoverInput = {
  caseId: Scalars['ID']['input'];
  citizenTold: Scalars['Boolean']['input'];
  contentIsPlain?: InputMaybe<Scalars['Boolean']['input']>;
  toAgencyId: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
  wordToTarget?: InputMaybe<Scalars['String']['input']>;
};

export type SheetMemberInput = {
  age?: InputMaybe<Scalars['Int']['input']>;
  condition?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  noWorries?: InputMaybe<Scalars['Boolean']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  personId?: InputMaybe<Scalars['ID']['input']>;
  relation: Scalars['String']['input'];
  treatment?: InputMaybe<Scalars['String']['input']>;
  worries: Array<WorryInput>;
};

export type StaffRole =
  /** 窓口 */
  | 'WINDOW';

export type WorryInput = {
  code: Scalars['String']['input'];
  detail?: InputMaybe<Scalars['String']['input']>;
};
