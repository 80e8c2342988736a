/** A person's duties as a calendar to subscribe to, at an address of their own. */
import { createHash, randomBytes } from 'node:crypto';

import { writeFeed, type FeedEntry } from '@taizhang/documents';
import {
  addFeedToken,
  done,
  findFeedPerson,
  findOrg,
  listDue,
  refuse,
  revokeFeedToken,
  systemSession,
  type Day,
  type DueItem,
  type Id,
  type Ledger,
  type Result,
  type Work,
} from '@taizhang/ledger';

import { knownSession } from '../sign-in/known-session.ts';
import { readFeedToken, makeFeedToken } from './feed-token.ts';

export interface FeedServices {
  readonly ledger: Pick<Ledger, 'read' | 'sessionFor'>;
  /** https://ledger.example.org/ */
  readonly publicUrl: string;
  readonly language: 'zh' | 'en';
}

export interface FeedRequest {
  readonly token: string;
  readonly component: 'event' | 'todo';
  /** The header If-None-Match. */
  readonly ifNoneMatch: string | null;
}

/** `gone`: there is no such address, or it was revoked, or its person has left: they all look the same. */
export type FeedAnswer =
  | { readonly kind: 'gone' }
  | { readonly kind: 'unchanged'; readonly etag: string }
  | { readonly kind: 'feed'; readonly etag: string; readonly body: string };

const PAST_DAYS = 60;
const AHEAD_DAYS = 400;
const MOST = 2000;

export async function calendarFeed(
  services: FeedServices,
  request: FeedRequest,
): Promise<Result<FeedAnswer>> {
  const { ledger } = services;
  const token = readFeedToken(request.token);
  if (token === null) return done({ kind: 'gone' });
  const found = await ledger.read(systemSession(token.org), (reading) => findFeedPerson(reading, token.hash));
  if (!found.ok) return found;
  if (found.value === null) return done({ kind: 'gone' });
  const session = knownSession(await ledger.sessionFor(token.org, found.value));
  if (session === null) return done({ kind: 'gone' });
  const { person } = session;
  const body = await ledger.read(session, async (reading) => {
    const range = {
      from: addDays(reading.today, -PAST_DAYS),
      to: addDays(reading.today, AHEAD_DAYS),
      limit: MOST,
    };
    const items = await listDue(reading, range);
    const name = (await findOrg(reading))?.name ?? '';
    return feedText(services, { name, person: person ?? '', items, component: request.component });
  });
  if (!body.ok) return body;
  const etag = `"${createHash('sha256').update(body.value).digest('base64url')}"`;
  return matches(request.ifNoneMatch, etag)
    ? done({ kind: 'unchanged', etag })
    : done({ kind: 'feed', etag, body: body.value });
}

/** A new secret address of the session's person; this is the only time that it is seen. */
export async function makeFeedAddress(
  work: Work,
): Promise<Result<{ readonly id: Id; readonly path: string }>> {
  const { org, person } = work.session;
  if (person === null) return refuse('LG-1101');
  const { token, hash } = makeFeedToken(org, randomBytes);
  return done({ id: await addFeedToken(work, hash), path: `/api/v1/feeds/${token}.ics` });
}

/** From now on nobody reads by that address. Refuses LG-1201 for one that is not the person's, or is revoked already. */
export async function revokeFeedAddress(work: Work, id: Id): Promise<Result<Id>> {
  return (await revokeFeedToken(work, id)) ? done(id) : refuse('LG-1201', { what: 'feed', id });
}

interface FeedContent {
  readonly name: string;
  readonly person: Id;
  readonly items: readonly DueItem[];
  readonly component: 'event' | 'todo';
}

function feedText(
  { publicUrl, language }: FeedServices,
  { name, person, items, component }: FeedContent,
): string {
  const zh = language === 'zh';
  return writeFeed({
    uid: `${person}@taizhang`,
    name: zh ? `台账 · ${name}` : `Taizhang · ${name}`,
    description: zh ? '我承担的任务及其期限' : 'What I owe, and by when',
    url: new URL('/my-work', publicUrl).href,
    component,
    refresh: 'PT6H',
    entries: items.map((item) => toEntry(item, publicUrl)),
  });
}

const toEntry = (item: DueItem, publicUrl: string): FeedEntry => ({
  uid: `${item.id}@taizhang`,
  summary: item.key === null ? item.title : `${item.title}（${item.key}）`,
  description: item.number ?? '',
  url: new URL(`/records/${item.record}`, publicUrl).href,
  day: item.dueOn,
  state: item.done ? 'done' : item.begun ? 'begun' : 'open',
  doneOn: item.doneOn,
  sequence: item.version,
  changedAt: item.updatedAt,
});

/** Weak or strong, one of several, or any: the comparison of If-None-Match is the weak one. RFC 9110 13.1.2 */
function matches(header: string | null, etag: string): boolean {
  if (header === null) return false;
  return header.trim() === '*' || header.split(',').some((one) => one.trim().replace(/^W\//u, '') === etag);
}

const DAY_MS = 86_400_000;
const addDays = (day: Day, count: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
