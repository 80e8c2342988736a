/** What every channel is: something that takes a short message to one place and says what became of it. */
import type { Instant } from '@taizhang/ledger';

/**
 * What is told: titles and links, nothing else. Whoever opens a link sees what their rights let them see, so that a
 * message that goes astray gives nothing away.
 */
export interface Message {
  readonly title: string;
  /** A whole address: https://… */
  readonly link: string;
  /** The things a digest gathers; empty for a message about one thing. */
  readonly items: readonly MessageItem[];
}

export interface MessageItem {
  readonly title: string;
  readonly link: string;
}

export type BotKind = 'wecom' | 'dingtalk' | 'feishu';
export type ChannelKind = BotKind | 'smtp' | 'webhook';

export interface Target {
  /** A mail address for `smtp`; the whole address of the bot or webhook for the others. */
  readonly address: string;
  /** What signs messages there; empty where nothing does. */
  readonly secret: string;
  /** Who is to be called to it in a chat group: the platform's own id of the person. */
  readonly mention: string | null;
}

export interface SendOptions {
  /** The same for every attempt at one message, so that receivers can drop a second copy. */
  readonly id: string;
  readonly now: Instant;
}

/** What became of an attempt. */
export type Delivery =
  | { readonly kind: 'sent' }
  /** Not now: the receiver says that it is too much at once. */
  | { readonly kind: 'limited'; readonly error: string; readonly retryAfterMs: number | null }
  /** It may work later: not reached, an error over there. */
  | { readonly kind: 'failed'; readonly error: string }
  /** It will not work however often it is tried: wrong key, no such address. */
  | { readonly kind: 'refused'; readonly error: string };

export interface Channel {
  readonly kind: ChannelKind;
  /** Never throws for what the network or the receiver does. */
  readonly send: (message: Message, target: Target, options: SendOptions) => Promise<Delivery>;
}
