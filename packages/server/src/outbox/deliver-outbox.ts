/** Sends what waits in the outbox. Any number of workers do so at once: a message is in the hands of one at a time. */
import {
  done,
  findChannelEndpoint,
  settleMessage,
  systemSession,
  takeMessages,
  type Id,
  type Instant,
  type Ledger,
  type Result,
  type Settlement,
  type TakenMessage,
} from '@taizhang/ledger';

import type { ChannelKind, Delivery, Target } from '../channels/channel.ts';
import type { Channels } from '../channels/make-channels.ts';
import { openSecrets } from '../channels/sealed-endpoint.ts';
import type { ServerKey } from '../config/server-key.ts';
import { afterAttempt } from './after-attempt.ts';
import { allowance, LANE_LIMITS, LONGEST_WINDOW_MS, type LaneLimit } from './allowance.ts';
import { fromPayload } from './queue-message.ts';

export interface DeliveryServices {
  readonly ledger: Pick<Ledger, 'run' | 'read' | 'organisations'>;
  readonly channels: Pick<Channels, 'get'>;
  /** Opens what is sealed in the addresses of bots and webhooks. */
  readonly key: ServerKey;
  /** What links in messages start with: https://ledger.example.org/ */
  readonly publicUrl: string;
  readonly clock: { readonly now: () => Instant };
  /** From 0 to 1. */
  readonly chance: () => number;
  /** How long a worker holds what it took; afterwards it counts as dead, and another sends the message. */
  readonly holdMs: number;
  readonly limits?: Readonly<Record<ChannelKind, readonly LaneLimit[]>>;
}

export interface DeliveryReport {
  readonly sent: number;
  readonly waiting: number;
  readonly dead: number;
}

const LANES_AT_ONCE = 16;
/** So many messages of a lane at a time: each is tried within the hold even where every one of them times out. */
const LANE_BATCH = 20;

/** One round over all organisations. */
export async function deliverOutbox(services: DeliveryServices): Promise<Result<DeliveryReport>> {
  const orgs = await services.ledger.organisations();
  if (!orgs.ok) return orgs;
  const total = { sent: 0, waiting: 0, dead: 0 };
  for (const org of orgs.value) {
    const taken = await take(services, org);
    if (!taken.ok) return taken;
    const lanes = new Map<string, TakenMessage[]>();
    for (const message of taken.value) lanes.set(message.lane, [...(lanes.get(message.lane) ?? []), message]);
    // Lanes side by side; within a lane one after the other, in order.
    await Promise.all(
      [...lanes.values()].map(async (messages) => {
        for (const message of messages) total[await deliver(services, org, message)]++;
      }),
    );
  }
  return done(total);
}

function take(services: DeliveryServices, org: Id): Promise<Result<readonly TakenMessage[]>> {
  const limits = services.limits ?? LANE_LIMITS;
  return services.ledger.run(
    systemSession(org),
    async (work) => {
      const later = (ms: number): Instant => new Date(Date.parse(work.now) + ms).toISOString();
      return done(
        await takeMessages(work, {
          windowStart: later(-LONGEST_WINDOW_MS),
          heldUntil: later(services.holdMs),
          maxLanes: LANES_AT_ONCE,
          allowance: (lane) => Math.min(allowance(lane, limits[kindOf(lane.lane)], work.now), LANE_BATCH),
        }),
      );
    },
    null,
  );
}

const kindOf = (lane: string): ChannelKind => (lane.split(':')[0] ?? 'smtp') as ChannelKind;

async function deliver(
  services: DeliveryServices,
  org: Id,
  taken: TakenMessage,
): Promise<Settlement['state']> {
  const delivery = await attempt(services, org, taken);
  const { id, lane, attempt: number } = taken;
  const now = services.clock.now();
  const after = afterAttempt(delivery, { attempt: number, lane, now, chance: services.chance() });
  const settled = await services.ledger.run(
    systemSession(org),
    async (work) => done(await settleMessage(work, { id, attempt: number, ...after })),
    null,
  );
  // Not settled (the database went away): the hold runs out and it is tried again, with the same id.
  return settled.ok ? after.state : 'waiting';
}

async function attempt(services: DeliveryServices, org: Id, taken: TakenMessage): Promise<Delivery> {
  const kind = taken.kind as ChannelKind;
  const channel = services.channels.get(kind);
  if (channel === null) return { kind: 'refused', error: `This server has no channel ${kind}` };
  const parsed = fromPayload(taken.payload, services.publicUrl);
  if (parsed === null) return { kind: 'refused', error: 'The message cannot be read' };
  const target =
    kind === 'smtp' ? mailTarget(taken.target) : await endpointTarget(services, org, taken.target);
  if ('kind' in target) return target;
  const { message, mention } = parsed;
  try {
    return await channel.send(message, { ...target, mention }, { id: taken.id, now: services.clock.now() });
  } catch (error) {
    return { kind: 'failed', error: error instanceof Error ? error.message.slice(0, 300) : 'unknown' };
  }
}

const mailTarget = (address: string): Target => ({ address, secret: '', mention: null });

async function endpointTarget(services: DeliveryServices, org: Id, id: Id): Promise<Target | Delivery> {
  const found = await services.ledger.read(systemSession(org), (reading) => findChannelEndpoint(reading, id));
  if (!found.ok) return { kind: 'failed', error: found.refusals[0].code };
  if (found.value?.enabled !== true)
    return { kind: 'refused', error: 'The bot or webhook was switched off or is gone' };
  const secrets = openSecrets(services.key, found.value);
  if (secrets === null)
    return { kind: 'refused', error: 'The address was sealed with another server key: enter it again' };
  return { address: secrets.url, secret: secrets.secret, mention: null };
}
