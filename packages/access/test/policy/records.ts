import type { EntityJson } from '@cedar-policy/cedar-wasm/nodejs';
import { type Actor, type DataClass, dataClasses, type Role, roles } from '../../src/index.ts';
import { entity } from './cedar.ts';

/** A record that carries its own facts: of the public register, or one that an organisation keeps itself. */
export interface KeptRecord {
  kind: 'DirectoryEntry' | 'OwnRecord';
  municipality: string;
  published: boolean;
  owner: string;
  sharedWithRoles: Role[];
}

export const recordAgencies = [
  'aaaaaaaa-0000-4000-8000-000000000001',
  'aaaaaaaa-0000-4000-8000-000000000002',
] as const;
export const recordStaff = 'aaaaaaaa-0000-4000-8000-000000000003';

/** Every kind of reader and record that a rule on records could tell apart. */
export function recordActors(): { actor: Actor; suspended: boolean }[] {
  const common = { municipality: '33100', roles: [], requestId: 'records' };
  const [own, another] = recordAgencies;
  const staff = roles.flatMap((role): { actor: Actor; suspended: boolean }[] =>
    [false, true].map((suspended) => ({
      actor: { ...common, kind: 'staff', staffId: recordStaff, agencyId: own, roles: [role] },
      suspended,
    })),
  );
  const scopes: DataClass[][] = [[], ['directory'], ['statistics'], [...dataClasses]];
  const others: Actor[] = [
    ...[own, another].flatMap((agencyId) =>
      scopes.map(
        (each): Actor => ({ ...common, kind: 'partner', agencyId, clientId: 'records', scopes: each }),
      ),
    ),
    { ...common, kind: 'system' },
    { ...common, kind: 'public' },
  ];
  return [...staff, ...others.map((actor) => ({ actor, suspended: false }))];
}

export function keptRecords(): KeptRecord[] {
  return (['DirectoryEntry', 'OwnRecord'] as const).flatMap((kind) =>
    ['33100', '33202'].flatMap((municipality) =>
      [true, false].flatMap((published) =>
        recordAgencies.flatMap((owner) =>
          ([[], ['section', 'promoter']] as Role[][]).map((sharedWithRoles) => ({
            kind,
            municipality,
            published,
            owner,
            sharedWithRoles,
          })),
        ),
      ),
    ),
  );
}

/** The rules on records in plain words: see oracle.ts. */
export function readsRecord(
  record: KeptRecord,
  actor: Actor,
  suspended: boolean,
  dataClass: DataClass,
): string[] {
  if (suspended) return [];
  const found: string[] = [];
  const home = record.municipality === actor.municipality;
  if (record.published && dataClass === 'directory') found.push('public');
  if (record.kind === 'DirectoryEntry') {
    if (record.published && dataClass === 'statistics') found.push('statistics');
    const insider =
      actor.kind !== 'public' && (actor.kind !== 'partner' || actor.scopes?.includes(dataClass));
    if ((home || record.published) && insider && ['directory', 'statistics'].includes(dataClass))
      found.push('directory');
    return found.sort();
  }
  if ((home || record.published) && keepsRecord(record, actor, dataClass)) found.push('group');
  return found.sort();
}

export function writesRecord(record: KeptRecord, actor: Actor, suspended: boolean): boolean {
  if (suspended || record.municipality !== actor.municipality || ['public', 'partner'].includes(actor.kind))
    return false;
  return record.kind === 'DirectoryEntry' || keepsRecord(record, actor, 'directory');
}

function keepsRecord(record: KeptRecord, actor: Actor, dataClass: DataClass): boolean {
  const owns = record.owner === actor.agencyId;
  if (actor.kind === 'system') return true;
  if (actor.kind === 'partner') return owns && (actor.scopes ?? []).includes(dataClass);
  return (
    actor.kind === 'staff' && (owns || record.sharedWithRoles.some((role) => actor.roles.includes(role)))
  );
}

export function recordEntity({
  kind,
  municipality,
  published,
  owner,
  sharedWithRoles,
}: KeptRecord): EntityJson {
  const own = {
    owner: entity('Agency', owner),
    sharedWithRoles: sharedWithRoles.map((role) => entity('Role', role)),
  };
  return {
    uid: { type: kind, id: 'record' },
    attrs: { municipality, published, ...(kind === 'OwnRecord' ? own : {}) },
    parents: [],
  };
}
