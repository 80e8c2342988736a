/** Collects the owners of one clause; a later proposal that overlaps an earlier one is dropped. */
import { AnchoredPattern } from '../../../../text/anchored-pattern.ts';
import { CharSet } from '../../../../text/char-set.ts';
import type { Facet, OwnerRole, Span } from '../../../../types.ts';
import { CLOSING, closingOf, openingOf } from './scan.ts';

// 各科室 | 每名医师: the name stands for every member of a class
const EACH = new AnchoredPattern(/(?:各|每[个名位所家支户村校院乡县区市科]|每一)/y);

/** What may stand before a name at the head of an item and is no numbering mark we know. */
const BULLETS = new CharSet('◆●■*•·★☆▲△◇□○▪✓√➢＊ \u3000\u00a0');

const OPENING = new CharSet('（(【〔[');

export class OwnerSink {
  readonly #text: string;
  readonly #out: Facet[];
  readonly #first: number;
  /** End of the last owner in the text: what starts behind it overlaps none. */
  #reach = 0;

  constructor(text: string, out: Facet[]) {
    this.#text = text;
    this.#out = out;
    this.#first = out.length;
  }

  /** Whether nothing has been added yet. */
  get isEmpty(): boolean {
    return this.#out.length === this.#first;
  }

  add([from, to]: Span, role: OwnerRole): void {
    let start = from;
    while (start < to && BULLETS.has(this.#text.charCodeAt(start))) start++;
    const span = this.#withoutLoneBrackets(start, to);
    if (span[1] <= span[0] || this.#overlaps(span)) return;
    this.#reach = Math.max(this.#reach, span[1]);
    const name = this.#text.slice(span[0], span[1]);
    this.#out.push({ facet: 'owner', span, from: 'text', name, role, each: EACH.standsAt(name, 0) });
  }

  /** 〔县林业局 and 县水务局〕: halves of a bracket that goes on in another clause are no part of a name. */
  #withoutLoneBrackets(from: number, to: number): Span {
    let [start, end] = [from, to];
    const opened = OPENING.isAt(this.#text, start);
    if (opened && closingOf(this.#text, start, end) < 0) start++;
    if (end > start && CLOSING.isAt(this.#text, end - 1) && openingOf(this.#text, end, start) === end) end--;
    return [start, end];
  }

  #overlaps(span: Span): boolean {
    if (span[0] >= this.#reach) return false;
    for (let i = this.#first; i < this.#out.length; i++) {
      const other = this.#out[i];
      if (other && span[0] < other.span[1] && other.span[0] < span[1]) return true;
    }
    return false;
  }
}
