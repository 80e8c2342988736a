/**
 * Trains the model that chooses named objects, from the annotated corpus.
 *
 * Every clause is one example: its pairs of edges, each as a deliverable and as a mechanism, compete with "names nothing" in
 * one softmax; right are the pairs that overlap the annotated span best. Stochastic gradient steps with per-weight rates
 * (AdaGrad) and a pull to zero, in an order drawn by a fixed generator: the same corpus gives the same weights.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildClauses } from '../src/clauses/build-clauses.ts';
import { scanLines } from '../src/layout/scan-lines.ts';
import { LONGEST, SHORTEST } from '../src/locales/zh/facets/named-object/choose.ts';
import {
  addClause,
  addLeft,
  addPair,
  addRight,
  slotOf,
  SLOTS,
  type FeatureSink,
} from '../src/locales/zh/facets/named-object/features.ts';
import { EdgeScan, findEdges, type Edges } from '../src/locales/zh/facets/named-object/find-edges.ts';
import type { PackedObjectModel } from '../src/locales/zh/facets/named-object/model.ts';
import type { GoldClause, GoldDocument } from './corpus.ts';

/** A feature counts only when so many documents show it: what one issuer alone writes does not generalise. */
const MIN_DOCUMENTS = 3;
const EPOCHS = 12;
/** Weights are averaged over the epochs from this one on. */
const SETTLED = 4;
const RATE = 0.07;
const PULL = 0.004;
/** Taken from the score of "names nothing": the annotators name more than the likeliest reading of each clause. */
const BIAS = -1;
/** Weights are cut at this size, in 127 steps. */
const LIMIT = 2;
/** A pair is right when it overlaps the annotated span best, and by at least so much of their union. */
const LEAST_OVERLAP = 0.3;

const OWN_EXAMPLES = fileURLToPath(new URL('../training/zh-objects.txt', import.meta.url));

interface Pair {
  readonly from: number;
  readonly to: number;
  readonly slots: Uint16Array;
}

export interface Example {
  readonly document: string;
  readonly clause: GoldClause;
  readonly opens: boolean;
  readonly edges: Edges;
  readonly nothing: Uint16Array;
  readonly pairs: readonly Pair[];
  /** Per pair: 0 wrong, 1 right as a deliverable, 2 right as a mechanism. */
  readonly right: readonly (0 | 1 | 2)[];
}

/** The clauses that belong to commitments; objects in headings and background are annotated now and then only. */
export function examplesOf(document: GoldDocument): Example[] {
  const opens = new Map(
    buildClauses(document.text, scanLines(document.text)).map((clause) => [
      clause.start,
      clause.sentence === clause.index,
    ]),
  );
  return document.clauses
    .filter(({ label }) => label !== 'H' && label !== 'B')
    .map((clause) => exampleOf(document.name, clause, opens.get(clause.start) ?? true));
}

/**
 * The project's own annotated clauses (`training/zh-objects.txt`): a clause a line under its document's `# name`, with
 * deliverables in `{D:…}` and mechanisms in `{M:…}`.
 */
export function ownExamples(file = OWN_EXAMPLES): Example[] {
  const examples: Example[] = [];
  let document = '';
  let opens = true;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('# ')) {
      document = line.slice(2);
      opens = true;
    } else if (line !== '') {
      const facets = Array.from(line.matchAll(MARKED), ([, kind, x = '']) => ({
        t: kind === 'D' ? ('doc' as const) : ('mech' as const),
        x,
      }));
      const text = line.replaceAll(MARKED, '$2');
      const gold = { id: examples.length, start: 0, end: text.length, text, label: 'A' as const, facets };
      examples.push(exampleOf(document, gold, opens));
      opens = /[。；！？]$/u.test(line);
    }
  }
  return examples;
}

/** Such as `编制{D:岗位责任清单}，`. */
const MARKED = /\{(?<kind>[DM]):(?<object>[^}]*)\}/gu;

export function trainNamedObjects(examples: readonly Example[]): PackedObjectModel {
  const known = commonSlots(examples);
  const weights = new Float32Array(SLOTS * 2);
  const squares = new Float32Array(SLOTS * 2).fill(1e-3);
  const keep = (slots: Uint16Array): Uint16Array => slots.filter((slot) => known[slot] === 1);
  const usable = examples
    .filter(({ right, clause }) => right.some((kind) => kind > 0) || namedIn(clause).length === 0)
    .map((example) => ({
      right: example.right,
      rows: [keep(example.nothing), ...example.pairs.map((pair) => keep(pair.slots))],
    }));
  const draw = generator(12_345);
  const average = new Float32Array(SLOTS * 2);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const example of shuffled(usable, draw)) step(example.rows, example.right, weights, squares);
    if (epoch >= SETTLED)
      weights.forEach((weight, at) => (average[at] = (average[at] ?? 0) + weight / (EPOCHS - SETTLED)));
  }
  return pack(average);
}

