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
  /** The `JSONObject` scalar type represents JSON objects as specified by [ECMA-404](http://www.ecma-international.org/publications/files/ECMA-ST/ECMA-404.pdf). */
  JSONObject: { input: unknown; output: unknown; }
};

/** 引継ぎを受ける */
export type AcceptHandoverInput = {
  /** 引継ぎ */
  handoverId: Scalars['ID']['input'];
  /** 開いたときの版 */
  version: Scalars['Int']['input'];
};

/** 受託の範囲 */
export type AgencyCommission =
  /** 一部受託 */
  | 'PART'
  /** 受託 */
  | 'WHOLE';

/** 機関の担当者 */
export type AgencyContactInput = {
  /** 機関 */
  agencyId: Scalars['ID']['input'];
  /** 担当する相談内容 */
  consultation?: InputMaybe<Scalars['String']['input']>;
  /** 直す担当者（新しく加えるときは空） */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** メール */
  mail?: InputMaybe<Scalars['String']['input']>;
  /** 氏名 */
  name: Scalars['String']['input'];
  /** 電話番号 */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** 主・副 */
  rank: AgencyContactRank;
  /** 開いたときの版 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** 担当者の別 */
export type AgencyContactRank =
  /** 副担当 */
  | 'DEPUTY'
  /** 主担当 */
  | 'MAIN';

/** 機関の並べ方 */
export type AgencySort =
  /** 台帳の順 */
  | 'DIRECTORY'
  /** 名称の順 */
  | 'NAME';

/** 圏域の名の根拠 */
export type AreaBasis =
  /** 数だけが記載されている */
  | 'COUNT_ONLY'
  /** 他の記載からの推定 */
  | 'INFERRED'
  /** 資料に名がある */
  | 'NAMED';

/** 圏域の種類 */
export type AreaKind =
  /** 他都市（匿名） */
  | 'ANONYMOUS_MUNICIPALITY'
  /** 市 */
  | 'CITY'
  /** 市の概数 */
  | 'CITY_FIGURE'
  /** 日常生活圏域（数のみ） */
  | 'DAILY_LIFE_AREAS'
  /** 地区 */
  | 'DISTRICT'
  /** 小学校区 */
  | 'ELEMENTARY_DISTRICT'
  /** 小学校区（数のみ） */
  | 'ELEMENTARY_DISTRICTS'
  /** 中学校区（数のみ） */
  | 'JUNIOR_HIGH_DISTRICTS'
  /** 県内の市町村・地域 */
  | 'MUNICIPALITY'
  /** 他都市 */
  | 'OTHER_MUNICIPALITY'
  /** 都道府県 */
  | 'PREFECTURE'
  /** 行政区 */
  | 'WARD'
  /** 行政区（数のみ） */
  | 'WARDS'
  /** 福祉区 */
  | 'WELFARE_DISTRICT'
  /** 福祉区（数のみ） */
  | 'WELFARE_DISTRICTS';

/** 職種別の参加者数 */
export type AttendanceInput = {
  /** 参加者数 */
  participants: Scalars['Int']['input'];
  /** 職種 */
  profession: Scalars['String']['input'];
};

/** 相談の終結 */
export type CloseConsultationInput = {
  /** 相談 */
  caseId: Scalars['ID']['input'];
  /** 終結時の記録 */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 結果 */
  outcome: ConsultationCaseOutcome;
  /** 開いたときの版 */
  version: Scalars['Int']['input'];
};

/** 構成員の種類 */
export type CommunityCouncilMemberKind =
  /** 公民館 */
  | 'COMMUNITY_HALL'
  /** 企業・商店 */
  | 'COMPANY'
  /** NPO */
  | 'NPO'
  /** その他 */
  | 'OTHER'
  /** 行政・社会福祉協議会など */
  | 'PUBLIC_BODY'
  /** 町内会・自治会 */
  | 'RESIDENTS_ASSOCIATION'
  /** 学校 */
  | 'SCHOOL'
  /** 介護・生活支援の事業者 */
  | 'SERVICE_PROVIDER'
  /** ボランティア団体 */
  | 'VOLUNTEER_GROUP'
  /** 民生委員・福祉委員 */
  | 'WELFARE_COMMISSIONER';

/** 協議体の状態 */
export type CommunityCouncilState =
  /** 活動中 */
  | 'ACTIVE'
  /** 解散 */
  | 'DISSOLVED'
  /** 休止中 */
  | 'DORMANT'
  /** 設置準備中 */
  | 'PREPARING'
  /** 設置済み（未活動） */
  | 'SET_UP';

/** 協議体のテーマ */
export type CommunityCouncilTheme =
  /** 困り事支援（草取り・ごみ出しなど） */
  | 'DAILY_HELP'
  /** 認知症 */
  | 'DEMENTIA'
  /** 防災 */
  | 'DISASTER'
  /** 付き添い */
  | 'ESCORT'
  /** 健康づくり・介護予防 */
  | 'HEALTH'
  /** その他 */
  | 'OTHER'
  /** 居場所づくり */
  | 'PLACE'
  /** 生活交通 */
  | 'TRANSPORT'
  /** 見守り */
  | 'WATCH';

/** 協議体の単位 */
export type CommunityCouncilUnit =
  /** 地区 */
  | 'DISTRICT'
  /** 小学校区 */
  | 'ELEMENTARY_DISTRICT'
  /** 中学校区 */
  | 'JUNIOR_HIGH_DISTRICT';

/** 共有する情報の区分 */
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

/** 情報共有の同意 */
export type ConsentInput = {
  /** 共有する機関 */
  agencyIds: Array<Scalars['ID']['input']>;
  /** 共有する情報 */
  dataClasses: Array<ConsentDataClass>;
  /** 同意した方 */
  personIds: Array<Scalars['ID']['input']>;
  /** 署名の方法 */
  signature: ConsentSignature;
  /** 署名した方 */
  signedByPersonId: Scalars['ID']['input'];
  /** 期限の日（その日まで。なければ撤回するまで） */
  until?: InputMaybe<Scalars['String']['input']>;
};

/** 署名の方法 */
export type ConsentSignature =
  /** 紙に署名 */
  | 'PAPER'
  /** 代理 */
  | 'PROXY'
  /** 画面に署名 */
  | 'SCREEN';

/** 相談の経路 */
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

/** 終結の結果 */
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

/** 相談の状態 */
export type ConsultationCaseState =
  /** 終結 */
  | 'CLOSED'
  /** 支援中 */
  | 'IN_SUPPORT'
  /** 受付 */
  | 'RECEIVED';

/** 緊急度 */
export type ConsultationCaseUrgency =
  /** 緊急 */
  | 'EMERGENCY'
  /** ふつう */
  | 'ORDINARY'
  /** 早めに */
  | 'SOON';

/** 引継ぎの向き */
export type ConsultationHandoverDirection =
  /** 受け取った引継ぎ */
  | 'INCOMING'
  /** 送った引継ぎ */
  | 'OUTGOING';

/** 引継ぎの状態 */
export type ConsultationHandoverState =
  /** 受けた */
  | 'ACCEPTED'
  /** 次の機関へ引き継いだ */
  | 'PASSED_ON'
  /** 返事待ち */
  | 'SENT';

/** 会議の記録 */
export type CouncilMeetingInput = {
  /** 出席者数 */
  attendees?: InputMaybe<Scalars['Int']['input']>;
  /** 決まったこと */
  decisions?: InputMaybe<Scalars['String']['input']>;
  /** 開催日 */
  heldOn: Scalars['String']['input'];
  /** 議題 */
  title: Scalars['String']['input'];
};

/** 構成員（団体・役職） */
export type CouncilMemberInput = {
  /** 機関台帳の機関 */
  agencyId?: InputMaybe<Scalars['ID']['input']>;
  /** 加わった日 */
  joinedOn?: InputMaybe<Scalars['String']['input']>;
  /** 種類 */
  kind: CommunityCouncilMemberKind;
  /** 団体・役職の名（個人の名は入れません） */
  name: Scalars['String']['input'];
};

/** 支援計画 */
export type CouncilSupportPlanInput = {
  /** 目標 */
  goal: Scalars['String']['input'];
  /** 見直しの日 */
  reviewOn: Scalars['String']['input'];
  /** 開始日 */
  startsOn: Scalars['String']['input'];
  /** 支援の内容 */
  support: Scalars['String']['input'];
};

/** 協議体のテーマ */
export type CouncilThemeInput = {
  /** 内容 */
  note?: InputMaybe<Scalars['String']['input']>;
  /** テーマ */
  theme: CommunityCouncilTheme;
};

/** 退院を妨げる課題 */
export type DischargeBlockingProblem =
  /** 収入が足りない */
  | 'LOW_INCOME'
  /** 医療的ケアが要る */
  | 'MEDICAL_CARE_NEEDS'
  /** 介護する人がいない */
  | 'NO_CAREGIVER'
  /** 保証人がいない */
  | 'NO_GUARANTOR'
  /** 帰る住まいがない */
  | 'NO_HOME'
  /** 身寄りがない */
  | 'NO_RELATIVES'
  /** その他 */
  | 'OTHER'
  /** 保険料の未納 */
  | 'UNPAID_PREMIUMS';

/** 課題のその後 */
export type DischargeProblemSettlement =
  /** 総合相談へつないだ */
  | 'HANDED_OVER'
  /** 解決した */
  | 'SOLVED';

export type EmploymentRegistrationState =
  /** 終了 */
  | 'ENDED'
  /** 登録 */
  | 'REGISTERED'
  /** 支援中 */
  | 'TRIAGED'
  /** 就労中 */
  | 'WORKING';

/** 受入れの余力 */
export type HomeCareAvailability =
  /** 受け入れられる */
  | 'AVAILABLE'
  /** 受け入れられない */
  | 'FULL'
  /** 要相談 */
  | 'LIMITED';

/** 退院調整の状態 */
export type HomeCareDischargeState =
  /** 在宅の体制が整った */
  | 'ARRANGED'
  /** 課題整理中 */
  | 'ASSESSING'
  /** 退院した */
  | 'DISCHARGED'
  /** 退院に至らなかった */
  | 'NOT_DISCHARGED'
  /** 相談受付 */
  | 'REFERRED';

/** 在宅医療資源の種別 */
export type HomeCareResourceKind =
  /** 居宅介護支援（ケアマネジャー） */
  | 'CARE_MANAGEMENT'
  /** 訪問診療をする診療所 */
  | 'CLINIC'
  /** 訪問歯科 */
  | 'DENTAL'
  /** 多職種連携の団体 */
  | 'NETWORK'
  /** 訪問看護 */
  | 'NURSING'
  /** 在宅介護対応薬局 */
  | 'PHARMACY';

/** 研修・講座の種別 */
export type HomeCareTrainingKind =
  /** 市民の講座 */
  | 'LECTURE'
  /** 多職種の会議・事例検討 */
  | 'MEETING'
  /** 市民公開講座 */
  | 'OPEN_LECTURE'
  /** 専門職の研修 */
  | 'PROFESSIONAL'
  /** 専門職の研修（公表された合計） */
  | 'PROFESSIONAL_TOTAL';

/** 開催の方法 */
export type HomeCareTrainingMode =
  /** 会場 */
  | 'IN_PERSON'
  /** オンライン */
  | 'ONLINE';

/** 研修・講座の状態 */
export type HomeCareTrainingState =
  /** 中止 */
  | 'CANCELLED'
  /** 実施済み */
  | 'HELD'
  /** 予定 */
  | 'PLANNED';

export type HouseholdRelation =
  /** 子 */
  | 'CHILD'
  /** 世帯主 */
  | 'HEAD';

/** 集計の仕方 */
export type IndicatorAggregation =
  /** 累計 */
  | 'CUMULATIVE'
  /** 開催ごと */
  | 'PER_EVENT'
  /** 時点 */
  | 'POINT_IN_TIME'
  /** 調査 */
  | 'SURVEY'
  /** 目標 */
  | 'TARGET'
  /** 年次 */
  | 'YEARLY'
  /** 年度計 */
  | 'YEAR_TOTAL'
  /** 年度値 */
  | 'YEAR_VALUE';

/** 施策の記載の種別 */
export type MeasureStatementKind =
  /** 行うこと */
  | 'ACTION'
  /** 取組の内容 */
  | 'CONTENT'
  /** 取組の見出し */
  | 'CONTENT_TITLE'
  /** 課題 */
  | 'ISSUE'
  /** 法的根拠 */
  | 'LEGAL_BASIS'
  /** 基本理念 */
  | 'PHILOSOPHY'
  /** 計画の概要 */
  | 'PLAN_FACT'
  /** 計画の位置づけ */
  | 'PLAN_POSITION'
  /** 方針 */
  | 'POLICY'
  /** 問題意識 */
  | 'PROBLEM_AWARENESS'
  /** 関連する計画 */
  | 'RELATED_PLAN';

/** 「他に困り事はありませんか？」の答え */
export type OtherTroublesInput = {
  /** 答えの内容 */
  answer?: InputMaybe<Scalars['String']['input']>;
  /** 相談 */
  caseId: Scalars['ID']['input'];
  /** 他にも困り事がある */
  hasOtherTroubles: Scalars['Boolean']['input'];
  /** 開いたときの版 */
  version: Scalars['Int']['input'];
};

/** 次の機関へ引き継ぐ */
export type PassOnHandoverInput = {
  /** 相談した方に次の機関を案内した */
  citizenTold: Scalars['Boolean']['input'];
  /** 内容が明らか（次の機関への一言は不要） */
  contentIsPlain?: InputMaybe<Scalars['Boolean']['input']>;
  /** 引継ぎ */
  handoverId: Scalars['ID']['input'];
  /** 理由 */
  reason: Scalars['String']['input'];
  /** 次の機関（なければ断りとみなし、CC-012 になります） */
  toAgencyId?: InputMaybe<Scalars['ID']['input']>;
  /** 開いたときの版 */
  version: Scalars['Int']['input'];
  /** 次の機関に伝えた一言 */
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

/** 研修・講座の予定 */
export type PlanHomeCareTrainingInput = {
  /** 地区 */
  areaId?: InputMaybe<Scalars['ID']['input']>;
  /** 定員 */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** 終わり（日時） */
  endsAt: Scalars['String']['input'];
  /** 申込みの方法 */
  howToApply?: InputMaybe<Scalars['String']['input']>;
  /** 種別 */
  kind: HomeCareTrainingKind;
  /** 開催の方法 */
  mode: HomeCareTrainingMode;
  /** 会場 */
  place?: InputMaybe<Scalars['String']['input']>;
  /** 始まり（日時） */
  startsAt: Scalars['String']['input'];
  /** 対象 */
  target: Array<Scalars['String']['input']>;
  /** 題名 */
  title: Scalars['String']['input'];
};

/** 協議体の設置準備 */
export type PrepareCouncilInput = {
  /** 圏域 */
  areaId: Scalars['ID']['input'];
  /** 運営する団体 */
  hostAgencyId?: InputMaybe<Scalars['ID']['input']>;
  /** 名称 */
  name: Scalars['String']['input'];
  /** 備考 */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 準備を始めた日 */
  startedOn: Scalars['String']['input'];
  /** 単位 */
  unit: CommunityCouncilUnit;
};

/** 相談の受付 */
export type ReceiveConsultationInput = {
  /** 地域 */
  areaId?: InputMaybe<Scalars['ID']['input']>;
  /** 経路 */
  channel: ConsultationCaseChannel;
  /** もとにした下書き（受け付けると消えます） */
  draftId?: InputMaybe<Scalars['ID']['input']>;
  /** 最初の言葉（主訴） */
  firstWord: Scalars['String']['input'];
  /** 世帯 */
  householdId: Scalars['ID']['input'];
  /** 相談に関わる方（中心になる方を先頭に） */
  personIds: Array<Scalars['ID']['input']>;
  /** 緊急度 */
  urgency: ConsultationCaseUrgency;
};

/** 参加の記録 */
export type RecordHomeCareAttendanceInput = {
  /** 職種別 */
  byProfession?: Array<AttendanceInput>;
  /** 参加者数 */
  participants: Scalars['Int']['input'];
};

/** つなぐシートの記録 */
export type RecordSheetInput = {
  /** 相談 */
  caseId: Scalars['ID']['input'];
  /** 情報共有の同意 */
  consent?: InputMaybe<ConsentInput>;
  /** 世帯構成と困り事 */
  members: Array<SheetMemberInput>;
  /** 紹介先 */
  referralAgencyId?: InputMaybe<Scalars['ID']['input']>;
  /** 紹介の理由 */
  referralReason?: InputMaybe<Scalars['String']['input']>;
  /** 相談の経過・世帯の状況 */
  situation?: InputMaybe<Scalars['String']['input']>;
  /** 強み・できていること */
  strengths?: InputMaybe<Scalars['String']['input']>;
  /** 開いたときの版 */
  version: Scalars['Int']['input'];
  /** 本人・家族の思い */
  wishes?: InputMaybe<Scalars['String']['input']>;
};

/** 退院調整の相談 */
export type ReferDischargeInput = {
  /** 必要なケア */
  careNeeds?: InputMaybe<Scalars['String']['input']>;
  /** 病状 */
  condition?: InputMaybe<Scalars['String']['input']>;
  /** 相談した病院 */
  hospitalId: Scalars['ID']['input'];
  /** 世帯 */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** 本人 */
  personId: Scalars['ID']['input'];
  /** 退院予定日 */
  plannedOn?: InputMaybe<Scalars['String']['input']>;
  /** 退院を妨げる課題 */
  problems: Array<DischargeBlockingProblem>;
  /** 相談受付日 */
  referredOn: Scalars['String']['input'];
};

/** 在宅医療資源の登録 */
export type RegisterHomeCareResourceInput = {
  /** 医療的ケア児のかかりつけ医 */
  acceptsChildren?: Scalars['Boolean']['input'];
  /** 機関 */
  agencyId?: InputMaybe<Scalars['ID']['input']>;
  /** 福祉区 */
  areaId: Scalars['ID']['input'];
  /** 受入れの余力 */
  availability: HomeCareAvailability;
  /** 種別 */
  kind: HomeCareResourceKind;
  /** 名称 */
  name: Scalars['String']['input'];
  /** 訪問する職員の数 */
  visitingStaff?: InputMaybe<Scalars['Int']['input']>;
};

/** 取組実績の入力 */
export type RoadmapAchievementInput = {
  /** 取組実績 */
  achievement: Scalars['String']['input'];
  /** 担当課（総括する課が代わりに入力するとき） */
  agencyId?: InputMaybe<Scalars['ID']['input']>;
  /** 年度（例 R5・令和5年度） */
  fiscalYear: Scalars['String']['input'];
  /** 工程表の項目 */
  itemId: Scalars['ID']['input'];
  /** 今後の方針 */
  nextStep?: InputMaybe<Scalars['String']['input']>;
  /** 書き直すとき: 開いたときの版 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** 工程表の記載の種別 */
export type RoadmapEntryKind =
  /** 取組実績 */
  | 'ACHIEVED'
  /** 今後の方針 */
  | 'NEXT'
  /** 記載事項 */
  | 'PLANNED';

/** 工程表の表の種類 */
export type RoadmapForm =
  /** 事業進捗表 */
  | 'PROGRESS'
  /** 工程表 */
  | 'ROADMAP';

/** 相談の下書き */
export type SaveConsultationDraftInput = {
  /** 入力した内容 */
  content: Scalars['JSONObject']['input'];
  /** 世帯 */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** 下書き（新しいときは空） */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** 開いたときの版（新しいときは空） */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** 引継ぎ */
export type SendHandoverInput = {
  /** 相談 */
  caseId: Scalars['ID']['input'];
  /** 相談した方に引継ぎ先を案内した */
  citizenTold: Scalars['Boolean']['input'];
  /** 内容が明らか（引継ぎ先への一言は不要） */
  contentIsPlain?: InputMaybe<Scalars['Boolean']['input']>;
  /** 引継ぎ先の機関 */
  toAgencyId: Scalars['ID']['input'];
  /** 開いたときの相談の版 */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** 引継ぎ先に伝えた一言 */
  wordToTarget?: InputMaybe<Scalars['String']['input']>;
};

/** 課題のその後 */
export type SettleProblemInput = {
  /** 課題 */
  problem: DischargeBlockingProblem;
  /** その後 */
  settlement: DischargeProblemSettlement;
};

/** 世帯構成の一行 */
export type SheetMemberInput = {
  /** 年齢 */
  age?: InputMaybe<Scalars['Int']['input']>;
  /** 病気・障害の状態 */
  condition?: InputMaybe<Scalars['String']['input']>;
  /** 氏名 */
  name: Scalars['String']['input'];
  /** 困り事なし */
  noWorries?: InputMaybe<Scalars['Boolean']['input']>;
  /** 備考 */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 台帳の方 */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** 続柄 */
  relation: Scalars['String']['input'];
  /** 通院・服薬・手帳など */
  treatment?: InputMaybe<Scalars['String']['input']>;
  /** 困り事 */
  worries: Array<WorryInput>;
};

/** 原資料の注記の種別 */
export type SourceNoteKind =
  /** 資料の中の不一致 */
  | 'MISMATCH'
  /** 市に確かめること */
  | 'TO_BE_SETTLED';

/** 職員の役割 */
export type StaffRole =
  /** 複合課題解決アドバイザー */
  | 'ADVISER'
  /** 監査 */
  | 'AUDITOR'
  /** 相談・支援の担当 */
  | 'CASE_WORKER'
  /** 事務 */
  | 'CLERK'
  /** 相談支援包括化推進員 */
  | 'COORDINATOR'
  /** 団体 */
  | 'GROUP'
  /** 主管課 */
  | 'LEAD_DIVISION'
  /** 支え合い推進員 */
  | 'PROMOTER'
  /** 台帳管理 */
  | 'REGISTER_KEEPER'
  /** 所管課 */
  | 'SECTION'
  /** 窓口 */
  | 'WINDOW';

/** 困り事 */
export type WorryInput = {
  /** 項目の符号 */
  code: Scalars['String']['input'];
  /** 内容 */
  detail?: InputMaybe<Scalars['String']['input']>;
};
