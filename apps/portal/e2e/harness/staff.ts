/** デモ職員 who act in the stories, by the names that the staff picker shows (packages/registry/data/staff.csv). */
export const staff = {
  /** 寄り添いサポートセンター: window and case worker. */
  livelihoodWindow: '岸本 里奈',
  livelihoodWorker: '森脇 亮介',
  /** 福祉事務所 */
  welfareWorker: '中桐 由佳',
  /** 地域包括支援センター */
  elderCare: '延原 沙織',
  /** 地域ケア総合推進センター */
  homeCare: '光畑 健',
  /** 生涯かつやく支援センター */
  employment: '板野 恵',
  /** 相談支援包括化推進員: narrative, but no health. */
  coordinator: '平松 直樹',
  /** 保健福祉企画総務課: sees progress, not the contents of consultations. */
  leadDivision: '藤原 智子',
  /** 複合課題解決アドバイザー: sees what an アドバイザー会議 asks about, while it sits. */
  adviser: '安東 清美',
  /** こころの健康センター: case worker. */
  mindCentre: '竹内 みどり',
  /** 警察の生活安全課: accepted the notice of the support conference. */
  police: '水川 剛',
  /** 保護観察所: invited to it, notice not accepted yet. */
  probation: '河本 真弓',
  /** 所管課: state and progress of consultations, not whom they are about. */
  section: '妹尾 隆',
  /** 監査: sees the log, not the records. */
  auditor: '近藤 誠',
  /** 台帳管理 */
  registerKeeper: '横山 久美子',
  /** 支え合い推進員 */
  promoter: '大森 和美',
  /** 介護保険課: an agency without any case. */
  withoutCases: '石原 拓也',
} as const;
