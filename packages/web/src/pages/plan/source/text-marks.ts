/** What is marked in the text of a plan: commitments, the facets of the selected one, what the lint says. Pure. */
import type { Diagnostic, Severity, Span } from '@taizhang/compiler';

import type { CommitmentRow } from '../commitment-rows.ts';
import type { Marked } from './segments.ts';

export type MarkState = 'open' | 'adopted' | 'rejected';
export type FacetName = 'who' | 'when' | 'often' | 'much' | 'output' | 'hole' | 'vague';

export type TextMark =
  /** Parts of a split share a stretch of text: `ids` of all of them. */
  | {
      readonly kind: 'commitment';
      readonly ids: readonly string[];
      readonly state: MarkState;
      /** Its number in the list stands where it begins. */
      readonly place: number;
      readonly start: number;
    }
  | { readonly kind: 'facet'; readonly facet: FacetName; readonly start: number }
  | { readonly kind: 'lint'; readonly severity: Severity };

/** In the order of their starts, as `segmentsOf` wants them. */
export function commitmentMarks(rows: readonly CommitmentRow[]): readonly Marked<TextMark>[] {
  const states = new Map(rows.map(({ id, state }) => [id, state]));
  const bySpan = new Map<string, CommitmentRow[]>();
  for (const row of rows) {
    if (row.state === 'split') continue;
    const key = row.span.join('-');
    bySpan.set(key, [...(bySpan.get(key) ?? []), row]);
  }
  const marks = [...bySpan.values()].flatMap((here): Marked<TextMark>[] => {
    const [first] = here;
    if (first === undefined) return [];
    const found = here.map(({ state, proposal }) =>
      state === 'merged' ? states.get(proposal.other ?? '') : state,
    );
    const state = found.includes('proposed') ? 'open' : found.includes('adopted') ? 'adopted' : 'rejected';
    return [
      {
        span: first.span,
        value: {
          kind: 'commitment',
          ids: here.map(({ id }) => id),
          state,
          place: first.place,
          start: first.span[0],
        },
      },
    ];
  });
  return marks.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}

/** Those written elsewhere (an owner in the heading above) are marked where they stand. */
export function facetMarks({ found }: Pick<CommitmentRow, 'found'>): readonly Marked<TextMark>[] {
  if (found === undefined) return [];
  const mark =
    (facet: FacetName) =>
    ({ span }: { readonly span: Span }): Marked<TextMark> => ({
      span,
      value: { kind: 'facet', facet, start: span[0] },
    });
  return [
    ...found.owners.map(mark('who')),
    ...found.deadlines.map(mark('when')),
    ...found.cadence.map(mark('often')),
    ...found.quantities.map(mark('much')),
    ...found.deliverables.map(mark('output')),
    ...found.placeholders.map(mark('hole')),
    ...found.vague.map(mark('vague')),
  ]
    .filter(({ span }) => span[1] > span[0])
    .sort((a, b) => a.span[0] - b.span[0]);
}

/** Notes are left to the list; what wants mending is underlined. */
export const lintMarks = (diagnostics: readonly Diagnostic[]): readonly Marked<TextMark>[] =>
  diagnostics
    .filter(({ severity }) => severity !== 'info')
    .map(({ span, severity }): Marked<TextMark> => ({ span, value: { kind: 'lint', severity } }))
    .sort((a, b) => a.span[0] - b.span[0]);
