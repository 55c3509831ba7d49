import type { MessageId } from '../../locales/ja/index.ts';

type Translate = (id: MessageId) => string;

const measures = [0, 1, 2, 3, 4, 5] as const;
const dataClasses = [
  'directory',
  'identity',
  'contact',
  'summary',
  'plan',
  'progress',
  'narrative',
  'health',
  'employment',
  'statistics',
] as const;
const purposes = ['consultation', 'handover', 'review', 'directory', 'planning', 'oversight'] as const;
const roles = [
  'window',
  'case-worker',
  'clerk',
  'coordinator',
  'lead-division',
  'section',
  'promoter',
  'group',
  'adviser',
  'member',
  'auditor',
  'register-keeper',
] as const;

/** Codes of the access rules that registrations and the log speak of. */
export const knownDataClasses = dataClasses;
export const knownRoles = roles;
export const knownBases = [
  'counter',
  'own-case',
  'consent',
  'conference',
  'multi-layer',
  'coordination',
  'monitor',
  'lead-division',
  'section',
  'adviser',
  'promoter',
  'break-glass',
] as const;

export function measureName(t: Translate, measure: number): string {
  const known = measures.find((one) => one === measure);
  return known === undefined ? String(measure) : t(`measure.${known}`);
}

export function dataClassName(t: Translate, dataClass: string): string {
  const known = dataClasses.find((one) => one === dataClass);
  return known ? t(`dataClass.${known}`) : dataClass;
}

export function purposeName(t: Translate, purpose: string | null): string {
  const known = purposes.find((one) => one === purpose);
  return known ? t(`purpose.${known}`) : (purpose ?? '');
}

export function roleName(t: Translate, role: string): string {
  const known = roles.find((one) => one === role);
  return known ? t(`role.${known}`) : role;
}
