/** The number that a text says, when it says one and nothing else. */
import { scanNumber } from './scan-number.ts';

/** 一千二百 → 1200, １.5万 → 15000, 两千零二十六 → 2026; null when anything is left over. */
export function parseNumber(text: string): number | null {
  const negative = /^[负負\-－]/u.test(text);
  const from = negative ? 1 : 0;
  const reading = scanNumber(text, from);
  if (!reading || reading.end !== text.length || reading.n2 !== null) return null;
  return negative ? -reading.n : reading.n;
}
