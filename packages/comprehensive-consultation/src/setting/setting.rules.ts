/** What a number of a setting counts. */
export type SettingUnit = 'hours' | 'days' | 'yen';

interface SettingRule {
  readonly unit: SettingUnit;
  readonly min: number;
  readonly max: number;
  /** Holds until a city has published its own. */
  readonly usual: number;
}

/** 市の設定: what differs from city to city; each with the limits within which it makes sense. */
export const settingRules = {
  /** Hours after which an unanswered hand-over is overdue (M2-07). */
  'handover-overdue-hours': { unit: 'hours', min: 1, max: 336, usual: 48 },
  /** Days without a record after which a case in support is silent (M2-22). */
  'silent-days': { unit: 'days', min: 7, max: 365, usual: 30 },
  /** Days from the decision of roles, or the last review, to the next review (見直し日). */
  'review-interval-days': { unit: 'days', min: 7, max: 365, usual: 90 },
  /** Days before a review on which its holder is reminded, and days between two steps of escalation. */
  'review-reminder-days': { unit: 'days', min: 1, max: 60, usual: 7 },
  /** 目安の上限 of the fund, in yen (M2-33). */
  'fund-soft-limit-yen': { unit: 'yen', min: 1_000, max: 1_000_000, usual: 30_000 },
  /** Days that an outreach leaves between two attempts, so that nobody feels pressed (M2-28). */
  'outreach-gentle-gap-days': { unit: 'days', min: 1, max: 180, usual: 14 },
} as const satisfies Record<string, SettingRule>;

export type SettingKey = keyof typeof settingRules;

export const settingKeys = Object.keys(settingRules) as SettingKey[];

/** Why a value cannot be a city's setting, or null. */
export function whyUnsuitable(key: SettingKey, value: number, unit: SettingUnit): string | null {
  const rule = settingRules[key];
  if (unit !== rule.unit) return `単位は ${rule.unit} です。`;
  if (value < rule.min || value > rule.max) return `${rule.min} から ${rule.max} の間で入力してください。`;
  return null;
}

/** The published value of a setting in SQL; needs no right, because settings are public. */
export function settingSql(key: SettingKey): string {
  return `coalesce((select s.value from comprehensive_consultation.consultation_setting s
    where s.municipality = access.municipality() and s.key = '${key}'), ${settingRules[key].usual})`;
}
