/** DingTalk 钉钉 group bots: markdown; signed by time in milliseconds and secret, both in the address. */
import { createHmac } from 'node:crypto';

import { layLines } from '../lay-lines.ts';
import { plainLine } from '../plain-line.ts';
import { readCode, type BotPlatform } from './platform.ts';

/** The platform's own bound is 20,000 bytes of body; escaping takes some. */
const MAX_BYTES = 15_000;
const MAX_TITLE = 64;
const CODES = {
  field: 'errcode',
  text: 'errmsg',
  limited: [130101, 410100], // too many a minute
  passing: [-1], // system busy
} as const;

export const DINGTALK: BotPlatform = {
  kind: 'dingtalk',
  request: (message, target, { now }) => {
    const { mention } = target;
    const text = layLines(message, {
      head: (title, link) => `${linkTo(title, link)}\n`,
      item: (item, number) => `${number}. ${linkTo(item.title, item.link)}`,
      maxBytes: MAX_BYTES,
    });
    return {
      url: signedAddress(target.address, target.secret, Date.parse(now)),
      body: {
        msgtype: 'markdown',
        markdown: {
          title: plainLine(message.title).slice(0, MAX_TITLE),
          // Who is called has to stand in the text as well.
          text: mention === null ? text : `${text}\n\n@${mention}`,
        },
        ...(mention === null ? {} : { at: { atUserIds: [mention], isAtAll: false } }),
      },
    };
  },
  read: (answer) => readCode(answer, CODES),
};

/** base64(HMAC-SHA256(key: secret, text: time + "\n" + secret)), as the platform's own page on bot security says. */
function signedAddress(address: string, secret: string, timestamp: number): string {
  if (secret === '') return address;
  const url = new URL(address);
  url.searchParams.set('timestamp', String(timestamp));
  url.searchParams.set(
    'sign',
    createHmac('sha256', secret).update(`${timestamp}\n${secret}`).digest('base64'),
  );
  return url.href;
}

const linkTo = (title: string, link: string): string =>
  `[${plainLine(title).replaceAll(MARKUP, '\\$&')}](${encodeURI(link).replaceAll('(', '%28').replaceAll(')', '%29')})`;

const MARKUP = /[\\`*_{}[\]()#+!|<>~@]/gu;
