/** Tells the language of a text by the share of Han characters in a sample of it. */
import type { Language } from '../types.ts';

/** Samples of this many characters, evenly spread: a plan's language shows in any of them. */
const SAMPLES = 8;
const SAMPLE_LENGTH = 512;

/** Chinese text with English names stays far above this share of Han characters, English with Chinese names far below. */
const LEAST_HAN_SHARE = 0.2;

export function detectLanguage(text: string): Language {
  let han = 0;
  let letters = 0;
  const step = Math.max(SAMPLE_LENGTH, Math.floor(text.length / SAMPLES));
  for (let from = 0; from < text.length; from += step) {
    const to = Math.min(text.length, from + SAMPLE_LENGTH);
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at);
      if (code >= 0x4e00 && code <= 0x9fff) han++;
      else if ((code | 32) >= 97 && (code | 32) <= 122) letters++;
    }
  }
  // A text without letters of either kind (numbers, symbols, nothing) is read as Chinese, the default.
  return letters > 0 && han < (han + letters) * LEAST_HAN_SHARE ? 'en' : 'zh';
}
