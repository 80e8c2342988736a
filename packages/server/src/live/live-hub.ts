/**
 * Tells open pages what changed: one question to the database for all of them, at fixed intervals, however many there are.
 * No LISTEN/NOTIFY, which distributed Postgres may lack; several servers ask each for their own clients.
 */
import { setTimeout as wait } from 'node:timers/promises';

import type { Clock, Id, Ledger, LiveChange, Session } from '@taizhang/ledger';

import { send, tellClient, type LiveClient, type Sink } from './client.ts';
import { HEARTBEAT, retryLine, streamEvent } from './event-stream.ts';
import { missedChanges } from './missed-changes.ts';
import { recentChanges } from './recent-changes.ts';
import type { Topic } from './topic.ts';

export interface LiveSettings {
  readonly pollMs: number;
  readonly heartbeatMs: number;
  /** A person's rights are read anew after so long, and at once when the organisation changes. */
  readonly sessionMs: number;
  readonly maxClients: number;
  /** Whether what clients came in by is still open is asked so often. */
  readonly doorMs: number;
}

const LIVE_SETTINGS: LiveSettings = {
  pollMs: 400,
  heartbeatMs: 15_000,
  sessionMs: 60_000,
  maxClients: 5000,
  doorMs: 3000,
};

export interface Subscription {
  readonly session: Session;
  /** The sign-in session or API token that it came in by: once that is over, so is this. */
  readonly door: Id;
  readonly topics: readonly Topic[];
  readonly sink: Sink;
  /** What a browser says when it comes back. */
  readonly lastEventId: string | null;
}

export interface LiveHub {
  /** Gives what ends it (the connection closed); null where this server is full. */
  readonly subscribe: (subscription: Subscription) => (() => void) | null;
  readonly clients: () => number;
  /** Asks once, at once: for tests, and for those who cannot wait. */
  readonly poll: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface HubInput {
  readonly ledger: Pick<Ledger, 'changes' | 'sessionFor'>;
  readonly clock: Clock;
  /** Which of these sign-in sessions and API tokens are not over. */
  readonly openDoors: (org: Id, doors: readonly Id[]) => Promise<ReadonlySet<Id>>;
  readonly settings?: Partial<LiveSettings>;
  readonly onError: (error: unknown) => void;
}

const RETRY_MS = 2000;
/** Whoever they concern, these may change what a person may know. */
const RIGHTS: ReadonlySet<LiveChange['object']['kind']> = new Set([
  'unit',
  'post',
  'person',
  'holding',
  'delegation',
  'grant',
]);

export function startLiveHub(input: HubInput): LiveHub {
  const settings = { ...LIVE_SETTINGS, ...input.settings };
  const clients = new Set<LiveClient>();
  const recent = recentChanges(input.ledger);
  const stopped = new AbortController();
  const drop = (client: LiveClient): void => {
    if (clients.delete(client)) client.sink.close();
  };
  let doorsAt = Date.parse(input.clock.now());
  const poll = async (): Promise<void> => {
    const now = Date.parse(input.clock.now());
    if (now - doorsAt >= settings.doorMs) {
      await letGo(input, [...clients], drop);
      doorsAt = now;
    }
    const orgs = [...new Set([...clients].map(({ session }) => session.org))];
    const found = await recent.next(orgs, input.clock.now());
    if (!found.ok) throw new Error(JSON.stringify(found.refusals));
    if (found.value.length === 0) return;
    const moved = new Set(found.value.filter(({ object }) => RIGHTS.has(object.kind)).map(({ org }) => org));
    await refreshSessions(
      input,
      [...clients].filter((client) => isStale(client, moved, input, settings)),
      drop,
    );
    for (const client of [...clients]) if (!tellClient(client, found.value)) drop(client);
  };
  let polling = Promise.resolve();
  const inTurn = (): Promise<void> => (polling = polling.then(poll).catch(input.onError));
  const loops = [
    every(settings.pollMs, inTurn, stopped.signal),
    every(settings.heartbeatMs, () => beat(clients, drop), stopped.signal),
  ];
  return {
    clients: () => clients.size,
    poll: inTurn,
    subscribe: (subscription) => {
      if (clients.size >= settings.maxClients) return null;
      const { lastEventId, ...rest } = subscription;
      const { sink } = rest;
      const client: LiveClient = { ...rest, sessionAt: Date.parse(input.clock.now()) };
      sink.write(retryLine(RETRY_MS) + streamEvent({ event: 'open', data: {} }));
      clients.add(client);
      if (lastEventId !== null)
        void catchUp(input, client, lastEventId).then((kept) => {
          if (!kept) drop(client);
        }, input.onError);
      return () => void clients.delete(client);
    },
    stop: async () => {
      stopped.abort();
      await Promise.all(loops);
      for (const client of [...clients]) drop(client);
    },
  };
}

/** What came while it was away; where that is too much or too long ago, the word to load everything anew. */
async function catchUp(
  { ledger, clock }: HubInput,
  client: LiveClient,
  lastEventId: string,
): Promise<boolean> {
  const missed = await missedChanges(ledger, { org: client.session.org, lastEventId, now: clock.now() });
  return missed === null
    ? send(client.sink, streamEvent({ event: 'reset', data: {} }))
    : tellClient(client, missed);
}

function isStale(
  client: LiveClient,
  moved: ReadonlySet<Id>,
  { clock }: HubInput,
  { sessionMs }: LiveSettings,
): boolean {
  return moved.has(client.session.org) || Date.parse(clock.now()) - client.sessionAt >= sessionMs;
}

/** Who signed out, or whose account was disabled, hears nothing more: one question an organisation, however many are there. */
async function letGo(
  { openDoors }: HubInput,
  clients: readonly LiveClient[],
  drop: (client: LiveClient) => void,
): Promise<void> {
  for (const org of new Set(clients.map(({ session }) => session.org))) {
    const here = clients.filter(({ session }) => session.org === org);
    const open = await openDoors(
      org,
      here.map(({ door }) => door),
    );
    for (const client of here) if (!open.has(client.door)) drop(client);
  }
}

/** A person may have several pages open: their rights are read once. Who has none any more is let go. */
async function refreshSessions(
  { ledger, clock }: HubInput,
  stale: readonly LiveClient[],
  drop: (client: LiveClient) => void,
): Promise<void> {
  const fresh = new Map<string, Session | null>();
  for (const client of stale) {
    const { org, person } = client.session;
    if (person === null) continue;
    const key = `${org}/${person}`;
    if (!fresh.has(key)) {
      const read = await ledger.sessionFor(org, person);
      fresh.set(key, read.ok ? read.value : null);
    }
    const session = fresh.get(key) ?? null;
    if (session === null) {
      drop(client);
      continue;
    }
    client.session = session;
    client.sessionAt = Date.parse(clock.now());
  }
}

function beat(clients: ReadonlySet<LiveClient>, drop: (client: LiveClient) => void): Promise<void> {
  for (const client of [...clients]) if (!send(client.sink, HEARTBEAT)) drop(client);
  return Promise.resolve();
}

async function every(ms: number, action: () => Promise<void>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await action();
    await wait(ms, undefined, { signal }).catch(() => undefined);
  }
}
