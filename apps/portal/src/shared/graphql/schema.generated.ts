export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** The `JSONObject` scalar type represents JSON objects as specified by [ECMA-404](http://www.ecma-international.org/publications/files/ECMA-ST/ECMA-404.pdf). */
  JSONObject: { input: unknown; output: unknown; }
};

/** 講座の種類 */
export type CommunityCourseKind =
  /** 主催講座 */
  | 'HOSTED_COURSE'
  /** 生活・介護支援サポーター養成講座 */
  | 'SUPPORTER_TRAINING'
  /** フォローアップ講座 */
  | 'FOLLOW_UP'
  /** ボランティア養成講座 */
  | 'VOLUNTEER_TRAINING'
  /** リーダー養成講座 */
  | 'LEADER_TRAINING'
  /** ボランティアの学習会・交流会 */
  | 'VOLUNTEER_EXCHANGE'
  /** フォーラム */
  | 'FORUM'
  /** ワークショップ */
  | 'WORKSHOP'
  /** クラブ講座 */
  | 'CLUB_COURSE';

/** 講座のテーマ */
export type CommunityCourseTheme =
  /** 地域 */
  | 'COMMUNITY'
  /** 共生 */
  | 'INCLUSION'
  /** 防災 */
  | 'DISASTER'
  /** 若者 */
  | 'YOUTH'
  /** 環境 */
  | 'ENVIRONMENT'
  /** 健康 */
  | 'HEALTH'
  /** 男女 */
  | 'GENDER'
  /** 子育 */
  | 'CHILDCARE'
  /** 長寿 */
  | 'LONGEVITY'
  /** ICT */
  | 'ICT';

/** 講座の状態 */
export type CommunityCourseState =
  /** 計画中 */
  | 'PLANNED'
  /** 公開中 */
  | 'PUBLISHED'
  /** 開催済み */
  | 'HELD'
  /** 取りやめ */
  | 'WITHDRAWN';

/** 協議体の単位 */
export type CommunityCouncilUnit =
  /** 小学校区 */
  | 'ELEMENTARY_DISTRICT'
  /** 地区 */
  | 'DISTRICT'
  /** 中学校区 */
  | 'JUNIOR_HIGH_DISTRICT';

/** 協議体の状態 */
export type CommunityCouncilState =
  /** 設置準備中 */
  | 'PREPARING'
  /** 設置済み（未活動） */
  | 'SET_UP'
  /** 活動中 */
  | 'ACTIVE'
  /** 休止中 */
  | 'DORMANT'
  /** 解散 */
  | 'DISSOLVED';

/** 構成員の種類 */
export type CommunityCouncilMemberKind =
  /** 町内会・自治会 */
  | 'RESIDENTS_ASSOCIATION'
  /** 民生委員・福祉委員 */
  | 'WELFARE_COMMISSIONER'
  /** ボランティア団体 */
  | 'VOLUNTEER_GROUP'
  /** 公民館 */
  | 'COMMUNITY_HALL'
  /** 介護・生活支援の事業者 */
  | 'SERVICE_PROVIDER'
  /** NPO */
  | 'NPO'
  /** 企業・商店 */
  | 'COMPANY'
  /** 学校 */
  | 'SCHOOL'
  /** 行政・社会福祉協議会など */
  | 'PUBLIC_BODY'
  /** その他 */
  | 'OTHER';

/** 協議体のテーマ */
export type CommunityCouncilTheme =
  /** 見守り */
  | 'WATCH'
  /** 居場所づくり */
  | 'PLACE'
  /** 困り事支援（草取り・ごみ出しなど） */
  | 'DAILY_HELP'
  /** 付き添い */
  | 'ESCORT'
  /** 生活交通 */
  | 'TRANSPORT'
  /** 健康づくり・介護予防 */
  | 'HEALTH'
  /** 認知症 */
  | 'DEMENTIA'
  /** 防災 */
  | 'DISASTER'
  /** その他 */
  | 'OTHER';

/** 居場所・支え合い活動の種類 */
export type CommunityServiceKind =
  /** カフェ・居場所 */
  | 'CAFE'
  /** 認知症カフェ */
  | 'DEMENTIA_CAFE'
  /** サロン */
  | 'SALON'
  /** みんなの食堂 */
  | 'DINING'
  /** 困り事支援（草取り・ごみ出しなど） */
  | 'DAILY_HELP'
  /** 付き添い */
  | 'ESCORT'
  /** 生活交通 */
  | 'TRANSPORT'
  /** 見守り */
  | 'WATCH'
  /** 教室・体操 */
  | 'CLASS'
  /** その他の支え合い活動 */
  | 'OTHER';

/** 居場所・支え合い活動の状態 */
export type CommunityServiceState =
  /** 実施中 */
  | 'OPEN'
  /** 休止中 */
  | 'PAUSED'
  /** 終了 */
  | 'CLOSED';

/** 推進員が担当する圏域の単位 */
export type CommunityPromoterUnit =
  /** 福祉区（第1層） */
  | 'WELFARE_DISTRICT'
  /** 中学校区・日常生活圏域（第2層） */
  | 'JUNIOR_HIGH_DISTRICT';

/** 推進員の役割 */
export type CommunityPromoterDuty =
  /** 資源開発（担い手の養成、サービスの開発） */
  | 'RESOURCE_DEVELOPMENT'
  /** 関係者のネットワーク構築 */
  | 'NETWORKING'
  /** ニーズと活動のマッチング */
  | 'MATCHING';

/** サポーターの状態 */
export type CommunitySupporterState =
  /** 登録（未活動） */
  | 'REGISTERED'
  /** 活動中 */
  | 'ACTIVE'
  /** 休止中 */
  | 'RESTING'
  /** 登録終了 */
  | 'ENDED';

/** 手助けの種類 */
export type CommunityHelpKind =
  /** 草取り・庭の手入れ */
  | 'GARDEN'
  /** ごみ出し */
  | 'RUBBISH'
  /** 買い物 */
  | 'SHOPPING'
  /** 病院などへの付き添い */
  | 'ESCORT'
  /** 見守り・話し相手 */
  | 'TALK'
  /** 移動 */
  | 'TRANSPORT'
  /** 家事 */
  | 'HOUSEWORK'
  /** 書類・パソコン */
  | 'PAPERWORK'
  /** その他 */
  | 'OTHER';

/** 後追いアンケートの回答 */
export type SupporterSurveyAnswer =
  /** 活動している */
  | 'ACTIVE'
  /** 活動を希望するが、まだ活動していない */
  | 'WISHES'
  /** いまは活動できない */
  | 'NOT_NOW';

/** 打診の結果 */
export type NeedMatchState =
  /** 打診中 */
  | 'PROPOSED'
  /** 引き受けた */
  | 'ACCEPTED'
  /** 見送り */
  | 'DECLINED';

/** 困りごとの状態 */
export type CommunityNeedState =
  /** 担い手を探している */
  | 'OPEN'
  /** 担い手に打診中 */
  | 'PROPOSED'
  /** 担い手が決まった */
  | 'MATCHED'
  /** 終わった */
  | 'DONE'
  /** 取り下げ */
  | 'WITHDRAWN';

/** アンケートの質問の種類 */
export type AgencySurveyQuestionKind =
  /** 四つから一つ選ぶ */
  | 'MAIN'
  /** 自由に書く */
  | 'FREE';

/** 署名の方法 */
export type ConsentSignature =
  /** 画面に署名 */
  | 'SCREEN'
  /** 紙に署名 */
  | 'PAPER'
  /** 代理 */
  | 'PROXY';

/** 共有する情報の区分 */
export type ConsentDataClass =
  /** 氏名・生年月日・世帯 */
  | 'IDENTITY'
  /** 住所・電話番号 */
  | 'CONTACT'
  /** 相談や支援の有無と状態 */
  | 'SUMMARY'
  /** 支援計画 */
  | 'PLAN'
  /** 支援の経過 */
  | 'PROGRESS'
  /** 相談の内容 */
  | 'NARRATIVE'
  /** 健康・医療 */
  | 'HEALTH'
  /** 仕事 */
  | 'EMPLOYMENT';

/** 相談の経路 */
export type ConsultationCaseChannel =
  /** 窓口 */
  | 'COUNTER'
  /** 電話 */
  | 'PHONE'
  /** 訪問 */
  | 'VISIT'
  /** 他の機関から */
  | 'AGENCY'
  /** オンライン */
  | 'ONLINE'
  /** アウトリーチ */
  | 'OUTREACH';

/** 緊急度 */
export type ConsultationCaseUrgency =
  /** ふつう */
  | 'ORDINARY'
  /** 早めに */
  | 'SOON'
  /** 緊急 */
  | 'EMERGENCY';

/** 相談の状態 */
export type ConsultationCaseState =
  /** 受付 */
  | 'RECEIVED'
  /** 支援中 */
  | 'IN_SUPPORT'
  /** 終結 */
  | 'CLOSED';

/** 終結の結果 */
export type ConsultationCaseOutcome =
  /** 支援につながった */
  | 'CONNECTED'
  /** 相談のみで解決した */
  | 'SETTLED_BY_ADVICE'
  /** 別の機関で続ける */
  | 'CONTINUED_ELSEWHERE'
  /** 本人の希望で終えた */
  | 'ENDED_BY_WISH'
  /** 解決に至らなかった */
  | 'NOT_SOLVED';

/** 書きかけの計画の種類 */
export type PlanForm =
  /** トータルケアプランの予定 */
  | 'CARE_PLAN'
  /** 支援プラン */
  | 'SUPPORT_PLAN';

/** 見えない情報を見るための手立て */
export type NotShownRemedy =
  /** 本人の同意があれば見えます */
  | 'CONSENT'
  /** 役割の範囲外です */
  | 'ROLE';

/** 関係機関との連携の分野 */
export type LiaisonField =
  /** 成年後見 */
  | 'GUARDIANSHIP'
  /** 再犯防止 */
  | 'RE_ENTRY'
  /** 依存症 */
  | 'ADDICTION'
  /** 非行防止・啓発 */
  | 'CRIME_PREVENTION';

/** 関係機関との連携の種類 */
export type LiaisonKind =
  /** 成年後見の相談 */
  | 'CONSULTATION'
  /** 申立ての支援 */
  | 'PETITION_SUPPORT'
  /** 報酬の助成 */
  | 'FEE_SUBSIDY'
  /** 司法関係者との協議の場 */
  | 'JUDICIARY_MEETING'
  /** 保護観察所との情報交換 */
  | 'PROBATION_OFFICE'
  /** 矯正施設との情報交換 */
  | 'PRISON'
  /** 地域生活定着支援センターとの情報交換 */
  | 'SETTLEMENT_CENTRE'
  /** 保護司会との情報交換 */
  | 'PROBATION_OFFICERS'
  /** 相談機関一覧の周知 */
  | 'DIRECTORY_HANDED_OVER'
  /** 自助グループとの連携 */
  | 'SELF_HELP_GROUP'
  /** 連携会議 */
  | 'LIAISON_MEETING'
  /** 非行防止教室 */
  | 'CLASS'
  /** 啓発活動 */
  | 'CAMPAIGN';

/** 添付の種別 */
export type ConsultationAttachmentKind =
  /** 同意書（紙） */
  | 'CONSENT_PAPER'
  /** 同意の署名（画面） */
  | 'CONSENT_SIGNATURE'
  /** つなぐシート（紙） */
  | 'SHEET'
  /** その他の書類 */
  | 'DOCUMENT';

/** ウイルスの検査 */
export type ConsultationAttachmentScan =
  /** 検査済み */
  | 'CLEAN'
  /** 検査していない */
  | 'NOT_SCANNED';

/** 時間帯 */
export type CarePlanBand =
  /** 早朝（4時～8時） */
  | 'EARLY_MORNING'
  /** 午前（8時～12時） */
  | 'MORNING'
  /** 午後（12時～18時） */
  | 'AFTERNOON'
  /** 夜間（18時～22時） */
  | 'EVENING'
  /** 深夜（22時～翌4時） */
  | 'LATE_NIGHT';

/** 調整の状態 */
export type CoordinationState =
  /** 受付待ち */
  | 'REQUESTED'
  /** 調整中 */
  | 'COORDINATING'
  /** 役割決定済み */
  | 'DECIDED'
  /** 終了（相談のみ・取下げ） */
  | 'ENDED';

/** 推進員に調整を頼む理由 */
export type CoordinationReason =
  /** 連携先が確定しない（協力が得られない） */
  | 'PARTNER_NOT_FOUND'
  /** 適切な支援メニューが決まらない */
  | 'NO_MENU'
  /** 各相談機関の役割分担が決まらない */
  | 'ROLES_UNDECIDED'
  /** お互いの動きを知らない */
  | 'MOVEMENTS_UNKNOWN'
  /** 担当以外の世帯の課題を見つけたが、情報共有していない */
  | 'OTHER_PROBLEM_FOUND'
  /** 複数サービスが入っているが、組み合わせができていない */
  | 'SERVICES_NOT_COMBINED';

/** 役割を決めずに終わったわけ */
export type CoordinationOutcome =
  /** 問い合わせ・相談のみで完了 */
  | 'ADVICE_ONLY'
  /** 依頼した機関が取り下げた */
  | 'WITHDRAWN';

/** 事例の状態 */
export type CasebookState =
  /** 下書き */
  | 'DRAFTING'
  /** 確認待ち */
  | 'SUBMITTED'
  /** 公表済み */
  | 'PUBLISHED'
  /** 取下げ済み */
  | 'WITHDRAWN';

/** 世帯の類型 */
export type CasebookHousehold =
  /** 一人暮らし */
  | 'ALONE'
  /** 夫婦のみ */
  | 'COUPLE'
  /** 親と成人の子 */
  | 'PARENT_AND_ADULT_CHILD'
  /** ひとり親と子 */
  | 'SINGLE_PARENT'
  /** 夫婦と子 */
  | 'WITH_CHILDREN'
  /** 三世代 */
  | 'THREE_GENERATIONS'
  /** その他 */
  | 'OTHER';

/** 何が効いたか */
export type CasebookEffect =
  /** 世帯全体の支援方針を共有した */
  | 'SHARED_POLICY'
  /** サービスの優先順位を決めた */
  | 'PRIORITY_OF_SERVICES'
  /** 支援を拒んでいた世帯との信頼を築いた */
  | 'TRUST_REBUILT'
  /** アドバイザーの助言で道筋が見えた */
  | 'ADVICE_OF_ADVISER'
  /** 事前の協議で支援が早まった */
  | 'TALKED_BEFOREHAND'
  /** 福祉の外の機関が加わった */
  | 'OTHERS_JOINED';

/** 気になる箇所の種類 */
export type CasebookFindingKind =
  /** 名前 */
  | 'NAME'
  /** 日付 */
  | 'DATE'
  /** 年齢 */
  | 'AGE'
  /** 住所・地区 */
  | 'ADDRESS'
  /** 連絡先 */
  | 'CONTACT'
  /** 番号 */
  | 'NUMBER'
  /** 金額 */
  | 'MONEY'
  /** 機関の名 */
  | 'AGENCY'
  /** 施設・会社の名 */
  | 'FACILITY'
  /** 職員の名 */
  | 'STAFF'
  /** めずらしい事情 */
  | 'RARITY';

/** 受け持ちの種類 */
export type DutyKind =
  /** 見守り（モニタリング） */
  | 'MONITORING'
  /** 役割 */
  | 'ROLE';

/** 見守りの終わり方 */
export type MonitoringOutcome =
  /** 適切な支援が始まった */
  | 'SUPPORT_BEGAN'
  /** 会議で再検討する */
  | 'RECONSIDER'
  /** 支援が終わった */
  | 'SUPPORT_ENDED'
  /** 別の機関が引き継いだ */
  | 'PASSED_ON';

/** 会議の種類 */
export type ConferenceKind =
  /** 支援会議（法定。同意がなくても、守秘義務と罰則のもとで共有する） */
  | 'SUPPORT'
  /** 重層的支援会議（本人の同意にもとづく） */
  | 'MULTI_LAYER'
  /** アドバイザー会議 */
  | 'ADVISER';

/** 会議の終わり方 */
export type ConferenceResult =
  /** 決まった */
  | 'DECIDED'
  /** 決まらなかった */
  | 'UNDECIDED'
  /** 開かれなかった */
  | 'NOT_HELD';

/** 候補日への返事 */
export type ConferenceDateAnswer =
  /** 出られる */
  | 'YES'
  /** まだ分からない */
  | 'MAYBE'
  /** 出られない */
  | 'NO';

