/** Paragraph styles: what each says of numbering, outline level and place on the page, through the styles it is based on. */
import { childOf, childrenOf, isOn, numberOf, valueOf, type XmlElement } from '../xml/xml-element.ts';

/** What a paragraph or style says of its numbering; each half may come from elsewhere. */
export interface NumberingRef {
  readonly numId: string | null;
  readonly level: number | null;
}

export interface EffectiveStyle {
  readonly name: string;
  readonly numbering: NumberingRef;
  /** 0 for the first level of headings, or null for body text. */
  readonly outlineLevel: number | null;
  readonly centred: boolean;
  readonly hidden: boolean;
}

export class StyleSheet {
  readonly #styles: ReadonlyMap<string, XmlElement>;
  readonly #defaultParagraph: string | null;
  readonly #resolved = new Map<string, EffectiveStyle>();

  constructor(root: XmlElement | null) {
    const styles = new Map<string, XmlElement>();
    let defaultParagraph: string | null = null;
    for (const style of childrenOf(root ?? undefined, 'w:style')) {
      const id = style.attributes['w:styleId'];
      if (id === undefined || styles.has(id)) continue;
      styles.set(id, style);
      const isDefault = ['1', 'true', 'on'].includes(style.attributes['w:default'] ?? '');
      if (isDefault && style.attributes['w:type'] === 'paragraph') defaultParagraph = id;
    }
    this.#styles = styles;
    this.#defaultParagraph = defaultParagraph;
  }

  /** The style of a paragraph; without an id the default one. */
  paragraph(id: string | undefined): EffectiveStyle {
    const key = id !== undefined && this.#styles.has(id) ? id : this.#defaultParagraph;
    if (key === null) return PLAIN;
    const known = this.#resolved.get(key);
    if (known) return known;
    const resolved = this.#resolve(key);
    this.#resolved.set(key, resolved);
    return resolved;
  }

  /** Whether a character style hides its text. */
  hides(id: string | undefined): boolean {
    if (id === undefined) return false;
    return this.#chain(id).some((style) => isOn(childOf(style, 'w:rPr'), 'w:vanish'));
  }

  /** The list that a numbering style stands for. */
  numberingStyle(id: string): string | null {
    const style = this.#styles.get(id);
    return valueOf(childOf(childOf(style, 'w:pPr'), 'w:numPr'), 'w:numId') ?? null;
  }

  #resolve(id: string): EffectiveStyle {
    let numId: string | null = null;
    let level: number | null = null;
    let outline: number | null = null;
    let alignment: string | null = null;
    let hidden = false;
    // From the style itself up to what it is based on: the first that says something decides.
    for (const style of this.#chain(id)) {
      const properties = childOf(style, 'w:pPr');
      const numbering = childOf(properties, 'w:numPr');
      numId ??= valueOf(numbering, 'w:numId') ?? null;
      level ??= numberOf(numbering, 'w:ilvl') ?? null;
      outline ??= numberOf(properties, 'w:outlineLvl') ?? null;
      alignment ??= valueOf(properties, 'w:jc') ?? null;
      hidden ||= isOn(childOf(style, 'w:rPr'), 'w:vanish');
    }
    const name = (valueOf(this.#styles.get(id), 'w:name') ?? id).trim().toLowerCase();
    return {
      name,
      numbering: { numId, level },
      outlineLevel: outline === null ? headingLevel(name) : bodyIsNull(outline),
      centred: alignment === 'center',
      hidden,
    };
  }

  #chain(id: string): XmlElement[] {
    const chain: XmlElement[] = [];
    const seen = new Set<string>();
    let next: string | undefined = id;
    while (next !== undefined && !seen.has(next)) {
      seen.add(next);
      const style = this.#styles.get(next);
      if (!style) break;
      chain.push(style);
      next = valueOf(style, 'w:basedOn');
    }
    return chain;
  }
}

const PLAIN: EffectiveStyle = {
  name: '',
  numbering: { numId: null, level: null },
  outlineLevel: null,
  centred: false,
  hidden: false,
};

/** Outline level 9 means body text. */
export function bodyIsNull(outlineLevel: number): number | null {
  return outlineLevel >= 0 && outlineLevel < 9 ? outlineLevel : null;
}

/** `heading 2`, `标题 2` → 1 */
function headingLevel(name: string): number | null {
  const digit = /^(?:heading|标题)\s?([1-9])$/.exec(name)?.[1];
  return digit === undefined ? null : Number(digit) - 1;
}
