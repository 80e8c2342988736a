import { afterAll, beforeAll, expect, test } from 'vitest';

import { SECRET, startPlatforms, type LocalPlatforms } from '../../../test/local-platforms.ts';
import type { BotKind, Delivery, Message, SendOptions } from '../channel.ts';
import { makePost } from '../http/post-json.ts';
import { botChannel } from './bot-channel.ts';
import { DINGTALK } from './dingtalk.ts';
import { FEISHU } from './feishu.ts';
import { WECOM } from './wecom.ts';

const NOW = '2026-03-02T01:00:00.000Z';
const options: SendOptions = { id: 'm-1', now: NOW };
const message: Message = {
  title: '消防设施月检明天到期',
  link: 'https://ledger.example.org/records/1',
  items: [],
};
const many: Message = {
  ...message,
  items: Array.from({ length: 300 }, (_, index) => ({
    title: `第${index}项：检查「二楼」灭火器 [A](b)`,
    link: `https://ledger.example.org/records/${index}`,
  })),
};
let time = Date.parse(NOW);
let local: LocalPlatforms;
beforeAll(async () => {
  local = await startPlatforms(() => time);
});
afterAll(() => local.close());

const post = makePost({ allowed: { ranges: ['127.0.0.1'], names: [] }, timeoutMs: 5000 });
const BOTS = {
  wecom: botChannel(WECOM, post),
  dingtalk: botChannel(DINGTALK, post),
  feishu: botChannel(FEISHU, post),
};
const KINDS: readonly BotKind[] = ['wecom', 'dingtalk', 'feishu'];
const send = (
  kind: BotKind,
  change: { key?: string; secret?: string; message?: Message; mention?: string } = {},
) =>
  BOTS[kind].send(
    change.message ?? message,
    {
      address: local.url(kind, change.key),
      secret: change.secret ?? SECRET,
      mention: change.mention ?? null,
    },
    options,
  );

test.each(KINDS)('%s takes a signed message, and a digest of 300 things cut to its size', async (kind) => {
  time += 120_000;
  expect(await send(kind)).toEqual({ kind: 'sent' });
  expect(await send(kind, { message: many })).toEqual({ kind: 'sent' });
  const text = JSON.stringify(local.accepted.at(-1)?.body);
  expect(text).toContain('第0项');
  expect(text).toMatch(/另有 \d+ 项/u);
});

test.each<[BotKind, Parameters<typeof send>[1], RegExp]>([
  ['wecom', { key: 'wrong' }, /^93000/u],
  ['dingtalk', { key: 'wrong' }, /^300001/u],
  ['dingtalk', { secret: 'SECwrong' }, /^310000 sign/u],
  ['feishu', { key: 'wrong' }, /^19001/u],
  ['feishu', { secret: 'wrong' }, /^19021/u],
])('%s refuses %o for good', async (kind, change, error) => {
  expect(await send(kind, change)).toEqual({
    kind: 'refused',
    error: expect.stringMatching(error) as string,
  });
});

test.each(KINDS)('%s says when it is too much at once', async (kind) => {
  time += 120_000;
  let last: Delivery = { kind: 'sent' };
  let sent = 0;
  while (last.kind === 'sent' && sent < 200) {
    last = await send(kind);
    if (last.kind === 'sent') sent++;
  }
  expect(last.kind).toBe('limited');
  expect(sent).toBe(kind === 'feishu' ? 100 : 20);
});

test('an answer that is an error, a limit or no JSON is told apart', async () => {
  time += 120_000;
  local.failNext(500, 429, 404, 200);
  const answers = [await send('wecom'), await send('wecom'), await send('wecom'), await send('wecom')];
  expect(answers.map(({ kind }) => kind)).toEqual(['failed', 'limited', 'refused', 'failed']);
});

test('a person is called in each way, and a title calls nobody', async () => {
  time += 120_000;
  const trap = { ...message, title: 'A<at user_id="all"></at> @all\n[x](http://evil)' };
  for (const kind of KINDS)
    expect(await send(kind, { message: trap, mention: 'zhang' })).toEqual({ kind: 'sent' });
  const [wecom, dingtalk, feishu] = local.accepted.slice(-3).map(({ body }) => body);
  expect(wecom).toMatchObject({ text: { mentioned_list: ['zhang'] } });
  expect(dingtalk).toMatchObject({ at: { atUserIds: ['zhang'], isAtAll: false } });
  expect(JSON.stringify(dingtalk)).toContain('@zhang');
  expect((dingtalk as { markdown: { text: string } }).markdown.text).not.toContain('[x](');
  const { text } = (feishu as { content: { text: string } }).content;
  expect(text.match(/<at/gu)).toHaveLength(1);
  expect(text).toContain('<at user_id="zhang"></at>');
});

test('signatures are those of a calculation by hand', () => {
  // printf '1772413200000\nSEC1' | openssl dgst -sha256 -hmac 'SEC1' -binary | base64
  const { url } = DINGTALK.request(
    message,
    { address: 'https://oapi.dingtalk.com/robot/send?access_token=T', secret: 'SEC1', mention: null },
    options,
  );
  expect(new URL(url).searchParams.get('sign')).toBe('cm8G3AqutsyDD2SmzvSpl/LVtvYLL8QoDzhEmnqlVRI=');
  // printf '' | openssl dgst -sha256 -hmac $'1772413200\nSEC1' -binary | base64
  const { body } = FEISHU.request(
    message,
    { address: 'https://open.feishu.cn/open-apis/bot/v2/hook/ID', secret: 'SEC1', mention: null },
    options,
  );
  expect(body).toMatchObject({
    timestamp: '1772413200',
    sign: '227FqoAft1QswkCdy2/VLYQjqPN6h+I3O9FFSv0XuPg=',
  });
});
