import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail server on this machine that keeps every mail as it came over the line. */
export interface LetterBox {
  /** Address for TSUNAGU_SMTP_URL. */
  url: string;
  mails: { to: string[]; raw: string }[];
  /** Answers that the server gives to the next recipients instead of taking the mail. */
  refuseWith: number | null;
  stop(): Promise<void>;
}

export async function openLetterBox(): Promise<LetterBox> {
  const box: LetterBox = { url: '', mails: [], refuseWith: null, stop: async () => {} };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo(_address, _session, callback) {
      callback(box.refuseWith ? Object.assign(new Error('no'), { responseCode: box.refuseWith }) : null);
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        box.mails.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks).toString('utf8'),
        });
        callback();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  box.url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  box.stop = () => new Promise((resolve) => server.close(() => resolve()));
  return box;
}

/** The subject and the text of a mail, decoded. */
export function readMail(raw: string): { subject: string; text: string } {
  const [head = '', ...body] = raw.split('\r\n\r\n');
  const header = head.replaceAll(/\r\n[ \t]+/g, ' ');
  const encoded = body.join('\r\n\r\n');
  const text = /^content-transfer-encoding: base64/im.test(header)
    ? Buffer.from(encoded, 'base64').toString('utf8')
    : Buffer.from(
        encoded
          .replaceAll(/=\r\n/g, '')
          .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
        'latin1',
      ).toString('utf8');
  const subject = (/^subject: (.*)$/im.exec(header)?.[1] ?? '')
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?(b|q)\?(.*?)\?=/gi, (_, way: string, word: string) =>
      way.toLowerCase() === 'b'
        ? Buffer.from(word, 'base64').toString('utf8')
        : decodeURIComponent(word.replaceAll('_', ' ').replaceAll('=', '%')),
    );
  return { subject, text };
}
