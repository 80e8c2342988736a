/** Colours of the table, as functions from text to text, so that a caller decides whether there are any. */

export type Paint = (text: string) => string;

export interface Styles {
  readonly strong: Paint;
  readonly faint: Paint;
  readonly heading: Paint;
  readonly who: Paint;
  readonly often: Paint;
  readonly when: Paint;
  readonly much: Paint;
  readonly doubt: Paint;
}

const same: Paint = (text) => text;

export const STYLES: Readonly<Record<'ansi' | 'plain', Styles>> = {
  plain: {
    strong: same,
    faint: same,
    heading: same,
    who: same,
    often: same,
    when: same,
    much: same,
    doubt: same,
  },
  ansi: {
    strong: paint(1, 22),
    faint: paint(2, 22),
    heading: paint(1, 22),
    who: paint(36, 39),
    often: paint(35, 39),
    when: paint(32, 39),
    much: paint(34, 39),
    doubt: paint(33, 39),
  },
};

/** Select Graphic Rendition, ECMA-48 8.3.117. */
function paint(on: number, off: number): Paint {
  return (text) => `\u001b[${on}m${text}\u001b[${off}m`;
}
