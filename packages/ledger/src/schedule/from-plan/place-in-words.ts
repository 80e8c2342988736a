/** A working day of the period in words: 前5个工作日内 → 5, 最后一个工作日 → -1, the last working day → -1; null without one. */
export function placeInWords(phrase: string): number | null {
  if (/最后[一1]个工作日|last working day/iu.test(phrase)) return -1;
  const match = /[前第]([\d一二三四五六七八九十]{1,2})个?工作日/u.exec(phrase)?.[1];
  if (match === undefined) return null;
  const n = /^\d+$/u.test(match) ? Number(match) : '一二三四五六七八九十'.indexOf(match) + 1;
  return n >= 1 && n <= 22 ? n : null;
}
