/** Where mail is handed over, from whom it comes and where its link leads. */
export interface MailSettings {
  smtpUrl: string;
  from: string;
  portalUrl: string;
}

/**
 * From the environment: `TSUNAGU_SMTP_URL` (`smtp://user:password@host:587`, `smtps://…:465`) and `TSUNAGU_MAIL_FROM`; without
 * both no mail is sent. `TSUNAGU_PORTAL_URL` is the address that people open, by default the portal's origin.
 */
export function mailSettingsFromEnvironment(env: NodeJS.ProcessEnv = process.env): MailSettings | null {
  const { TSUNAGU_SMTP_URL: smtpUrl, TSUNAGU_MAIL_FROM: from } = env;
  if (!smtpUrl || !from) return null;
  const portal = env.TSUNAGU_PORTAL_URL || env.TSUNAGU_ORIGIN || `http://127.0.0.1:${env.PORT ?? 4000}`;
  return { smtpUrl, from, portalUrl: portal.replace(/\/+$/, '') };
}
