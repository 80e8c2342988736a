import type { BotKind, Delivery, Message, SendOptions, Target } from '../channel.ts';

/** What tells one chat platform from another. Pure: what goes out, and what the answer means. */
export interface BotPlatform {
  readonly kind: BotKind;
  readonly request: (
    message: Message,
    target: Target,
    options: SendOptions,
  ) => { readonly url: string; readonly body: unknown };
  readonly read: (answer: unknown) => Delivery;
}

/** `field` holds 0 for success; the two lists say which codes mean "too fast" and which "try again". */
export function readCode(
  answer: unknown,
  shape: {
    readonly field: string;
    readonly text: string;
    readonly limited: readonly number[];
    readonly passing: readonly number[];
  },
): Delivery {
  const fields = (typeof answer === 'object' && answer !== null ? answer : {}) as Record<string, unknown>;
  const code = fields[shape.field];
  if (code === 0) return { kind: 'sent' };
  if (typeof code !== 'number') return { kind: 'failed', error: 'The answer is not one of this platform' };
  const text = fields[shape.text];
  const error = `${code} ${typeof text === 'string' ? text : ''}`.trim().slice(0, 300);
  if (shape.limited.includes(code)) return { kind: 'limited', error, retryAfterMs: null };
  return { kind: shape.passing.includes(code) ? 'failed' : 'refused', error };
}