/** 会議の出欠 */
export type ConferenceAttendanceKind =
  /** 出席 */
  | 'CAME'
  /** 欠席 */
  | 'ABSENT'
  /** 代理が出席 */
  | 'DEPUTY';

/** 会議の結論 */
export type ConferenceDecision =
  /** 決まった */
  | 'DECIDED'
  /** 決まらなかった */
  | 'UNDECIDED';

/** 会議の次の手 */
export type ConferenceFollowUp =
  /** もう一度、会議を開く */
  | 'NEXT_CONFERENCE'
  /** アドバイザー会議を開く */
  | 'ADVISER_CONFERENCE'
  /** アドバイザーを派遣する */
  | 'ADVISER_DISPATCH';

/** 情報提供の依頼の状態 */
export type InformationRequestState =
  /** 返事を待っている */
  | 'ASKED'
  /** 提供された */
  | 'ANSWERED'
  /** 断られた */
  | 'REFUSED';

/** 調整の種類 */
export type CoordinationEventKind =
  /** 個別調整 */
  | 'INDIVIDUAL'
  /** 事前打ち合わせ */
  | 'PRIOR_MEETING'
  /** 情報共有会議 */
  | 'INFORMATION_MEETING'
  /** アドバイザー派遣 */
  | 'ADVISER_DISPATCH';

/** 個別調整の方法 */
export type CoordinationEventMeans =
  /** 訪問 */
  | 'VISIT'
  /** 電話 */
  | 'PHONE'
  /** オンライン */
  | 'ONLINE'
  /** その他 */
  | 'OTHER';

/** 課題の状態 */
export type CoordinationTaskState =
  /** これから */
  | 'OPEN'
  /** 済んだ */
  | 'DONE'
  /** 取りやめた */
  | 'DROPPED';

/** ファンドの使いみち */
export type FundPurpose =
  /** 受診・診断書の費用 */
  | 'MEDICAL_CERTIFICATE'
  /** 病院・施設・相談機関への交通費 */
  | 'TRANSPORT'
  /** 社会参加や就労のための衣類 */
  | 'CLOTHES_FOR_PARTICIPATION'
  /** その他の入口支援 */
  | 'OTHER_ENTRY_SUPPORT';

/** ファンドを使うみち */
export type FundPath =
  /** 支援会議で課題としてあがった */
  | 'CONFERENCE'
  /** 緊急（市と協議し、アドバイザーに諮る） */
  | 'EMERGENCY';

/** ファンドの申込みの状態 */
export type FundState =
  /** 申込み */
  | 'APPLIED'
  /** 市と協議済み（緊急） */
  | 'CONSULTED'
  /** アドバイザーの意見あり（緊急） */
  | 'ADVISED'
  /** 承認済み */
  | 'APPROVED'
  /** 承認しない */
  | 'DECLINED'
  /** 支払い済み */
  | 'PAID'
  /** 精算済み */
  | 'SETTLED'
  /** 差額の返金済み */
  | 'RETURNED';

/** ファンドの申込みの次の段階 */
export type FundStep =
  /** 市（主管課）との協議 */
  | 'CONSULT'
  /** アドバイザーの意見 */
  | 'ADVISE'
  /** 主管課の承認 */
  | 'APPROVE'
  /** 基金を預かる機関の支払い */
  | 'PAY'
  /** 領収書による精算 */
  | 'SETTLE'
  /** 差額の返金 */
  | 'RETURN';

/** 引継ぎの状態 */
export type ConsultationHandoverState =
  /** 返事待ち */
  | 'SENT'
  /** 受けた */
  | 'ACCEPTED'
  /** 次の機関へ引き継いだ */
  | 'PASSED_ON';

/** アウトリーチの一歩 */
export type OutreachStep =
  /** 働きかけ */
  | 'CONTACT'
  /** 生活が安定した */
  | 'STABLE'
  /** 再訪問を始めた */
  | 'RESUME'
  /** 終結した */
  | 'END';

/** 働きかけの方法 */
export type OutreachContactMethod =
  /** 訪問 */
  | 'VISIT'
  /** 手紙 */
  | 'LETTER'
  /** 電話 */
  | 'PHONE'
  /** オンライン */
  | 'ONLINE'
  /** 本人からの連絡 */
  | 'FROM_PERSON';

/** 会えたか */
export type OutreachContactResult =
  /** 会えた */
  | 'MET'
  /** 扉越しに話せた */
  | 'THROUGH_THE_DOOR'
  /** 返事があった */
  | 'ANSWERED'
  /** 会えなかった */
  | 'NOT_MET';

/** アウトリーチの状態 */
export type OutreachState =
  /** 訪問中 */
  | 'VISITING'
  /** 生活安定 */
  | 'STABLE'
  /** 終結 */
  | 'ENDED';

/** アウトリーチの終結のわけ */
export type OutreachEnding =
  /** 生活が安定した */
  | 'LIFE_STABLE'
  /** 支援につながった */
  | 'CONNECTED'
  /** 本人の希望 */
  | 'BY_WISH'
  /** 転出した */
  | 'MOVED_AWAY';

/** 参加支援の状態 */
export type ParticipationState =
  /** マッチング */
  | 'MATCHED'
  /** 体験 */
  | 'TRIAL'
  /** 定着 */
  | 'SETTLED'
  /** 再調整 */
  | 'READJUSTING'
  /** 終結 */
  | 'ENDED';

/** 参加支援の終結のわけ */
export type ParticipationEnding =
  /** つながりが定着した */
  | 'TIES_SETTLED'
  /** 本人の希望 */
  | 'BY_WISH'
  /** 合わなかった */
  | 'NOT_SUITED'
  /** 活動がなくなった */
  | 'ACTIVITY_ENDED';

/** 参加支援の一歩 */
export type ParticipationStep =
  /** マッチングした */
  | 'MATCH'
  /** 体験を始めた */
  | 'TRY'
  /** 定着した */
  | 'SETTLE'
  /** 定着を確かめた */
  | 'CHECK'
  /** 再調整に入った */
  | 'READJUST'
  /** もう一度マッチングした */
  | 'REMATCH'
  /** 終結した */
  | 'END';

/** 進み具合の記録の種類 */
export type ProgressNoteKind =
  /** 進み具合 */
  | 'PROGRESS'
  /** 見直し（方針確認） */
  | 'REVIEW'
  /** 見直し日の変更 */
  | 'REVIEW_MOVED';

/** 見直しの結論 */
export type ReviewFinding =
  /** このまま続ける */
  | 'ON_COURSE'
  /** やり方を変えて続ける */
  | 'ADJUST'
  /** 会議で再検討する */
  | 'RECONSIDER';

/** 統計の表 */
export type StatisticsTableCode =
  /** 事業実績① */
  | 'PROJECT_RESULTS'
  /** これまでの実績 */
  | 'RECORD_SO_FAR'
  /** 計画の指標 */
  | 'INDICATORS'
  /** 公表する表のほかの会議等 */
  | 'OTHER_MEETINGS'
  /** 引継ぎ */
  | 'HANDOVERS'
  /** 調整の依頼の理由 */
  | 'REASONS'
  /** 地域ごとの調整の依頼 */
  | 'AREAS'
  /** 機関ごとの調整の依頼 */
  | 'AGENCIES';

/** 集計の項目 */
export type StatisticsFigure =
  /** 推進員の相談受付後、関係機関と支援調整した件数 */
  | 'COORDINATED'
  /** 推進員への問い合わせ・相談のみで支援完了した件数 */
  | 'ADVICE_ONLY'
  /** 合計 */
  | 'CASES_TOTAL'
  /** 総合相談支援体制のケース検討会議回数 */
  | 'CASE_REVIEW_MEETINGS'
  /** 推進員の訪問等による関係機関との個別調整回数 */
  | 'INDIVIDUAL_COORDINATIONS'
  /** アドバイザー会議開催回数 */
  | 'ADVISER_CONFERENCES'
  /** 相談支援包括化推進員受付件数 */
  | 'REQUESTED'
  /** 取扱ケース */
  | 'HANDLED'
  /** つなぐシート活用件数 */
  | 'SHEET_USED'
  /** つなぐシート活用なし件数 */
  | 'SHEET_NOT_USED'
  /** 会議等開催 */
  | 'MEETINGS'
  /** ケース会議開催回数 */
  | 'CASE_CONFERENCES'
  /** 情報共有会議開催回数 */
  | 'INFORMATION_MEETINGS'
  /** ケース会議事前打ち合わせ */
  | 'PRIOR_MEETINGS'
  /** 重層的支援会議開催回数 */
  | 'MULTI_LAYER_CONFERENCES'
  /** アドバイザー派遣回数 */
  | 'ADVISER_DISPATCHES'
  /** 解決に至らなかった複合課題ケースの件数 */
  | 'NOT_SOLVED'
  /** 解決に至らなかった複合課題ケースの検証件数（指標6） */
  | 'NOT_SOLVED_REVIEWED';

/** 数えた記録の種類 */
export type StatisticsRecordKind =
  /** 相談 */
  | 'CONSULTATION'
  /** 調整 */
  | 'COORDINATION'
  /** 会議 */
  | 'CONFERENCE'
  /** 調整の記録 */
  | 'EVENT';

/** 支援プランの種類 */
export type SupportPlanKind =
  /** 多機関協働 */
  | 'MULTI_AGENCY'
  /** 参加支援 */
  | 'PARTICIPATION'
  /** アウトリーチ */
  | 'OUTREACH';

/** 支援プランの状態 */
export type SupportPlanState =
  /** 案 */
  | 'DRAFTED'
  /** 会議で決定 */
  | 'AGREED'
  /** 評価済み */
  | 'EVALUATED'
  /** 次の版へ */
  | 'RENEWED'
  /** 終結 */
  | 'ENDED'
  /** 取下げ */
  | 'WITHDRAWN';

/** 評価の後の道 */
export type SupportPlanLoop =
  /** 再検討（会議に戻す） */
  | 'RECONSIDER'
  /** 再調整（つなぎ先を探し直す） */
  | 'READJUST'
  /** 再訪問（訪問に戻る） */
  | 'REVISIT';

/** 目標の達成 */
export type SupportPlanGoalResult =
  /** 達成した */
  | 'REACHED'
  /** 一部達成した */
  | 'PARTLY'
  /** 達成していない */
  | 'NOT_REACHED';

/** 研修の対象 */
export type StaffTrainingAudience =
  /** 市の職員 */
  | 'CITY_STAFF'
  /** 相談機関の職員 */
  | 'AGENCIES'
  /** 市の職員と相談機関の職員 */
  | 'BOTH';

/** 研修の内容 */
export type StaffTrainingContent =
  /** 総合相談支援体制のしくみ */
  | 'SCHEME'
  /** 事例に基づくケーススタディ */
  | 'CASE_STUDIES'
  /** 困った人のSOSの予兆に気づく */
  | 'SOS_SIGNS'
  /** 制度と個人情報の扱い */
  | 'LAW'
  /** 面談と記録の実習 */
  | 'PRACTICE';

/** 研修の状態 */
export type StaffTrainingState =
  /** 予定 */
  | 'PLANNED'
  /** 実施済み */
  | 'HELD'
  /** 中止 */
  | 'CANCELLED';

/** 資源のない困り事の種類 */
export type UnmetNeedKind =
  /** 一時的な避難場所（シェルター） */
  | 'SHELTER'
  /** 要配慮者の住まい */
  | 'HOUSING_SPECIAL_CARE'
  /** 受け入れてくれる大家・不動産業者 */
  | 'WILLING_LANDLORD'
  /** 移動の手段 */
  | 'TRANSPORT'
  /** 家族の休息 */
  | 'RESPITE'
  /** 学校での支援 */
  | 'SCHOOL_SUPPORT'
  /** 通訳・やさしい日本語 */
  | 'INTERPRETER'
  /** その他 */
  | 'OTHER';

/** 資源のない困り事への所管課の答え */
export type UnmetNeedAnswer =
  /** 取り組む */
  | 'TAKEN_UP'
  /** 工程表に載せた */
  | 'IN_ROADMAP'
  /** いまは取り組まない */
  | 'NOT_NOW';

/** 仕事の種類 */
export type WorkItemKind =
  /** 返事を待っている引継ぎ */
  | 'HANDOVER_WAITING'
  /** 返事の遅れている引継ぎ（市全体） */
  | 'HANDOVER_OVERDUE'
  /** たらい回しになっている引継ぎ（市全体） */
  | 'HANDOVER_BOUNCED'
  /** 初回の連絡 */
  | 'FIRST_CONTACT'
  /** 担当者のいない相談 */
  | 'UNASSIGNED'
  /** 担当している相談 */
  | 'CASE'
  /** 決まった分担 */
  | 'TASK'
  /** 見直し日 */
  | 'REVIEW'
  /** 記録のない相談 */
  | 'SILENT'
  /** 再検討を求められている相談 */
  | 'RECONSIDER'
  /** 受付を待つ調整の依頼 */
  | 'COORDINATION_REQUEST'
  /** 会議を開く前の調整 */
  | 'COORDINATION_CONVENE'
  /** 会議の予定がある調整 */
  | 'COORDINATION_CONFERENCE'
  /** 役割の決定を待つ調整 */
  | 'COORDINATION_DECISION'
  /** 会議への招き */
  | 'INVITATION'
  /** 会議の日程の返事 */
  | 'DATE_ANSWER'
  /** 定着の確認 */
  | 'PARTICIPATION_CHECK'
  /** 訪問などの働きかけ */
  | 'OUTREACH';

/** 仕事を受け取る立場 */
export type WorkAudience =
  /** 相談機関 */
  | 'AGENCY'
  /** 推進員 */
  | 'COORDINATOR'
  /** 主管課 */
  | 'LEAD_DIVISION'
  /** 所管課 */
  | 'SECTION'
  /** 会議の構成員 */
  | 'MEMBER';

/** どこまで繰り上がったか */
export type WorkLevel =
  /** 担当者 */
  | 'HOLDER'
  /** 機関 */
  | 'AGENCY'
  /** 推進員 */
  | 'COORDINATOR'
  /** 主管課 */
  | 'LEAD_DIVISION';

/** 会議との関わり */
export type ConferenceScope =
  /** 招かれていて、守秘の確認がまだの会議 */
  | 'INVITED'
  /** 構成員として参加している会議 */
  | 'SITTING'
  /** 所属する機関が招集した会議 */
  | 'CONVENED';

/** 相談の並べ方 */
export type ConsultationCaseSort =
  /** 受付日の新しい順 */
  | 'RECEIVED_AT_DESC'
  /** 受付日の古い順 */
  | 'RECEIVED_AT'
  /** 緊急度の高い順（同じ緊急度は新しい順） */
  | 'URGENCY_DESC'
  /** 緊急度の低い順（同じ緊急度は古い順） */
  | 'URGENCY';

/** 引継ぎの向き */
export type ConsultationHandoverDirection =
  /** 受け取った引継ぎ */
  | 'INCOMING'
  /** 送った引継ぎ */
  | 'OUTGOING';

/** ファンドの勘定科目 */
export type FundAccountCode =
  /** 原資 */
  | 'PRINCIPAL'
  /** 預金 */
  | 'CASH'
  /** 支援の支払い */
  | 'SUPPORT_PAID'
  /** 差額の返金 */
  | 'RETURNED'
  /** 寄附 */
  | 'DONATIONS';

/** 仕訳の種類 */
export type FundEntryKind =
  /** 期首の残高 */
  | 'OPENING'
  /** 寄附 */
  | 'DONATION'
  /** 支払い */
  | 'PAYMENT'
  /** 差額の返金 */
  | 'RETURN'
  /** 取消 */
  | 'REVERSAL';

/** 設定の単位 */
export type ConsultationSettingUnit =
  /** 時間 */
  | 'HOURS'
  /** 日 */
  | 'DAYS'
  /** 円 */
  | 'YEN';

/** ファンドの支払先 */
export type FundPayeeKind =
  /** 相談機関 */
  | 'AGENCY'
  /** 本人（支払えません） */
  | 'PERSON';

/** 在宅医療資源の種別 */
export type HomeCareResourceKind =
  /** 訪問診療をする診療所 */
  | 'CLINIC'
  /** 訪問歯科 */
  | 'DENTAL'
  /** 訪問看護 */
  | 'NURSING'
  /** 在宅介護対応薬局 */
  | 'PHARMACY'
  /** 居宅介護支援（ケアマネジャー） */
  | 'CARE_MANAGEMENT'
  /** 多職種連携の団体 */
  | 'NETWORK';

/** 受入れの余力 */
export type HomeCareAvailability =
  /** 受け入れられる */
  | 'AVAILABLE'
  /** 要相談 */
  | 'LIMITED'
  /** 受け入れられない */
  | 'FULL';

