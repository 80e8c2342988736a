import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { canonicalJson } from '../../seal/canonical-json.ts';
import { objectCheck } from './check-objects.ts';
import { objectTable } from './object-table.ts';
import { scanSegment } from './scan-segment.ts';
import { problems } from './verify-report.ts';

interface Row {
  readonly id: string;
  readonly kind: string;
}
const row = ({ id, kind }: Row): string => canonicalJson({ id, kind, state: {}, version: 1 });
const ofKind = (kind: string, ...ids: readonly string[]): readonly Row[] => ids.map((id) => ({ id, kind }));

/** What is said of the order of rows, each list an entry of its own. No event made them, which is said of each besides. */
function saidOf(...entries: readonly (readonly Row[])[]): readonly string[] {
  const found = problems();
  const check = objectCheck(objectTable(), found);
  for (const [n, rows] of entries.entries()) {
    const content = Buffer.from(rows.map((one) => `${row(one)}\n`).join(''));
    const name = `objects/record/0000000${n + 1}.jsonl`;
    check.segment(scanSegment({ name, size: content.length, at: 0, kind: 'objects', is: 'raw', content }));
  }
  return found
    .list()
    .filter(({ code }) => code !== 'LG-2620')
    .map(({ code, path }) => `${code} ${path ?? ''}`);
}

describe('states', () => {
  test.each<[string, readonly (readonly Row[])[], readonly string[]]>([
    ['in order', [ofKind('record', 'a', 'b', 'ba')], []],
    [
      'of other kinds in the place of one',
      [ofKind('unit', 'a', 'b')],
      ['LG-2623 objects/record/00000001.jsonl:1', 'LG-2623 objects/record/00000001.jsonl:2'],
    ],
    ['told twice', [ofKind('record', 'a', 'a')], ['LG-2624 objects/record/00000001.jsonl:2']],
    ['out of order', [ofKind('record', 'b', 'a', 'c')], ['LG-2624 objects/record/00000001.jsonl:2']],
    [
      'told again in the next entry',
      [ofKind('record', 'a', 'b'), ofKind('record', 'b')],
      ['LG-2624 objects/record/00000002.jsonl:1'],
    ],
  ])('%s', (_name, entries, said) => {
    expect(saidOf(...entries)).toEqual(said);
  });

  test('are in order where their ids are, as strings are compared, whatever letters they hold and wherever an entry ends', () => {
    const ids = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }), {
      minLength: 2,
      maxLength: 8,
    });
    fc.assert(
      fc.property(ids, fc.boolean(), fc.nat(8), (given, sorted, cut) => {
        const inOrder = [...given].sort((a, b) => (a < b ? -1 : 1));
        const told = sorted ? inOrder : given;
        const rows = ofKind('record', ...told);
        const wrong = told.filter((id, n) => n > 0 && id < (told[n - 1] ?? '')).length;
        expect(
          saidOf(rows.slice(0, cut), rows.slice(cut)).filter((one) => one.startsWith('LG-2624')),
        ).toHaveLength(wrong);
      }),
    );
  });
});
