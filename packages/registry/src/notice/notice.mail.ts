import type { NoticeKind } from '@tsunagu/subgraph-kit';
import { createTransport } from 'nodemailer';
import type { MailSettings } from './environment.ts';
import { codeMinutes, noticeSentences } from './notice.rules.ts';

/** One mail in plain text. */
export interface Mail {
  subject: string;
  text: string;
}

/**
 * お知らせのメール: how many of which kind wait, and where to read them. Mail leaves the city's network, so it names no
 * person, no case and no agency.
 */
export function mailTextOf(waiting: readonly { kind: NoticeKind; count: number }[], portalUrl: string): Mail {
  const total = waiting.reduce((sum, { count }) => sum + count, 0);
  return {
    subject: `【つなぐ】お知らせが${total}件あります`,
    text: [
      '「つなぐ」に、まだ読んでいないお知らせがあります。',
      '',
      ...waiting.map(({ kind, count }) => `・${noticeSentences[kind]}（${count}件）`),
      '',
      '内容は、サインインして確かめてください。',
      `${portalUrl}/notices`,
      '',
      'このメールには、相談の内容や個人の情報は書かれていません。',
      '受け取り方は「お知らせ」の画面で変えられます。このメールには返信できません。',
    ].join('\n'),
  };
}

/** The mail with the 確認番号 of an address. */
export function codeTextOf(code: string): Mail {
  return {
    subject: '【つなぐ】メールアドレスの確認番号',
    text: [
      '「つなぐ」のお知らせをこのアドレスで受け取るには、次の番号を「お知らせ」の画面に入れてください。',
      '',
      `確認番号: ${code.slice(0, 4)}-${code.slice(4)}`,
      '',
      `番号は${codeMinutes}分間使えます。心当たりがないときは、このメールを捨ててください。`,
    ].join('\n'),
  };
}

const patienceMs = 10_000;

/**
 * Hands a mail to the mail server.
 *
 * @returns `refused` when the server says for good that nobody receives mail at the address
 * @throws when the mail could not be handed over now; the error names neither address nor text
 */
export async function sendMail(
  settings: MailSettings,
  address: string,
  { subject, text }: Mail,
): Promise<'sent' | 'refused'> {
  const transport = createTransport({
    url: settings.smtpUrl,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({
      from: settings.from,
      to: { name: '', address },
      subject,
      text,
      xMailer: false,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
    return 'sent';
  } catch (error) {
    if (isRefusedForGood(error)) return 'refused';
    throw new Error(`the mail server did not take a mail (${codeOf(error)})`);
  } finally {
    transport.close();
  }
}

/** A permanent answer to RCPT TO (RFC 5321 4.2.1); anything else may be different later. */
function isRefusedForGood(error: unknown): boolean {
  const { code, command, responseCode } = error as { code?: string; command?: string; responseCode?: number };
  return code === 'EENVELOPE' && command === 'RCPT TO' && responseCode !== undefined && responseCode >= 500;
}

function codeOf(error: unknown): string {
  return String((error as { code?: unknown }).code ?? 'unknown');
}
