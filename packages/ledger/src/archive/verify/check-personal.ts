/** Personal values: each opens the hash that it stands for, which some event or state holds. */
import { opensPersonal } from '../../seal/personal.ts';
import { hashAt } from './references.ts';
import type { SmallRow } from './small-rows.ts';
import type { Problems } from './verify-report.ts';
import type { Segment } from './scan-segment.ts';

export interface PersonalCheck {
  /** Notes the hashes in a segment of events or objects. */
  readonly references: (segment: Segment) => void;
  readonly row: (row: SmallRow) => void;
  /** Once all were read: values that are gone though nobody erased them. */
  readonly end: () => void;
  readonly count: () => number;
}

const NOT_ERASED = '"erasedOn":null';

export function personalCheck(found: Problems): PersonalCheck {
  const referenced = new Set<string>();
  /** Of persons that are not marked as erased: hash → where. */
  const needed = new Map<string, string>();
  let count = 0;
  let previous = '';
  return {
    references({ name, content, personal }) {
      const ofPersons = name.startsWith('objects/person/');
      for (const at of personal) {
        const hash = hashAt(content, at);
        referenced.add(hash);
        if (ofPersons && rowAround(content, at).includes(NOT_ERASED)) needed.set(hash, name);
      }
    },
    row({ value, path }) {
      const { hash, salt, value: personal, ...rest } = value;
      count += 1;
      if (typeof hash !== 'string' || typeof salt !== 'string' || personal === undefined) {
        found.add('LG-2640', {}, path);
      } else {
        if (Object.keys(rest).length > 0 || !opensPersonal(hash, personal, salt))
          found.add('LG-2641', { hash }, path);
        if (hash <= previous) found.add('LG-2642', { hash }, path);
        if (!referenced.has(hash)) found.add('LG-2643', { hash }, path);
        needed.delete(hash);
        previous = hash;
      }
    },
    end() {
      for (const [hash, entry] of needed) found.add('LG-2644', { hash }, entry);
    },
    count: () => count,
  };
}

function rowAround(bytes: Buffer, at: number): string {
  const end = bytes.indexOf(0x0a, at);
  return bytes.toString('utf8', bytes.lastIndexOf(0x0a, at) + 1, end < 0 ? bytes.length : end);
}
