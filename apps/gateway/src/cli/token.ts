import { parseArgs } from 'node:util';
import { isProduction, readIdentityEnvironment } from '../identity/environment.ts';
import { jwtBearer, readPartnerKey, signAssertion } from '../identity/partner/partner-key.ts';

const usage = '使い方: npm run token [-- --client ID --scope "directory summary"]';

/**
 * Prints an access token of a development partner client and nothing else. The gateway must be running.
 *
 * @example curl -H "authorization: Bearer $(npm run --silent token)" …
 */
async function main(): Promise<void> {
  if (isProduction()) throw new Error('npm run token は開発用です。本番では使えません。');
  const { values } = parseArgs({
    options: {
      client: { type: 'string', default: 'demo-partner' },
      scope: { type: 'string', multiple: true },
    },
  });
  const { dataDir, origin } = readIdentityEnvironment();
  const key = await readPartnerKey(dataDir, values.client);
  if (!key) {
    throw new Error(
      `${dataDir} に連携クライアント ${values.client} の鍵がありません。先に npm start で起動してください。`,
    );
  }
  const response = await fetch(`${origin}/oauth/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_assertion_type: jwtBearer,
      client_assertion: await signAssertion(key, `${origin}/oauth/token`),
      scope: (values.scope ?? key.scopes).join(' '),
    }),
  }).catch(() => {
    throw new Error(`${origin} が応答しません。npm start で起動してから、もう一度実行してください。`);
  });
  const answer = (await response.json()) as { access_token?: string; error?: string };
  if (!answer.access_token) throw new Error(refusal(answer.error ?? `HTTP ${response.status}`, key.scopes));
  process.stdout.write(`${answer.access_token}\n`);
}

function refusal(error: string, scopes: string[]): string {
  if (error === 'invalid_scope') return `登録にない scope です。登録されているもの: ${scopes.join(' ')}`;
  if (error === 'invalid_client')
    return 'クライアントが登録されていないか、停止されています。npm start で起動し直してください。';
  return `トークンを発行できませんでした（${error}）。`;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
    process.stderr.write(`${usage}\n`);
  }
  process.exitCode = 1;
});
