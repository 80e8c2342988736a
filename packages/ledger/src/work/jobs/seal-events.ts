/** Gives events their place in the organisation's log, and signs its new head. */
import { done, refuse, type Id, type LedgerEvent, type Result } from '../../model/index.ts';
import { sealBatch, type SealedBatch, type Sealer } from '../../seal/seal-batch.ts';
import { EMPTY_FRONTIER } from '../../seal/tree/frontier.ts';
import { signersOf, type Keyring } from '../../seal/keys/keyring.ts';
import {
  insertCheckpoint,
  keepLogKeys,
  lastCheckpoint,
  lockSealer,
  placeLeaves,
  sealableEvents,
  type SealableEvent,
} from '../../store/queries/sealing.ts';
import { findOrg } from '../../store/queries/find-org.ts';
import type { Work } from '../../store/work.ts';

export interface SealInput {
  /** The organisation's keys; the newest of each suite signs. */
  readonly keyring: Keyring;
  /** Events in one transaction; default 5000. */
  readonly limit?: number;
}

export interface Sealed {
  readonly events: number;
  /** Leaves of the log now. */
  readonly size: number;
  /** More may wait: call again. */
  readonly more: boolean;
}

const EVENTS = 5000;

/**
 * Seals some of the events that are older than every open transaction, each behind the earlier ones of its object. One
 * sealer at a time: where another is at work, nothing is done. Without new events there is no new checkpoint. Refuses LG-2151
 * where a row was changed behind the ledger's back.
 */
export async function sealEvents(
  work: Work,
  { keyring, limit = EVENTS }: SealInput,
): Promise<Result<Sealed>> {
  const last = await lastCheckpoint(work);
  const nothing: Sealed = { events: 0, size: last?.size ?? 0, more: false };
  const org = await findOrg(work);
  if (org === null || !(await lockSealer(work))) return done(nothing);
  // Read again under the lock: another sealer may have finished in between.
  const before = await lastCheckpoint(work);
  const found = await sealableEvents(work, limit);
  const events = inOrder(found);
  if (events.length === 0) {
    // Nothing but events whose forerunners come later by their ids: look further.
    if (found.length === limit) return sealEvents(work, { keyring, limit: limit * 4 });
    return done({ ...nothing, size: before?.size ?? 0 });
  }
  const sealer: Sealer = { origin: org.origin, signers: signersOf(keyring) };
  const batch = sealBatch(before?.frontier ?? EMPTY_FRONTIER, events, sealer);
  const changed = changedSinceWritten(found, batch);
  if (changed !== undefined) return refuse('LG-2151', { event: changed });
  await placeLeaves(work, batch.leaves);
  await insertCheckpoint(work, batch.checkpoint, batch.frontier);
  await keepLogKeys(
    work,
    keyring.entries.map(({ key, createdAt, retiredAt }) => ({ key: key.text, createdAt, retiredAt })),
  );
  return done({ events: events.length, size: batch.frontier.size, more: found.length === limit });
}

/** An event whose row is no longer what its hash says: it must not get the seal's word for it. */
function changedSinceWritten(found: readonly SealableEvent[], { leaves }: SealedBatch): Id | undefined {
  const written = new Map(found.map(({ event, hash }) => [event.id, hash]));
  return leaves.find(({ event, leaf }) => written.get(event) !== leaf)?.event;
}

/**
 * Events of one object by their versions, whatever clock made their ids; one whose forerunner has no place yet and is not
 * here waits. Otherwise in the order of their ids.
 */
function inOrder(found: readonly SealableEvent[]): readonly LedgerEvent[] {
  const waiting = new Map<string, SealableEvent[]>();
  for (const one of found) {
    const { id } = one.event.object;
    const chain = waiting.get(id);
    if (chain === undefined) waiting.set(id, [one]);
    else chain.push(one);
  }
  const ready = new Map<string, SealableEvent[]>();
  for (const [object, chain] of waiting) ready.set(object, connected(chain));
  // In the place of each event stands its object's next one.
  return found.flatMap(({ event }) => ready.get(event.object.id)?.shift()?.event ?? []);
}

function connected(chain: readonly SealableEvent[]): SealableEvent[] {
  const linked: SealableEvent[] = [];
  for (const one of chain.toSorted((a, b) => a.event.version - b.event.version)) {
    const before = linked.at(-1);
    if (before === undefined ? !one.follows : one.event.version !== before.event.version + 1) break;
    linked.push(one);
  }
  return linked;
}