function exampleOf(document: string, clause: GoldClause, opens: boolean): Example {
  const { text } = clause;
  const edges = findEdges(text, new EdgeScan());
  const read = (add: (list: FeatureSink) => void): number[] => {
    const slots: number[] = [];
    add({ add: (template, value) => slots.push(slotOf(template, value)) });
    return slots;
  };
  const nothing = Uint16Array.from(read((list) => addClause(text, edges, opens, list)));
  const ends = edges.rights.map((_, index) => read((list) => addRight(text, edges, index, list)));
  const pairs = edges.lefts.flatMap((left, l) => {
    const start = read((list) => addLeft(text, edges, l, list));
    return edges.rights.flatMap((right, r): Pair[] => {
      if (right.at - left.at < SHORTEST || right.at - left.at > LONGEST) return [];
      const own = read((list) => addPair(edges, left, right, list));
      return [
        { from: left.at, to: right.at, slots: Uint16Array.from([...start, ...(ends[r] ?? []), ...own]) },
      ];
    });
  });
  return { document, clause, opens, edges, nothing, pairs, right: judge(clause, pairs) };
}

/** The deliverables and mechanisms annotated in a clause. */
export function namedIn(
  clause: GoldClause,
): { readonly kind: 1 | 2; readonly from: number; readonly to: number }[] {
  return clause.facets
    .filter(({ t }) => t === 'doc' || t === 'mech')
    .map(({ t, x }) => {
      const from = clause.text.indexOf(x);
      return { kind: t === 'doc' ? 1 : 2, from, to: from + x.length };
    });
}

function judge(clause: GoldClause, pairs: readonly Pair[]): (0 | 1 | 2)[] {
  const right = pairs.map((): 0 | 1 | 2 => 0);
  for (const named of namedIn(clause)) {
    const overlaps = pairs.map(({ from, to }) => {
      const shared = Math.min(to, named.to) - Math.max(from, named.from);
      return shared / (Math.max(to, named.to) - Math.min(from, named.from));
    });
    const best = Math.max(LEAST_OVERLAP, ...overlaps);
    overlaps.forEach((overlap, index) => {
      if (overlap === best) right[index] = named.kind;
    });
  }
  return right;
}

function commonSlots(examples: readonly Example[]): Uint8Array {
  const documents = new Map<number, Set<string>>();
  for (const { document, nothing, pairs } of examples) {
    for (const slots of [nothing, ...pairs.map((pair) => pair.slots)]) {
      for (const slot of slots) {
        const set = documents.get(slot) ?? new Set();
        documents.set(slot, set.add(document));
      }
    }
  }
  const common = new Uint8Array(SLOTS);
  for (const [slot, set] of documents) if (set.size >= MIN_DOCUMENTS) common[slot] = 1;
  return common;
}

/** One step on one clause. `rows[0]` is "names nothing", `rows[k + 1]` pair k; outcome 2k + kind of pair k, 0 of nothing. */
function step(
  rows: readonly Uint16Array[],
  right: readonly number[],
  weights: Float32Array,
  squares: Float32Array,
): void {
  const nothingIsRight = right.every((kind) => kind === 0);
  const scores = [sumOf(weights, rows[0], 0)];
  for (let k = 1; k < rows.length; k++) scores.push(sumOf(weights, rows[k], 0), sumOf(weights, rows[k], 1));
  const isRight = (outcome: number): boolean =>
    outcome === 0 ? nothingIsRight : right[(outcome - 1) >> 1] === ((outcome - 1) & 1) + 1;
  const highest = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - highest));
  const total = odds.reduce((a, b) => a + b, 0);
  const rightTotal = odds.reduce((sum, odd, outcome) => sum + (isRight(outcome) ? odd : 0), 0);
  odds.forEach((odd, outcome) => {
    const gradient = odd / total - (isRight(outcome) ? odd / rightTotal : 0);
    if (Math.abs(gradient) < 1e-4) return;
    const kind = outcome === 0 ? 0 : (outcome - 1) & 1;
    for (const slot of rows[(outcome + 1) >> 1] ?? []) {
      const at = slot * 2 + kind;
      const pulled = gradient + PULL * (weights[at] ?? 0);
      squares[at] = (squares[at] ?? 0) + pulled * pulled;
      weights[at] = (weights[at] ?? 0) - (RATE * pulled) / Math.sqrt(squares[at] ?? 1);
    }
  });
}

function sumOf(weights: Float32Array, slots: Uint16Array | undefined, kind: 0 | 1): number {
  let sum = 0;
  if (slots) for (const slot of slots) sum += weights[slot * 2 + kind] ?? 0;
  return sum;
}

function pack(weights: Float32Array): PackedObjectModel {
  const scale = LIMIT / 127;
  const step = (value: number | undefined): number =>
    Math.max(-127, Math.min(127, Math.round((value ?? 0) / scale)));
  const bytes: number[] = [];
  let previous = 0;
  for (let slot = 0; slot < SLOTS; slot++) {
    const row = [step(weights[slot * 2]), step(weights[slot * 2 + 1])];
    if (row.every((value) => Math.abs(value) < 1)) continue;
    let delta = slot - previous;
    previous = slot;
    for (; delta >= 0x80; delta >>>= 7) bytes.push((delta & 0x7f) | 0x80);
    bytes.push(delta, ...row.map((value) => value & 0xff));
  }
  return { bias: Math.round(BIAS / scale), rows: Buffer.from(bytes).toString('base64') };
}

/** Numbers in [0, 1) that are the same on every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffled<T>(list: readonly T[], draw: () => number): T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(draw() * (i + 1));
    [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
  }
  return copy;
}
