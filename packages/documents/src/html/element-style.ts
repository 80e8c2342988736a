/** What the attributes of an HTML element say about showing it. */

type Attributes = Readonly<Record<string, string>>;

export function isHidden(attributes: Attributes): boolean {
  if (attributes['hidden'] !== undefined) return true;
  const style = attributes['style'];
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(style);
}

/** The OOXML number format of a list's items, or null for none. */
export function listMarkOf(name: string, attributes: Attributes): string | null {
  const style = /list-style(?:-type)?\s*:\s*([a-z-]{1,40})/i
    .exec(attributes['style'] ?? '')?.[1]
    ?.toLowerCase();
  if (style === 'none') return null;
  const styled = style === undefined ? undefined : CSS_FORMATS.get(style);
  if (styled !== undefined) return styled;
  if (name !== 'ol') return 'bullet';
  return TYPE_FORMATS.get(attributes['type'] ?? '1') ?? 'decimal';
}

const TYPE_FORMATS: ReadonlyMap<string, string> = new Map([
  ['1', 'decimal'],
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
]);

const CSS_FORMATS: ReadonlyMap<string, string> = new Map([
  ['decimal', 'decimal'],
  ['decimal-leading-zero', 'decimalZero'],
  ['cjk-decimal', 'ideographDigital'],
  ['cjk-ideographic', 'chineseCounting'],
  ['simp-chinese-informal', 'chineseCounting'],
  ['simp-chinese-formal', 'chineseLegalSimplified'],
  ['trad-chinese-informal', 'chineseCounting'],
  ['cjk-heavenly-stem', 'ideographTraditional'],
  ['lower-alpha', 'lowerLetter'],
  ['lower-latin', 'lowerLetter'],
  ['upper-alpha', 'upperLetter'],
  ['upper-latin', 'upperLetter'],
  ['lower-roman', 'lowerRoman'],
  ['upper-roman', 'upperRoman'],
]);
