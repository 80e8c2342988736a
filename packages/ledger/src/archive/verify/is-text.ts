/** Whether these bytes are that text; making a string of them costs ten times as much. */
export function isText(
  bytes: Buffer,
  { from, to, text }: { readonly from: number; readonly to: number; readonly text: Buffer },
): boolean {
  if (to - from !== text.length) return false;
  for (let i = 0; i < text.length; i++) if (bytes[from + i] !== text[i]) return false;
  return true;
}
