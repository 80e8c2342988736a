/**
 * Keeps V8's heap from taking room that buys nothing: nearly all that compiling makes stays until the end.
 *
 * The nursery, where objects are made, would double up to 128 MB; V8 reads its limit only at the start, but the factor by which
 * it grows whenever it would. By the time that a command runs it has 4 MB twice. The rest would be collected only at some four
 * times of what was alive last. A spreadsheet of 20,000 rows takes two fifths less memory so, and no more processor time.
 *
 * For commands that read, answer and end; a server keeps V8's own measure.
 */
import { setFlagsFromString } from 'node:v8';

export function keepHeapModest(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=50');
}