/** 退院調整の状態 */
export type HomeCareDischargeState =
  /** 相談受付 */
  | 'REFERRED'
  /** 課題整理中 */
  | 'ASSESSING'
  /** 在宅の体制が整った */
  | 'ARRANGED'
  /** 退院した */
  | 'DISCHARGED'
  /** 退院に至らなかった */
  | 'NOT_DISCHARGED';

/** 退院を妨げる課題 */
export type DischargeBlockingProblem =
  /** 身寄りがない */
  | 'NO_RELATIVES'
  /** 保険料の未納 */
  | 'UNPAID_PREMIUMS'
  /** 保証人がいない */
  | 'NO_GUARANTOR'
  /** 帰る住まいがない */
  | 'NO_HOME'
  /** 介護する人がいない */
  | 'NO_CAREGIVER'
  /** 収入が足りない */
  | 'LOW_INCOME'
  /** 医療的ケアが要る */
  | 'MEDICAL_CARE_NEEDS'
  /** その他 */
  | 'OTHER';

/** 課題のその後 */
export type DischargeProblemSettlement =
  /** 解決した */
  | 'SOLVED'
  /** 総合相談へつないだ */
  | 'HANDED_OVER';

/** 研修・講座の種別 */
export type HomeCareTrainingKind =
  /** 専門職の研修 */
  | 'PROFESSIONAL'
  /** 多職種の会議・事例検討 */
  | 'MEETING'
  /** 市民の講座 */
  | 'LECTURE'
  /** 市民公開講座 */
  | 'OPEN_LECTURE'
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
  /** 予定 */
  | 'PLANNED'
  /** 実施済み */
  | 'HELD'
  /** 中止 */
  | 'CANCELLED';

/** 就職の催しの種別 */
export type JobFairType =
  /** 就職応援フェア */
  | 'JOB_FAIR'
  /** 適職診断フェア */
  | 'APTITUDE_FAIR'
  /** 障害者就職面接会 */
  | 'DISABILITY_INTERVIEW'
  /** 就労支援セミナー */
  | 'SEMINAR';

/** 求人の状態 */
export type JobOpeningState =
  /** 募集中 */
  | 'OPEN'
  /** 充足 */
  | 'FILLED'
  /** 取下げ */
  | 'CLOSED';

/** 登録できる理由 */
export type EmploymentEligibility =
  /** おおむね55歳以上 */
  | 'ABOUT_55_OR_OLDER'
  /** 複合的な課題がある（全世代、令和5年度から） */
  | 'COMPOUND_PROBLEMS';

/** 登録までの経路 */
export type EmploymentInflow =
  /** 本人から */
  | 'SELF'
  /** 相談機関から */
  | 'AGENCY'
  /** 寄り添いサポートセンターから */
  | 'YORISOI'
  /** ボランティアセンターから */
  | 'VOLUNTEER_CENTRE'
  /** 重層的支援会議から */
  | 'MULTI_LAYER_CONFERENCE';

/** 就労支援の登録の状態 */
export type EmploymentRegistrationState =
  /** 登録 */
  | 'REGISTERED'
  /** 支援中 */
  | 'TRIAGED'
  /** 就労中 */
  | 'WORKING'
  /** 終了 */
  | 'ENDED';

/** 就労の阻害要因の大きさ */
export type EmploymentObstacle =
  /** 小（労働条件の調整で就労につながりやすい） */
  | 'SMALL'
  /** 中（就労以外にも支援が要る） */
  | 'MEDIUM'
  /** 大（生活全体の支援が要る） */
  | 'LARGE';

/** 紹介から定着までの状態 */
export type JobPlacementState =
  /** 紹介した */
  | 'PROPOSED'
  /** 体験中 */
  | 'TRIAL'
  /** 就労した */
  | 'PLACED'
  /** 定着した（12か月） */
  | 'RETAINED'
  /** 見送り */
  | 'DECLINED'
  /** 離職した */
  | 'LEFT';

/** 多分野交流会の分野 */
export type ExchangeField =
  /** 子ども */
  | 'CHILDREN'
  /** 福祉 */
  | 'WELFARE'
  /** 就労 */
  | 'WORK'
  /** 商店街振興 */
  | 'SHOPPING_STREET'
  /** 地域 */
  | 'COMMUNITY'
  /** 環境 */
  | 'ENVIRONMENT'
  /** ＥＳＤ */
  | 'ESD'
  /** 食 */
  | 'FOOD'
  /** 教育 */
  | 'EDUCATION';

/** 市民活動支援アドバイザーの分野 */
export type ActivityAdviserField =
  /** ＩＣＴ */
  | 'ICT'
  /** 地域活性化 */
  | 'REVITALISATION'
  /** 情報発信 */
  | 'PUBLIC_RELATIONS'
  /** 福祉 */
  | 'WELFARE'
  /** ＥＳＤ */
  | 'ESD';

/** アドバイザー派遣の形 */
export type AdviserDispatchFormat =
  /** 講座 */
  | 'LECTURE'
  /** 座学 */
  | 'SEMINAR'
  /** ワークショップ */
  | 'WORKSHOP'
  /** その他 */
  | 'OTHER';

/** アドバイザー派遣の状態 */
export type AdviserDispatchState =
  /** 申込み */
  | 'REQUESTED'
  /** 派遣決定 */
  | 'APPROVED'
  /** 不承認 */
  | 'REFUSED'
  /** 実施済 */
  | 'HELD'
  /** フォローアップ1回 */
  | 'FOLLOWED_UP_1'
  /** フォローアップ2回 */
  | 'FOLLOWED_UP_2'
  /** 報告済 */
  | 'REPORTED'
  /** 取下げ */
  | 'WITHDRAWN';

/** 派遣の対象団体の条件①②の読み方 */
export type AdviserEligibility =
  /** ①と②の両方が要る */
  | 'BOTH'
  /** ①か②のどちらかでよい */
  | 'EITHER';

/** 緊急一時支援で渡すもの */
export type EmergencyRelief =
  /** 食料 */
  | 'FOOD'
  /** 生活用品 */
  | 'DAILY_GOODS'
  /** 衣類 */
  | 'CLOTHING'
  /** 家具・家電 */
  | 'FURNITURE'
  /** 一時的な宿泊 */
  | 'TEMPORARY_STAY'
  /** その他 */
  | 'OTHER';

/** 緊急一時支援の状態 */
export type EmergencySupportState =
  /** 相談受付 */
  | 'REQUESTED'
  /** 届けた */
  | 'DELIVERED'
  /** その後を確かめた */
  | 'FOLLOWED'
  /** 取下げ */
  | 'WITHDRAWN';

/** 緊急一時支援のその後 */
export type EmergencySupportOutcome =
  /** 落ち着いた */
  | 'SETTLED'
  /** 相談機関につないだ */
  | 'CONNECTED'
  /** 見守りを続ける */
  | 'CONTINUING';

/** 交流会の種別 */
export type ExchangeEventKind =
  /** 多分野交流会 */
  | 'CROSS_FIELD'
  /** 社会福祉法人の交流会・情報交換会 */
  | 'CORPORATION'
  /** 福祉区のネットワーク会議 */
  | 'NETWORK_MEETING'
  /** マンションの講座・交流会 */
  | 'CONDOMINIUM';

/** 開催日の細かさ（資料に月・年までしかないものがある） */
export type ExchangeDayPrecision =
  /** 日まで */
  | 'DAY'
  /** 月まで */
  | 'MONTH'
  /** 年度まで */
  | 'YEAR';

/** 交流会の状態 */
export type ExchangeEventState =
  /** 予定 */
  | 'PLANNED'
  /** 開催した */
  | 'HELD'
  /** 中止 */
  | 'CANCELLED';

/** 施設の種別 */
export type FacilityType =
  /** 高齢者の施設 */
  | 'ELDERLY'
  /** 障害者の施設 */
  | 'DISABILITY'
  /** 児童の施設・保育 */
  | 'CHILD'
  /** 救護などの施設 */
  | 'PROTECTION'
  /** その他 */
  | 'OTHER';

/** 施設基礎情報シートの状態 */
export type FacilitySheetState =
  /** 作成中 */
  | 'DRAFT'
  /** 提出済 */
  | 'SUBMITTED'
  /** とりまとめ済 */
  | 'COMPILED'
  /** 更新待ち */
  | 'NEEDS_UPDATE';

/** 施設の地域活動の主題 */
export type FacilityActivityTheme =
  /** 地域の居場所・サロン */
  | 'PLACE_TO_BE'
  /** 子ども食堂・地域食堂 */
  | 'CHILDREN_CAFETERIA'
  /** 学びの支援 */
  | 'LEARNING_SUPPORT'
  /** 食料・生活用品の支援 */
  | 'FOOD_SUPPORT'
  /** 認知症カフェ */
  | 'DEMENTIA_CAFE'
  /** 体操・健康づくり */
  | 'EXERCISE'
  /** 移動・買物の支援 */
  | 'SHOPPING_TRANSPORT'
  /** 就労体験・働く場づくり */
  | 'WORK_EXPERIENCE'
  /** 住まいの確保 */
  | 'HOUSING'
  /** 防災・要配慮者の支援 */
  | 'DISASTER'
  /** その他 */
  | 'OTHER';

/** 法人のやる気度 */
export type FacilityWillingness =
  /** 先に立って取り組みたい */
  | 'LEADING'
  /** 取り組みたい */
  | 'WILLING'
  /** 意欲はあるが、何をしたらいいか分からない */
  | 'WILLING_BUT_LOST'
  /** 検討中 */
  | 'CONSIDERING'
  /** いまは難しい */
  | 'NOT_NOW';

/** 伴走型支援の形 */
export type FacilitySupportKind =
  /** 訪問 */
  | 'VISIT'
  /** ヒアリング */
  | 'HEARING';

/** 助成の出し手 */
export type GrantProvider =
  /** 市 */
  | 'CITY'
  /** 財団 */
  | 'FOUNDATION'
  /** 県地域公益活動推進センター */
  | 'PREFECTURE_CENTRE';

/** 助成の申請の状態 */
export type GrantApplicationState =
  /** 申請中 */
  | 'SUBMITTED'
  /** 交付決定 */
  | 'APPROVED'
  /** 不交付 */
  | 'REFUSED'
  /** 取下げ */
  | 'WITHDRAWN'
  /** 実績報告済 */
  | 'REPORTED';

/** ネットワークの圏域 */
export type WelfareNetworkScope =
  /** 市町村域 */
  | 'MUNICIPALITY'
  /** 福祉区 */
  | 'WELFARE_DISTRICT';

/** 社会福祉法人ネットワークの状態 */
export type WelfareNetworkState =
  /** 検討中 */
  | 'CONSIDERING'
  /** 設置済 */
  | 'SET_UP'
  /** 終了 */
  | 'ENDED';

/** ネットワークの検討の形 */
export type WelfareNetworkPreparation =
  /** 社会福祉法人と連絡会・情報交換会等を開催 */
  | 'EXCHANGE_MEETING'
  /** 職員研修会・局内検討会等を実施 */
  | 'STAFF_TRAINING';

/** 緊急閲覧の状態 */
export type BreakGlassState =
  /** 閲覧できる間 */
  | 'OPEN'
  /** 事後確認待ち */
  | 'WAITING'
  /** 確認済み */
  | 'REVIEWED';

/** 事後確認の結果 */
export type BreakGlassFinding =
  /** 必要だった */
  | 'JUSTIFIED'
  /** 必要だったとは認められない */
  | 'UNJUSTIFIED';

/** アカウントの状態 */
export type StaffAccountState =
  /** 利用中 */
  | 'ACTIVE'
  /** 停止中 */
  | 'SUSPENDED'
  /** 退職 */
  | 'LEFT';

/** 閲覧の結果 */
export type ReadingOutcome =
  /** 渡した */
  | 'GIVEN'
  /** 該当なし */
  | 'EMPTY'
  /** 断った */
  | 'REFUSED'
  /** 書き込んだ */
  | 'WRITTEN';

/** 閲覧した主体 */
export type ReadingActorKind =
  /** 職員 */
  | 'STAFF'
  /** 連携システム */
  | 'PARTNER'
  /** 一般 */
  | 'PUBLIC'
  /** システムの処理 */
  | 'SYSTEM';

/** 閲覧のしかた */
export type ReadingAccess =
  /** 画面 */
  | 'QUERY'
  /** 一覧 */
  | 'LIST'
  /** 件数 */
  | 'COUNT'
  /** ファイル */
  | 'FILE'
  /** 書き出し */
  | 'EXPORT'
  /** 更新の通知 */
  | 'STREAM';

/** 連携システムの状態 */
export type PartnerClientState =
  /** 利用中 */
  | 'ACTIVE'
  /** 停止中 */
  | 'SUSPENDED'
  /** 期限切れ */
  | 'EXPIRED';

/** セッションが終わったわけ */
export type StaffSessionEnd =
  /** サインアウトした */
  | 'SIGNED_OUT'
  /** サインインし直した */
  | 'SIGNED_IN_AGAIN'
  /** 台帳管理者が終わらせた */
  | 'ADMINISTRATOR'
  /** 本人が一覧から終わらせた */
  | 'OWN_LIST'
  /** アカウントの停止 */
  | 'SUSPENDED'
  /** 退職 */
  | 'LEFT'
  /** 異動 */
  | 'TRANSFERRED';

/** 終わるわけ */
export type StaffAccountEnd =
  /** 退職・契約の終わり */
  | 'LEFT'
  /** 異動 */
  | 'TRANSFERRED';

/** 集計の仕方 */
export type IndicatorAggregation =
  /** 年度計 */
  | 'YEAR_TOTAL'
  /** 累計 */
  | 'CUMULATIVE'
  /** 時点 */
  | 'POINT_IN_TIME'
  /** 年次 */
  | 'YEARLY'
  /** 年度値 */
  | 'YEAR_VALUE'
  /** 開催ごと */
  | 'PER_EVENT'
  /** 目標 */
  | 'TARGET'
  /** 調査 */
  | 'SURVEY';

/** 原資料の注記の種別 */
export type SourceNoteKind =
  /** 資料の中の不一致 */
  | 'MISMATCH'
  /** 市に確かめること */
  | 'TO_BE_SETTLED';

/** 施策の記載の種別 */
export type MeasureStatementKind =
  /** 計画の概要 */
  | 'PLAN_FACT'
  /** 計画の位置づけ */
  | 'PLAN_POSITION'
  /** 基本理念 */
  | 'PHILOSOPHY'
  /** 法的根拠 */
  | 'LEGAL_BASIS'
  /** 関連する計画 */
  | 'RELATED_PLAN'
  /** 方針 */
  | 'POLICY'
  /** 課題 */
  | 'ISSUE'
  /** 問題意識 */
  | 'PROBLEM_AWARENESS'
  /** 取組の見出し */
  | 'CONTENT_TITLE'
  /** 取組の内容 */
  | 'CONTENT'
  /** 行うこと */
  | 'ACTION';

/** 工程表の表の種類 */
export type RoadmapForm =
  /** 工程表 */
  | 'ROADMAP'
  /** 事業進捗表 */
  | 'PROGRESS';

/** 工程表の記載の種別 */
export type RoadmapEntryKind =
  /** 記載事項 */
  | 'PLANNED'
  /** 取組実績 */
  | 'ACHIEVED'
  /** 今後の方針 */
  | 'NEXT';

/** 指標の並べ方 */
export type IndicatorSort =
  /** 指標番号の順 */
  | 'NUMBER'
  /** 指標名の順 */
  | 'NAME'
  /** 指標名の逆の順 */
  | 'NAME_DESC'
  /** 施策の順 */
  | 'MEASURE'
  /** 施策の逆の順 */
  | 'MEASURE_DESC';

/** 事業の並べ方 */
export type ProgrammeSort =
  /** 施策・番号の順 */
  | 'NUMBER'
  /** 名称の順 */
  | 'NAME'
  /** 名称の逆の順 */
  | 'NAME_DESC'
  /** 種別の順 */
  | 'KIND'
  /** 種別の逆の順 */
  | 'KIND_DESC'
  /** 施策の順 */
  | 'MEASURE'
  /** 施策の逆の順 */
  | 'MEASURE_DESC'
  /** 担当課の順 */
  | 'SECTION'
  /** 担当課の逆の順 */
  | 'SECTION_DESC';

/** 工程表の並べ方 */
export type RoadmapSort =
  /** 工程表の順 */
  | 'NUMBER'
  /** 期間の古い順 */
  | 'PERIOD'
  /** 期間の新しい順 */
  | 'PERIOD_DESC'
  /** 施策の順 */
  | 'MEASURE'
  /** 施策の逆の順 */
  | 'MEASURE_DESC';

