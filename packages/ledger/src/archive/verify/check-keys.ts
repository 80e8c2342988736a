/** Keys that came with the archive, and those that were given from outside: the latter alone count when there are any. */
import { parseVerifierKey, type VerifierKey } from '../../seal/note/verifier-key.ts';
import type { SmallRow } from './small-rows.ts';
import type { Problems } from './verify-report.ts';

export interface KeyCheck {
  readonly row: (row: SmallRow) => void;
  readonly trusted: () => readonly VerifierKey[];
  /** To be told which key verified something. */
  readonly verified: Set<string>;
  readonly from: 'given' | 'archive';
}

export function keyCheck(given: readonly VerifierKey[], found: Problems): KeyCheck {
  const listed: VerifierKey[] = [];
  return {
    row({ value, path }) {
      const { key: text, createdAt, retiredAt, ...rest } = value;
      const key = typeof text === 'string' ? parseVerifierKey(text) : null;
      const isWhole = typeof createdAt === 'string' && (retiredAt === null || typeof retiredAt === 'string');
      if (!key || !isWhole || Object.keys(rest).length > 0) found.add('LG-2630', {}, path);
      else if (listed.some((each) => each.text === key.text)) found.add('LG-2631', { key: key.text }, path);
      else listed.push(key);
    },
    trusted: () => (given.length > 0 ? given : listed),
    verified: new Set(),
    from: given.length > 0 ? 'given' : 'archive',
  };
}
