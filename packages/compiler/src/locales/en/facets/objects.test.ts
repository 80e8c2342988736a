import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FacetKind } from '../../../types.ts';
import { readEnglish, showFacets, showRoles } from '../../../../test/read-english.ts';

const cases: readonly [kind: FacetKind, text: string, expected: string[]][] = [
  ['deliverable', 'Publish the Acquisitions Plan 2026 by May.', ['Acquisitions Plan 2026']],
  [
    'deliverable',
    'Adopt a new climate strategy and a travel policy.',
    ['new climate strategy', 'travel policy'],
  ],
  ['deliverable', 'A three-year plan for branches (2026-2028) will be drafted.', ['three-year plan']],
  ['deliverable', 'The unit will then draw up a retrofit schedule.', ['retrofit schedule']],
  ['deliverable', 'Agree Terms of Reference for the board.', ['Terms of Reference']],
  ['deliverable', 'Review this plan each year.', []],
  ['deliverable', 'Discuss the report with staff.', []],
  ['deliverable', 'Prepare a road safety audit.', ['road safety audit']],
  ['mechanism', 'Launch a mentoring scheme for carers.', ['mentoring scheme']],
  ['mechanism', "A readers' forum will be held in May.", ["readers' forum"]],
  ['mechanism', 'Set up a tenants’ panel.', ['tenants’ panel']],
  ['mechanism', 'Establish an Institute for Coastal Resilience.', ['Institute for Coastal Resilience']],
  ['mechanism', 'Roll out the electronic prescribing system.', ['electronic prescribing system']],
  ['mechanism', 'Provide training.', []],
  ['vague', 'Meet regularly and report as needed.', ['regularly', 'as needed']],
  ['vague', 'Give ongoing support.', []],
  ['placeholder', 'Hold XX sessions by [insert date].', ['XX', '[insert date]']],
  ['placeholder', 'Owner: TBC', ['TBC']],
  ['placeholder', 'Raise use to X%.', ['X%']],
  ['placeholder', 'Sign here: ______', ['______']],
  ['placeholder', 'Invite xx volunteers [in draft].', ['xx']],
];

describe('English documents, mechanisms, vague words and holes', () => {
  it.each(cases)('%s: %s', (kind, text, expected) => {
    const quoted = showFacets(text, kind).map((found) => found.split(' | ')[0]);
    expect(quoted).toEqual(expected);
  });
});

describe('on any text', () => {
  const piece = fc.constantFrom(
    ...[
      'every ',
      'two ',
      '12 ',
      'by ',
      'June ',
      '2026',
      '-',
      '/',
      'Council ',
      'will ',
      'publish ',
      'a ',
      'plan ',
      'of ',
      'and ',
    ],
    ...[
      'the ',
      ', ',
      '. ',
      ': ',
      '(',
      ')',
      '[',
      '\t',
      '\n',
      '%',
      '£',
      'X',
      '_',
      '’s ',
      'İ',
      'Ā',
      '\u0000',
      '\ud800',
      '• ',
      '1. ',
    ],
  );
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
  it('spans lie inside their clauses, and every clause has a role', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { context, facets } = readEnglish(source);
        context.clauses.forEach((clause, index) => {
          for (const { span } of facets[index] ?? []) {
            expect(span[0]).toBeGreaterThanOrEqual(clause.start);
            expect(span[1]).toBeLessThanOrEqual(clause.end);
            expect(span[1]).toBeGreaterThan(span[0]);
          }
        });
        expect(showRoles(source)).toHaveLength(context.clauses.length);
      }),
    );
  });
});
