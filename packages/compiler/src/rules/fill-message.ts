/** Puts the data of a finding into its message. */
import type { Language } from '../types.ts';
import type { MessageData } from './rule.ts';

/**
 * Fills the slots of a message.
 * Shape: `{n} {n:item has|items have} no owner` with n 2 → `2 items have no owner`
 * A slot without data stays as it is, so a forgotten value shows in the tests instead of vanishing.
 */
export function fillMessage(message: string, data: MessageData, language: Language): string {
  let filled = '';
  for (const part of partsOf(message))
    filled += typeof part === 'string' ? part : fillSlot(part, data, language);
  return filled;
}

interface Slot {
  /** As it stands in the message. */
  readonly source: string;
  readonly name: string;
  /** Forms by number, or null for the value itself. */
  readonly forms: readonly [one: string, many: string] | null;
}

function fillSlot({ source, name, forms }: Slot, data: MessageData, language: Language): string {
  const value = Object.hasOwn(data, name) ? data[name] : undefined;
  if (value === undefined) return source;
  if (forms) return value === 1 ? forms[0] : forms[1];
  return typeof value === 'object' ? value[language] : String(value);
}

/** The messages of the rules, taken apart once: a plan of many findings fills the same few over and over. */
const known = new Map<string, readonly (string | Slot)[]>();

function partsOf(message: string): readonly (string | Slot)[] {
  let parts = known.get(message);
  if (!parts) {
    parts = takeApart(message);
    known.set(message, parts);
  }
  return parts;
}

/** `{count}` or `{count:item|items}`. */
const SLOT = /\{(?<name>[a-zA-Z]+)(?::(?<one>[^{}|]*)\|(?<many>[^{}|]*))?\}/gu;

function takeApart(message: string): (string | Slot)[] {
  const parts: (string | Slot)[] = [];
  let at = 0;
  for (const match of message.matchAll(SLOT)) {
    const { name = '', one, many } = match.groups ?? {};
    const forms = one === undefined || many === undefined ? null : ([one, many] as const);
    parts.push(message.slice(at, match.index), { source: match[0], name, forms });
    at = match.index + match[0].length;
  }
  return [...parts, message.slice(at)];
}
