export const enumLabels = {
  "ActivityAdviserField": {
    "ICT": "ＩＣＴ",
    "REVITALISATION": "地域活性化",
    "PUBLIC_RELATIONS": "情報発信",
    "WELFARE": "福祉",
    "ESD": "ＥＳＤ"
  },
  "ActivitySort": {
    "STARTS_AT": "開催日の近い順（日の決まっていないものは最後）",
    "STARTS_AT_DESC": "開催日の遠い順（日の決まっていないものは最後）",
    "TITLE": "名称の順",
    "TITLE_DESC": "名称の逆の順"
  },
  "AdviserDispatchFormat": {
    "LECTURE": "講座",
    "SEMINAR": "座学",
    "WORKSHOP": "ワークショップ",
    "OTHER": "その他"
  },
  "AdviserDispatchState": {
    "REQUESTED": "申込み",
    "APPROVED": "派遣決定",
    "REFUSED": "不承認",
    "HELD": "実施済",
    "FOLLOWED_UP_1": "フォローアップ1回",
    "FOLLOWED_UP_2": "フォローアップ2回",
    "REPORTED": "報告済",
    "WITHDRAWN": "取下げ"
  },
  "AdviserEligibility": {
    "BOTH": "①と②の両方が要る",
    "EITHER": "①か②のどちらかでよい"
  },
  "AgencyCommission": {
    "WHOLE": "受託",
    "PART": "一部受託"
  },
  "AgencyContactRank": {
    "MAIN": "主担当",
    "DEPUTY": "副担当"
  },
  "AgencySort": {
    "DIRECTORY": "台帳の順",
    "NAME": "名称の順",
    "NAME_DESC": "名称の逆の順",
    "TYPE": "種別の順",
    "TYPE_DESC": "種別の逆の順"
  },
  "AgencySurveyQuestionKind": {
    "MAIN": "四つから一つ選ぶ",
    "FREE": "自由に書く"
  },
  "AreaBasis": {
    "NAMED": "資料に名がある",
    "INFERRED": "他の記載からの推定",
    "COUNT_ONLY": "数だけが記載されている"
  },
  "AreaKind": {
    "PREFECTURE": "都道府県",
    "CITY": "市",
    "CITY_FIGURE": "市の概数",
    "WARD": "行政区",
    "WARDS": "行政区（数のみ）",
    "WELFARE_DISTRICT": "福祉区",
    "WELFARE_DISTRICTS": "福祉区（数のみ）",
    "JUNIOR_HIGH_DISTRICTS": "中学校区（数のみ）",
    "ELEMENTARY_DISTRICT": "小学校区",
    "ELEMENTARY_DISTRICTS": "小学校区（数のみ）",
    "DAILY_LIFE_AREAS": "日常生活圏域（数のみ）",
    "DISTRICT": "地区",
    "MUNICIPALITY": "県内の市町村・地域",
    "OTHER_MUNICIPALITY": "他都市",
    "ANONYMOUS_MUNICIPALITY": "他都市（匿名）"
  },
  "BreakGlassFinding": {
    "JUSTIFIED": "必要だった",
    "UNJUSTIFIED": "必要だったとは認められない"
  },
  "BreakGlassState": {
    "OPEN": "閲覧できる間",
    "WAITING": "事後確認待ち",
    "REVIEWED": "確認済み"
  },
  "CarePlanBand": {
    "EARLY_MORNING": "早朝（4時～8時）",
    "MORNING": "午前（8時～12時）",
    "AFTERNOON": "午後（12時～18時）",
    "EVENING": "夜間（18時～22時）",
    "LATE_NIGHT": "深夜（22時～翌4時）"
  },
  "CasebookEffect": {
    "SHARED_POLICY": "世帯全体の支援方針を共有した",
    "PRIORITY_OF_SERVICES": "サービスの優先順位を決めた",
    "TRUST_REBUILT": "支援を拒んでいた世帯との信頼を築いた",
    "ADVICE_OF_ADVISER": "アドバイザーの助言で道筋が見えた",
    "TALKED_BEFOREHAND": "事前の協議で支援が早まった",
    "OTHERS_JOINED": "福祉の外の機関が加わった"
  },
  "CasebookFindingKind": {
    "NAME": "名前",
    "DATE": "日付",
    "AGE": "年齢",
    "ADDRESS": "住所・地区",
    "CONTACT": "連絡先",
    "NUMBER": "番号",
    "MONEY": "金額",
    "AGENCY": "機関の名",
    "FACILITY": "施設・会社の名",
    "STAFF": "職員の名",
    "RARITY": "めずらしい事情"
  },
  "CasebookHousehold": {
    "ALONE": "一人暮らし",
    "COUPLE": "夫婦のみ",
    "PARENT_AND_ADULT_CHILD": "親と成人の子",
    "SINGLE_PARENT": "ひとり親と子",
    "WITH_CHILDREN": "夫婦と子",
    "THREE_GENERATIONS": "三世代",
    "OTHER": "その他"
  },
  "CasebookState": {
    "DRAFTING": "下書き",
    "SUBMITTED": "確認待ち",
    "PUBLISHED": "公表済み",
    "WITHDRAWN": "取下げ済み"
  },
  "CommunityCouncilMemberKind": {
    "RESIDENTS_ASSOCIATION": "町内会・自治会",
    "WELFARE_COMMISSIONER": "民生委員・福祉委員",
    "VOLUNTEER_GROUP": "ボランティア団体",
    "COMMUNITY_HALL": "公民館",
    "SERVICE_PROVIDER": "介護・生活支援の事業者",
    "NPO": "NPO",
    "COMPANY": "企業・商店",
    "SCHOOL": "学校",
    "PUBLIC_BODY": "行政・社会福祉協議会など",
    "OTHER": "その他"
  },
  "CommunityCouncilState": {
    "PREPARING": "設置準備中",
    "SET_UP": "設置済み（未活動）",
    "ACTIVE": "活動中",
    "DORMANT": "休止中",
    "DISSOLVED": "解散"
  },
  "CommunityCouncilTheme": {
    "WATCH": "見守り",
    "PLACE": "居場所づくり",
    "DAILY_HELP": "困り事支援（草取り・ごみ出しなど）",
    "ESCORT": "付き添い",
    "TRANSPORT": "生活交通",
    "HEALTH": "健康づくり・介護予防",
    "DEMENTIA": "認知症",
    "DISASTER": "防災",
    "OTHER": "その他"
  },
  "CommunityCouncilUnit": {
    "ELEMENTARY_DISTRICT": "小学校区",
    "DISTRICT": "地区",
    "JUNIOR_HIGH_DISTRICT": "中学校区"
  },
  "CommunityCourseKind": {
    "HOSTED_COURSE": "主催講座",
    "SUPPORTER_TRAINING": "生活・介護支援サポーター養成講座",
    "FOLLOW_UP": "フォローアップ講座",
    "VOLUNTEER_TRAINING": "ボランティア養成講座",
    "LEADER_TRAINING": "リーダー養成講座",
    "VOLUNTEER_EXCHANGE": "ボランティアの学習会・交流会",
    "FORUM": "フォーラム",
    "WORKSHOP": "ワークショップ",
    "CLUB_COURSE": "クラブ講座"
  },
  "CommunityCourseState": {
    "PLANNED": "計画中",
    "PUBLISHED": "公開中",
    "HELD": "開催済み",
    "WITHDRAWN": "取りやめ"
  },
  "CommunityCourseTheme": {
    "COMMUNITY": "地域",
    "INCLUSION": "共生",
    "DISASTER": "防災",
    "YOUTH": "若者",
    "ENVIRONMENT": "環境",
    "HEALTH": "健康",
    "GENDER": "男女",
    "CHILDCARE": "子育",
    "LONGEVITY": "長寿",
    "ICT": "ICT"
  },
  "CommunityHelpKind": {
    "GARDEN": "草取り・庭の手入れ",
    "RUBBISH": "ごみ出し",
    "SHOPPING": "買い物",
    "ESCORT": "病院などへの付き添い",
    "TALK": "見守り・話し相手",
    "TRANSPORT": "移動",
    "HOUSEWORK": "家事",
    "PAPERWORK": "書類・パソコン",
    "OTHER": "その他"
  },
  "CommunityNeedState": {
    "OPEN": "担い手を探している",
    "PROPOSED": "担い手に打診中",
    "MATCHED": "担い手が決まった",
    "DONE": "終わった",
    "WITHDRAWN": "取り下げ"
  },
  "CommunityPromoterDuty": {
    "RESOURCE_DEVELOPMENT": "資源開発（担い手の養成、サービスの開発）",
    "NETWORKING": "関係者のネットワーク構築",
    "MATCHING": "ニーズと活動のマッチング"
  },
  "CommunityPromoterUnit": {
    "WELFARE_DISTRICT": "福祉区（第1層）",
    "JUNIOR_HIGH_DISTRICT": "中学校区・日常生活圏域（第2層）"
  },
  "CommunityServiceKind": {
    "CAFE": "カフェ・居場所",
    "DEMENTIA_CAFE": "認知症カフェ",
    "SALON": "サロン",
    "DINING": "みんなの食堂",
    "DAILY_HELP": "困り事支援（草取り・ごみ出しなど）",
    "ESCORT": "付き添い",
    "TRANSPORT": "生活交通",
    "WATCH": "見守り",
    "CLASS": "教室・体操",
    "OTHER": "その他の支え合い活動"
  },
  "CommunityServiceState": {
    "OPEN": "実施中",
    "PAUSED": "休止中",
    "CLOSED": "終了"
  },
  "CommunitySupporterState": {
    "REGISTERED": "登録（未活動）",
    "ACTIVE": "活動中",
    "RESTING": "休止中",
    "ENDED": "登録終了"
  },
  "ConferenceAttendanceKind": {
    "CAME": "出席",
    "ABSENT": "欠席",
    "DEPUTY": "代理が出席"
  },
  "ConferenceDateAnswer": {
    "YES": "出られる",
    "MAYBE": "まだ分からない",
    "NO": "出られない"
  },
  "ConferenceDecision": {
    "DECIDED": "決まった",
    "UNDECIDED": "決まらなかった"
  },
  "ConferenceFollowUp": {
    "NEXT_CONFERENCE": "もう一度、会議を開く",
    "ADVISER_CONFERENCE": "アドバイザー会議を開く",
    "ADVISER_DISPATCH": "アドバイザーを派遣する"
  },
  "ConferenceKind": {
    "SUPPORT": "支援会議（法定。同意がなくても、守秘義務と罰則のもとで共有する）",
    "MULTI_LAYER": "重層的支援会議（本人の同意にもとづく）",
    "ADVISER": "アドバイザー会議"
  },
  "ConferenceResult": {
    "DECIDED": "決まった",
    "UNDECIDED": "決まらなかった",
    "NOT_HELD": "開かれなかった"
  },
  "ConferenceScope": {
    "INVITED": "招かれていて、守秘の確認がまだの会議",
    "SITTING": "構成員として参加している会議",
    "CONVENED": "所属する機関が招集した会議"
  },
  "ConsentDataClass": {
    "IDENTITY": "氏名・生年月日・世帯",
    "CONTACT": "住所・電話番号",
    "SUMMARY": "相談や支援の有無と状態",
    "PLAN": "支援計画",
    "PROGRESS": "支援の経過",
    "NARRATIVE": "相談の内容",
    "HEALTH": "健康・医療",
    "EMPLOYMENT": "仕事"
  },
  "ConsentSignature": {
    "SCREEN": "画面に署名",
    "PAPER": "紙に署名",
    "PROXY": "代理"
  },
  "ConsultationAttachmentKind": {
    "CONSENT_PAPER": "同意書（紙）",
    "CONSENT_SIGNATURE": "同意の署名（画面）",
    "SHEET": "つなぐシート（紙）",
    "DOCUMENT": "その他の書類"
  },
  "ConsultationAttachmentScan": {
    "CLEAN": "検査済み",
    "NOT_SCANNED": "検査していない"
  },
  "ConsultationCaseChannel": {
    "COUNTER": "窓口",
    "PHONE": "電話",
    "VISIT": "訪問",
    "AGENCY": "他の機関から",
    "ONLINE": "オンライン",
    "OUTREACH": "アウトリーチ"
  },
  "ConsultationCaseOutcome": {
    "CONNECTED": "支援につながった",
    "SETTLED_BY_ADVICE": "相談のみで解決した",
    "CONTINUED_ELSEWHERE": "別の機関で続ける",
    "ENDED_BY_WISH": "本人の希望で終えた",
    "NOT_SOLVED": "解決に至らなかった"
  },
  "ConsultationCaseSort": {
    "RECEIVED_AT_DESC": "受付日の新しい順",
    "RECEIVED_AT": "受付日の古い順",
    "URGENCY_DESC": "緊急度の高い順（同じ緊急度は新しい順）",
    "URGENCY": "緊急度の低い順（同じ緊急度は古い順）"
  },
  "ConsultationCaseState": {
    "RECEIVED": "受付",
    "IN_SUPPORT": "支援中",
    "CLOSED": "終結"
  },
  "ConsultationCaseUrgency": {
    "ORDINARY": "ふつう",
    "SOON": "早めに",
    "EMERGENCY": "緊急"
  },
  "ConsultationDirectoryChangeKind": {
    "ADDED": "加えた",
    "CHANGED": "直した",
    "REMOVED": "外した"
  },
  "ConsultationHandoverDirection": {
    "INCOMING": "受け取った引継ぎ",
    "OUTGOING": "送った引継ぎ"
  },
  "ConsultationHandoverState": {
    "SENT": "返事待ち",
    "ACCEPTED": "受けた",
    "PASSED_ON": "次の機関へ引き継いだ"
  },
  "ConsultationSettingUnit": {
    "HOURS": "時間",
    "DAYS": "日",
    "YEN": "円"
  },
  "CoordinationEventKind": {
    "INDIVIDUAL": "個別調整",
    "PRIOR_MEETING": "事前打ち合わせ",
    "INFORMATION_MEETING": "情報共有会議",
    "ADVISER_DISPATCH": "アドバイザー派遣"
  },
  "CoordinationEventMeans": {
    "VISIT": "訪問",
    "PHONE": "電話",
    "ONLINE": "オンライン",
    "OTHER": "その他"
  },
  "CoordinationOutcome": {
    "ADVICE_ONLY": "問い合わせ・相談のみで完了",
    "WITHDRAWN": "依頼した機関が取り下げた"
  },
  "CoordinationReason": {
    "PARTNER_NOT_FOUND": "連携先が確定しない（協力が得られない）",
    "NO_MENU": "適切な支援メニューが決まらない",
    "ROLES_UNDECIDED": "各相談機関の役割分担が決まらない",
    "MOVEMENTS_UNKNOWN": "お互いの動きを知らない",
    "OTHER_PROBLEM_FOUND": "担当以外の世帯の課題を見つけたが、情報共有していない",
    "SERVICES_NOT_COMBINED": "複数サービスが入っているが、組み合わせができていない"
  },
  "CoordinationState": {
    "REQUESTED": "受付待ち",
    "COORDINATING": "調整中",
    "DECIDED": "役割決定済み",
    "ENDED": "終了（相談のみ・取下げ）"
  },
  "CoordinationTaskState": {
    "OPEN": "これから",
    "DONE": "済んだ",
    "DROPPED": "取りやめた"
  },
  "DischargeBlockingProblem": {
    "NO_RELATIVES": "身寄りがない",
    "UNPAID_PREMIUMS": "保険料の未納",
    "NO_GUARANTOR": "保証人がいない",
    "NO_HOME": "帰る住まいがない",
    "NO_CAREGIVER": "介護する人がいない",
    "LOW_INCOME": "収入が足りない",
    "MEDICAL_CARE_NEEDS": "医療的ケアが要る",
    "OTHER": "その他"
  },
  "DischargeProblemSettlement": {
    "SOLVED": "解決した",
    "HANDED_OVER": "総合相談へつないだ"
  },
  "DutyKind": {
    "MONITORING": "見守り（モニタリング）",
    "ROLE": "役割"
  },
  "EmergencyRelief": {
    "FOOD": "食料",
    "DAILY_GOODS": "生活用品",
    "CLOTHING": "衣類",
    "FURNITURE": "家具・家電",
    "TEMPORARY_STAY": "一時的な宿泊",
    "OTHER": "その他"
  },
  "EmergencySupportOutcome": {
    "SETTLED": "落ち着いた",
    "CONNECTED": "相談機関につないだ",
    "CONTINUING": "見守りを続ける"
  },
  "EmergencySupportState": {
    "REQUESTED": "相談受付",
    "DELIVERED": "届けた",
    "FOLLOWED": "その後を確かめた",
    "WITHDRAWN": "取下げ"
  },
  "EmploymentEligibility": {
    "ABOUT_55_OR_OLDER": "おおむね55歳以上",
    "COMPOUND_PROBLEMS": "複合的な課題がある（全世代、令和5年度から）"
  },
  "EmploymentInflow": {
    "SELF": "本人から",
    "AGENCY": "相談機関から",
    "YORISOI": "寄り添いサポートセンターから",
    "VOLUNTEER_CENTRE": "ボランティアセンターから",
    "MULTI_LAYER_CONFERENCE": "重層的支援会議から"
  },
  "EmploymentObstacle": {
    "SMALL": "小（労働条件の調整で就労につながりやすい）",
    "MEDIUM": "中（就労以外にも支援が要る）",
    "LARGE": "大（生活全体の支援が要る）"
  },
  "EmploymentRegistrationState": {
    "REGISTERED": "登録",
    "TRIAGED": "支援中",
    "WORKING": "就労中",
    "ENDED": "終了"
  },
  "ExchangeDayPrecision": {
    "DAY": "日まで",
    "MONTH": "月まで",
    "YEAR": "年度まで"
  },
  "ExchangeEventKind": {
    "CROSS_FIELD": "多分野交流会",
    "CORPORATION": "社会福祉法人の交流会・情報交換会",
    "NETWORK_MEETING": "福祉区のネットワーク会議",
    "CONDOMINIUM": "マンションの講座・交流会"
  },
  "ExchangeEventState": {
    "PLANNED": "予定",
    "HELD": "開催した",
    "CANCELLED": "中止"
  },
  "ExchangeField": {
    "CHILDREN": "子ども",
    "WELFARE": "福祉",
    "WORK": "就労",
    "SHOPPING_STREET": "商店街振興",
    "COMMUNITY": "地域",
    "ENVIRONMENT": "環境",
    "ESD": "ＥＳＤ",
    "FOOD": "食",
    "EDUCATION": "教育"
  },
  "FacilityActivityTheme": {
    "PLACE_TO_BE": "地域の居場所・サロン",
    "CHILDREN_CAFETERIA": "子ども食堂・地域食堂",
    "LEARNING_SUPPORT": "学びの支援",
    "FOOD_SUPPORT": "食料・生活用品の支援",
    "DEMENTIA_CAFE": "認知症カフェ",
    "EXERCISE": "体操・健康づくり",
    "SHOPPING_TRANSPORT": "移動・買物の支援",
    "WORK_EXPERIENCE": "就労体験・働く場づくり",
    "HOUSING": "住まいの確保",
    "DISASTER": "防災・要配慮者の支援",
    "OTHER": "その他"
  },
  "FacilitySheetState": {
    "DRAFT": "作成中",
    "SUBMITTED": "提出済",
    "COMPILED": "とりまとめ済",
    "NEEDS_UPDATE": "更新待ち"
  },
  "FacilitySupportKind": {
    "VISIT": "訪問",
    "HEARING": "ヒアリング"
  },
  "FacilityType": {
    "ELDERLY": "高齢者の施設",
    "DISABILITY": "障害者の施設",
    "CHILD": "児童の施設・保育",
    "PROTECTION": "救護などの施設",
    "OTHER": "その他"
  },
  "FacilityWillingness": {
    "LEADING": "先に立って取り組みたい",
    "WILLING": "取り組みたい",
    "WILLING_BUT_LOST": "意欲はあるが、何をしたらいいか分からない",
    "CONSIDERING": "検討中",
    "NOT_NOW": "いまは難しい"
  },
  "FundAccountCode": {
    "PRINCIPAL": "原資",
    "CASH": "預金",
    "SUPPORT_PAID": "支援の支払い",
    "RETURNED": "差額の返金",
    "DONATIONS": "寄附"
  },
  "FundEntryKind": {
    "OPENING": "期首の残高",
    "DONATION": "寄附",
    "PAYMENT": "支払い",
    "RETURN": "差額の返金",
    "REVERSAL": "取消"
  },
  "FundPath": {
    "CONFERENCE": "支援会議で課題としてあがった",
    "EMERGENCY": "緊急（市と協議し、アドバイザーに諮る）"
  },
  "FundPayeeKind": {
    "AGENCY": "相談機関",
    "PERSON": "本人（支払えません）"
  },
  "FundPurpose": {
    "MEDICAL_CERTIFICATE": "受診・診断書の費用",
    "TRANSPORT": "病院・施設・相談機関への交通費",
    "CLOTHES_FOR_PARTICIPATION": "社会参加や就労のための衣類",
    "OTHER_ENTRY_SUPPORT": "その他の入口支援"
  },
  "FundState": {
    "APPLIED": "申込み",
    "CONSULTED": "市と協議済み（緊急）",
    "ADVISED": "アドバイザーの意見あり（緊急）",
    "APPROVED": "承認済み",
    "DECLINED": "承認しない",
    "PAID": "支払い済み",
    "SETTLED": "精算済み",
    "RETURNED": "差額の返金済み"
  },
  "FundStep": {
    "CONSULT": "市（主管課）との協議",
    "ADVISE": "アドバイザーの意見",
    "APPROVE": "主管課の承認",
    "PAY": "基金を預かる機関の支払い",
    "SETTLE": "領収書による精算",
    "RETURN": "差額の返金"
  },
  "GrantApplicationState": {
    "SUBMITTED": "申請中",
    "APPROVED": "交付決定",
    "REFUSED": "不交付",
    "WITHDRAWN": "取下げ",
    "REPORTED": "実績報告済"
  },
  "GrantProvider": {
    "CITY": "市",
    "FOUNDATION": "財団",
    "PREFECTURE_CENTRE": "県地域公益活動推進センター"
  },
  "HomeCareAvailability": {
    "AVAILABLE": "受け入れられる",
    "LIMITED": "要相談",
    "FULL": "受け入れられない"
  },
  "HomeCareDischargeState": {
    "REFERRED": "相談受付",
    "ASSESSING": "課題整理中",
    "ARRANGED": "在宅の体制が整った",
    "DISCHARGED": "退院した",
    "NOT_DISCHARGED": "退院に至らなかった"
  },
  "HomeCareResourceKind": {
    "CLINIC": "訪問診療をする診療所",
    "DENTAL": "訪問歯科",
    "NURSING": "訪問看護",
    "PHARMACY": "在宅介護対応薬局",
    "CARE_MANAGEMENT": "居宅介護支援（ケアマネジャー）",
    "NETWORK": "多職種連携の団体"
  },
  "HomeCareTrainingKind": {
    "PROFESSIONAL": "専門職の研修",
    "MEETING": "多職種の会議・事例検討",
    "LECTURE": "市民の講座",
    "OPEN_LECTURE": "市民公開講座",
    "PROFESSIONAL_TOTAL": "専門職の研修（公表された合計）"
  },
  "HomeCareTrainingMode": {
    "IN_PERSON": "会場",
    "ONLINE": "オンライン"
  },
  "HomeCareTrainingState": {
    "PLANNED": "予定",
    "HELD": "実施済み",
    "CANCELLED": "中止"
  },
  "HouseholdOriginKind": {
    "SPLIT": "世帯分離",
    "JOIN": "世帯合併"
  },
  "HouseholdRelation": {
    "HEAD": "世帯主",
    "SPOUSE": "配偶者",
    "CHILD": "子",
    "PARENT": "親",
    "CHILD_IN_LAW": "子の配偶者",
    "GRANDCHILD": "孫",
    "GRANDPARENT": "祖父母",
    "SIBLING": "きょうだい",
    "OTHER_RELATIVE": "その他の親族",
    "NOT_RELATED": "同居人"
  },
  "HouseholdSort": {
    "RELEVANCE": "当てはまる世帯員の関連度の順（言葉がないときは世帯員のフリガナの順）",
    "HEAD_KANA": "世帯主のフリガナの順（見えない世帯主は最後）",
    "HEAD_KANA_DESC": "世帯主のフリガナの逆の順（見えない世帯主は最後）",
    "FORMED_ON": "世帯ができた日の古い順",
    "FORMED_ON_DESC": "世帯ができた日の新しい順"
  },
  "IndicatorAggregation": {
    "YEAR_TOTAL": "年度計",
    "CUMULATIVE": "累計",
    "POINT_IN_TIME": "時点",
    "YEARLY": "年次",
    "YEAR_VALUE": "年度値",
    "PER_EVENT": "開催ごと",
    "TARGET": "目標",
    "SURVEY": "調査"
  },
  "IndicatorSort": {
    "NUMBER": "指標番号の順",
    "NAME": "指標名の順",
    "NAME_DESC": "指標名の逆の順",
    "MEASURE": "施策の順",
    "MEASURE_DESC": "施策の逆の順"
  },
  "InformationRequestState": {
    "ASKED": "返事を待っている",
    "ANSWERED": "提供された",
    "REFUSED": "断られた"
  },
  "JobFairType": {
    "JOB_FAIR": "就職応援フェア",
    "APTITUDE_FAIR": "適職診断フェア",
    "DISABILITY_INTERVIEW": "障害者就職面接会",
    "SEMINAR": "就労支援セミナー"
  },
  "JobOpeningState": {
    "OPEN": "募集中",
    "FILLED": "充足",
    "CLOSED": "取下げ"
  },
  "JobPlacementState": {
    "PROPOSED": "紹介した",
    "TRIAL": "体験中",
    "PLACED": "就労した",
    "RETAINED": "定着した（12か月）",
    "DECLINED": "見送り",
    "LEFT": "離職した"
  },
  "LiaisonField": {
    "GUARDIANSHIP": "成年後見",
    "RE_ENTRY": "再犯防止",
    "ADDICTION": "依存症",
    "CRIME_PREVENTION": "非行防止・啓発"
  },
  "LiaisonKind": {
    "CONSULTATION": "成年後見の相談",
    "PETITION_SUPPORT": "申立ての支援",
    "FEE_SUBSIDY": "報酬の助成",
    "JUDICIARY_MEETING": "司法関係者との協議の場",
    "PROBATION_OFFICE": "保護観察所との情報交換",
    "PRISON": "矯正施設との情報交換",
    "SETTLEMENT_CENTRE": "地域生活定着支援センターとの情報交換",
    "PROBATION_OFFICERS": "保護司会との情報交換",
    "DIRECTORY_HANDED_OVER": "相談機関一覧の周知",
    "SELF_HELP_GROUP": "自助グループとの連携",
    "LIAISON_MEETING": "連携会議",
    "CLASS": "非行防止教室",
    "CAMPAIGN": "啓発活動"
  },
  "MeasureStatementKind": {
    "PLAN_FACT": "計画の概要",
    "PLAN_POSITION": "計画の位置づけ",
    "PHILOSOPHY": "基本理念",
    "LEGAL_BASIS": "法的根拠",
    "RELATED_PLAN": "関連する計画",
    "POLICY": "方針",
    "ISSUE": "課題",
    "PROBLEM_AWARENESS": "問題意識",
    "CONTENT_TITLE": "取組の見出し",
    "CONTENT": "取組の内容",
    "ACTION": "行うこと"
  },
  "MonitoringOutcome": {
    "SUPPORT_BEGAN": "適切な支援が始まった",
    "RECONSIDER": "会議で再検討する",
    "SUPPORT_ENDED": "支援が終わった",
    "PASSED_ON": "別の機関が引き継いだ"
  },
  "NeedMatchState": {
    "PROPOSED": "打診中",
    "ACCEPTED": "引き受けた",
    "DECLINED": "見送り"
  },
  "NotShownRemedy": {
    "CONSENT": "本人の同意があれば見えます",
    "ROLE": "役割の範囲外です"
  },
  "NoticeAddressState": {
    "NONE": "登録なし",
    "UNCONFIRMED": "確認待ち",
    "CONFIRMED": "確認済み",
    "SWITCHED_OFF": "届かないため停止"
  },
  "NoticeKind": {
    "HANDOVER_ARRIVED": "引継ぎが届きました",
    "HANDOVER_ACCEPTED": "送った引継ぎが受けられました",
    "HANDOVER_PASSED_ON": "送った引継ぎが次の機関へ引き継がれました",
    "COORDINATION_REQUESTED": "調整の依頼が届きました",
    "COORDINATION_ACCEPTED": "依頼した調整が始まりました",
    "COORDINATION_ENDED": "調整が終わりました",
    "ROLES_DECIDED": "役割分担が決まりました",
    "CONFERENCE_INVITED": "会議に招かれました",
    "CONFERENCE_DATE_SET": "会議の日時が決まりました",
    "CONFERENCE_CLOSED": "会議が終わりました",
    "SHARING_ENDED": "共有が終わった相談があります",
    "DIRECTORY_ISSUED": "相談機関一覧の新しい版が出ました",
    "CONTACTS_OUTDATED": "担当者の登録が1年以上前のままです",
    "TRAINING_PLANNED": "研修の案内が出ました",
    "CASEBOOK_SUBMITTED": "確認を待つ事例があります",
    "CASEBOOK_DECIDED": "確認に出した事例の返事があります",
    "SURVEY_ASKED": "機関アンケートに回答してください"
  },
  "NoticeMailWish": {
    "AT_ONCE": "そのつど受け取る",
    "DAILY": "1日1回まとめて受け取る",
    "NEVER": "受け取らない"
  },
  "OutreachContactMethod": {
    "VISIT": "訪問",
    "LETTER": "手紙",
    "PHONE": "電話",
    "ONLINE": "オンライン",
    "FROM_PERSON": "本人からの連絡"
  },
  "OutreachContactResult": {
    "MET": "会えた",
    "THROUGH_THE_DOOR": "扉越しに話せた",
    "ANSWERED": "返事があった",
    "NOT_MET": "会えなかった"
  },
  "OutreachEnding": {
    "LIFE_STABLE": "生活が安定した",
    "CONNECTED": "支援につながった",
    "BY_WISH": "本人の希望",
    "MOVED_AWAY": "転出した"
  },
  "OutreachState": {
    "VISITING": "訪問中",
    "STABLE": "生活安定",
    "ENDED": "終結"
  },
  "OutreachStep": {
    "CONTACT": "働きかけ",
    "STABLE": "生活が安定した",
    "RESUME": "再訪問を始めた",
    "END": "終結した"
  },
  "ParticipationEnding": {
    "TIES_SETTLED": "つながりが定着した",
    "BY_WISH": "本人の希望",
    "NOT_SUITED": "合わなかった",
    "ACTIVITY_ENDED": "活動がなくなった"
  },
  "ParticipationState": {
    "MATCHED": "マッチング",
    "TRIAL": "体験",
    "SETTLED": "定着",
    "READJUSTING": "再調整",
    "ENDED": "終結"
  },
  "ParticipationStep": {
    "MATCH": "マッチングした",
    "TRY": "体験を始めた",
    "SETTLE": "定着した",
    "CHECK": "定着を確かめた",
    "READJUST": "再調整に入った",
    "REMATCH": "もう一度マッチングした",
    "END": "終結した"
  },
  "PartnerClientState": {
    "ACTIVE": "利用中",
    "SUSPENDED": "停止中",
    "EXPIRED": "期限切れ"
  },
  "PersonContactKind": {
    "PHONE": "電話",
    "MAIL": "メール"
  },
  "PersonNameKind": {
    "FORMER": "前の氏名",
    "ALIAS": "通称"
  },
  "PersonRelation": {
    "PARENT": "親",
    "CHILD": "子",
    "SPOUSE": "配偶者",
    "SIBLING": "きょうだい",
    "OTHER": "その他の親族・関係者"
  },
  "PersonSex": {
    "MALE": "男",
    "FEMALE": "女",
    "OTHER": "その他",
    "UNKNOWN": "不明"
  },
  "PersonSort": {
    "RELEVANCE": "関連度の順（全部一致、前から一致、その他。前の氏名での一致は後）",
    "KANA": "フリガナの順",
    "KANA_DESC": "フリガナの逆の順",
    "BIRTH_DATE": "生年月日の早い順（分からない人は最後）",
    "BIRTH_DATE_DESC": "生年月日の遅い順（分からない人は最後）"
  },
  "PlanForm": {
    "CARE_PLAN": "トータルケアプランの予定",
    "SUPPORT_PLAN": "支援プラン"
  },
  "ProgrammeSort": {
    "NUMBER": "施策・番号の順",
    "NAME": "名称の順",
    "NAME_DESC": "名称の逆の順",
    "KIND": "種別の順",
    "KIND_DESC": "種別の逆の順",
    "MEASURE": "施策の順",
    "MEASURE_DESC": "施策の逆の順",
    "SECTION": "担当課の順",
    "SECTION_DESC": "担当課の逆の順"
  },
  "ProgressNoteKind": {
    "PROGRESS": "進み具合",
    "REVIEW": "見直し（方針確認）",
    "REVIEW_MOVED": "見直し日の変更"
  },
  "ReadingAccess": {
    "QUERY": "画面",
    "LIST": "一覧",
    "COUNT": "件数",
    "FILE": "ファイル",
    "EXPORT": "書き出し",
    "STREAM": "更新の通知"
  },
  "ReadingActorKind": {
    "STAFF": "職員",
    "PARTNER": "連携システム",
    "PUBLIC": "一般",
    "SYSTEM": "システムの処理"
  },
  "ReadingOutcome": {
    "GIVEN": "渡した",
    "EMPTY": "該当なし",
    "REFUSED": "断った",
    "WRITTEN": "書き込んだ"
  },
  "ReviewFinding": {
    "ON_COURSE": "このまま続ける",
    "ADJUST": "やり方を変えて続ける",
    "RECONSIDER": "会議で再検討する"
  },
  "RoadmapEntryKind": {
    "PLANNED": "記載事項",
    "ACHIEVED": "取組実績",
    "NEXT": "今後の方針"
  },
  "RoadmapForm": {
    "ROADMAP": "工程表",
    "PROGRESS": "事業進捗表"
  },
  "RoadmapSort": {
    "NUMBER": "工程表の順",
    "PERIOD": "期間の古い順",
    "PERIOD_DESC": "期間の新しい順",
    "MEASURE": "施策の順",
    "MEASURE_DESC": "施策の逆の順"
  },
  "SourceNoteKind": {
    "MISMATCH": "資料の中の不一致",
    "TO_BE_SETTLED": "市に確かめること"
  },
  "StaffAccountEnd": {
    "LEFT": "退職・契約の終わり",
    "TRANSFERRED": "異動"
  },
  "StaffAccountState": {
    "ACTIVE": "利用中",
    "SUSPENDED": "停止中",
    "LEFT": "退職"
  },
  "StaffRole": {
    "WINDOW": "窓口",
    "CASE_WORKER": "相談・支援の担当",
    "CLERK": "事務",
    "COORDINATOR": "相談支援包括化推進員",
    "LEAD_DIVISION": "主管課",
    "SECTION": "所管課",
    "PROMOTER": "支え合い推進員",
    "GROUP": "団体",
    "ADVISER": "複合課題解決アドバイザー",
    "MEMBER": "会議の構成員",
    "AUDITOR": "監査",
    "REGISTER_KEEPER": "台帳管理"
  },
  "StaffSessionEnd": {
    "SIGNED_OUT": "サインアウトした",
    "SIGNED_IN_AGAIN": "サインインし直した",
    "ADMINISTRATOR": "台帳管理者が終わらせた",
    "OWN_LIST": "本人が一覧から終わらせた",
    "SUSPENDED": "アカウントの停止",
    "LEFT": "退職",
    "TRANSFERRED": "異動"
  },
  "StaffTrainingAudience": {
    "CITY_STAFF": "市の職員",
    "AGENCIES": "相談機関の職員",
    "BOTH": "市の職員と相談機関の職員"
  },
  "StaffTrainingContent": {
    "SCHEME": "総合相談支援体制のしくみ",
    "CASE_STUDIES": "事例に基づくケーススタディ",
    "SOS_SIGNS": "困った人のSOSの予兆に気づく",
    "LAW": "制度と個人情報の扱い",
    "PRACTICE": "面談と記録の実習"
  },
  "StaffTrainingState": {
    "PLANNED": "予定",
    "HELD": "実施済み",
    "CANCELLED": "中止"
  },
  "StatisticsFigure": {
    "COORDINATED": "推進員の相談受付後、関係機関と支援調整した件数",
    "ADVICE_ONLY": "推進員への問い合わせ・相談のみで支援完了した件数",
    "CASES_TOTAL": "合計",
    "CASE_REVIEW_MEETINGS": "総合相談支援体制のケース検討会議回数",
    "INDIVIDUAL_COORDINATIONS": "推進員の訪問等による関係機関との個別調整回数",
    "ADVISER_CONFERENCES": "アドバイザー会議開催回数",
    "REQUESTED": "相談支援包括化推進員受付件数",
    "HANDLED": "取扱ケース",
    "SHEET_USED": "つなぐシート活用件数",
    "SHEET_NOT_USED": "つなぐシート活用なし件数",
    "MEETINGS": "会議等開催",
    "CASE_CONFERENCES": "ケース会議開催回数",
    "INFORMATION_MEETINGS": "情報共有会議開催回数",
    "PRIOR_MEETINGS": "ケース会議事前打ち合わせ",
    "MULTI_LAYER_CONFERENCES": "重層的支援会議開催回数",
    "ADVISER_DISPATCHES": "アドバイザー派遣回数",
    "NOT_SOLVED": "解決に至らなかった複合課題ケースの件数",
    "NOT_SOLVED_REVIEWED": "解決に至らなかった複合課題ケースの検証件数（指標6）"
  },
  "StatisticsRecordKind": {
    "CONSULTATION": "相談",
    "COORDINATION": "調整",
    "CONFERENCE": "会議",
    "EVENT": "調整の記録"
  },
  "StatisticsTableCode": {
    "PROJECT_RESULTS": "事業実績①",
    "RECORD_SO_FAR": "これまでの実績",
    "INDICATORS": "計画の指標",
    "OTHER_MEETINGS": "公表する表のほかの会議等",
    "HANDOVERS": "引継ぎ",
    "REASONS": "調整の依頼の理由",
    "AREAS": "地域ごとの調整の依頼",
    "AGENCIES": "機関ごとの調整の依頼"
  },
  "SupportPlanGoalResult": {
    "REACHED": "達成した",
    "PARTLY": "一部達成した",
    "NOT_REACHED": "達成していない"
  },
  "SupportPlanKind": {
    "MULTI_AGENCY": "多機関協働",
    "PARTICIPATION": "参加支援",
    "OUTREACH": "アウトリーチ"
  },
  "SupportPlanLoop": {
    "RECONSIDER": "再検討（会議に戻す）",
    "READJUST": "再調整（つなぎ先を探し直す）",
    "REVISIT": "再訪問（訪問に戻る）"
  },
  "SupportPlanState": {
    "DRAFTED": "案",
    "AGREED": "会議で決定",
    "EVALUATED": "評価済み",
    "RENEWED": "次の版へ",
    "ENDED": "終結",
    "WITHDRAWN": "取下げ"
  },
  "SupporterSurveyAnswer": {
    "ACTIVE": "活動している",
    "WISHES": "活動を希望するが、まだ活動していない",
    "NOT_NOW": "いまは活動できない"
  },
  "UnmetNeedAnswer": {
    "TAKEN_UP": "取り組む",
    "IN_ROADMAP": "工程表に載せた",
    "NOT_NOW": "いまは取り組まない"
  },
  "UnmetNeedKind": {
    "SHELTER": "一時的な避難場所（シェルター）",
    "HOUSING_SPECIAL_CARE": "要配慮者の住まい",
    "WILLING_LANDLORD": "受け入れてくれる大家・不動産業者",
    "TRANSPORT": "移動の手段",
    "RESPITE": "家族の休息",
    "SCHOOL_SUPPORT": "学校での支援",
    "INTERPRETER": "通訳・やさしい日本語",
    "OTHER": "その他"
  },
  "WelfareNetworkPreparation": {
    "EXCHANGE_MEETING": "社会福祉法人と連絡会・情報交換会等を開催",
    "STAFF_TRAINING": "職員研修会・局内検討会等を実施"
  },
  "WelfareNetworkScope": {
    "MUNICIPALITY": "市町村域",
    "WELFARE_DISTRICT": "福祉区"
  },
  "WelfareNetworkState": {
    "CONSIDERING": "検討中",
    "SET_UP": "設置済",
    "ENDED": "終了"
  },
  "WorkAudience": {
    "AGENCY": "相談機関",
    "COORDINATOR": "推進員",
    "LEAD_DIVISION": "主管課",
    "SECTION": "所管課",
    "MEMBER": "会議の構成員"
  },
  "WorkItemKind": {
    "HANDOVER_WAITING": "返事を待っている引継ぎ",
    "HANDOVER_OVERDUE": "返事の遅れている引継ぎ（市全体）",
    "HANDOVER_BOUNCED": "たらい回しになっている引継ぎ（市全体）",
    "FIRST_CONTACT": "初回の連絡",
    "UNASSIGNED": "担当者のいない相談",
    "CASE": "担当している相談",
    "TASK": "決まった分担",
    "REVIEW": "見直し日",
    "SILENT": "記録のない相談",
    "RECONSIDER": "再検討を求められている相談",
    "COORDINATION_REQUEST": "受付を待つ調整の依頼",
    "COORDINATION_CONVENE": "会議を開く前の調整",
    "COORDINATION_CONFERENCE": "会議の予定がある調整",
    "COORDINATION_DECISION": "役割の決定を待つ調整",
    "INVITATION": "会議への招き",
    "DATE_ANSWER": "会議の日程の返事",
    "PARTICIPATION_CHECK": "定着の確認",
    "OUTREACH": "訪問などの働きかけ"
  },
  "WorkLevel": {
    "HOLDER": "担当者",
    "AGENCY": "機関",
    "COORDINATOR": "推進員",
    "LEAD_DIVISION": "主管課"
  }
} as const;
