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
  "AreaKind": {
    "CITY": "市",
    "DISTRICT": "地区",
    "WARD": "行政区",
    "WELFARE_DISTRICT": "福祉区"
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
  "ConsultationHandoverState": {
    "ACCEPTED": "受けた",
    "PASSED_ON": "次の機関へ引き継いだ",
    "SENT": "返事待ち"
  },
  "EmploymentRegistrationState": {
    "ENDED": "終了",
    "REGISTERED": "登録",
    "TRIAGED": "支援中",
    "WORKING": "就労中"
  },
  "HomeCareDischargeState": {
    "ARRANGED": "在宅の体制が整った",
    "ASSESSING": "課題整理中",
    "DISCHARGED": "退院した",
    "REFERRED": "相談受付"
  },
  "HouseholdRelation": {
    "CHILD": "子",
    "HEAD": "世帯主"
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
  "StaffRole": {
    "WINDOW": "窓口"
  }
} as const;
