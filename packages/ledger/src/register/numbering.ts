/** Record numbers: `督〔{year}〕{seq:3}号` → 督〔2026〕007号. */
import type { Day, Numbering } from '../model/index.ts';

export interface Placeholder {
  readonly text: string;
  readonly name: string;
  readonly width: number | null;
}

const PLACEHOLDER = /\{(?<name>[^{}:]*)(?::(?<width>\d{1,2}))?\}/gu; // {seq:3}

export function placeholdersOf(pattern: string): readonly Placeholder[] {
  return [...pattern.matchAll(PLACEHOLDER)].map(({ 0: text, groups = {} }) => ({
    text,
    name: groups['name'] ?? '',
    width: groups['width'] === undefined ? null : Number(groups['width']),
  }));
}

/** Numbers of one register with the same key share a sequence that counts from 1. Shape: year → `2026`. */
export function sequenceKey({ restart }: Numbering, day: Day): string {
  return { never: '', year: day.slice(0, 4), month: day.slice(0, 7) }[restart];
}

export interface NumberParts {
  readonly day: Day;
  /** The unit's name, for `{unit}`. */
  readonly unit: string;
  /** From 1. Longer than its width it is written out: no number is ever given twice. */
  readonly sequence: number;
}

export function printNumber({ pattern }: Numbering, { day, unit, sequence }: NumberParts): string {
  return pattern.replaceAll(PLACEHOLDER, (whole, name: string, width: string | undefined) => {
    switch (name) {
      case 'year':
        return day.slice(0, 4);
      case 'month':
        return day.slice(5, 7);
      case 'unit':
        return unit;
      case 'seq':
        return String(sequence).padStart(Number(width ?? 1), '0');
      default:
        return whole;
    }
  });
}
