/** The text as compared for sameness: width, case, spaces and punctuation do not count. */
import { isSpace, isWord } from '../text/char.ts';

/** Kept besides letters and digits, because they change what is said: 85%, 1.5, 2—3, *次. */
const MEANINGFUL = new Set(Array.from('%％‰.．+*＊—-–~～/', (char) => char.charCodeAt(0)));

export function fingerprint(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) continue;
    if (!isWord(code) && !(MEANINGFUL.has(code) && i + 1 < text.length)) continue;
    out += String.fromCharCode(foldWidth(code));
  }
  return out.toLowerCase();
}

/** Full-width ASCII → ASCII. */
function foldWidth(code: number): number {
  return code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
}
