/** Plain text: kept as it is, so that spans fit the file; only line ends, stray controls and bars of tables are made uniform. */
import type { LaidText } from '../text/lay-blocks.ts';
import type { Anchor } from '../types.ts';
import { barsToTabs } from './bars-to-tabs.ts';

export function readPlain(decoded: string): LaidText {
  const text = barsToTabs(uniform(decoded));
  return { text, anchors: lineAnchors(text), headings: [], tables: [] };
}

/** \r\n and form feeds become \n; other controls become spaces of the same length. */
function uniform(decoded: string): string {
  const lines = decoded.includes('\r') ? decoded.replaceAll(/\r\n?/g, '\n') : decoded;
  return CONTROLS.test(lines) ? lines.replaceAll(PAGE_BREAKS, '\n').replaceAll(ALL_CONTROLS, ' ') : lines;
}

const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f\u2028\u2029]/u;
const ALL_CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f]/gu;
const PAGE_BREAKS = /[\u000b\f\u2028\u2029]/gu;

function lineAnchors(text: string): Anchor[] {
  const anchors: Anchor[] = [];
  let line = 1;
  for (let from = 0; from < text.length; line++) {
    const newline = text.indexOf('\n', from);
    const end = newline < 0 ? text.length : newline;
    if (text.slice(from, end).trim() !== '')
      anchors.push({ span: [from, end], place: { kind: 'line', line } });
    from = end + 1;
  }
  return anchors;
}
