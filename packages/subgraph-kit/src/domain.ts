import type { Actor, Role } from '@tsunagu/access';
import type { MigrationInterface } from 'typeorm';
import type { CityContext } from './city.ts';
import type { CallContext } from './context.ts';
import type { DomainFiles } from './files/domain-files.ts';
import type { ImportDefinition } from './import/definition.ts';

type Class = new (...args: never[]) => unknown;

/** One action of a domain's policy: who may do it, and on what. */
export interface ActionRule {
  /** The mutations that do it; every mutation of a domain belongs to exactly one action. */
  mutations: readonly string[];
  roles: readonly Role[];
  /** case: the actor's agency handles the case; agency: it is the actor's own agency; tenant: anything of the municipality. */
  on: 'case' | 'agency' | 'tenant';
  /** With `on: 'agency'`: roles that may act for any agency of the municipality. */
  anyAgencyRoles?: readonly Role[];
  /** Only within five minutes of a fresh proof of identity (本人の再確認), e.g. break-glass. */
  stepUp?: true;
}

/** Resolves representations of one type in one batch: instances in the same order, null for absent or forbidden. */
export type ReferenceResolver = (
  ctx: CallContext,
  representations: readonly Record<string, unknown>[],
) => Promise<readonly (object | null)[]>;

/** An entry of the activity catalogue as a domain publishes it (活動). */
export interface PublishedActivity {
  id: string;
  version: number;
  measure: number;
  kind: string;
  title: string;
  description?: string | null;
  organiserAgencyId?: string | null;
  organiserName?: string | null;
  areaId?: string | null;
  place?: string | null;
  startsAt?: string | null;
  endsAt?: string | null;
  capacity?: number | null;
  howToApply?: string | null;
  published: boolean;
}

/**
 * 定期の仕事: what a domain does by itself at fixed times, as the system, in a transaction of its own for each
 * municipality. A job that failed is tried again by the queue, so it must bear being done twice.
 */
export interface RecurringJob {
  /** When, as a cron expression in the time of Japan, e.g. `10 3 * * *`: every day at 3:10. */
  cron: string;
  run: (ctx: CallContext) => Promise<void>;
}

export interface Domain {
  /** Package and subgraph name, e.g. home-medical-care. */
  name: string;
  /** Postgres schema, e.g. home_medical_care. */
  schema: string;
  /** 施策番号; 0 for what all measures share. */
  measure: number;
  resolvers: readonly Class[];
  orphanedTypes?: readonly Class[];
  references?: Record<string, ReferenceResolver>;
  entities: readonly Class[];
  migrations: readonly (new () => MigrationInterface)[];
  /** Plain SQL re-applied at every migration (functions, views). */
  repeatable?: readonly string[];
  actions: Record<string, ActionRule>;
  imports?: readonly ImportDefinition[];
  /** Files that belong to cases of the domain. */
  files?: DomainFiles;
  subscriptions?: Record<string, (ctx: CallContext, payload: never) => Promise<void>>;
  /** 定期の仕事 of the domain, by name. */
  jobs?: Record<string, RecurringJob>;
  /** All activities to be (re)published set-based after a bulk load. */
  activitiesToPublish?: (ctx: CallContext) => Promise<PublishedActivity[]>;
  /** Fills the domain for invented residents; see `CityContext`. */
  city?: (city: CityContext) => Promise<void>;
}

/** Declares a domain package; its package door exports the result as `domain`. */
export function defineDomain(domain: Domain): Domain {
  return domain;
}

/** The actor of imports, event handlers and start-up work. It reads no personal data. */
export function systemActor(municipality: string, requestId: string): Actor {
  return { kind: 'system', municipality, roles: [], requestId };
}

/**
 * A reference resolver from a batched read by id: one query for all representations of a call.
 *
 * @example
 * references: { HomeCareDischarge: referenceById(dischargesByIds, toDischarge) }
 */
export function referenceById<R extends { id: string }>(
  read: (ctx: CallContext, ids: readonly string[]) => Promise<readonly R[]>,
  toType: (row: R) => object,
): ReferenceResolver {
  return async (ctx, representations) => {
    const ids = representations.map((r) => String(r['id']));
    const rows = new Map((await read(ctx, [...new Set(ids)])).map((row) => [row.id, row]));
    return ids.map((id) => {
      const row = rows.get(id);
      if (!row) ctx.reads.missed(id);
      return row ? toType(row) : null;
    });
  };
}
