/** Somebody who works through the API: a browser with a cookie, and what they hold. Anything unforeseen ends the play. */
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { isDeepStrictEqual } from 'node:util';
import { setTimeout as wait } from 'node:timers/promises';

import type { Tally } from './tally.ts';

export interface Place {
  readonly url: string;
  /** By person and act: `<person> <act>`. */
  readonly did: Tally;
  /** Requests by status, refusals by code, races and replays. */
  readonly seen: Tally;
  readonly newKey: () => string;
}

export interface Seat {
  readonly number: string;
  readonly person: string;
  readonly name: string;
  readonly unit: string;
  readonly post: string;
  readonly head: boolean;
  readonly roles: readonly string[];
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly text: string;
}

export interface Problem {
  readonly code: string;
  readonly errors?: readonly { readonly code: string }[];
}

/** One change of an object, said by its version. */
export interface Act {
  /** As the events of the log call it. */
  readonly what: string;
  readonly path: string;
  readonly body: object;
  readonly version?: number;
  readonly method?: 'POST' | 'PATCH' | 'PUT';
  /** The refusal of whoever is overtaken by a change of something else: its duty was suspended at this moment. */
  readonly overtakenBy?: string;
}

export const PASSWORD = 'wicker harbour lantern 7';
const TRACE = /node_modules|\bat \S+ \(|\.ts:\d|violates|duplicate key/u;
const REPLAYED_EVERY = 8;
const TOO_MANY = 429;

export class Colleague {
  readonly seat: Seat;
  readonly #place: Place;
  #cookie = '';
  #acts = 0;

  constructor(place: Place, seat: Seat) {
    this.#place = place;
    this.seat = seat;
  }

  async send(
    method: string,
    path: string,
    body?: object | Uint8Array,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const isPlain = body !== undefined && !(body instanceof FormData) && !(body instanceof Uint8Array);
    const answer = await fetch(`${this.#place.url}/api/v1${path}`, {
      method,
      headers: {
        'x-taizhang': '1',
        'accept-language': 'en',
        ...(isPlain ? { 'content-type': 'application/json' } : {}),
        ...(this.#cookie === '' ? {} : { cookie: this.#cookie }),
        ...headers,
      },
      ...(body === undefined
        ? {}
        : { body: isPlain ? JSON.stringify(body) : (body as FormData | Uint8Array<ArrayBuffer>) }),
    });
    const [set] = answer.headers.getSetCookie();
    if (set !== undefined) this.#cookie = set.split(';')[0] ?? '';
    const text = await answer.text();
    this.#place.seen.add(`status ${answer.status}`);
    if (answer.status >= 500 || answer.status === TOO_MANY || TRACE.test(text))
      throw new Error(`${this.seat.name} ${method} ${path}: ${answer.status} ${text}`);
    const isJson = answer.headers.get('content-type')?.includes('json') === true;
    const location = answer.headers.get('location');
    return { status: answer.status, text, body: location ?? (isJson ? (JSON.parse(text) as unknown) : null) };
  }

  /** What must be answered well. */
  async get<T>(path: string): Promise<T> {
    return this.must<T>('GET', path);
  }

  async must<T>(
    method: string,
    path: string,
    body?: object | Uint8Array,
    headers: Record<string, string> = {},
  ): Promise<T> {
    const answer = await this.send(method, path, body, headers);
    if (answer.status >= 300)
      throw new Error(`${this.seat.name} ${method} ${path}: ${answer.status} ${answer.text}`);
    return answer.body as T;
  }

  /** Every page of a list. */
  async all<T>(path: string): Promise<readonly T[]> {
    const items: T[] = [];
    let next: string | null = null;
    do {
      const cursor: string = next === null ? '' : `&cursor=${encodeURIComponent(next)}`;
      const page: { readonly items: readonly T[]; readonly next: string | null } = await this.get(
        `${path}${path.includes('?') ? '&' : '?'}limit=200${cursor}`,
      );
      items.push(...page.items);
      next = page.next;
    } while (next !== null);
    return items;
  }

  /** Does it and counts it; now and then the request is sent twice, and must not be done twice. Null: somebody was quicker. */
  async act<T>({ what, path, body, version, method = 'POST', overtakenBy = '' }: Act): Promise<T | null> {
    const { did, seen, newKey } = this.#place;
    const headers = {
      'idempotency-key': newKey(),
      ...(version === undefined ? {} : { 'if-match': `"v${version}"` }),
    };
    const answer = await this.send(method, path, body, headers);
    const { code } = answer.status >= 400 ? (answer.body as Problem) : { code: null };
    if (answer.status === 412 || code === overtakenBy) {
      // The version was read before: whoever was refused by it was overtaken, and by nothing else.
      seen.add('overtaken');
      return null;
    }
    if (answer.status >= 300)
      throw new Error(`${this.seat.name} ${what} ${path}: ${answer.status} ${answer.text}`);
    did.add(`${this.seat.person} ${what}`);
    if (method === 'POST' && ++this.#acts % REPLAYED_EVERY === 0) {
      const again = await this.send(method, path, body, headers);
      // What was kept is the same values; the order of their names is the database's.
      if (!isDeepStrictEqual(again.body, answer.body))
        throw new Error(`Sent twice, ${path} gave ${answer.text}, then ${again.text}`);
      seen.add('sent twice, done once');
    }
    return answer.body as T;
  }

  /** What must not be possible: anything but this refusal ends the play. */
  async expectRefusal(
    code: string,
    { path, body, version, overtakenBy = '' }: Omit<Act, 'what' | 'method'>,
  ): Promise<void> {
    const answer = await this.send(
      'POST',
      path,
      body,
      version === undefined ? {} : { 'if-match': `"v${version}"` },
    );
    const { code: first, errors = [] } = answer.body as Problem;
    if (answer.status === 412 || first === overtakenBy) return;
    if (answer.status < 400 || ![first, ...errors.map((one) => one.code)].includes(code))
      throw new Error(
        `${this.seat.name} ${path} should be refused with ${code}: ${answer.status} ${answer.text}`,
      );
    this.#place.seen.add(`refused ${code}`);
  }

  /** Asks for a file and keeps it. */
  async save(path: string, file: string): Promise<void> {
    const answer = await fetch(`${this.#place.url}/api/v1${path}`, {
      method: 'POST',
      headers: { 'x-taizhang': '1', 'content-type': 'application/json', cookie: this.#cookie },
      body: '{}',
    });
    if (!answer.ok || answer.body === null)
      throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    await pipeline(answer.body, createWriteStream(file));
  }

  async signIn(password: string = PASSWORD): Promise<void> {
    this.#cookie = '';
    await this.must('POST', '/sign-in', { name: this.seat.number, password });
  }
}

/** Until it holds; the server goes on meanwhile. */
export async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 3000; tries++) {
    if (await holds()) return;
    await wait(40);
  }
  throw new Error(`It never came: ${what}`);
}
