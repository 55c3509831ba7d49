import { type Role, roles } from '@tsunagu/access';
import { isId, keyedId } from '@tsunagu/subgraph-kit';

/** Names of the claims that hold roles and agency; a dot leads into an object (`realm_access.roles`). */
export interface ClaimNames {
  roles: string;
  agency: string;
}

/** What an identity provider says of somebody's work. */
export interface WorkClaims {
  roles: Role[];
  /** Role names that are none of ours, e.g. those of other systems of the municipality. */
  unknownRoles: number;
  /** Null: the claim is missing or empty. */
  agencyId: string | null;
}

/** 認証サーバーから受け取る役割と所属. An agency is named by its number or by its key in the register (`ag-009`). */
export function workOf(claims: Record<string, unknown>, names: ClaimNames): WorkClaims {
  const wanted = listOf(claimAt(claims, names.roles));
  const known = [...new Set(wanted)].filter((name): name is Role => roles.includes(name as Role));
  const [agency] = listOf(claimAt(claims, names.agency));
  return {
    roles: known,
    unknownRoles: wanted.filter((name) => !roles.includes(name as Role)).length,
    agencyId: agency ? (isId(agency) ? agency : keyedId('agency', agency)) : null,
  };
}

function claimAt(claims: Record<string, unknown>, name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name];
  return name
    .split('.')
    .reduce<unknown>(
      (at, part) =>
        typeof at === 'object' && at !== null && Object.hasOwn(at, part)
          ? (at as Record<string, unknown>)[part]
          : undefined,
      claims,
    );
}

function listOf(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/[\s,;]+/).filter(Boolean);
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
