/** Colours of the printed lint, as functions, so that a caller decides whether there are any. */
import type { Severity } from '../types.ts';

export type Paint = (text: string) => string;

export interface Palette extends Readonly<Record<Severity, Paint>> {
  readonly strong: Paint;
  /** Line numbers, gutters, file positions. */
  readonly faint: Paint;
  /** Underlines of related passages. */
  readonly related: Paint;
}

const same: Paint = (text) => text;

export const PLAIN: Palette = {
  error: same,
  warning: same,
  info: same,
  strong: same,
  faint: same,
  related: same,
};

/** Select Graphic Rendition, ECMA-48 8.3.117. */
export const ANSI: Palette = {
  error: paint(31, 39),
  warning: paint(33, 39),
  info: paint(36, 39),
  strong: paint(1, 22),
  faint: paint(2, 22),
  related: paint(34, 39),
};

function paint(on: number, off: number): Paint {
  return (text) => (text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`);
}
