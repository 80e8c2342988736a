/**
 * What the model sees of a clause, of each edge in it, and of a pair of edges, as hashed numbers.
 *
 * A pair's score is the sum of its left edge's, its right edge's and its own features, so edges are read once however many
 * pairs they make.
 */
import type { Edges, LeftEdge, RightEdge } from './find-edges.ts';
import { kindOf, opensName, placeOf, type PackedMark } from './marks.ts';
import { hashText } from '../../../../text/text-hash.ts';

/** 2^15 slots: of some 7,000 features shipped and a few thousand unknown ones met in a plan, one in five shares a slot. */
const SLOT_BITS = 15;
export const SLOTS = 1 << SLOT_BITS;

/** Hears the features of one thing; each is a template number and a value: a small number or a hash of text. */
export interface FeatureSink {
  readonly add: (template: number, value: number) => void;
}

/** The slot of a feature: one multiplication spreads template and value over all of them. */
export function slotOf(template: number, value: number): number {
  const salted = Math.imul(template, 0x85ebca6b) ^ value;
  return Math.imul(salted ^ (salted >>> 15), 0x9e3779b1) >>> (32 - SLOT_BITS);
}

/** Of a clause that names nothing: how it begins and how long it is. `opens`: it is the first of its sentence. */
export function addClause(text: string, edges: Edges, opens: boolean, out: FeatureSink): void {
  const { lefts, leftCount, start, end } = edges;
  const verb = leftCount > 1 ? lefts[1] : undefined;
  out.add(1, opens ? 1 : 0);
  out.add(2, text.charCodeAt(start));
  out.add(3, hashText(text, start, Math.min(end, start + 2)));
  out.add(4, Math.min(12, (end - start) >> 2));
  out.add(5, text.charCodeAt(text.length - 1));
  out.add(6, verb ? verb.group * 2 + (verb.from === start ? 1 : 0) : 0);
}

/** Of the left edge number `l`: its verb, what stands before it and right behind it. */
export function addLeft(text: string, edges: Edges, l: number, out: FeatureSink): void {
  const left = edges.lefts[l];
  if (!left) return;
  const { at, from, group } = left;
  const before = l > 1 ? edges.lefts[l - 1] : undefined;
  const previous = before ? before.group * 4 + Math.min(2, from - before.to) : 0;
  out.add(10, left.hash);
  out.add(11, group * 2 + (left.nominal ? 1 : 0));
  out.add(12, hashText(text, Math.max(edges.start, from - 2), from));
  out.add(13, hashText(text, at, Math.min(edges.end, at + 2)));
  out.add(14, previous * 64 + group);
}

/** Of the right edge number `r`: its head noun, what stands behind it, the class of the head that follows. */
export function addRight(text: string, edges: Edges, r: number, out: FeatureSink): void {
  const right = edges.rights[r];
  if (!right) return;
  const { at, headClass } = right;
  out.add(20, headClass * 2 + (right.closed ? 1 : 0));
  out.add(21, hashText(text, at - 2, at));
  out.add(22, hashText(text, at, Math.min(edges.end, at + 2)));
  const next = r + 1 < edges.rightCount ? edges.rights[r + 1] : undefined;
  out.add(23, (next?.headClass ?? 0) * 64 + headClass);
}

/** Of the phrase from a left to a right edge: verb and head together, its length, the marks in it. */
export function addPair({ marks }: Edges, left: LeftEdge, right: RightEdge, out: FeatureSink): void {
  const { at: from, group } = left;
  const { at: to, headClass, closed } = right;
  out.add(30, group * 64 + headClass + (left.nominal ? 8192 : 0));
  out.add(31, left.hash ^ Math.imul(right.hash, 31));
  out.add(32, Math.min(10, (to - from) >> 1) + (closed ? 16 : 0));
  out.add(33, marks.length === 0 ? 0 : marksIn(marks, from, to));
}

/** The kinds of mark in a phrase as bits; a quotation or book-title mark at its start is another kind than one within. */
function marksIn(marks: readonly PackedMark[], from: number, to: number): number {
  let bits = 0;
  for (const mark of marks) {
    const at = placeOf(mark);
    if (at >= from && at < to) bits |= at === from && opensName(mark) ? kindOf(mark) << 1 : kindOf(mark);
  }
  return bits;
}
