import pg from 'pg';
import type { Log } from '../observability/log.ts';
import { type IdentityEnvironment, isProduction } from './environment.ts';
import { createIdentity, type Identity } from './identity.ts';
import { agencyNamesFrom } from './idp/agency-names.ts';
import { demoStaff } from './idp/demo-staff.ts';
import { startDevelopmentProvider } from './idp/development-provider.ts';
import { registerDemoPartners } from './partner/demo-partner.ts';

export interface StartIdentityOptions extends IdentityEnvironment {
  /** Address of the database as role `tsunagu_gateway`. */
  databaseUrl: string;
  /** Address of the administrator; only development uses it, to register the demo partners. */
  adminUrl: string;
  secret: string;
  log: Log;
}

export interface RunningIdentity extends Identity {
  /** Origin of the provider: where forms of the portal may lead. */
  readonly providerOrigin: string;
}

/**
 * Starts the identity door after the migrations: with the configured provider, else (development only) with the embedded
 * one. Outside production the demo partners are registered too.
 *
 * @throws in production without `TSUNAGU_OIDC_ISSUER`
 */
export async function startIdentity(options: StartIdentityOptions): Promise<RunningIdentity> {
  const { origin, municipality, dataDir, databaseUrl, secret, provider, claims, log } = options;
  const common = { origin, municipality, databaseUrl, secret, log, ...(claims ? { claims } : {}) };
  if (!isProduction()) await registerDemoPartners(options.adminUrl, { dataDir, municipality });
  if (provider) {
    const identity = createIdentity({ ...common, provider });
    return { ...identity, providerOrigin: new URL(provider.issuer).origin };
  }
  if (isProduction()) throw new Error('本番では TSUNAGU_OIDC_ISSUER などで認証サーバーを設定してください。');
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 1,
    application_name: 'tsunagu staff picker',
  });
  pool.on('error', () => undefined);
  const development = await startDevelopmentProvider({
    port: options.developmentProviderPort,
    host: options.developmentProviderHost,
    dataDir,
    secret,
    clientOrigin: origin,
    staff: () => demoStaff(pool, municipality),
    agencyNames: agencyNamesFrom(origin),
    claimNames: claims ?? { roles: 'roles', agency: 'agency' },
  });
  const identity = createIdentity({ ...common, provider: development.client });
  return {
    ...identity,
    providerOrigin: development.issuer,
    close: async () => {
      await development.close();
      await Promise.all([identity.close(), pool.end()]);
    },
  };
}
