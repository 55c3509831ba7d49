import { createHmac } from 'node:crypto';

/** Owner of every schema and table; cannot log in. Migrations `set role` to it. */
export const ownerRole = 'tsunagu_owner';

/** Runtime role of the gateway (sessions, partner clients); sees no domain table. */
export const gatewayRole = 'tsunagu_gateway';

/** Runtime role of one domain: neither owner nor BYPASSRLS. */
export function runtimeRole(schema: string): string {
  return `tsunagu_${schema}`;
}

/** The password of a runtime role, derived so that no password is stored anywhere. */
export function rolePassword(role: string, secret: string): string {
  return createHmac('sha256', secret).update(`database-role:${role}`).digest('base64url');
}

/** Connection address of a runtime role on the server of the administrator's address. */
export function databaseUrlFor(adminUrl: string, role: string, secret: string): string {
  const url = new URL(adminUrl);
  url.username = role;
  url.password = rolePassword(role, secret);
  return url.toString();
}
