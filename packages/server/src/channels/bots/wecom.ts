/** WeCom 企业微信 group bots: text of at most 2,048 bytes, nothing signed (the key in the address is the secret). */
import { layLines } from '../lay-lines.ts';
import { plainLine } from '../plain-line.ts';
import { readCode, type BotPlatform } from './platform.ts';

const MAX_BYTES = 2048;
const CODES = {
  field: 'errcode',
  text: 'errmsg',
  limited: [45009, 45033], // calls a minute, calls at once
  passing: [-1], // system busy
} as const;

export const WECOM: BotPlatform = {
  kind: 'wecom',
  request: (message, target) => ({
    url: target.address,
    body: {
      msgtype: 'text',
      text: {
        content: layLines(message, {
          head: (title, link) => `${plainLine(title)}\n${link}`,
          item: (item, number) => `${number}. ${plainLine(item.title)} ${item.link}`,
          maxBytes: MAX_BYTES,
        }),
        ...(target.mention === null ? {} : { mentioned_list: [target.mention] }),
      },
    },
  }),
  read: (answer) => readCode(answer, CODES),
};
