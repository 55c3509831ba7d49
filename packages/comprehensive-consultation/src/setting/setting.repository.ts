import { type CallContext, defineLoader } from '@tsunagu/subgraph-kit';
import { type SettingKey, type SettingUnit, settingRules } from './setting.rules.ts';

export interface SettingRow {
  key: SettingKey;
  value: number;
  unit: SettingUnit;
  label: string;
  reason: string;
}

/** The published settings, in their order. */
export function publishedSettings(ctx: CallContext): Promise<SettingRow[]> {
  return ctx.db.query<SettingRow>(
    `select s.key, s.value, s.unit, s.label, s.reason from consultation_setting s
     where s.municipality = (select access.municipality()) order by s.position`,
  );
}

const settingByKey = defineLoader(async (ctx, keys: readonly SettingKey[]) => {
  const published = new Map((await publishedSettings(ctx)).map((row) => [row.key, row.value]));
  return keys.map((key) => published.get(key) ?? settingRules[key].usual);
});

/** The value of a setting: the city's, or the usual one. Read once per call. */
export function setting(ctx: CallContext, key: SettingKey): Promise<number> {
  return ctx.load(settingByKey, key);
}
