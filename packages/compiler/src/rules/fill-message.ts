/** Puts the data of a finding into its message. */
import type { Language } from '../types.ts';
import type { MessageData } from './rule.ts';

/** `{count}` or `{count:item|items}`. */
const SLOT = /\{(?<name>[a-zA-Z]+)(?::(?<one>[^{}|]*)\|(?<many>[^{}|]*))?\}/gu;

/**
 * Fills the slots of a message.
 * Shape: `{n} {n:item has|items have} no owner` with n 2 → `2 items have no owner`
 * A slot without data stays as it is, so a forgotten value shows in the tests instead of vanishing.
 */
export function fillMessage(message: string, data: MessageData, language: Language): string {
  return message.replace(
    SLOT,
    (slot: string, name: string, one: string | undefined, many: string | undefined) => {
      const value = Object.hasOwn(data, name) ? data[name] : undefined;
      if (value === undefined) return slot;
      if (one !== undefined && many !== undefined) return value === 1 ? one : many;
      return typeof value === 'object' ? value[language] : String(value);
    },
  );
}
