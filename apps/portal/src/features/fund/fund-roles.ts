/** Who may work where the fund is kept; whether their agency keeps it, the server knows. */
export const whoKeepsFund = ['clerk', 'case-worker', 'coordinator'] as const;

/** 帳簿 and 支払い are offered to those who keep the fund, the lead division and the auditors. */
export const whoReadsLedger = [...whoKeepsFund, 'lead-division', 'auditor'] as const;

/** ファンドの申込み is something to whoever works with cases. */
export const whoSeesFund = [...whoReadsLedger, 'window', 'adviser', 'section'] as const;
