/** What everybody in the play has in hand: the ledger, the people in their posts, the clock, chance, and what was counted. */
import { Readable as ByteStream } from 'node:stream';

import type { BlobStore } from '../../src/evidence/blob-store.ts';
import type { WorkCalendar } from '../../src/calendar/make-calendar.ts';
import { dayNumber } from '../../src/calendar/day-number.ts';
import type { Day, Id, Result, Session } from '../../src/model/index.ts';
import type { Keyring } from '../../src/seal/keys/keyring.ts';
import { findRecord } from '../../src/store/queries/find-record.ts';
import type { Ledger } from '../../src/store/open-ledger.ts';
import type { Command, Reading } from '../../src/store/work.ts';
import { orgCalendar } from '../../src/work/index.ts';
import type { LedgerRecord } from '../../src/model/index.ts';
import type { YearClock } from './clock.ts';
import type { Office } from './office.ts';
import type { Random } from './random.ts';

export interface World {
  readonly ledger: Ledger;
  readonly clock: YearClock;
  readonly random: Random;
  readonly blobs: BlobStore;
  readonly keyring: Keyring;
  readonly org: Id;
  readonly system: Session;
  /** Who holds what on this day. */
  office: Office;
  /** The ledger's own working days; read again when they change. */
  calendar: WorkCalendar;
  /** Sessions of this day. */
  readonly sessions: Map<Id, Session>;
  /** What was done how often, by name. */
  readonly counts: Map<string, number>;
  /** What was refused as it should be, by code. */
  readonly refused: Map<string, number>;
}

export const count = ({ counts }: Pick<World, 'counts'>, what: string, by = 1): void => {
  counts.set(what, (counts.get(what) ?? 0) + by);
};

/** The value; a refusal ends the play, with who wanted what and why not. */
export function must<T>(result: Result<T>, what: string): T {
  if (result.ok) return result.value;
  throw new Error(`${what} was refused: ${JSON.stringify(result.refusals)}`);
}

/** The session of a person today, from what the organisation holds about them. */
export async function sessionOf(world: World, person: Id): Promise<Session> {
  const known = world.sessions.get(person);
  if (known !== undefined) return known;
  const session = must(await world.ledger.sessionFor(world.org, person), 'A session');
  world.sessions.set(person, session);
  return session;
}

/** `who`: a person, or null for the ledger itself. */
export async function attempt<Input, Output>(
  world: World,
  who: Id | null,
  [command, input]: readonly [Command<Input, Output>, Input],
): Promise<Result<Output>> {
  const session = who === null ? world.system : await sessionOf(world, who);
  return world.ledger.run(session, command, input);
}

export async function perform<Input, Output>(
  world: World,
  who: Id | null,
  asked: readonly [Command<Input, Output>, Input],
): Promise<Output> {
  const result = await attempt(world, who, asked);
  return must(result, `${world.clock.day()} ${asked[0].name} ${JSON.stringify(asked[1])} by ${String(who)}`);
}

/** What must not be possible is tried too: anything but this refusal ends the play. */
export async function expectRefusal<Input, Output>(
  world: World,
  { who, code }: { readonly who: Id; readonly code: string },
  asked: readonly [Command<Input, Output>, Input],
): Promise<void> {
  const result = await attempt(world, who, asked);
  const given = result.ok ? 'done' : result.refusals.map((one) => one.code).join();
  if (result.ok || !result.refusals.some((one) => one.code === code))
    throw new Error(`${world.clock.day()} ${asked[0].name} should be refused with ${code}; it was ${given}.`);
  world.refused.set(code, (world.refused.get(code) ?? 0) + 1);
}

/** What can be read from: another play may have the ledger by other ways. */
export type Readable = Pick<World, 'ledger' | 'system'>;

export const read = async <T>(
  { ledger, system }: Readable,
  query: (reading: Reading) => Promise<T>,
): Promise<T> => must(await ledger.read(system, query), 'Reading');

export async function recordOf(world: World, id: Id): Promise<LedgerRecord> {
  const found = await read(world, (reading) => findRecord(reading, id));
  if (found === null) throw new Error(`There is no record ${id}.`);
  return found.record;
}

export async function calendarChanged(world: World): Promise<void> {
  world.calendar = await read(world, orgCalendar);
}

export const isWorkday = ({ calendar }: World, day: Day): boolean => calendar.works(dayNumber(day));

export const textFile = (text: string): AsyncIterable<Uint8Array> => ByteStream.from([Buffer.from(text)]);
