export const enumLabels = {
  "AgencyCommission": {
    "PART": "一部受託",
    "WHOLE": "受託"
  },
  "AgencyContactRank": {
    "DEPUTY": "副担当",
    "MAIN": "主担当"
  },
  "AgencySort": {
    "DIRECTORY": "台帳の順",
    "NAME": "名称の順"
  },
  "AreaBasis": {
    "COUNT_ONLY": "数だけが記載されている",
    "INFERRED": "他の記載からの推定",
    "NAMED": "資料に名がある"
  },
  "AreaKind": {
    "ANONYMOUS_MUNICIPALITY": "他都市（匿名）",
    "CITY": "市",
    "CITY_FIGURE": "市の概数",
    "DAILY_LIFE_AREAS": "日常生活圏域（数のみ）",
    "DISTRICT": "地区",
    "ELEMENTARY_DISTRICT": "小学校区",
    "ELEMENTARY_DISTRICTS": "小学校区（数のみ）",
    "JUNIOR_HIGH_DISTRICTS": "中学校区（数のみ）",
    "MUNICIPALITY": "県内の市町村・地域",
    "OTHER_MUNICIPALITY": "他都市",
    "PREFECTURE": "都道府県",
    "WARD": "行政区",
    "WARDS": "行政区（数のみ）",
    "WELFARE_DISTRICT": "福祉区",
    "WELFARE_DISTRICTS": "福祉区（数のみ）"
  },
  "CommunityCouncilMemberKind": {
    "COMMUNITY_HALL": "公民館",
    "COMPANY": "企業・商店",
    "NPO": "NPO",
    "OTHER": "その他",
    "PUBLIC_BODY": "行政・社会福祉協議会など",
    "RESIDENTS_ASSOCIATION": "町内会・自治会",
    "SCHOOL": "学校",
    "SERVICE_PROVIDER": "介護・生活支援の事業者",
    "VOLUNTEER_GROUP": "ボランティア団体",
    "WELFARE_COMMISSIONER": "民生委員・福祉委員"
  },
  "CommunityCouncilState": {
    "ACTIVE": "活動中",
    "DISSOLVED": "解散",
    "DORMANT": "休止中",
    "PREPARING": "設置準備中",
    "SET_UP": "設置済み（未活動）"
  },
  "CommunityCouncilTheme": {
    "DAILY_HELP": "困り事支援（草取り・ごみ出しなど）",
    "DEMENTIA": "認知症",
    "DISASTER": "防災",
    "ESCORT": "付き添い",
    "HEALTH": "健康づくり・介護予防",
    "OTHER": "その他",
    "PLACE": "居場所づくり",
    "TRANSPORT": "生活交通",
    "WATCH": "見守り"
  },
  "CommunityCouncilUnit": {
    "DISTRICT": "地区",
    "ELEMENTARY_DISTRICT": "小学校区",
    "JUNIOR_HIGH_DISTRICT": "中学校区"
  },
  "ConsentDataClass": {
    "CONTACT": "住所・電話番号",
    "EMPLOYMENT": "仕事",
    "HEALTH": "健康・医療",
    "IDENTITY": "氏名・生年月日・世帯",
    "NARRATIVE": "相談の内容",
    "PLAN": "支援計画",
    "PROGRESS": "支援の経過",
    "SUMMARY": "相談や支援の有無と状態"
  },
  "ConsentSignature": {
    "PAPER": "紙に署名",
    "PROXY": "代理",
    "SCREEN": "画面に署名"
  },
  "ConsultationCaseChannel": {
    "AGENCY": "他の機関から",
    "COUNTER": "窓口",
    "ONLINE": "オンライン",
    "OUTREACH": "アウトリーチ",
    "PHONE": "電話",
    "VISIT": "訪問"
  },
  "ConsultationCaseOutcome": {
    "CONNECTED": "支援につながった",
    "CONTINUED_ELSEWHERE": "別の機関で続ける",
    "ENDED_BY_WISH": "本人の希望で終えた",
    "NOT_SOLVED": "解決に至らなかった",
    "SETTLED_BY_ADVICE": "相談のみで解決した"
  },
  "ConsultationCaseState": {
    "CLOSED": "終結",
    "IN_SUPPORT": "支援中",
    "RECEIVED": "受付"
  },
  "ConsultationCaseUrgency": {
    "EMERGENCY": "緊急",
    "ORDINARY": "ふつう",
    "SOON": "早めに"
  },
  "ConsultationHandoverDirection": {
    "INCOMING": "受け取った引継ぎ",
    "OUTGOING": "送った引継ぎ"
  },
  "ConsultationHandoverState": {
    "ACCEPTED": "受けた",
    "PASSED_ON": "次の機関へ引き継いだ",
    "SENT": "返事待ち"
  },
  "DischargeBlockingProblem": {
    "LOW_INCOME": "収入が足りない",
    "MEDICAL_CARE_NEEDS": "医療的ケアが要る",
    "NO_CAREGIVER": "介護する人がいない",
    "NO_GUARANTOR": "保証人がいない",
    "NO_HOME": "帰る住まいがない",
    "NO_RELATIVES": "身寄りがない",
    "OTHER": "その他",
    "UNPAID_PREMIUMS": "保険料の未納"
  },
  "DischargeProblemSettlement": {
    "HANDED_OVER": "総合相談へつないだ",
    "SOLVED": "解決した"
  },
  "EmploymentRegistrationState": {
    "ENDED": "終了",
    "REGISTERED": "登録",
    "TRIAGED": "支援中",
    "WORKING": "就労中"
  },
  "HomeCareAvailability": {
    "AVAILABLE": "受け入れられる",
    "FULL": "受け入れられない",
    "LIMITED": "要相談"
  },
  "HomeCareDischargeState": {
    "ARRANGED": "在宅の体制が整った",
    "ASSESSING": "課題整理中",
    "DISCHARGED": "退院した",
    "NOT_DISCHARGED": "退院に至らなかった",
    "REFERRED": "相談受付"
  },
  "HomeCareResourceKind": {
    "CARE_MANAGEMENT": "居宅介護支援（ケアマネジャー）",
    "CLINIC": "訪問診療をする診療所",
    "DENTAL": "訪問歯科",
    "NETWORK": "多職種連携の団体",
    "NURSING": "訪問看護",
    "PHARMACY": "在宅介護対応薬局"
  },
  "HomeCareTrainingKind": {
    "LECTURE": "市民の講座",
    "MEETING": "多職種の会議・事例検討",
    "OPEN_LECTURE": "市民公開講座",
    "PROFESSIONAL": "専門職の研修",
    "PROFESSIONAL_TOTAL": "専門職の研修（公表された合計）"
  },
  "HomeCareTrainingMode": {
    "IN_PERSON": "会場",
    "ONLINE": "オンライン"
  },
  "HomeCareTrainingState": {
    "CANCELLED": "中止",
    "HELD": "実施済み",
    "PLANNED": "予定"
  },
  "HouseholdRelation": {
    "CHILD": "子",
    "HEAD": "世帯主"
  },
  "IndicatorAggregation": {
    "CUMULATIVE": "累計",
    "PER_EVENT": "開催ごと",
    "POINT_IN_TIME": "時点",
    "SURVEY": "調査",
    "TARGET": "目標",
    "YEARLY": "年次",
    "YEAR_TOTAL": "年度計",
    "YEAR_VALUE": "年度値"
  },
  "MeasureStatementKind": {
    "ACTION": "行うこと",
    "CONTENT": "取組の内容",
    "CONTENT_TITLE": "取組の見出し",
    "ISSUE": "課題",
    "LEGAL_BASIS": "法的根拠",
    "PHILOSOPHY": "基本理念",
    "PLAN_FACT": "計画の概要",
    "PLAN_POSITION": "計画の位置づけ",
    "POLICY": "方針",
    "PROBLEM_AWARENESS": "問題意識",
    "RELATED_PLAN": "関連する計画"
  },
  "PersonContactKind": {
    "MAIL": "メール",
    "PHONE": "電話"
  },
  "PersonNameKind": {
    "ALIAS": "通称",
    "FORMER": "前の氏名"
  },
  "PersonRelation": {
    "CHILD": "子",
    "OTHER": "その他",
    "PARENT": "親",
    "SIBLING": "きょうだい",
    "SPOUSE": "配偶者"
  },
  "PersonSex": {
    "FEMALE": "女",
    "MALE": "男",
    "OTHER": "その他",
    "UNKNOWN": "不明"
  },
  "RoadmapEntryKind": {
    "ACHIEVED": "取組実績",
    "NEXT": "今後の方針",
    "PLANNED": "記載事項"
  },
  "RoadmapForm": {
    "PROGRESS": "事業進捗表",
    "ROADMAP": "工程表"
  },
  "SourceNoteKind": {
    "MISMATCH": "資料の中の不一致",
    "TO_BE_SETTLED": "市に確かめること"
  },
  "StaffRole": {
    "ADVISER": "複合課題解決アドバイザー",
    "AUDITOR": "監査",
    "CASE_WORKER": "相談・支援の担当",
    "CLERK": "事務",
    "COORDINATOR": "相談支援包括化推進員",
    "GROUP": "団体",
    "LEAD_DIVISION": "主管課",
    "PROMOTER": "支え合い推進員",
    "REGISTER_KEEPER": "台帳管理",
    "SECTION": "所管課",
    "WINDOW": "窓口"
  }
} as const;