/** 圏域の種類 */
export type AreaKind =
  /** 都道府県 */
  | 'PREFECTURE'
  /** 市 */
  | 'CITY'
  /** 市の概数 */
  | 'CITY_FIGURE'
  /** 行政区 */
  | 'WARD'
  /** 行政区（数のみ） */
  | 'WARDS'
  /** 福祉区 */
  | 'WELFARE_DISTRICT'
  /** 福祉区（数のみ） */
  | 'WELFARE_DISTRICTS'
  /** 中学校区（数のみ） */
  | 'JUNIOR_HIGH_DISTRICTS'
  /** 小学校区 */
  | 'ELEMENTARY_DISTRICT'
  /** 小学校区（数のみ） */
  | 'ELEMENTARY_DISTRICTS'
  /** 日常生活圏域（数のみ） */
  | 'DAILY_LIFE_AREAS'
  /** 地区 */
  | 'DISTRICT'
  /** 県内の市町村・地域 */
  | 'MUNICIPALITY'
  /** 他都市 */
  | 'OTHER_MUNICIPALITY'
  /** 他都市（匿名） */
  | 'ANONYMOUS_MUNICIPALITY';

/** 圏域の名の根拠 */
export type AreaBasis =
  /** 資料に名がある */
  | 'NAMED'
  /** 他の記載からの推定 */
  | 'INFERRED'
  /** 数だけが記載されている */
  | 'COUNT_ONLY';

/** 受託の範囲 */
export type AgencyCommission =
  /** 受託 */
  | 'WHOLE'
  /** 一部受託 */
  | 'PART';

/** 担当者の別 */
export type AgencyContactRank =
  /** 主担当 */
  | 'MAIN'
  /** 副担当 */
  | 'DEPUTY';

/** 相談機関一覧の変わり方 */
export type ConsultationDirectoryChangeKind =
  /** 加えた */
  | 'ADDED'
  /** 直した */
  | 'CHANGED'
  /** 外した */
  | 'REMOVED';

/** 性別（記録どおり） */
export type PersonSex =
  /** 男 */
  | 'MALE'
  /** 女 */
  | 'FEMALE'
  /** その他 */
  | 'OTHER'
  /** 不明 */
  | 'UNKNOWN';

/** 別の氏名の種類 */
export type PersonNameKind =
  /** 前の氏名 */
  | 'FORMER'
  /** 通称 */
  | 'ALIAS';

/** 連絡先の種類 */
export type PersonContactKind =
  /** 電話 */
  | 'PHONE'
  /** メール */
  | 'MAIL';

/** 続柄（相手は本人の何か） */
export type PersonRelation =
  /** 親 */
  | 'PARENT'
  /** 子 */
  | 'CHILD'
  /** 配偶者 */
  | 'SPOUSE'
  /** きょうだい */
  | 'SIBLING'
  /** その他の親族・関係者 */
  | 'OTHER';

/** 世帯主から見た続柄 */
export type HouseholdRelation =
  /** 世帯主 */
  | 'HEAD'
  /** 配偶者 */
  | 'SPOUSE'
  /** 子 */
  | 'CHILD'
  /** 親 */
  | 'PARENT'
  /** 子の配偶者 */
  | 'CHILD_IN_LAW'
  /** 孫 */
  | 'GRANDCHILD'
  /** 祖父母 */
  | 'GRANDPARENT'
  /** きょうだい */
  | 'SIBLING'
  /** その他の親族 */
  | 'OTHER_RELATIVE'
  /** 同居人 */
  | 'NOT_RELATED';

/** 世帯のつながり */
export type HouseholdOriginKind =
  /** 世帯分離 */
  | 'SPLIT'
  /** 世帯合併 */
  | 'JOIN';

/** 職員の役割 */
export type StaffRole =
  /** 窓口 */
  | 'WINDOW'
  /** 相談・支援の担当 */
  | 'CASE_WORKER'
  /** 事務 */
  | 'CLERK'
  /** 相談支援包括化推進員 */
  | 'COORDINATOR'
  /** 主管課 */
  | 'LEAD_DIVISION'
  /** 所管課 */
  | 'SECTION'
  /** 支え合い推進員 */
  | 'PROMOTER'
  /** 団体 */
  | 'GROUP'
  /** 複合課題解決アドバイザー */
  | 'ADVISER'
  /** 会議の構成員 */
  | 'MEMBER'
  /** 監査 */
  | 'AUDITOR'
  /** 台帳管理 */
  | 'REGISTER_KEEPER';

/** 活動の並べ方 */
export type ActivitySort =
  /** 開催日の近い順（日の決まっていないものは最後） */
  | 'STARTS_AT'
  /** 開催日の遠い順（日の決まっていないものは最後） */
  | 'STARTS_AT_DESC'
  /** 名称の順 */
  | 'TITLE'
  /** 名称の逆の順 */
  | 'TITLE_DESC';

/** 機関の並べ方 */
export type AgencySort =
  /** 台帳の順 */
  | 'DIRECTORY'
  /** 名称の順 */
  | 'NAME'
  /** 名称の逆の順 */
  | 'NAME_DESC'
  /** 種別の順 */
  | 'TYPE'
  /** 種別の逆の順 */
  | 'TYPE_DESC';

/** 世帯の並べ方 */
export type HouseholdSort =
  /** 当てはまる世帯員の関連度の順（言葉がないときは世帯員のフリガナの順） */
  | 'RELEVANCE'
  /** 世帯主のフリガナの順（見えない世帯主は最後） */
  | 'HEAD_KANA'
  /** 世帯主のフリガナの逆の順（見えない世帯主は最後） */
  | 'HEAD_KANA_DESC'
  /** 世帯ができた日の古い順 */
  | 'FORMED_ON'
  /** 世帯ができた日の新しい順 */
  | 'FORMED_ON_DESC';

/** 住民の並べ方 */
export type PersonSort =
  /** 関連度の順（全部一致、前から一致、その他。前の氏名での一致は後） */
  | 'RELEVANCE'
  /** フリガナの順 */
  | 'KANA'
  /** フリガナの逆の順 */
  | 'KANA_DESC'
  /** 生年月日の早い順（分からない人は最後） */
  | 'BIRTH_DATE'
  /** 生年月日の遅い順（分からない人は最後） */
  | 'BIRTH_DATE_DESC';

/** お知らせの種別 */
export type NoticeKind =
  /** 引継ぎが届きました */
  | 'HANDOVER_ARRIVED'
  /** 送った引継ぎが受けられました */
  | 'HANDOVER_ACCEPTED'
  /** 送った引継ぎが次の機関へ引き継がれました */
  | 'HANDOVER_PASSED_ON'
  /** 調整の依頼が届きました */
  | 'COORDINATION_REQUESTED'
  /** 依頼した調整が始まりました */
  | 'COORDINATION_ACCEPTED'
  /** 調整が終わりました */
  | 'COORDINATION_ENDED'
  /** 役割分担が決まりました */
  | 'ROLES_DECIDED'
  /** 会議に招かれました */
  | 'CONFERENCE_INVITED'
  /** 会議の日時が決まりました */
  | 'CONFERENCE_DATE_SET'
  /** 会議が終わりました */
  | 'CONFERENCE_CLOSED'
  /** 共有が終わった相談があります */
  | 'SHARING_ENDED'
  /** 相談機関一覧の新しい版が出ました */
  | 'DIRECTORY_ISSUED'
  /** 担当者の登録が1年以上前のままです */
  | 'CONTACTS_OUTDATED'
  /** 研修の案内が出ました */
  | 'TRAINING_PLANNED'
  /** 確認を待つ事例があります */
  | 'CASEBOOK_SUBMITTED'
  /** 確認に出した事例の返事があります */
  | 'CASEBOOK_DECIDED'
  /** 機関アンケートに回答してください */
  | 'SURVEY_ASKED';

/** メールアドレスの状態 */
export type NoticeAddressState =
  /** 登録なし */
  | 'NONE'
  /** 確認待ち */
  | 'UNCONFIRMED'
  /** 確認済み */
  | 'CONFIRMED'
  /** 届かないため停止 */
  | 'SWITCHED_OFF';

/** お知らせのメール */
export type NoticeMailWish =
  /** そのつど受け取る */
  | 'AT_ONCE'
  /** 1日1回まとめて受け取る */
  | 'DAILY'
  /** 受け取らない */
  | 'NEVER';

