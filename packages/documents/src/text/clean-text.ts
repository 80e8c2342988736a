/** Frees a piece of text of what only matters on the page: control and zero-width characters, odd spaces, edges. */

/**
 * One line without tabs.
 *
 * Shape:  "　一、\t总体要求\u200b " → "一、 总体要求"
 */
export function cleanLine(text: string): string {
  return ODD.test(text) ? text.replaceAll(INVISIBLE, '').replaceAll(SPACES, ' ').trim() : text.trim();
}

/** The same, keeping \n. */
export function cleanLines(text: string): string {
  return text
    .split('\n')
    .map(cleanLine)
    .filter((line) => line !== '')
    .join('\n');
}

/** Anything that `cleanLine` would change besides the edges. */
const ODD =
  /[\u0000-\u001f\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060\ud800-\udfff\ufeff\ufffe\uffff]/u;
/** Controls, soft hyphen, zero-width and direction marks, byte-order mark, halves of pairs. White space among the controls is left. */
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ud800-\udfff\ufeff\ufffe\uffff]/gu;
/** Tab, line and page breaks, no-break and narrow spaces. */
const SPACES = /[\t\n\u000b\f\r\u0085\u00a0\u2028\u2029\u202f]+/gu;
