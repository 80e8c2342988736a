/** Feishu 飞书 group bots: text in a body of at most 20 KB; time in seconds and signature stand in the body. */
import { createHmac } from 'node:crypto';

import { layLines } from '../lay-lines.ts';
import { plainLine } from '../plain-line.ts';
import { readCode, type BotPlatform } from './platform.ts';

const MAX_BYTES = 15_000;
const CODES = {
  field: 'code',
  text: 'msg',
  limited: [9499, 11232, 230020], // 100 a minute and 5 a second; a chat group's own limit
  passing: [],
} as const;

export const FEISHU: BotPlatform = {
  kind: 'feishu',
  request: (message, target, { now }) => {
    const timestamp = String(Math.floor(Date.parse(now) / 1000));
    const text = layLines(message, {
      head: (title, link) => `${untagged(title)}\n${link}`,
      item: (item, number) => `${number}. ${untagged(item.title)} ${item.link}`,
      maxBytes: MAX_BYTES,
    });
    const called =
      target.mention === null ? '' : `\n<at user_id="${target.mention.replaceAll(/[^\w-]/gu, '')}"></at>`;
    return {
      url: target.address,
      body: {
        ...(target.secret === '' ? {} : { timestamp, sign: sign(target.secret, timestamp) }),
        msg_type: 'text',
        content: { text: text + called },
      },
    };
  },
  read: (answer) => readCode(answer, CODES),
};

/** base64(HMAC-SHA256(key: time + "\n" + secret, text: empty)): the other way round than elsewhere. */
const sign = (secret: string, timestamp: string): string =>
  createHmac('sha256', `${timestamp}\n${secret}`).update('').digest('base64');

/** A record called `<at user_id="all">` calls nobody. */
const untagged = (title: string): string => plainLine(title).replaceAll('<', '＜').replaceAll('>', '＞');
