/** Writes an automatic number or bullet out before its text, as a person types it. */

/**
 * Shape: ("一、", "总体要求") → "一、总体要求" · ("1.", "2026年") → "1. 2026年" · ("第一章", "总则") → "第一章 总则" · ("•", "节水") → "• 节水"
 */
export function joinLabel(label: string, text: string): string {
  if (label === '') return text;
  const closed = CLOSED.test(label);
  return closed && HAN_START.test(text) ? label + text : `${label} ${text}`;
}

/** The label ends in its own punctuation, or is one sign (①). */
const CLOSED = /[、.．。)）:：\]】①-⒛㈠-㈩]$/u;
/** Behind 1. a digit or letter could be taken for part of the number. */
const HAN_START = /^[\p{Script=Han}“‘《【（]/u;
