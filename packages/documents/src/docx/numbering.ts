/** The lists of a document: `w:num` points to `w:abstractNum`, whose levels say how a number looks. */
import { childOf, childrenOf, isOn, numberOf, valueOf, type XmlElement } from '../xml/xml-element.ts';
import type { StyleSheet } from './styles.ts';

export interface ListLevel {
  readonly start: number;
  /** Name of the number format; see `formatNumber`. */
  readonly format: string;
  /** `第%1章`: %k stands for the number of level k. */
  readonly text: string;
  /** All numbers in the label are decimal. */
  readonly legal: boolean;
  /** null: restarts after any higher level; 0: never; k: only after levels 1 to k. */
  readonly restart: number | null;
  /** Zeros to pad to, for custom formats such as 001, 002. */
  readonly padding: number;
}

export interface NumberedList {
  /** Counters are shared by all lists of one abstract list. */
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Levels that this list starts anew, and with what. */
  readonly startOverrides: ReadonlyMap<number, number>;
  /** Paragraph style → the level linked to it. */
  readonly styleLevels: ReadonlyMap<string, number>;
}

/** The lists of a document by the ids that paragraphs name them with. */
export interface ListTable {
  readonly list: (id: string) => NumberedList | null;
}

export class NumberingTable implements ListTable {
  readonly #nums = new Map<string, XmlElement>();
  readonly #abstracts = new Map<string, XmlElement>();
  readonly #lists = new Map<string, NumberedList | null>();
  readonly #styles: StyleSheet;

  constructor(root: XmlElement | null, styles: StyleSheet) {
    this.#styles = styles;
    for (const num of childrenOf(root ?? undefined, 'w:num'))
      this.#nums.set(num.attributes['w:numId'] ?? '', num);
    for (const abstract of childrenOf(root ?? undefined, 'w:abstractNum')) {
      this.#abstracts.set(abstract.attributes['w:abstractNumId'] ?? '', abstract);
    }
  }

  /** The list behind a numId, or null where there is none (0 says so on purpose). */
  list(numId: string): NumberedList | null {
    const known = this.#lists.get(numId);
    if (known !== undefined) return known;
    const list = this.#build(numId);
    this.#lists.set(numId, list);
    return list;
  }

  #build(numId: string): NumberedList | null {
    const num = this.#nums.get(numId);
    const abstractId = this.#abstractIdOf(numId);
    const abstract = abstractId === null ? undefined : this.#abstracts.get(abstractId);
    if (!num || !abstract || abstractId === null) return null;
    const levels = new Map<number, ListLevel>();
    const styleLevels = new Map<string, number>();
    const startOverrides = new Map<number, number>();
    for (const level of childrenOf(abstract, 'w:lvl')) readLevel(level, levels, styleLevels);
    for (const override of childrenOf(num, 'w:lvlOverride')) {
      const own = childOf(override, 'w:lvl');
      if (own) readLevel(own, levels, styleLevels);
      const start = numberOf(override, 'w:startOverride');
      if (start !== undefined) startOverrides.set(Number(override.attributes['w:ilvl'] ?? 0), start);
    }
    return { abstractId, levels, startOverrides, styleLevels };
  }

  /** Follows links from a list to a numbering style and from there to the list that defines it. */
  #abstractIdOf(numId: string): string | null {
    const seen = new Set<string>();
    let next: string = numId;
    while (!seen.has(next)) {
      seen.add(next);
      const id: string | undefined = valueOf(this.#nums.get(next), 'w:abstractNumId');
      if (id === undefined) return null;
      const link: string | undefined = valueOf(this.#abstracts.get(id), 'w:numStyleLink');
      const linked: string | null = link === undefined ? null : this.#styles.numberingStyle(link);
      if (linked === null || linked === next) return id;
      next = linked;
    }
    return null;
  }
}

function readLevel(
  element: XmlElement,
  levels: Map<number, ListLevel>,
  styleLevels: Map<string, number>,
): void {
  const index = Number(element.attributes['w:ilvl'] ?? 0);
  if (!Number.isInteger(index) || index < 0 || index > 8) return;
  const { format, padding } = formatOf(element);
  levels.set(index, {
    start: numberOf(element, 'w:start') ?? 0,
    format,
    text: valueOf(element, 'w:lvlText') ?? '',
    legal: isOn(element, 'w:isLgl'),
    restart: numberOf(element, 'w:lvlRestart') ?? null,
    padding,
  });
  const style = valueOf(element, 'w:pStyle');
  if (style !== undefined) styleLevels.set(style, index);
}

/** `w:numFmt` may stand in a choice between a custom format and a fallback. */
function formatOf(level: XmlElement): { readonly format: string; readonly padding: number } {
  const alternative = childOf(level, 'mc:AlternateContent');
  const choice = childOf(childOf(alternative, 'mc:Choice'), 'w:numFmt');
  const custom = choice?.attributes['w:format'];
  // 001, 002, 003, … is the only custom format that Word offers by itself.
  if (custom !== undefined && /^0+1\b/.test(custom)) {
    return { format: 'decimal', padding: custom.split(',', 1)[0]?.length ?? 0 };
  }
  const format = valueOf(level, 'w:numFmt') ?? valueOf(childOf(alternative, 'mc:Fallback'), 'w:numFmt');
  return { format: format ?? 'decimal', padding: 0 };
}
