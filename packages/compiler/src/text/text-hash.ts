/** FNV-1a over the code units of `text[from, to)`: words as numbers, where no string need be made of them. */
export function hashText(text: string, from: number, to: number): number {
  let h = 0x811c9dc5;
  for (let i = Math.max(0, from); i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}
