/** Chat platforms on this machine that check what the real ones check: keys, signatures, times, sizes, rates. */
import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export const SECRET = 'SEC0f1e2d3c4b5a69788796a5b4c3d2e1f0';
const KEY = 'k-1';

export interface LocalPlatforms {
  readonly url: (kind: 'wecom' | 'dingtalk' | 'feishu', key?: string) => string;
  readonly base: string;
  /** Bodies that were accepted, in order. */
  readonly accepted: { readonly kind: string; readonly body: Record<string, unknown> }[];
  /** The next requests are answered so, and not looked at. */
  readonly failNext: (...statuses: number[]) => void;
  readonly close: () => Promise<void>;
}

/** `now` in milliseconds; each bot takes `perMinute` messages in any minute. */
export async function startPlatforms(
  now: () => number,
  perMinute = { wecom: 20, dingtalk: 20, feishu: 100 },
): Promise<LocalPlatforms> {
  const accepted: LocalPlatforms['accepted'] = [];
  const tries: { kind: string; at: number }[] = [];
  const failures: number[] = [];
  const judge = (kind: keyof typeof perMinute, url: URL, text: string): [number, string] => {
    const body = JSON.parse(text) as Record<string, unknown>;
    const wrong = CHECKS[kind](url, body, now());
    if (wrong !== null) return wrong;
    const recent = tries.filter((one) => one.kind === kind && one.at > now() - 60_000).length;
    if (recent >= perMinute[kind]) return TOO_FAST[kind];
    tries.push({ kind, at: now() });
    accepted.push({ kind, body });
    return [0, 'ok'];
  };
  const server = createServer((request, response) => {
    void readAll(request).then((text) => {
      const failure = failures.shift();
      const url = new URL(request.url ?? '/', 'http://local');
      const kind = KINDS[url.pathname.split('/').slice(0, 3).join('/')];
      if (failure !== undefined || kind === undefined) {
        response.writeHead(failure ?? 404).end('not this one');
        return;
      }
      const [code, said] = judge(kind, url, text);
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(kind === 'feishu' ? { code, msg: said } : { errcode: code, errmsg: said }));
    });
  });
  const base = await listen(server);
  return {
    base,
    accepted,
    url: (kind, key = KEY) => `${base}${PATHS[kind](key)}`,
    failNext: (...statuses) => void failures.push(...statuses),
    close: () => new Promise((done) => server.close(() => done()).closeAllConnections()),
  };
}

const PATHS = {
  wecom: (key: string) => `/cgi-bin/webhook/send?key=${key}`,
  dingtalk: (key: string) => `/robot/send?access_token=${key}`,
  feishu: (key: string) => `/open-apis/bot/v2/hook/${key}`,
};
const KINDS: Record<string, 'wecom' | 'dingtalk' | 'feishu' | undefined> = {
  '/cgi-bin/webhook': 'wecom',
  '/robot/send': 'dingtalk',
  '/open-apis/bot': 'feishu',
};
const TOO_FAST = {
  wecom: [45009, 'api freq out of limit'],
  dingtalk: [130101, 'send too fast, exceed 20 times per minute'],
  feishu: [11232, 'create message trigger rate limit'],
} satisfies Record<string, [number, string]>;

type Check = (url: URL, body: Record<string, unknown>, now: number) => [number, string] | null;
const HOUR = 3_600_000;
const CHECKS: Record<'wecom' | 'dingtalk' | 'feishu', Check> = {
  wecom: (url, body) => {
    if (url.searchParams.get('key') !== KEY) return [93000, 'invalid webhook url'];
    const { content } = (body['text'] ?? {}) as { content?: string };
    if (body['msgtype'] !== 'text' || content === undefined) return [40008, 'invalid message type'];
    return Buffer.byteLength(content) > 2048 ? [40058, 'content exceed max length 2048'] : null;
  },
  dingtalk: (url, body, now) => {
    if (url.searchParams.get('access_token') !== KEY) return [300001, 'token is not exist'];
    const time = url.searchParams.get('timestamp') ?? '';
    const wanted = createHmac('sha256', SECRET).update(`${time}\n${SECRET}`).digest('base64');
    if (Math.abs(now - Number(time)) > HOUR) return [310000, 'invalid timestamp'];
    if (url.searchParams.get('sign') !== wanted) return [310000, 'sign not match'];
    const { title, text } = (body['markdown'] ?? {}) as { title?: string; text?: string };
    return title === undefined || text === undefined ? [40035, 'missing parameter'] : null;
  },
  feishu: (url, body, now) => {
    if (!url.pathname.endsWith(`/${KEY}`))
      return [19001, 'param invalid: incoming webhook access token invalid'];
    const { timestamp, sign, content } = body as {
      timestamp?: string;
      sign?: string;
      content?: { text?: string };
    };
    const wanted = createHmac('sha256', `${timestamp}\n${SECRET}`).digest('base64');
    if (sign !== wanted || Math.abs(now / 1000 - Number(timestamp)) > 3600)
      return [19021, 'sign match fail or timestamp is not within one hour from current time'];
    if (Buffer.byteLength(JSON.stringify(body)) > 20 * 1024) return [9499, 'Bad Request'];
    return content?.text === undefined ? [9499, 'Bad Request'] : null;
  },
};

async function readAll(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

export function listen(server: Server): Promise<string> {
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => done(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}
