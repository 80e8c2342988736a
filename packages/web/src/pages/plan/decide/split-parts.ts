/** One sentence cut into several commitments: what each part says for itself. Pure. */
import type { Commitment, CompiledPlan, Provenance, Span } from '@taizhang/compiler';

export interface SplitPart {
  readonly span: Span;
  readonly title: string;
  readonly cadence: string;
  readonly dueOn: string | null;
  readonly measure: string;
}

const EDGES = /^[\s，。；、,;.：:]+|[\s，。；、,;：:]+$/gu;
const MARK = /^\s*(?:[（(]?[0-9一二三四五六七八九十]+[）)]|[0-9]+[.．、]|[一二三四五六七八九十]+、)\s*/u;
const LONGEST_TITLE = 300;

/** Where a sentence may be cut: behind its clauses and behind its stops. Offsets into the text, in order. */
export function cutPlaces(
  { text, clauses }: Pick<CompiledPlan, 'text' | 'clauses'>,
  [start, end]: Span,
): readonly number[] {
  const places = new Set<number>();
  for (const { span } of clauses) if (span[0] > start && span[0] < end) places.add(span[0]);
  for (const { index, 0: stop } of text.slice(start, end).matchAll(/[，。；;、！？]|[,.](?=\s)/gu))
    places.add(start + index + stop.length);
  const useful = [...places].filter((at) => says(text.slice(start, at)) && says(text.slice(at, end)));
  // A sentence of one piece may still join two things.
  if (useful.length === 0)
    for (const { index } of text.slice(start, end).matchAll(JOINTS)) useful.push(start + index);
  return useful.sort((a, b) => a - b);
}

const JOINTS = /(?<=[^\s，。])(?:以及|并|和|及|与|\sand\s)/gu;

const says = (words: string): boolean => words.replaceAll(EDGES, '') !== '';

interface Whole {
  readonly text: string;
  readonly span: Span;
  readonly found: Commitment | undefined;
}

/** What stands in a part is its own; what the sentence has from elsewhere (a heading, a label) is everybody's. */
export function splitParts({ text, span, found }: Whole, cuts: readonly number[]): readonly SplitPart[] {
  const edges = [span[0], ...cuts.filter((at) => at > span[0] && at < span[1]), span[1]];
  return edges
    .slice(0, -1)
    .map((from, index) => partOf([from, edges[index + 1] ?? span[1]], { text, span, found }));
}

interface Placed {
  readonly span: Span;
  readonly from: Provenance;
}

function partOf(part: Span, { text, span, found }: Whole): SplitPart {
  const mine = ({ span: [from, to] }: Placed): boolean =>
    (from >= part[0] && to <= part[1]) || from < span[0] || to > span[1];
  // A start is no due day.
  const days = (found?.deadlines ?? [])
    .filter(mine)
    .flatMap(({ kind, date }) => (kind === 'from' ? [] : (date ?? [])));
  const amounts = (found?.quantities ?? []).filter(mine).map((one) => {
    const words = text.slice(...one.span);
    return one.of === null || words.includes(one.of) ? words : `${one.of}${words}`;
  });
  const documents = (found?.deliverables ?? []).filter(mine).map(({ name }) => name);
  return {
    span: part,
    title: titleOf(text.slice(...part)),
    cadence: (found?.cadence ?? [])
      .filter(mine)
      .map((one) => text.slice(...one.span))
      .join('、'),
    dueOn: days.sort().at(-1) ?? null,
    measure: [...new Set([...amounts, ...documents])].join('；'),
  };
}

const titleOf = (words: string): string =>
  words.replace(MARK, '').replaceAll(EDGES, '').replaceAll(/\s+/gu, ' ').slice(0, LONGEST_TITLE);
