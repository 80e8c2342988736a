/**
 * What the model sees of a clause, of each edge in it, and of a pair of edges, as hashed numbers.
 *
 * A pair's score is the sum of its left edge's, its right edge's and its own features, so edges are read once however many
 * pairs they make.
 */
import type { Edges, LeftEdge, RightEdge } from './find-edges.ts';
import { hashText } from './text-hash.ts';

/** 2^15 slots: of some 7,000 features shipped and a few thousand unknown ones met in a plan, one in five shares a slot. */
const SLOT_BITS = 15;
export const SLOTS = 1 << SLOT_BITS;

/** Collects the features of one thing; each is a template number and a value. */
export class FeatureList {
  readonly slots = new Uint16Array(32);
  size = 0;

  clear(): void {
    this.size = 0;
  }

  /** Values are small numbers or hashes of text; one multiplication spreads both over the slots. */
  add(template: number, value: number): void {
    const salted = Math.imul(template, 0x85ebca6b) ^ value;
    this.slots[this.size++] = Math.imul(salted ^ (salted >>> 15), 0x9e3779b1) >>> (32 - SLOT_BITS);
  }
}

/** Of a clause that names nothing: how it begins and how long it is. `opens`: it is the first of its sentence. */
export function addClause(text: string, edges: Edges, opens: boolean, out: FeatureList): void {
  const { lefts, start, end } = edges;
  const verb = lefts[1];
  out.add(1, opens ? 1 : 0);
  out.add(2, text.charCodeAt(start));
  out.add(3, hashText(text, start, Math.min(end, start + 2)));
  out.add(4, Math.min(12, (end - start) >> 2));
  out.add(5, text.charCodeAt(text.length - 1));
  out.add(6, verb ? verb.group * 2 + (verb.from === start ? 1 : 0) : 0);
}

/** Of the left edge number `l`: its verb, what stands before it and right behind it. */
export function addLeft(text: string, edges: Edges, l: number, out: FeatureList): void {
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
export function addRight(text: string, edges: Edges, r: number, out: FeatureList): void {
  const right = edges.rights[r];
  if (!right) return;
  const { at, headClass } = right;
  out.add(20, headClass * 2 + (right.closed ? 1 : 0));
  out.add(21, hashText(text, at - 2, at));
  out.add(22, hashText(text, at, Math.min(edges.end, at + 2)));
  out.add(23, (edges.rights[r + 1]?.headClass ?? 0) * 64 + headClass);
}

/** Of the phrase from a left to a right edge: verb and head together, its length, the marks in it. */
export function addPair(
  text: string,
  edges: Edges,
  left: LeftEdge,
  right: RightEdge,
  out: FeatureList,
): void {
  const { at: from, group } = left;
  const { at: to, headClass, closed } = right;
  out.add(30, group * 64 + headClass + (left.nominal ? 8192 : 0));
  out.add(31, left.hash ^ Math.imul(right.hash, 31));
  out.add(32, Math.min(10, (to - from) >> 1) + (closed ? 16 : 0));
  out.add(33, edges.marked ? marksIn(text, from, to) : 0);
}

/** Quotation marks and book-title marks (at the start, or later), 的 and 、 as bits. */
function marksIn(text: string, from: number, to: number): number {
  let marks = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x201c) marks |= i === from ? 2 : 1;
    else if (code === 0x300a) marks |= i === from ? 8 : 4;
    else if (code === 0x7684) marks |= 16;
    else if (code === 0x3001) marks |= 32;
  }
  return marks;
}
