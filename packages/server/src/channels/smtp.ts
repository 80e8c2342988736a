/** Mail. */
import { createTransport } from 'nodemailer';

import type { Channel, Delivery, Message } from './channel.ts';
import { plainLine } from './plain-line.ts';

export interface SmtpSettings {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (port 465). Otherwise STARTTLS, demanded unless `plain`. */
  readonly security: 'tls' | 'starttls' | 'plain';
  readonly user: string;
  readonly password: string;
  /** `台账 <ledger@example.org>` */
  readonly from: string;
  readonly timeoutMs: number;
  /** Certificates of the organisation's own authority, in PEM. */
  readonly ca?: string;
}

export interface SmtpChannel extends Channel {
  readonly close: () => void;
}

export function smtpChannel(settings: SmtpSettings): SmtpChannel {
  const { host, port, security, user, password, from, timeoutMs, ca } = settings;
  const transport = createTransport({
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'plain',
    ...(user === '' ? {} : { auth: { user, pass: password } }),
    ...(ca === undefined ? {} : { tls: { ca } }),
    pool: true,
    maxConnections: 2,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = /@(?<domain>[\w.-]+)/u.exec(from)?.groups?.['domain'] ?? 'taizhang.local';
  return {
    kind: 'smtp',
    send: async (message, target, { id, now }) => {
      try {
        await transport.sendMail({
          from,
          to: { name: '', address: target.address },
          subject: plainLine(message.title),
          text: mailText(message),
          textEncoding: 'base64',
          date: new Date(now),
          // The same for every attempt: mail programs show a second copy once.
          messageId: `<${id}@${domain}>`,
          headers: { 'auto-submitted': 'auto-generated' },
        });
        return { kind: 'sent' };
      } catch (error) {
        return readSmtpError(error as Error);
      }
    },
    close: () => transport.close(),
  };
}

const mailText = ({ title, link, items }: Message): string =>
  [
    plainLine(title),
    link,
    ...(items.length === 0 ? [] : ['']),
    ...items.map((item, index) => `${index + 1}. ${plainLine(item.title)}\n   ${item.link}`),
    '',
  ].join('\n');

/**
 * 4xx of SMTP pass (421 and 452: too much at once; 450 and 451 concern one mailbox), 5xx stay, but for a wrong password,
 * which somebody will put right.
 */
function readSmtpError(error: Error & { code?: string; responseCode?: number }): Delivery {
  const text = error.message.replaceAll(/\s+/gu, ' ').slice(0, 300);
  const { responseCode = 0, code } = error;
  if (responseCode === 421 || responseCode === 452)
    return { kind: 'limited', error: text, retryAfterMs: null };
  // An address that is none is found before the server is asked.
  const lasting = responseCode === 0 ? code === 'EENVELOPE' : responseCode >= 500 && code !== 'EAUTH';
  return { kind: lasting ? 'refused' : 'failed', error: text };
}
