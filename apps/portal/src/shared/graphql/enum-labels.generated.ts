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
  "AliasKind": {
    "ALIAS": "通称",
    "FORMER": "旧姓"
  },
  "AreaKind": {
    "CITY": "市",
    "DISTRICT": "地区",
    "WARD": "行政区",
    "WELFARE_DISTRICT": "福祉区"
  },
  "ConsultationState": {
    "CLOSED": "終結",
    "HANDED_OVER": "引き継ぎ中",
    "RECEIVED": "受付",
    "SUPPORTING": "支援中"
  },
  "EmploymentState": {
    "PLACED": "就職",
    "PROPOSED": "紹介中",
    "REGISTERED": "登録",
    "RETAINED": "定着"
  },
  "HomeCareDischargeState": {
    "ARRANGED": "在宅の体制が整った",
    "ASSESSING": "課題整理中",
    "DISCHARGED": "退院した",
    "REFERRED": "相談受付"
  },
  "Measure": {
    "HOME": "在宅医療"
  },
  "RelationshipKind": {
    "CHILD": "子",
    "GRANDCHILD": "孫",
    "GRANDPARENT": "祖父母",
    "OTHER": "その他",
    "PARENT": "父母",
    "SIBLING": "きょうだい",
    "SPOUSE": "配偶者"
  },
  "Sex": {
    "FEMALE": "女",
    "MALE": "男",
    "UNKNOWN": "不明"
  }
} as const;
