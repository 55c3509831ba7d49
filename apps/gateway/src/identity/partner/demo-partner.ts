import { ownerRole } from '@tsunagu/access';
import { keyedId } from '@tsunagu/subgraph-kit';
import pg from 'pg';
import { isProduction } from '../environment.ts';
import { ensurePartnerKey } from './partner-key.ts';

/**
 * デモ用の連携システム, for development. 寄り添いサポートセンター (ag-009) is the agency that the hand-made families name
 * on their つなぐシート, so the client stands on their consents.
 */
export const demoPartner = {
  clientId: 'demo-partner',
  name: 'デモ連携システム（開発用）',
  agencyId: keyedId('agency', 'ag-009'),
  purpose: 'care-coordination',
  legalBasis: '本人の同意（つなぐシート）',
  scopes: ['directory', 'identity', 'summary', 'plan', 'progress'],
};

/**
 * Makes the demo client's key pair at the first start and registers its public key.
 *
 * @param adminUrl database user that may become the owner of the schemas
 * @throws when NODE_ENV is production
 */
export async function registerDemoPartner(
  adminUrl: string,
  options: { dataDir: string; municipality: string; agencyId?: string },
): Promise<void> {
  if (isProduction()) throw new Error('デモ用の連携システムは本番では登録できません。');
  const { privateKey } = await ensurePartnerKey(options.dataDir, demoPartner.clientId, demoPartner.scopes);
  const { d: _secretPart, ...publicKey } = privateKey;
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`set local role ${ownerRole}`);
    await client.query(
      `insert into access.partner_client
         (municipality, client_id, name, agency_id, purpose, legal_basis, scopes, keys)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (municipality, client_id) do update set
         agency_id = excluded.agency_id, purpose = excluded.purpose, scopes = excluded.scopes, keys = excluded.keys,
         version = partner_client.version + 1
       where (partner_client.agency_id, partner_client.purpose, partner_client.scopes, partner_client.keys)
         is distinct from (excluded.agency_id, excluded.purpose, excluded.scopes, excluded.keys)`,
      [
        options.municipality,
        demoPartner.clientId,
        demoPartner.name,
        options.agencyId ?? demoPartner.agencyId,
        demoPartner.purpose,
        demoPartner.legalBasis,
        demoPartner.scopes,
        JSON.stringify({ keys: [publicKey] }),
      ],
    );
    await client.query('commit');
  } finally {
    await client.end();
  }
}