/** 協議体の設置準備 */
export type PrepareCouncilInput = {
  /** 名称 */
  name: Scalars['String']['input'];
  /** 圏域 */
  areaId: Scalars['ID']['input'];
  /** 単位 */
  unit: CommunityCouncilUnit;
  /** 準備を始めた日 */
  startedOn: Scalars['String']['input'];
  /** 運営する団体 */
  hostAgencyId?: InputMaybe<Scalars['ID']['input']>;
  /** 備考 */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** 構成員（団体・役職） */
export type CouncilMemberInput = {
  /** 種類 */
  kind: CommunityCouncilMemberKind;
  /** 団体・役職の名（個人の名は入れません） */
  name: Scalars['String']['input'];
  /** 機関台帳の機関 */
  agencyId?: InputMaybe<Scalars['ID']['input']>;
  /** 加わった日 */
  joinedOn?: InputMaybe<Scalars['String']['input']>;
};

/** 協議体のテーマ */
export type CouncilThemeInput = {
  /** テーマ */
  theme: CommunityCouncilTheme;
  /** 内容 */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** 会議の記録 */
export type CouncilMeetingInput = {
  /** 開催日 */
  heldOn: Scalars['String']['input'];
  /** 議題 */
  title: Scalars['String']['input'];
  /** 決まったこと */
  decisions?: InputMaybe<Scalars['String']['input']>;
  /** 出席者数 */
  attendees?: InputMaybe<Scalars['Int']['input']>;
};

/** 支援計画 */
export type CouncilSupportPlanInput = {
  /** 目標 */
  goal: Scalars['String']['input'];
  /** 支援の内容 */
  support: Scalars['String']['input'];
  /** 開始日 */
  startsOn: Scalars['String']['input'];
  /** 見直しの日 */
  reviewOn: Scalars['String']['input'];
};

/** 講座の計画 */
export type PlanCourseInput = {
  /** 名称 */
  title: Scalars['String']['input'];
  /** 種類 */
  kind: CommunityCourseKind;
  /** テーマ */
  theme?: InputMaybe<CommunityCourseTheme>;
  /** 内容 */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 主催（所管課がほかの機関の講座を登録するとき） */
  organiserId?: InputMaybe<Scalars['ID']['input']>;
  /** 圏域 */
  areaId?: InputMaybe<Scalars['ID']['input']>;
  /** 会場 */
  place?: InputMaybe<Scalars['String']['input']>;
  /** 開始日 */
  startsOn?: InputMaybe<Scalars['String']['input']>;
  /** 終了日 */
  endsOn?: InputMaybe<Scalars['String']['input']>;
  /** 回数 */
  sessions?: InputMaybe<Scalars['Int']['input']>;
  /** 定員 */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** 申込方法 */
  howToApply?: InputMaybe<Scalars['String']['input']>;
};

/** 開催の結果 */
export type CourseResultInput = {
  /** 参加者数 */
  participants: Scalars['Int']['input'];
  /** 修了者数 */
  finishers?: InputMaybe<Scalars['Int']['input']>;
};

/** 困りごとの受付 */
export type RegisterNeedInput = {
  /** 本人 */
  personId: Scalars['ID']['input'];
  /** 世帯 */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** 圏域 */
  areaId: Scalars['ID']['input'];
  /** 種類 */
  kind: CommunityHelpKind;
  /** 頼みたいこと（病気や家庭の事情は書きません） */
  wish: Scalars['String']['input'];
  /** 電話 */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** 場所 */
  place?: InputMaybe<Scalars['String']['input']>;
  /** 都合のよい日時 */
  preferredTime?: InputMaybe<Scalars['String']['input']>;
  /** マッチングを頼む推進員の機関（相談機関が受け付けたとき） */
  promotingAgencyId?: InputMaybe<Scalars['ID']['input']>;
};

/** 担い手（サポーターか支え合い活動のどちらか） */
export type ProposeHelperInput = {
  /** サポーター */
  supporterId?: InputMaybe<Scalars['ID']['input']>;
  /** 支え合い活動 */
  serviceId?: InputMaybe<Scalars['ID']['input']>;
};

/** 推進員の配置 */
export type AppointPromoterInput = {
  /** 職員 */
  staffId: Scalars['ID']['input'];
  /** 氏名 */
  displayName: Scalars['String']['input'];
  /** 所属 */
  agencyId: Scalars['ID']['input'];
  /** 配置日 */
  appointedOn: Scalars['String']['input'];
};

/** 担当圏域 */
export type AssignPromoterInput = {
  /** 推進員 */
  promoterId: Scalars['ID']['input'];
  /** 層（1 か 2） */
  tier: Scalars['Int']['input'];
  /** 圏域の単位 */
  unit: CommunityPromoterUnit;
  /** 圏域 */
  areaId: Scalars['ID']['input'];
  /** 圏域の呼び名（台帳に名のない中学校区） */
  zoneName?: InputMaybe<Scalars['String']['input']>;
  /** いつから */
  from: Scalars['String']['input'];
};

/** 担当の引継ぎ */
export type HandOverAreaInput = {
  /** 引き継ぐ担当 */
  assignmentId: Scalars['ID']['input'];
  /** 引継ぎ先の推進員 */
  toPromoterId: Scalars['ID']['input'];
  /** 引継ぎの日 */
  on: Scalars['String']['input'];
  /** 引継ぎのことば（住民の個人情報は書きません） */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** 居場所・支え合い活動 */
export type CommunityServiceInput = {
  /** 名称 */
  name: Scalars['String']['input'];
  /** 種類 */
  kind: CommunityServiceKind;
  /** 内容 */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 圏域 */
  areaId: Scalars['ID']['input'];
  /** 行う団体（推進員・所管課がほかの団体の活動を登録するとき） */
  holderId?: InputMaybe<Scalars['ID']['input']>;
  /** 行う人・団体の名（台帳にないとき） */
  holderName?: InputMaybe<Scalars['String']['input']>;
  /** 生まれた協議体 */
  councilId?: InputMaybe<Scalars['ID']['input']>;
  /** 場所 */
  place?: InputMaybe<Scalars['String']['input']>;
  /** 日時 */
  schedule?: InputMaybe<Scalars['String']['input']>;
  /** 申込・問合せ */
  howToApply?: InputMaybe<Scalars['String']['input']>;
  /** 緯度 */
  latitude?: InputMaybe<Scalars['Float']['input']>;
  /** 経度 */
  longitude?: InputMaybe<Scalars['Float']['input']>;
};

/** サポーターの登録 */
export type RegisterSupporterInput = {
  /** 本人 */
  personId: Scalars['ID']['input'];
  /** 世帯 */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** 活動する圏域 */
  areaId: Scalars['ID']['input'];
  /** できる手助け */
  offers: Array<CommunityHelpKind>;
  /** 電話 */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** メール */
  mail?: InputMaybe<Scalars['String']['input']>;
  /** 動ける曜日・時間 */
  availability?: InputMaybe<Scalars['String']['input']>;
};

/** 講座の修了 */
export type FinishTrainingInput = {
  /** 講座 */
  courseId: Scalars['ID']['input'];
  /** 修了日 */
  finishedOn: Scalars['String']['input'];
};

/** アンケートを始める */
export type OpenAgencySurveyInput = {
  /** 年度（なければ今年度） */
  fiscalYear?: InputMaybe<Scalars['String']['input']>;
  /** 締切の日（YYYY-MM-DD） */
  closesOn: Scalars['String']['input'];
};

/** アンケートに答える（機関として一つ） */
export type AnswerAgencySurveyInput = {
  /** アンケート */
  surveyId: Scalars['ID']['input'];
  /** 密な連携がとれているか（1 とれていない ～ 4 とれている） */
  step: Scalars['Int']['input'];
  /** 自由記述 */
  comments?: Array<AgencySurveyCommentInput>;
  /** 訂正するとき、開いたときの版 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** 自由記述の回答 */
export type AgencySurveyCommentInput = {
  /** 質問の符号 */
  code: Scalars['String']['input'];
  /** 回答 */
  text: Scalars['String']['input'];
};

/** 予定を加える */
export type AddCarePlanEntryInput = {
  /** 相談 */
  caseId: Scalars['ID']['input'];
  /** 予定 */
  entry: CarePlanEntryInput;
};

/** 予定の内容 */
export type CarePlanEntryInput = {
  /** 対象の方（世帯全体のときは空） */
  personIds: Array<Scalars['ID']['input']>;
  /** サービス */
  service: Scalars['String']['input'];
  /** 提供する機関 */
  agencyId?: InputMaybe<Scalars['ID']['input']>;
  /** 提供する方（一覧にない機関・個人） */
  provider?: InputMaybe<Scalars['String']['input']>;
  /** 内容 */
  contents?: InputMaybe<Scalars['String']['input']>;
  /** 曜日と時間（週間予定のとき） */
  week?: InputMaybe<CarePlanWeekInput>;
  /** 頻度（週単位以外のとき） */
  outside?: InputMaybe<CarePlanFrequencyInput>;
};

/** 週間予定の曜日と時間 */
export type CarePlanWeekInput = {
  /** 曜日（1 月曜～7 日曜） */
  days: Array<Scalars['Int']['input']>;
  /** 時間帯（時刻を決めていないとき） */
  band?: InputMaybe<CarePlanBand>;
  /** 始まり（0時からの分、30分刻み） */
  startMinute?: InputMaybe<Scalars['Int']['input']>;
  /** 終わり（0時からの分、30分刻み） */
  endMinute?: InputMaybe<Scalars['Int']['input']>;
};

/** 週単位以外のサービスの頻度 */
export type CarePlanFrequencyInput = {
  /** 何か月に */
  everyMonths?: InputMaybe<Scalars['Int']['input']>;
  /** 何回 */
  times?: InputMaybe<Scalars['Int']['input']>;
  /** 必要なとき */
  onRequest?: InputMaybe<Scalars['Boolean']['input']>;
  /** 時期（第1火曜の午前など） */
  timing?: InputMaybe<Scalars['String']['input']>;
};

/** 予定を変える */
export type ChangeCarePlanEntryInput = {
  /** 予定 */
  id: Scalars['ID']['input'];
  /** 開いたときの版 */
  version: Scalars['Int']['input'];
  /** 予定 */
  entry: CarePlanEntryInput;
};

/** 予定を別の曜日・時間に動かす */
export type MoveCarePlanEntryInput = {
  /** 予定 */
  id: Scalars['ID']['input'];
  /** 開いたときの版 */
  version: Scalars['Int']['input'];
  /** 新しい曜日と時間 */
  week: CarePlanWeekInput;
};

/** 世帯についての備考を書く */
export type WriteCarePlanRemarkInput = {
  /** 相談 */
  caseId: Scalars['ID']['input'];
  /** 開いたときの版（まだないときは 0） */
  version: Scalars['Int']['input'];
  /** 備考 */
  remark: Scalars['String']['input'];
};

/** 家族に渡す版をつくる */
export type PublishCarePlanInput = {
  /** 相談 */
  caseId: Scalars['ID']['input'];
  /** 作成日（YYYY-MM-DD、空のときは今日） */
  createdOn?: InputMaybe<Scalars['String']['input']>;
};

/** 終結した相談から事例を作り始める */
export type BeginCasebookEntryInput = {
  /** もとの相談 */
  caseId: Scalars['ID']['input'];
  /** 伏せる語（かな、旧姓、勤め先、学校、職員の名など。世帯の方の名は自動で点検します） */
  guardedWords?: Array<Scalars['String']['input']>;
};

/** 事例の下書きを保存する */
export type SaveCasebookDraftInput = {
  /** 事例 */
  id: Scalars['ID']['input'];
  /** 開いたときの版 */
  version: Scalars['Int']['input'];
  /** 題名 */
  title: Scalars['String']['input'];
  /** 世帯の類型 */
  household: CasebookHousehold;
  /** 困り事（つなぐシートの符号） */
  worries: Array<Scalars['String']['input']>;
  /** 調整の理由 */
  reason?: InputMaybe<CoordinationReason>;
  /** 何が効いたか */
  effects: Array<CasebookEffect>;
  /** 経過 */
  course: Scalars['String']['input'];
  /** 効いたこと */
  helped: Scalars['String']['input'];
  /** 学んだこと */
  lessons: Scalars['String']['input'];
  /** 伏せる語（変えるときだけ） */
  guardedWords?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** 事例を確認に出す */
export type SubmitCasebookEntryInput = {
  /** 事例 */
  id: Scalars['ID']['input'];
  /** 開いたときの版 */
  version: Scalars['Int']['input'];
  /** 注意の箇所を残す理由 */
  answers?: Array<CasebookAnswerInput>;
};

/** 注意の箇所を残す理由 */
export type CasebookAnswerInput = {
  /** 箇所の符号 */
  key: Scalars['String']['input'];
  /** 残す理由 */
  reason: Scalars['String']['input'];
};

/** 担当者を決める */
export type AssignWorkInput = {
  /** 相談 */
  caseId: Scalars['ID']['input'];
  /** 担当する職員（選ばなければ、機関で受け持ちます） */
  staffId?: InputMaybe<Scalars['ID']['input']>;
};

/** 会議の招集 */
export type ConveneConferenceInput = {
  /** 相談 */
  caseId: Scalars['ID']['input'];
  /** 種類 */
  kind: ConferenceKind;
  /** 開催の日時（ISO 8601。候補日を挙げるときは要りません） */
  heldAt?: InputMaybe<Scalars['String']['input']>;
  /** 候補の日時（ISO 8601） */
  candidates?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 場所 */
  place?: InputMaybe<Scalars['String']['input']>;
  /** 目的 */
  purpose: Scalars['String']['input'];
};

/** 会議に招く */
export type InviteMembersInput = {
  /** 会議 */
  conferenceId: Scalars['ID']['input'];
  /** 招く職員 */
  staffIds: Array<Scalars['ID']['input']>;
};

/** 守秘の確認 */
export type AcceptSecrecyNoticeInput = {
  /** 会議 */
  conferenceId: Scalars['ID']['input'];
  /** 読んだ文面の版 */
  edition: Scalars['String']['input'];
};

/** 構成員を外す */
export type RemoveMemberInput = {
  /** 会議 */
  conferenceId: Scalars['ID']['input'];
  /** 構成員 */
  memberId: Scalars['ID']['input'];
};

/** 会議に出す */
export type TableItemInput = {
  /** 会議 */
  conferenceId: Scalars['ID']['input'];
  /** 記録（自分の機関が担当するもの、または調整中の相談） */
  caseId: Scalars['ID']['input'];
};

/** 会議を終える */
export type CloseConferenceInput = {
  /** 会議 */
  id: Scalars['ID']['input'];
  /** 開いたときの版 */
  version: Scalars['Int']['input'];
  /** 終わり方（入れなければ、記録した結論のとおり） */
  result?: InputMaybe<ConferenceResult>;
  /** 終えた日（YYYY-MM-DD。入れなければ今日） */
  closedOn?: InputMaybe<Scalars['String']['input']>;
};

/** 会議の候補日を挙げる */
export type OfferConferenceDatesInput = {
  /** 会議 */
  conferenceId: Scalars['ID']['input'];
  /** 候補の日時（ISO 8601） */
  startsAt: Array<Scalars['String']['input']>;
};

/** 候補日に返事をする */
export type AnswerConferenceDatesInput = {
  /** 会議 */
  conferenceId: Scalars['ID']['input'];
  /** 返事 */
  answers: Array<ConferenceDateAnswerInput>;
};

/** 候補日への返事 */
export type ConferenceDateAnswerInput = {
  /** 候補日 */
  candidateId: Scalars['ID']['input'];
  /** 返事 */
  answer: ConferenceDateAnswer;
};

/** 会議の日時を決める */
export type FixConferenceDateInput = {
  /** 会議 */
  conferenceId: Scalars['ID']['input'];
  /** 開いたときの版 */
  version: Scalars['Int']['input'];
  /** 開催の日時（ISO 8601） */
  heldAt: Scalars['String']['input'];
  /** 場所（入れなければそのまま） */
  place?: InputMaybe<Scalars['String']['input']>;
};

/** 会議の出欠 */
export type RecordAttendanceInput = {
  /** 会議 */
  conferenceId: Scalars['ID']['input'];
  /** 出欠 */
  members: Array<ConferenceAttendanceInput>;
};

/** 構成員の出欠 */
export type ConferenceAttendanceInput = {
  /** 構成員 */
  memberId: Scalars['ID']['input'];
  /** 出欠 */
  attendance: ConferenceAttendanceKind;
  /** 代理の方の名前 */
  deputy?: InputMaybe<Scalars['String']['input']>;
};

/** 会議の議題を並べる */
export type SetConferenceAgendaInput = {
  /** 会議 */
  conferenceId: Scalars['ID']['input'];
  /** 開いたときの会議の版 */
  version: Scalars['Int']['input'];
  /** 議題（話し合う順） */
  points: Array<ConferenceAgendaPointInput>;
};

/** 議題 */
export type ConferenceAgendaPointInput = {
  /** 出した機関 */
  agencyId?: InputMaybe<Scalars['ID']['input']>;
  /** 議題 */
  what: Scalars['String']['input'];
};

/** 会議の結論 */
export type RecordConferenceOutcomeInput = {
  /** 会議 */
  conferenceId: Scalars['ID']['input'];
  /** 開いたときの結論の版（まだなければ 0） */
  version: Scalars['Int']['input'];
  /** 結論 */
  result: ConferenceDecision;
  /** 支援の方向性（決まらなかったときは、まだ決まらないこと） */
  direction: Scalars['String']['input'];
  /** 優先順位 */
  priorities: Array<Scalars['String']['input']>;
  /** 役割分担の案 */
  roles: Array<ConferenceProposedRoleInput>;
  /** 次の会議の日（YYYY-MM-DD） */
  nextOn?: InputMaybe<Scalars['String']['input']>;
  /** 次の手 */
  followUp?: InputMaybe<ConferenceFollowUp>;
};

/** 役割分担の案 */
export type ConferenceProposedRoleInput = {
  /** 機関 */
  agencyId: Scalars['ID']['input'];
  /** 役割 */
  role: Scalars['String']['input'];
};

/** 会議の議事録 */
export type WriteConferenceMinutesInput = {
  /** 会議 */
  conferenceId: Scalars['ID']['input'];
  /** 開いたときの議事録の版（まだなければ 0） */
  version: Scalars['Int']['input'];
  /** 議事録 */
  minutes: Scalars['String']['input'];
};

/** 情報共有の同意 */
export type ConsentInput = {
  /** 署名した方 */
  signedByPersonId: Scalars['ID']['input'];
  /** 署名の方法 */
  signature: ConsentSignature;
  /** 同意した方 */
  personIds: Array<Scalars['ID']['input']>;
  /** 共有する機関 */
  agencyIds: Array<Scalars['ID']['input']>;
  /** 共有する情報 */
  dataClasses: Array<ConsentDataClass>;
  /** 期限の日（その日まで。なければ撤回するまで） */
  until?: InputMaybe<Scalars['String']['input']>;
  /** 画面の署名（PNG を base64 で。画面に署名したときに必須） */
  signatureImage?: InputMaybe<Scalars['String']['input']>;
  /** 読み取った同意書（紙・代理のとき） */
  attachmentId?: InputMaybe<Scalars['ID']['input']>;
};

/** 相談の受付 */
export type ReceiveConsultationInput = {
  /** もとにした下書き（受け付けると消えます） */
  draftId?: InputMaybe<Scalars['ID']['input']>;
  /** 世帯 */
  householdId: Scalars['ID']['input'];
  /** 地域 */
  areaId?: InputMaybe<Scalars['ID']['input']>;
  /** 相談に関わる方（中心になる方を先頭に） */
  personIds: Array<Scalars['ID']['input']>;
  /** 経路 */
  channel: ConsultationCaseChannel;
  /** 緊急度 */
  urgency: ConsultationCaseUrgency;
  /** 受け付けた日時（後から書き写すとき。なければ今） */
  receivedAt?: InputMaybe<Scalars['String']['input']>;
  /** 最初の言葉（主訴） */
  firstWord: Scalars['String']['input'];
};

/** 「他に困り事はありませんか？」の答え */
export type OtherTroublesInput = {
  /** 相談 */
  caseId: Scalars['ID']['input'];
  /** 開いたときの版 */
  version: Scalars['Int']['input'];
  /** 他にも困り事がある */
  hasOtherTroubles: Scalars['Boolean']['input'];
  /** 答えの内容 */
  answer?: InputMaybe<Scalars['String']['input']>;
};

/** 相談の終結 */
export type CloseConsultationInput = {
  /** 相談 */
  caseId: Scalars['ID']['input'];
  /** 開いたときの版 */
  version: Scalars['Int']['input'];
  /** 結果 */
  outcome: ConsultationCaseOutcome;
  /** 終結時の記録 */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** 推進員への調整の依頼 */
export type RequestCoordinationInput = {
  /** 相談 */
  caseId: Scalars['ID']['input'];
  /** 理由 */
  reason: CoordinationReason;
  /** これまでの経過と、困っていること */
  situation: Scalars['String']['input'];
  /** 調整を頼む機関（推進員のいる機関が一つだけのときは要りません） */
  coordinatorAgencyId?: InputMaybe<Scalars['ID']['input']>;
  /** 依頼した日（YYYY-MM-DD。入れなければ今日） */
  requestedOn?: InputMaybe<Scalars['String']['input']>;
};

/** 調整の依頼を受け付ける */
export type AcceptCoordinationInput = {
  /** 調整の依頼 */
  id: Scalars['ID']['input'];
  /** 開いたときの版 */
  version: Scalars['Int']['input'];
  /** 受け付けた日（YYYY-MM-DD。入れなければ今日） */
  acceptedOn?: InputMaybe<Scalars['String']['input']>;
};

/** 役割分担の決定 */
export type DecideRolesInput = {
  /** 調整 */
  id: Scalars['ID']['input'];
  /** 開いたときの版 */
  version: Scalars['Int']['input'];
  /** 役割分担 */
  roles: Array<DecidedRoleInput>;
  /** 決定の理由 */
  reason: Scalars['String']['input'];
  /** 見守る機関（選ばなければ推進員の機関） */
  monitoringAgencyId?: InputMaybe<Scalars['ID']['input']>;
  /** 決定した日（YYYY-MM-DD。入れなければ今日） */
  decidedOn?: InputMaybe<Scalars['String']['input']>;
};

/** 役割 */
export type DecidedRoleInput = {
  /** 役割を担う機関 */
  agencyId: Scalars['ID']['input'];
  /** 役割 */
  role: Scalars['String']['input'];
};

/** 役割を決めずに調整を終える */
export type EndCoordinationInput = {
  /** 調整 */
  id: Scalars['ID']['input'];
  /** 開いたときの版 */
  version: Scalars['Int']['input'];
  /** 依頼した機関への助言（相談のみで完了するとき） */
  advice?: InputMaybe<Scalars['String']['input']>;
  /** 終えた日（YYYY-MM-DD。入れなければ今日） */
  endedOn?: InputMaybe<Scalars['String']['input']>;
};

/** 調整の記録 */
export type RecordCoordinationEventInput = {
  /** 相談 */
  caseId: Scalars['ID']['input'];
  /** 種類 */
  kind: CoordinationEventKind;
  /** 方法（個別調整のとき） */
  means?: InputMaybe<CoordinationEventMeans>;
  /** 行った日（YYYY-MM-DD。入れなければ今日） */
  occurredOn?: InputMaybe<Scalars['String']['input']>;
  /** 場所 */
  place?: InputMaybe<Scalars['String']['input']>;
  /** 一緒に調整した機関 */
  agencyIds: Array<Scalars['ID']['input']>;
  /** 話し合ったこと */
  words?: InputMaybe<Scalars['String']['input']>;
  /** 派遣したアドバイザーの分野 */
  adviserField?: InputMaybe<Scalars['String']['input']>;
  /** 派遣したアドバイザーの所属と職 */
  adviserPost?: InputMaybe<Scalars['String']['input']>;
};

/** 調整の課題 */
export type RecordCoordinationTaskInput = {
  /** 相談 */
  caseId: Scalars['ID']['input'];
  /** 決めた会議 */
  conferenceId?: InputMaybe<Scalars['ID']['input']>;
  /** 何をするか */
  what: Scalars['String']['input'];
  /** 受け持つ機関 */
  agencyId: Scalars['ID']['input'];
  /** 期限（YYYY-MM-DD） */
  dueOn: Scalars['String']['input'];
  /** 決めた日（YYYY-MM-DD。入れなければ今日） */
  agreedOn?: InputMaybe<Scalars['String']['input']>;
};

/** 課題の期限と受け持ちを改める */
export type ChangeCoordinationTaskInput = {
  /** 課題 */
  id: Scalars['ID']['input'];
  /** 開いたときの版 */
  version: Scalars['Int']['input'];
  /** 受け持つ機関 */
  agencyId: Scalars['ID']['input'];
  /** 期限（YYYY-MM-DD） */
  dueOn: Scalars['String']['input'];
};

/** 課題を終える */
export type SettleCoordinationTaskInput = {
  /** 課題 */
  id: Scalars['ID']['input'];
  /** 開いたときの版 */
  version: Scalars['Int']['input'];
  /** 済んだ、または取りやめた */
  state: CoordinationTaskState;
  /** どうなったか */
  word: Scalars['String']['input'];
  /** 済んだ日（YYYY-MM-DD。入れなければ今日） */
  settledOn?: InputMaybe<Scalars['String']['input']>;
};

/** 相談の下書き */
export type SaveConsultationDraftInput = {
  /** 下書き（新しいときは空） */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** 開いたときの版（新しいときは空） */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** 世帯 */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** 入力した内容 */
  content: Scalars['JSONObject']['input'];
};

/** 団体への助成 */
export type KeepExternalGrantInput = {
  /** 直す助成（なければ新しく加えます） */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** 開いたときの版（直すとき） */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** 名称 */
  name: Scalars['String']['input'];
  /** 助成する団体 */
  organisation: Scalars['String']['input'];
  /** 対象 */
  target: Scalars['String']['input'];
  /** 地域 */
  region: Scalars['String']['input'];
  /** 上限（円） */
  capYen?: InputMaybe<Scalars['Float']['input']>;
  /** 締切の日 */
  deadlineOn?: InputMaybe<Scalars['String']['input']>;
  /** 申込み方法 */
  howToApply?: InputMaybe<Scalars['String']['input']>;
  /** 出典 */
  source: Scalars['String']['input'];
  /** 公開する */
  published: Scalars['Boolean']['input'];
};

/** ファンドの申込み */
export type ApplyForFundInput = {
  /** 相談 */
  caseId: Scalars['ID']['input'];
  /** 使いみち */
  purpose: FundPurpose;
  /** 金額（円） */
  amountYen: Scalars['Int']['input'];
  /** 支払先の区分（相談機関だけに支払えます） */
  payeeKind: FundPayeeKind;
  /** 支払いを受ける相談機関 */
  payeeAgencyId?: InputMaybe<Scalars['ID']['input']>;
  /** 課題としてあげた支援会議 */
  conferenceId?: InputMaybe<Scalars['ID']['input']>;
  /** 緊急（市と協議し、アドバイザーに諮る） */
  emergency?: Scalars['Boolean']['input'];
  /** 会議であがった課題と、支払うもの（世帯の事情は要るわけに書きます） */
  item: Scalars['String']['input'];
  /** 要るわけ（世帯の事情） */
  reason: Scalars['String']['input'];
  /** 最初のサービスにつなぐ入口の支援である */
  isEntrySupport: Scalars['Boolean']['input'];
  /** どのサービスへの入口か */
  entrySupport: Scalars['String']['input'];
  /** 今ある制度やサービスの代わりではない */
  isNoSubstitute: Scalars['Boolean']['input'];
  /** 使える制度がないことを、何で確かめたか */
  noSubstitute: Scalars['String']['input'];
  /** 本人の自立を妨げない */
  keepsIndependence: Scalars['Boolean']['input'];
  /** 自立につながるわけ */
  independence: Scalars['String']['input'];
  /** 一件の目安を超える理由 */
  overLimitReason?: InputMaybe<Scalars['String']['input']>;
  /** 申し込んだ日（なければ今日） */
  appliedOn?: InputMaybe<Scalars['String']['input']>;
};

/** 市との協議の記録（主管課） */
export type ConfirmFundConsultationInput = {
  /** 申込み */
  id: Scalars['ID']['input'];
  /** 開いたときの版 */
  version: Scalars['Int']['input'];
  /** 協議の内容 */
  consultation: Scalars['String']['input'];
  /** 協議した日（なければ今日） */
  consultedOn?: InputMaybe<Scalars['String']['input']>;
};

/** アドバイザーの意見 */
export type AdviseOnFundInput = {
  /** 申込み */
  id: Scalars['ID']['input'];
  /** 開いたときの版 */
  version: Scalars['Int']['input'];
  /** 賛成する */
  agrees: Scalars['Boolean']['input'];
  /** 意見 */
  opinion: Scalars['String']['input'];
  /** 意見の日（なければ今日） */
  advisedOn?: InputMaybe<Scalars['String']['input']>;
};

/** ファンドの承認・不承認（主管課） */
export type DecideFundInput = {
  /** 申込み */
  id: Scalars['ID']['input'];
  /** 開いたときの版 */
  version: Scalars['Int']['input'];
  /** 承認する */
  approves: Scalars['Boolean']['input'];
  /** 理由（承認しないときは必須） */
  reason?: Scalars['String']['input'];
  /** 決めた日（なければ今日） */
  decidedOn?: InputMaybe<Scalars['String']['input']>;
};

/** ファンドの支払い・差額の返金（基金を預かる機関） */
export type PostFundPaymentInput = {
  /** 申込み */
  id: Scalars['ID']['input'];
  /** 開いたときの版 */
  version: Scalars['Int']['input'];
  /** 支払った日・返された日（なければ今日） */
  occurredOn?: InputMaybe<Scalars['String']['input']>;
};

/** 領収書による精算 */
export type SettleFundInput = {
  /** 申込み */
  id: Scalars['ID']['input'];
  /** 開いたときの版 */
  version: Scalars['Int']['input'];
  /** 使った額（円） */
  spentYen: Scalars['Int']['input'];
  /** 領収書（この相談の添付ファイル） */
  attachmentIds: Array<Scalars['ID']['input']>;
  /** 精算した日（なければ今日） */
  settledOn?: InputMaybe<Scalars['String']['input']>;
};

/** ファンドへの寄附 */
export type RecordFundDonationInput = {
  /** 金額（円） */
  amountYen: Scalars['Float']['input'];
  /** 受領書の番号（英大文字・数字・ハイフン。寄附した方の名前は書きません） */
  receiptNo: Scalars['String']['input'];
  /** 受け取った日（なければ今日） */
  occurredOn?: InputMaybe<Scalars['String']['input']>;
};

/** 仕訳の取消 */
export type ReverseFundEntryInput = {
  /** 仕訳 */
  id: Scalars['ID']['input'];
  /** 取り消した日（なければ今日） */
  occurredOn?: InputMaybe<Scalars['String']['input']>;
};

/** 引継ぎ */
export type SendHandoverInput = {
  /** 相談 */
  caseId: Scalars['ID']['input'];
  /** 開いたときの相談の版 */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** 引継ぎ先の機関 */
  toAgencyId: Scalars['ID']['input'];
  /** 相談した方に引継ぎ先を案内した */
  citizenTold: Scalars['Boolean']['input'];
  /** 引継ぎ先に伝えた一言 */
  wordToTarget?: InputMaybe<Scalars['String']['input']>;
  /** 内容が明らか（引継ぎ先への一言は不要） */
  contentIsPlain?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 引継ぎを受ける */
export type AcceptHandoverInput = {
  /** 引継ぎ */
  handoverId: Scalars['ID']['input'];
  /** 開いたときの版 */
  version: Scalars['Int']['input'];
};

/** 初回の連絡 */
export type NoteFirstContactInput = {
  /** 引継ぎ */
  handoverId: Scalars['ID']['input'];
  /** 開いたときの版 */
  version: Scalars['Int']['input'];
  /** 連絡した日時（なければ今） */
  contactedAt?: InputMaybe<Scalars['String']['input']>;
};

/** 次の機関へ引き継ぐ */
export type PassOnHandoverInput = {
  /** 引継ぎ */
  handoverId: Scalars['ID']['input'];
  /** 開いたときの版 */
  version: Scalars['Int']['input'];
  /** 次の機関（なければ断りとみなし、CC-012 になります） */
  toAgencyId?: InputMaybe<Scalars['ID']['input']>;
  /** 理由 */
  reason: Scalars['String']['input'];
  /** 相談した方に次の機関を案内した */
  citizenTold: Scalars['Boolean']['input'];
  /** 次の機関に伝えた一言 */
  wordToTarget?: InputMaybe<Scalars['String']['input']>;
  /** 内容が明らか（次の機関への一言は不要） */
  contentIsPlain?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 資料・情報の提供の依頼 */
export type AskForInformationInput = {
  /** 会議 */
  conferenceId: Scalars['ID']['input'];
  /** 依頼先の機関 */
  agencyId?: InputMaybe<Scalars['ID']['input']>;
  /** 依頼先の団体（一覧にない団体） */
  organisation?: InputMaybe<Scalars['String']['input']>;
  /** 求めること */
  what: Scalars['String']['input'];
  /** 依頼した日（YYYY-MM-DD。入れなければ今日） */
  askedOn?: InputMaybe<Scalars['String']['input']>;
  /** 期限（YYYY-MM-DD） */
  dueOn?: InputMaybe<Scalars['String']['input']>;
};

/** 資料・情報の提供の依頼への返事 */
export type AnswerInformationRequestInput = {
  /** 依頼 */
  id: Scalars['ID']['input'];
  /** 開いたときの版 */
  version: Scalars['Int']['input'];
  /** 提供された、または断られた */
  state: InformationRequestState;
  /** 返事の中身、または断られた理由 */
  word: Scalars['String']['input'];
  /** 返事のあった日（YYYY-MM-DD。入れなければ今日） */
  answeredOn?: InputMaybe<Scalars['String']['input']>;
};

/** 関係機関との連携を記録する（相談によらないもの） */
export type RecordLiaisonInput = {
  /** 分野 */
  field: LiaisonField;
  /** 種類 */
  kind: LiaisonKind;
  /** あった日（YYYY-MM-DD、なければ今日） */
  occurredOn?: InputMaybe<Scalars['String']['input']>;
  /** 相手方の機関 */
  partnerAgencyId?: InputMaybe<Scalars['ID']['input']>;
  /** 相手方の団体の名（個人の名は入れません） */
  partnerName?: InputMaybe<Scalars['String']['input']>;
  /** 自助グループなどの活動 */
  activityId?: InputMaybe<Scalars['ID']['input']>;
  /** 内容 */
  note: Scalars['String']['input'];
  /** 参加した人の数 */
  participants?: InputMaybe<Scalars['Int']['input']>;
};

/** 関係機関との連携の記録を直す */
export type CorrectLiaisonInput = {
  /** 分野 */
  field: LiaisonField;
  /** 種類 */
  kind: LiaisonKind;
  /** あった日（YYYY-MM-DD、なければ今日） */
  occurredOn?: InputMaybe<Scalars['String']['input']>;
  /** 相手方の機関 */
  partnerAgencyId?: InputMaybe<Scalars['ID']['input']>;
  /** 相手方の団体の名（個人の名は入れません） */
  partnerName?: InputMaybe<Scalars['String']['input']>;
  /** 自助グループなどの活動 */
  activityId?: InputMaybe<Scalars['ID']['input']>;
  /** 内容 */
  note: Scalars['String']['input'];
  /** 参加した人の数 */
  participants?: InputMaybe<Scalars['Int']['input']>;
  /** 記録 */
  id: Scalars['ID']['input'];
  /** 開いたときの版 */
  version: Scalars['Int']['input'];
};

/** この相談についての連携を記録する */
export type RecordCaseLiaisonInput = {
  /** 分野 */
  field: LiaisonField;
  /** 種類 */
  kind: LiaisonKind;
  /** あった日（YYYY-MM-DD、なければ今日） */
  occurredOn?: InputMaybe<Scalars['String']['input']>;
  /** 相手方の機関 */
  partnerAgencyId?: InputMaybe<Scalars['ID']['input']>;
  /** 相手方の団体の名（個人の名は入れません） */
  partnerName?: InputMaybe<Scalars['String']['input']>;
  /** 自助グループなどの活動 */
  activityId?: InputMaybe<Scalars['ID']['input']>;
  /** 内容 */
  note: Scalars['String']['input'];
  /** 相談 */
  caseId: Scalars['ID']['input'];
};

/** 見守りを終える */
export type CloseMonitoringInput = {
  /** 見守り */
  id: Scalars['ID']['input'];
  /** 開いたときの版 */
  version: Scalars['Int']['input'];
  /** 終わり方 */
  outcome: MonitoringOutcome;
  /** 結果 */
  result: Scalars['String']['input'];
};

/** 受け持ちを別の機関へ引き継ぐ（主管課） */
export type PassOnDutyInput = {
  /** 受け持ち */
  id: Scalars['ID']['input'];
  /** 開いたときの版 */
  version: Scalars['Int']['input'];
  /** 引き継ぐ機関 */
  agencyId: Scalars['ID']['input'];
  /** 理由 */
  reason: Scalars['String']['input'];
};

/** アウトリーチを始める */
export type BeginOutreachInput = {
  /** 相談 */
  caseId: Scalars['ID']['input'];
  /** 関わり方の計画 */
  plan: OutreachPlanInput;
  /** 初めて関わる日（YYYY-MM-DD、なければ間隔のあと） */
  nextOn?: InputMaybe<Scalars['String']['input']>;
};

/** 関わり方の計画 */
export type OutreachPlanInput = {
  /** 働きかけの間隔（日、なければ市の目安） */
  gapDays?: InputMaybe<Scalars['Int']['input']>;
  /** だれが関わるか */
  who: Scalars['String']['input'];
  /** 避けること */
  avoid: Scalars['String']['input'];
  /** だれの紹介で関わるか */
  introducer: Scalars['String']['input'];
};

/** 関わり方の計画を書き直す */
export type PlanOutreachInput = {
  /** アウトリーチ */
  id: Scalars['ID']['input'];
  /** 開いたときの版 */
  version: Scalars['Int']['input'];
  /** 関わり方の計画 */
  plan: OutreachPlanInput;
};

/** 訪問などの働きかけを記録する */
export type RecordOutreachContactInput = {
  /** アウトリーチ */
  id: Scalars['ID']['input'];
  /** 開いたときの版 */
  version: Scalars['Int']['input'];
  /** 方法 */
  method: OutreachContactMethod;
  /** 会えたか */
  result: OutreachContactResult;
  /** 働きかけた日（YYYY-MM-DD、なければ今日） */
  occurredOn?: InputMaybe<Scalars['String']['input']>;
  /** 次に関わる日（YYYY-MM-DD、なければ間隔のあと） */
  nextOn?: InputMaybe<Scalars['String']['input']>;
  /** 計画の間隔より早いが記録する */
  evenThoughSoon?: Scalars['Boolean']['input'];
  /** 様子 */
  word: Scalars['String']['input'];
};

/** 生活安定・再訪問・終結を記録する */
export type StepOutreachInput = {
  /** アウトリーチ */
  id: Scalars['ID']['input'];
  /** 開いたときの版 */
  version: Scalars['Int']['input'];
  /** 何をしたか（働きかけは別に記録します） */
  step: OutreachStep;
  /** その日（YYYY-MM-DD、なければ今日） */
  occurredOn?: InputMaybe<Scalars['String']['input']>;
  /** 終結のわけ */
  ending?: InputMaybe<OutreachEnding>;
  /** わけ */
  word: Scalars['String']['input'];
};

/** 参加支援を始める（マッチング） */
export type MatchActivityInput = {
  /** 相談 */
  caseId: Scalars['ID']['input'];
  /** 本人 */
  personId: Scalars['ID']['input'];
  /** 活動 */
  activityId: Scalars['ID']['input'];
  /** マッチングした日（YYYY-MM-DD、なければ今日） */
  occurredOn?: InputMaybe<Scalars['String']['input']>;
  /** 次に様子を確かめる日（YYYY-MM-DD、なければ見直しの間隔のあと） */
  checkOn?: InputMaybe<Scalars['String']['input']>;
  /** 本人の思いと、選んだわけ */
  word: Scalars['String']['input'];
};

/** 参加支援を進める */
export type StepParticipationInput = {
  /** 参加支援 */
  id: Scalars['ID']['input'];
  /** 開いたときの版 */
  version: Scalars['Int']['input'];
  /** 何をしたか */
  step: ParticipationStep;
  /** 新しい活動（もう一度マッチングするとき。なければ同じ活動） */
  activityId?: InputMaybe<Scalars['ID']['input']>;
  /** あった日（YYYY-MM-DD、なければ今日） */
  occurredOn?: InputMaybe<Scalars['String']['input']>;
  /** 次に様子を確かめる日（YYYY-MM-DD、なければ見直しの間隔のあと） */
  checkOn?: InputMaybe<Scalars['String']['input']>;
  /** 終結のわけ */
  ending?: InputMaybe<ParticipationEnding>;
  /** 様子 */
  word: Scalars['String']['input'];
};

/** 書きかけの計画 */
export type SavePlanDraftInput = {
  /** 相談 */
  caseId: Scalars['ID']['input'];
  /** 種類 */
  form: PlanForm;
  /** 開いたときの版（新しいときは空） */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** 入力した内容 */
  content: Scalars['JSONObject']['input'];
};

/** 進み具合を記録する */
export type RecordProgressInput = {
  /** 相談 */
  caseId: Scalars['ID']['input'];
  /** あった日（YYYY-MM-DD、なければ今日） */
  occurredOn?: InputMaybe<Scalars['String']['input']>;
  /** 進み具合 */
  word: Scalars['String']['input'];
};

/** 見直しをする（方針確認） */
export type HoldReviewInput = {
  /** 受け持ち */
  dutyId: Scalars['ID']['input'];
  /** 開いたときの版 */
  version: Scalars['Int']['input'];
  /** 見直した日（YYYY-MM-DD、なければ今日） */
  occurredOn?: InputMaybe<Scalars['String']['input']>;
  /** 結論 */
  finding: ReviewFinding;
  /** 確かめたことと、これからの方針 */
  word: Scalars['String']['input'];
  /** 次の見直し日（YYYY-MM-DD、なければ見直しの間隔のあと） */
  reviewOn?: InputMaybe<Scalars['String']['input']>;
};

/** 見直し日を動かす */
export type MoveReviewInput = {
  /** 受け持ち */
  dutyId: Scalars['ID']['input'];
  /** 開いたときの版 */
  version: Scalars['Int']['input'];
  /** 新しい見直し日（YYYY-MM-DD） */
  reviewOn: Scalars['String']['input'];
  /** 理由 */
  reason: Scalars['String']['input'];
};

/** つなぐシートの記録 */
export type RecordSheetInput = {
  /** 相談 */
  caseId: Scalars['ID']['input'];
  /** 開いたときの版 */
  version: Scalars['Int']['input'];
  /** 世帯構成と困り事 */
  members: Array<SheetMemberInput>;
  /** 相談の経過・世帯の状況 */
  situation?: InputMaybe<Scalars['String']['input']>;
  /** 本人・家族の思い */
  wishes?: InputMaybe<Scalars['String']['input']>;
  /** 強み・できていること */
  strengths?: InputMaybe<Scalars['String']['input']>;
  /** 紹介先 */
  referralAgencyId?: InputMaybe<Scalars['ID']['input']>;
  /** 紹介の理由 */
  referralReason?: InputMaybe<Scalars['String']['input']>;
  /** 情報共有の同意 */
  consent?: InputMaybe<ConsentInput>;
};

/** 世帯構成の一行 */
export type SheetMemberInput = {
  /** 台帳の方 */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** 氏名 */
  name: Scalars['String']['input'];
  /** 年齢 */
  age?: InputMaybe<Scalars['Int']['input']>;
  /** 続柄 */
  relation: Scalars['String']['input'];
  /** 備考 */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 困り事 */
  worries: Array<WorryInput>;
  /** 困り事なし */
  noWorries?: InputMaybe<Scalars['Boolean']['input']>;
  /** 病気・障害の状態 */
  condition?: InputMaybe<Scalars['String']['input']>;
  /** 通院・服薬・手帳など */
  treatment?: InputMaybe<Scalars['String']['input']>;
};

/** 困り事 */
export type WorryInput = {
  /** 項目の符号 */
  code: Scalars['String']['input'];
  /** 内容 */
  detail?: InputMaybe<Scalars['String']['input']>;
};

/** 支援プランの案をつくる */
export type DraftSupportPlanInput = {
  /** 相談 */
  caseId: Scalars['ID']['input'];
  /** 種類 */
  kind: SupportPlanKind;
  /** つくった日（YYYY-MM-DD、空のときは今日） */
  draftedOn?: InputMaybe<Scalars['String']['input']>;
  /** 中身 */
  content: SupportPlanContentInput;
};

/** 支援プランの中身 */
export type SupportPlanContentInput = {
  /** 支援の方針 */
  direction: Scalars['String']['input'];
  /** 目標 */
  goals: Array<SupportPlanGoalInput>;
  /** サービス */
  services: Array<SupportPlanServiceInput>;
};

/** 支援プランの目標 */
export type SupportPlanGoalInput = {
  /** 目標 */
  goal: Scalars['String']['input'];
  /** すること */
  step: Scalars['String']['input'];
  /** だれが（空のときは本人・家族） */
  agencyId?: InputMaybe<Scalars['ID']['input']>;
  /** 期限（YYYY-MM-DD） */
  dueOn: Scalars['String']['input'];
};

/** 支援プランのサービス */
export type SupportPlanServiceInput = {
  /** サービス */
  service: Scalars['String']['input'];
  /** 提供する機関 */
  agencyId?: InputMaybe<Scalars['ID']['input']>;
  /** 内容 */
  contents?: InputMaybe<Scalars['String']['input']>;
};

/** 支援プランの案を書き直す */
export type ReviseSupportPlanInput = {
  /** 支援プラン */
  id: Scalars['ID']['input'];
  /** 開いたときの版 */
  version: Scalars['Int']['input'];
  /** 中身 */
  content: SupportPlanContentInput;
};

/** 支援プランを重層的支援会議で決める */
export type AgreeSupportPlanInput = {
  /** 支援プラン */
  id: Scalars['ID']['input'];
  /** 開いたときの版 */
  version: Scalars['Int']['input'];
  /** 重層的支援会議 */
  conferenceId: Scalars['ID']['input'];
  /** 決まった日（YYYY-MM-DD、空のときは今日） */
  agreedOn?: InputMaybe<Scalars['String']['input']>;
};

/** 支援プランを評価する */
export type EvaluateSupportPlanInput = {
  /** 支援プラン */
  id: Scalars['ID']['input'];
  /** 開いたときの版 */
  version: Scalars['Int']['input'];
  /** 評価した日（YYYY-MM-DD、空のときは今日） */
  evaluatedOn?: InputMaybe<Scalars['String']['input']>;
  /** 目標ごとの達成 */
  findings: Array<SupportPlanFindingInput>;
  /** 全体の評価 */
  evaluation: Scalars['String']['input'];
};

/** 目標の達成 */
export type SupportPlanFindingInput = {
  /** 目標の番号 */
  number: Scalars['Int']['input'];
  /** 達成 */
  reached: SupportPlanGoalResult;
  /** 評価の言葉（達成していないときは要ります） */
  finding?: InputMaybe<Scalars['String']['input']>;
};

/** 評価をもとに、支援プランの次の版をつくる */
export type RenewSupportPlanInput = {
  /** 評価した支援プラン */
  id: Scalars['ID']['input'];
  /** 開いたときの版 */
  version: Scalars['Int']['input'];
  /** 評価の後の道 */
  loop: SupportPlanLoop;
};

/** 支援プランを終結する、または案を取り下げる */
export type EndSupportPlanInput = {
  /** 支援プラン */
  id: Scalars['ID']['input'];
  /** 開いたときの版 */
  version: Scalars['Int']['input'];
  /** 終えた日（YYYY-MM-DD、空のときは今日） */
  endedOn?: InputMaybe<Scalars['String']['input']>;
  /** わけ */
  reason: Scalars['String']['input'];
};

/** 研修の予定 */
export type PlanStaffTrainingInput = {
  /** 題名 */
  title: Scalars['String']['input'];
  /** 対象 */
  audience: StaffTrainingAudience;
  /** 内容 */
  contents: Array<StaffTrainingContent>;
  /** 説明 */
  description?: Scalars['String']['input'];
  /** 開催日（YYYY-MM-DD） */
  heldOn: Scalars['String']['input'];
  /** 始まり（HH:MM） */
  starts: Scalars['String']['input'];
  /** 終わり（HH:MM） */
  ends: Scalars['String']['input'];
  /** 会場 */
  place: Scalars['String']['input'];
  /** 定員（なければ定めなし） */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** 使う事例（事例集の番号） */
  casebookEntryIds?: Array<Scalars['ID']['input']>;
};

/** 研修の出欠 */
export type RecordTrainingAttendanceInput = {
  /** 研修 */
  id: Scalars['ID']['input'];
  /** 開いたときの版 */
  version: Scalars['Int']['input'];
  /** 出席した職員（ほかの申込者は欠席） */
  present: Array<Scalars['ID']['input']>;
};

/** 資源のない困り事の記録 */
export type RecordUnmetNeedInput = {
  /** 相談 */
  caseId: Scalars['ID']['input'];
  /** 種類 */
  kind: UnmetNeedKind;
  /** 何があれば支援できたか */
  words: Scalars['String']['input'];
  /** 分かった日（なければ今日） */
  recordedOn?: InputMaybe<Scalars['String']['input']>;
};

/** 資源のない困り事を施策に渡す */
export type ReportUnmetNeedsInput = {
  /** 種類 */
  kind: UnmetNeedKind;
  /** 地域（なければ、地域の分からないもの） */
  areaId?: InputMaybe<Scalars['ID']['input']>;
  /** 施策の番号（1 から 5） */
  measureNo: Scalars['Int']['input'];
  /** ワーキンググループ */
  workingGroup?: InputMaybe<Scalars['String']['input']>;
  /** 答える所管課 */
  sectionAgencyId: Scalars['ID']['input'];
  /** 検討してほしいこと（世帯が分かることは書きません） */
  asked: Scalars['String']['input'];
};

/** 資源のない困り事への答え */
export type AnswerUnmetNeedsInput = {
  /** 報告 */
  id: Scalars['ID']['input'];
  /** 開いたときの版 */
  version: Scalars['Int']['input'];
  /** 答え */
  answer: UnmetNeedAnswer;
  /** 理由 */
  reason: Scalars['String']['input'];
};

/** 困り事の受け持ち */
export type AssignWorryInput = {
  /** 相談 */
  caseId: Scalars['ID']['input'];
  /** 世帯構成の行（最新のつなぐシート） */
  memberNumber: Scalars['Int']['input'];
  /** 困り事の番号 */
  worryNumber: Scalars['Int']['input'];
  /** 受け持つ機関（だれも受け持っていないときは空） */
  agencyIds: Array<Scalars['ID']['input']>;
  /** 開いたときの受け持ちの版 */
  version: Scalars['Int']['input'];
};

/** 退院調整の相談 */
export type ReferDischargeInput = {
  /** 本人 */
  personId: Scalars['ID']['input'];
  /** 世帯 */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** 相談した病院 */
  hospitalId: Scalars['ID']['input'];
  /** 相談受付日 */
  referredOn: Scalars['String']['input'];
  /** 退院予定日 */
  plannedOn?: InputMaybe<Scalars['String']['input']>;
  /** 退院を妨げる課題 */
  problems: Array<DischargeBlockingProblem>;
  /** 病状 */
  condition?: InputMaybe<Scalars['String']['input']>;
  /** 必要なケア */
  careNeeds?: InputMaybe<Scalars['String']['input']>;
};

/** 課題のその後 */
export type SettleProblemInput = {
  /** 課題 */
  problem: DischargeBlockingProblem;
  /** その後 */
  settlement: DischargeProblemSettlement;
};

/** 在宅医療資源の登録 */
export type RegisterHomeCareResourceInput = {
  /** 名称 */
  name: Scalars['String']['input'];
  /** 種別 */
  kind: HomeCareResourceKind;
  /** 機関 */
  agencyId?: InputMaybe<Scalars['ID']['input']>;
  /** 福祉区 */
  areaId: Scalars['ID']['input'];
  /** 医療的ケア児のかかりつけ医 */
  acceptsChildren?: Scalars['Boolean']['input'];
  /** 受入れの余力 */
  availability: HomeCareAvailability;
  /** 訪問する職員の数 */
  visitingStaff?: InputMaybe<Scalars['Int']['input']>;
};

/** 研修・講座の予定 */
export type PlanHomeCareTrainingInput = {
  /** 種別 */
  kind: HomeCareTrainingKind;
  /** 題名 */
  title: Scalars['String']['input'];
  /** 対象 */
  target: Array<Scalars['String']['input']>;
  /** 始まり（日時） */
  startsAt: Scalars['String']['input'];
  /** 終わり（日時） */
  endsAt: Scalars['String']['input'];
  /** 地区 */
  areaId?: InputMaybe<Scalars['ID']['input']>;
  /** 会場 */
  place?: InputMaybe<Scalars['String']['input']>;
  /** 開催の方法 */
  mode: HomeCareTrainingMode;
  /** 定員 */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** 申込みの方法 */
  howToApply?: InputMaybe<Scalars['String']['input']>;
};

/** 参加の記録 */
export type RecordHomeCareAttendanceInput = {
  /** 参加者数 */
  participants: Scalars['Int']['input'];
  /** 職種別 */
  byProfession?: Array<AttendanceInput>;
};

/** 職種別の参加者数 */
export type AttendanceInput = {
  /** 職種 */
  profession: Scalars['String']['input'];
  /** 参加者数 */
  participants: Scalars['Int']['input'];
};

/** 協力企業の登録 */
export type RegisterEmployerInput = {
  /** 名称 */
  name: Scalars['String']['input'];
  /** 法人番号（13桁） */
  corporateNumber?: InputMaybe<Scalars['String']['input']>;
  /** 地区 */
  areaId?: InputMaybe<Scalars['ID']['input']>;
  /** 高齢者を迎える用意 */
  welcomesSeniors?: Scalars['Boolean']['input'];
  /** 障害のある人を迎える用意 */
  welcomesDisability?: Scalars['Boolean']['input'];
  /** 採用の考え */
  attitude?: InputMaybe<Scalars['String']['input']>;
};

/** 求人の受付 */
export type TakeOpeningInput = {
  /** 協力企業 */
  employerId: Scalars['ID']['input'];
  /** 題名 */
  title: Scalars['String']['input'];
  /** 切り分けた業務 */
  tasks: Array<Scalars['String']['input']>;
  /** 週の日数 */
  daysPerWeek: Scalars['Int']['input'];
  /** 1日の時間 */
  hoursPerDay: Scalars['Float']['input'];
  /** 人数 */
  headcount: Scalars['Int']['input'];
  /** 地区 */
  areaId?: InputMaybe<Scalars['ID']['input']>;
};

/** 就職の催しの予定 */
export type PlanJobFairInput = {
  /** 題名 */
  title: Scalars['String']['input'];
  /** 種別 */
  kind: JobFairType;
  /** 始まり（日時） */
  startsAt: Scalars['String']['input'];
  /** 終わり（日時） */
  endsAt: Scalars['String']['input'];
  /** 会場 */
  place?: InputMaybe<Scalars['String']['input']>;
  /** 定員 */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** 申込みの方法 */
  howToApply?: InputMaybe<Scalars['String']['input']>;
};

/** 求人の紹介 */
export type ProposeJobInput = {
  /** 登録 */
  registrationId: Scalars['ID']['input'];
  /** 求人 */
  openingId: Scalars['ID']['input'];
};

/** 定着の確認 */
export type RetentionCheckInput = {
  /** 何か月目（1・3・6・12） */
  month: Scalars['Int']['input'];
  /** 続けて働いているか */
  stillWorking: Scalars['Boolean']['input'];
  /** 様子 */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** 就労支援の登録 */
export type RegisterForEmploymentInput = {
  /** 本人 */
  personId: Scalars['ID']['input'];
  /** 世帯 */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** 登録日の年齢 */
  age: Scalars['Int']['input'];
  /** 登録できる理由 */
  eligibility: EmploymentEligibility;
  /** 登録までの経路 */
  inflow: EmploymentInflow;
  /** 登録日 */
  registeredOn: Scalars['String']['input'];
  /** 希望 */
  wish: Scalars['String']['input'];
  /** 週の日数 */
  daysPerWeek?: InputMaybe<Scalars['Int']['input']>;
  /** 1日の時間 */
  hoursPerDay?: InputMaybe<Scalars['Float']['input']>;
  /** 通勤できる時間（分） */
  commuteMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** これまでの仕事 */
  history?: InputMaybe<Scalars['String']['input']>;
  /** 健康上の配慮 */
  healthConsideration?: InputMaybe<Scalars['String']['input']>;
};

/** 振分け */
export type TriageInput = {
  /** 阻害要因の大きさ */
  level: EmploymentObstacle;
  /** 理由 */
  reason: Scalars['String']['input'];
};

/** アドバイザー派遣の決まり */
export type AdviserRuleInput = {
  /** 対象団体の条件①②の読み方 */
  eligibility: AdviserEligibility;
  /** 続けて活動していることが要る月数 */
  activeMonths?: Scalars['Int']['input'];
  /** 時間の目安（分） */
  durationMinutes?: Scalars['Int']['input'];
  /** フォローアップの回数の目安 */
  followUpTimes?: Scalars['Int']['input'];
  /** フォローアップの期間（月） */
  followUpMonths?: Scalars['Int']['input'];
  /** 決まりを変える理由 */
  reason: Scalars['String']['input'];
};

/** アドバイザー派遣の申込み */
export type RequestAdviserInput = {
  /** 団体名 */
  groupName: Scalars['String']['input'];
  /** 岡山ＥＳＤプロジェクト参加団体 */
  esdMember: Scalars['Boolean']['input'];
  /** つながる協働ひろばに登録 */
  listed: Scalars['Boolean']['input'];
  /** 活動を始めた日 */
  activeSince: Scalars['String']['input'];
  /** アドバイザー */
  adviserId: Scalars['ID']['input'];
  /** 助言してほしいこと */
  topic: Scalars['String']['input'];
  /** 形 */
  format: AdviserDispatchFormat;
  /** 希望日 */
  wishedOn: Scalars['String']['input'];
  /** 会場 */
  place?: InputMaybe<Scalars['String']['input']>;
  /** 参加予定の人数 */
  people: Scalars['Int']['input'];
};

/** アドバイザー派遣の実施 */
export type HoldAdviserInput = {
  /** 実施日 */
  heldOn: Scalars['String']['input'];
  /** 実施した時間（分、約120分が目安） */
  minutes: Scalars['Int']['input'];
  /** 参加した人数 */
  people: Scalars['Int']['input'];
};

/** フォローアップ */
export type FollowUpAdviserInput = {
  /** 日付 */
  askedOn: Scalars['String']['input'];
  /** 質問・相談 */
  question: Scalars['String']['input'];
  /** 答え */
  answer?: InputMaybe<Scalars['String']['input']>;
};

/** 緊急一時支援の相談 */
export type RequestEmergencySupportInput = {
  /** 世帯 */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** 世帯の人 */
  personIds: Array<Scalars['ID']['input']>;
  /** 紹介した機関 */
  referredById?: InputMaybe<Scalars['ID']['input']>;
  /** 要るもの */
  wanted: Array<EmergencyRelief>;
  /** 相談受付日 */
  requestedOn: Scalars['String']['input'];
  /** 事情 */
  circumstances?: InputMaybe<Scalars['String']['input']>;
};

/** 緊急一時支援を届けた記録 */
export type DeliverEmergencySupportInput = {
  /** 届けた日 */
  deliveredOn: Scalars['String']['input'];
  /** 届けたもの */
  items: Array<EmergencySupportItemInput>;
};

/** 届けたもの */
export type EmergencySupportItemInput = {
  /** 種類 */
  kind: EmergencyRelief;
  /** 数 */
  quantity: Scalars['Int']['input'];
};

/** その後の確認 */
export type FollowEmergencySupportInput = {
  /** 確かめた日 */
  followedOn: Scalars['String']['input'];
  /** その後 */
  outcome: EmergencySupportOutcome;
  /** 内容 */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** 多分野交流会への団体の登録 */
export type RegisterExchangeGroupInput = {
  /** 団体（無いときは自分の機関） */
  agencyId?: InputMaybe<Scalars['ID']['input']>;
  /** 名称 */
  name: Scalars['String']['input'];
  /** 分野 */
  field: ExchangeField;
  /** 地区 */
  areaId?: InputMaybe<Scalars['ID']['input']>;
  /** できること */
  offers?: InputMaybe<Scalars['String']['input']>;
  /** 求めること */
  seeks?: InputMaybe<Scalars['String']['input']>;
};

/** 交流会の予定 */
export type PlanExchangeEventInput = {
  /** 種別 */
  kind: ExchangeEventKind;
  /** 題名 */
  title: Scalars['String']['input'];
  /** 主題 */
  theme?: InputMaybe<Scalars['String']['input']>;
  /** 始まり（日時） */
  startsAt: Scalars['String']['input'];
  /** 終わり（日時） */
  endsAt: Scalars['String']['input'];
  /** 福祉区 */
  areaId?: InputMaybe<Scalars['ID']['input']>;
  /** 会場 */
  place?: InputMaybe<Scalars['String']['input']>;
  /** 定員 */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** 申込みの方法 */
  howToApply?: InputMaybe<Scalars['String']['input']>;
};

/** 交流会への申込み */
export type JoinExchangeEventInput = {
  /** 交流会 */
  eventId: Scalars['ID']['input'];
  /** 参加団体 */
  groupId: Scalars['ID']['input'];
  /** 人数 */
  people?: Scalars['Int']['input'];
};

/** 交流会の結果 */
export type RecordExchangeResultInput = {
  /** 参加団体の数 */
  participants: Scalars['Int']['input'];
  /** うち法人・企業の数 */
  corporations: Scalars['Int']['input'];
  /** 記録 */
  minutes?: InputMaybe<Scalars['String']['input']>;
};

/** 施設基礎情報シート */
export type FacilitySheetInput = {
  /** 法人・機関（無いときは自分の機関） */
  agencyId?: InputMaybe<Scalars['ID']['input']>;
  /** 法人名 */
  corporationName: Scalars['String']['input'];
  /** 施設名 */
  facilityName: Scalars['String']['input'];
  /** 種別 */
  kind: FacilityType;
  /** 福祉区 */
  areaId: Scalars['ID']['input'];
  /** 公開に同意 */
  agreesToPublish: Scalars['Boolean']['input'];
  /** やる気度 */
  willingness: FacilityWillingness;
  /** やりたいこと・困っていること */
  wish?: InputMaybe<Scalars['String']['input']>;
  /** 担当の部署 */
  contactPost?: InputMaybe<Scalars['String']['input']>;
  /** 連絡先の電話 */
  contactPhone?: InputMaybe<Scalars['String']['input']>;
  /** 実施している地域活動 */
  activities?: Array<FacilityActivityInput>;
  /** 提供可能なスペース */
  spaces?: Array<FacilitySpaceInput>;
};

/** 施設の地域活動 */
export type FacilityActivityInput = {
  /** 主題 */
  theme: FacilityActivityTheme;
  /** 名称 */
  name: Scalars['String']['input'];
  /** 頻度 */
  frequency?: Scalars['String']['input'];
  /** 対象 */
  openTo?: Scalars['String']['input'];
};

/** 施設の貸せる場所 */
export type FacilitySpaceInput = {
  /** 場所 */
  name: Scalars['String']['input'];
  /** 入れる人数 */
  capacity: Scalars['Int']['input'];
  /** 使える曜日・時間 */
  availableTimes?: Scalars['String']['input'];
  /** 設備 */
  equipment?: Array<Scalars['String']['input']>;
  /** バリアフリー */
  barrierFree?: Scalars['Boolean']['input'];
  /** 使用料（円） */
  feeYen?: Scalars['Int']['input'];
  /** 条件 */
  conditions?: Scalars['String']['input'];
};

/** 伴走型支援の記録 */
export type FacilitySupportInput = {
  /** 施設基礎情報シート */
  sheetId: Scalars['ID']['input'];
  /** 形 */
  kind: FacilitySupportKind;
  /** 訪問日 */
  visitedOn: Scalars['String']['input'];
  /** 内容 */
  note: Scalars['String']['input'];
  /** 次の一歩 */
  nextStep?: InputMaybe<Scalars['String']['input']>;
  /** 具体的な活動に向けて動き出した */
  movedOn?: Scalars['Boolean']['input'];
};

/** 助成の申請 */
export type ApplyForGrantInput = {
  /** 財政支援メニュー */
  menuId: Scalars['ID']['input'];
  /** テーマ */
  themeId?: InputMaybe<Scalars['ID']['input']>;
  /** 取組の名称 */
  title: Scalars['String']['input'];
  /** 目的 */
  purpose: Scalars['String']['input'];
  /** 実施する場所 */
  site?: InputMaybe<Scalars['String']['input']>;
  /** 始まりの年度 */
  fromFiscalYear: Scalars['String']['input'];
  /** 年数 */
  years: Scalars['Int']['input'];
  /** 金額（円、全年度の計） */
  amountYen: Scalars['Int']['input'];
};

/** 退職・異動 */
export type EndAccountInput = {
  /** 職員 */
  staffId: Scalars['ID']['input'];
  /** 終わるわけ */
  because: StaffAccountEnd;
  /** 異動先の機関 */
  newAgencyId?: InputMaybe<Scalars['ID']['input']>;
  /** 異動先での役割 */
  newRoles?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** 緊急閲覧を始める */
export type OpenBreakGlassInput = {
  /** 本人 */
  personId: Scalars['ID']['input'];
  /** 理由 */
  reason: Scalars['String']['input'];
  /** 長さ（分、240 まで） */
  minutes: Scalars['Int']['input'];
};

/** 緊急閲覧の事後確認 */
export type ReviewBreakGlassInput = {
  /** 緊急閲覧 */
  id: Scalars['ID']['input'];
  /** 結果 */
  finding: BreakGlassFinding;
  /** 所見 */
  note: Scalars['String']['input'];
};

/** 連携システムの登録 */
export type RegisterPartnerClientInput = {
  /** 識別子 */
  id: Scalars['ID']['input'];
  /** 名称 */
  name: Scalars['String']['input'];
  /** 運用する機関 */
  agencyId: Scalars['ID']['input'];
  /** 利用目的 */
  purpose: Scalars['String']['input'];
  /** 根拠（法令・協定） */
  legalBasis: Scalars['String']['input'];
  /** 連絡先 */
  contact: Scalars['String']['input'];
  /** 求められる情報区分 */
  scopes: Array<Scalars['String']['input']>;
  /** 公開鍵（JWK または JWK Set の JSON） */
  keys: Scalars['String']['input'];
  /** 登録する文書 */
  documents: Array<PartnerDocumentInput>;
  /** 試験環境（架空の住民だけ） */
  isSandbox: Scalars['Boolean']['input'];
  /** 有効期限の日 */
  validUntil?: InputMaybe<Scalars['String']['input']>;
};

/** 登録する GraphQL 文書 */
export type PartnerDocumentInput = {
  /** 名前 */
  name: Scalars['String']['input'];
  /** 文書 */
  text: Scalars['String']['input'];
};

/** 支援措置をかける */
export type SetSealInput = {
  /** 守る人 */
  personId: Scalars['ID']['input'];
  /** このケースだけを守るとき */
  caseId?: InputMaybe<Scalars['ID']['input']>;
  /** 理由 */
  reason: Scalars['String']['input'];
};

/** 取組実績の入力 */
export type RoadmapAchievementInput = {
  /** 工程表の項目 */
  itemId: Scalars['ID']['input'];
  /** 年度（例 R5・令和5年度） */
  fiscalYear: Scalars['String']['input'];
  /** 担当課（総括する課が代わりに入力するとき） */
  agencyId?: InputMaybe<Scalars['ID']['input']>;
  /** 取組実績 */
  achievement: Scalars['String']['input'];
  /** 今後の方針 */
  nextStep?: InputMaybe<Scalars['String']['input']>;
  /** 書き直すとき: 開いたときの版 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** 曜日と時刻 */
export type AgencyOpenAtInput = {
  /** 曜日（0 = 日曜日） */
  weekday: Scalars['Int']['input'];
  /** 時刻（例 18:30） */
  time: Scalars['String']['input'];
};

/** 機関の担当者 */
export type AgencyContactInput = {
  /** 機関 */
  agencyId: Scalars['ID']['input'];
  /** 直す担当者（新しく加えるときは空） */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** 開いたときの版 */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** 主・副 */
  rank: AgencyContactRank;
  /** 氏名 */
  name: Scalars['String']['input'];
  /** 担当する相談内容 */
  consultation?: InputMaybe<Scalars['String']['input']>;
  /** 電話番号 */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** メール */
  mail?: InputMaybe<Scalars['String']['input']>;
};

/** 相談機関一覧の新しい版 */
export type IssueDirectoryVersionInput = {
  /** 名称 */
  label: Scalars['String']['input'];
  /** 発行にあたっての説明 */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** 相談機関一覧の記載 */
export type ConsultationDirectoryEntryInput = {
  /** 直す記載（新しく加えるときは空） */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** 開いたときの版 */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** 機関 */
  agencyId: Scalars['ID']['input'];
  /** ★（相談先が分からないときの窓口） */
  starred: Scalars['Boolean']['input'];
  /** 分野 */
  category?: InputMaybe<Scalars['String']['input']>;
  /** 相談内容 */
  consultation: Scalars['String']['input'];
  /** 所在地 */
  address?: InputMaybe<Scalars['String']['input']>;
  /** 電話番号 */
  phones: Array<Scalars['String']['input']>;
  /** 内線 */
  extensions: Array<Scalars['String']['input']>;
  /** 受付時間 */
  hours?: InputMaybe<Scalars['String']['input']>;
  /** 備考 */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** 新しい世帯 */
export type FormHouseholdInput = {
  /** 圏域 */
  areaId?: InputMaybe<Scalars['ID']['input']>;
  /** 世帯ができた日 */
  formedOn: Scalars['String']['input'];
  /** 世帯員 */
  members: Array<HouseholdMemberInput>;
};

/** 世帯員 */
export type HouseholdMemberInput = {
  /** 住民 */
  personId: Scalars['ID']['input'];
  /** 世帯主から見た続柄 */
  relation: HouseholdRelation;
};

/** 世帯分離 */
export type SplitHouseholdInput = {
  /** 新しい世帯へ移る人（新しい世帯主から見た続柄） */
  members: Array<HouseholdMemberInput>;
  /** 新しい世帯の圏域 */
  areaId?: InputMaybe<Scalars['ID']['input']>;
  /** 分かれた日 */
  on: Scalars['String']['input'];
};

/** 世帯合併 */
export type JoinHouseholdsInput = {
  /** なくなる世帯 */
  fromId: Scalars['ID']['input'];
  /** なくなる世帯の版 */
  fromVersion: Scalars['Int']['input'];
  /** 移る人（残る世帯の世帯主から見た続柄） */
  members: Array<HouseholdMemberInput>;
  /** 合わさった日 */
  on: Scalars['String']['input'];
};

/** お知らせの受け取り方 */
export type NoticeSettingsInput = {
  /** メールアドレス */
  mailAddress?: InputMaybe<Scalars['String']['input']>;
  /** メールで受け取るか */
  wish: NoticeMailWish;
  /** 開いたときの版 */
  version: Scalars['Int']['input'];
};

/** 住民の登録 */
export type RegisterPersonInput = {
  /** 氏 */
  familyName: Scalars['String']['input'];
  /** 名 */
  givenName: Scalars['String']['input'];
  /** 氏のフリガナ */
  familyKana: Scalars['String']['input'];
  /** 名のフリガナ */
  givenKana: Scalars['String']['input'];
  /** 生年月日 */
  birthDate?: InputMaybe<Scalars['String']['input']>;
  /** 性別 */
  sex: PersonSex;
  /** 住所 */
  address?: InputMaybe<PersonAddressInput>;
  /** 電話番号 */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** 同じ氏名・生年月日の人とは別人であることを確かめた */
  isNotDuplicate?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 住所 */
export type PersonAddressInput = {
  /** 郵便番号 */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** 住所 */
  address: Scalars['String']['input'];
  /** 圏域 */
  areaId?: InputMaybe<Scalars['ID']['input']>;
  /** 住み始めた日 */
  since: Scalars['String']['input'];
};

/** 氏名 */
export type PersonNameInput = {
  /** 氏 */
  familyName: Scalars['String']['input'];
  /** 名 */
  givenName: Scalars['String']['input'];
  /** 氏のフリガナ */
  familyKana: Scalars['String']['input'];
  /** 名のフリガナ */
  givenKana: Scalars['String']['input'];
};

/** 別の氏名 */
export type OtherNameInput = {
  /** 氏 */
  familyName: Scalars['String']['input'];
  /** 名 */
  givenName: Scalars['String']['input'];
  /** 氏のフリガナ */
  familyKana: Scalars['String']['input'];
  /** 名のフリガナ */
  givenKana: Scalars['String']['input'];
  /** 種類 */
  kind: PersonNameKind;
};

/** 連絡先 */
export type PersonContactInput = {
  /** 種類 */
  kind: PersonContactKind;
  /** 番号・アドレス */
  value: Scalars['String']['input'];
  /** 備考 */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** 続柄 */
export type PersonRelationshipInput = {
  /** 相手 */
  otherId: Scalars['ID']['input'];
  /** 相手は本人の何か */
  relation: PersonRelation;
};
