import { ownerRole } from '@tsunagu/access';
import { keyedId } from '@tsunagu/subgraph-kit';
import pg from 'pg';
import { isProduction } from '../environment.ts';
import { ensurePartnerKey } from './partner-key.ts';

interface DemoPartner {
  clientId: string;
  name: string;
  agencyId: string;
  purpose: string;
  legalBasis: string;
  contact: string;
  scopes: string[];
  sandbox: boolean;
}

/**
 * デモ用の連携システム, for development. 寄り添いサポートセンター (ag-009) is the agency that the hand-made families name
 * on their つなぐシート, so the client stands on their consents.
 */
export const demoPartner: DemoPartner = {
  clientId: 'demo-partner',
  name: 'デモ連携システム（開発用）',
  agencyId: keyedId('agency', 'ag-009'),
  purpose: '本人が同意した支援の調整',
  legalBasis: '本人の同意（つなぐシート）',
  contact: '開発用のため連絡先はありません',
  scopes: ['directory', 'identity', 'summary', 'plan', 'progress'],
  sandbox: false,
};

/** 試験用の連携システム: the same questions in the sandbox, where only invented people live. */
const demoSandbox: DemoPartner = {
  ...demoPartner,
  clientId: 'demo-sandbox',
  name: '試験用の連携システム（開発用）',
  sandbox: true,
};

/**
 * Makes the key pairs of the demo clients at the first start and registers their public keys.
 *
 * @param adminUrl database user that may become the owner of the schemas
 * @throws when NODE_ENV is production
 */
export async function registerDemoPartners(
  adminUrl: string,
  options: { dataDir: string; municipality: string; agencyId?: string },
): Promise<void> {
  if (isProduction()) throw new Error('デモ用の連携システムは本番では登録できません。');
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`set local role ${ownerRole}`);
    for (const partner of [demoPartner, demoSandbox]) {
      const { privateKey } = await ensurePartnerKey(options.dataDir, partner.clientId, partner.scopes);
      const { d: _secretPart, ...publicKey } = privateKey;
      await register(client, { ...partner, ...options, keys: { keys: [publicKey] } });
    }
    await client.query('commit');
  } finally {
    await client.end();
  }
}

async function register(
  client: pg.Client,
  partner: DemoPartner & { municipality: string; keys: object },
): Promise<void> {
  await client.query(
    `insert into access.partner_client
       (municipality, client_id, name, agency_id, purpose, legal_basis, contact, scopes, sandbox, keys)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (municipality, client_id) do update set
       agency_id = excluded.agency_id, purpose = excluded.purpose, contact = excluded.contact, scopes = excluded.scopes,
       keys = excluded.keys, version = partner_client.version + 1
     where (partner_client.agency_id, partner_client.purpose, partner_client.contact, partner_client.scopes, partner_client.keys)
       is distinct from (excluded.agency_id, excluded.purpose, excluded.contact, excluded.scopes, excluded.keys)`,
    [
      partner.municipality,
      partner.clientId,
      partner.name,
      partner.agencyId,
      partner.purpose,
      partner.legalBasis,
      partner.contact,
      partner.scopes,
      partner.sandbox,
      JSON.stringify(partner.keys),
    ],
  );
}
