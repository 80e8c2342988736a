import type { Instant, JsonObject, OutgoingMessage } from '@taizhang/ledger';

import type { ChannelKind, Message } from '../channels/channel.ts';

/** Where a message goes, before it is known how to get there. */
export type Recipient =
  | { readonly kind: 'smtp'; readonly address: string }
  | {
      readonly kind: Exclude<ChannelKind, 'smtp'>;
      readonly endpoint: string;
      readonly mention: string | null;
    };

/** As it stands in the outbox: links are paths, since the server's own address may change. */
export interface QueuedMessage {
  readonly key: string;
  readonly message: Message;
  readonly recipient: Recipient;
  readonly notBefore?: Instant;
}

/** A message as the outbox's row, for `putMessages`. */
export function toOutgoing({ key, message, recipient, notBefore }: QueuedMessage): OutgoingMessage {
  const target = recipient.kind === 'smtp' ? recipient.address : recipient.endpoint;
  const mention = recipient.kind === 'smtp' ? null : recipient.mention;
  return {
    key,
    kind: recipient.kind,
    // Mail has one server for all; a bot or webhook has limits of its own.
    lane: recipient.kind === 'smtp' ? 'smtp' : `${recipient.kind}:${target}`,
    target,
    payload: { ...(message as unknown as JsonObject), mention },
    ...(notBefore === undefined ? {} : { notBefore }),
  };
}

/** The message of an outbox's row, its links made whole; null for what this program did not put there. */
export function fromPayload(
  payload: JsonObject,
  publicUrl: string,
): { readonly message: Message; readonly mention: string | null } | null {
  const { title, link, items, mention } = payload as Partial<Message> & { mention?: string | null };
  if (typeof title !== 'string' || typeof link !== 'string' || !Array.isArray(items)) return null;
  const whole = (path: string): string => new URL(path, publicUrl).href;
  const message: Message = {
    title,
    link: whole(link),
    items: (items as Message['items']).map((item) => ({ title: item.title, link: whole(item.link) })),
  };
  return { message, mention: mention ?? null };
}
