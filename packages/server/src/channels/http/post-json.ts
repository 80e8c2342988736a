/**
 * One POST to an address somebody configured. The name is resolved here, every address checked, and the connection made
 * to the checked address: a name that changes its mind in between leads nowhere else. Redirects are not followed.
 */
import { lookup as resolve, type LookupAddress } from 'node:dns';
import { request as requestHttp, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';

import { forbiddenKind, type AllowedPlaces } from './address-guard.ts';

export interface PostRequest {
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

export type PostAnswer =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly retryAfter: string | null;
      readonly body: string;
    }
  | { readonly kind: 'failed'; readonly error: string }
  | { readonly kind: 'refused'; readonly error: string };

export type Post = (request: PostRequest) => Promise<PostAnswer>;

export interface PostSettings {
  readonly allowed: AllowedPlaces;
  readonly timeoutMs: number;
  /** For tests: how names become addresses. */
  readonly resolve?: Resolve;
}

export type Resolve = (
  name: string,
  answer: (error: Error | null, addresses: readonly LookupAddress[]) => void,
) => void;

/** What is read of an answer: enough for any platform's own. */
const MAX_ANSWER_BYTES = 64 * 1024;

class ForbiddenAddressError extends Error {}

const resolveAll: Resolve = (name, answer) => resolve(name, { all: true }, answer);

export function makePost(settings: PostSettings): Post {
  return ({ url, body, headers }) => {
    const place = parseUrl(url);
    if (place === null)
      return Promise.resolve({ kind: 'refused', error: 'The address is no http(s) address' });
    const host = place.hostname.replaceAll(/^\[|\]$/gu, '');
    if (isIP(host) !== 0 && !isNamed(settings, host)) {
      const kind = forbiddenKind(host, settings.allowed.ranges);
      if (kind !== null) return Promise.resolve({ kind: 'refused', error: forbidden(host, kind) });
    }
    const options: RequestOptions = {
      method: 'POST',
      agent: false,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(body),
        ...headers,
      },
      lookup: guardedLookup(settings),
      timeout: settings.timeoutMs,
      signal: AbortSignal.timeout(settings.timeoutMs),
    };
    return exchange(place, options, body);
  };
}

function exchange(place: URL, options: RequestOptions, body: string): Promise<PostAnswer> {
  return new Promise((settle) => {
    const failed = (error: Error): void => settle(toFailure(error));
    const request = (place.protocol === 'https:' ? requestHttps : requestHttp)(place, options, (response) => {
      const parts: Buffer[] = [];
      let size = 0;
      const finish = (): void => {
        settle({
          kind: 'answered',
          status: response.statusCode ?? 0,
          retryAfter: response.headers['retry-after'] ?? null,
          body: Buffer.concat(parts).toString(),
        });
      };
      response.on('data', (part: Buffer) => {
        size += part.length;
        if (size <= MAX_ANSWER_BYTES) parts.push(part);
        else {
          finish();
          request.destroy();
        }
      });
      response.on('end', finish);
      response.on('error', failed);
    });
    request.on('timeout', () => request.destroy(new Error('No answer in time')));
    request.on('error', failed);
    request.end(body);
  });
}

/** `lookup` as net.connect asks for it; it connects to nothing but what is answered here. */
function guardedLookup(settings: PostSettings): NonNullable<RequestOptions['lookup']> {
  return (name, options, answer) => {
    (settings.resolve ?? resolveAll)(name, (error, addresses) => {
      const problem = error ?? problemOf(name, addresses, settings);
      const [first] = addresses;
      if (problem !== null || first === undefined)
        answer(problem ?? new Error(`${name} has no address`), '', 0);
      else if (options.all === true) answer(null, [...addresses]);
      else answer(null, first.address, first.family);
    });
  };
}

/** One forbidden address among several is enough: which of them is connected to is not ours to say. */
function problemOf(name: string, addresses: readonly LookupAddress[], settings: PostSettings): Error | null {
  if (isNamed(settings, name)) return null;
  for (const { address } of addresses) {
    const kind = forbiddenKind(address, settings.allowed.ranges);
    if (kind !== null) return new ForbiddenAddressError(forbidden(`${name} (${address})`, kind));
  }
  return null;
}

const isNamed = ({ allowed }: PostSettings, name: string): boolean =>
  allowed.names.includes(name.toLowerCase());

const forbidden = (place: string, kind: string): string =>
  `${place} is not on the public internet (${kind}); allow it in the configuration (channels.allowedHosts) if it is yours`;

function toFailure(error: Error): PostAnswer {
  const inner = error.cause instanceof Error ? error.cause : error;
  if (inner instanceof ForbiddenAddressError) return { kind: 'refused', error: inner.message };
  const text =
    error.name === 'AbortError' || error.name === 'TimeoutError' ? 'No answer in time' : error.message;
  return { kind: 'failed', error: text.slice(0, 300) };
}

function parseUrl(text: string): URL | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && url.username === ''
    ? url
    : null;
}
