import type { Message, MessageItem } from './channel.ts';

export interface LineStyle {
  readonly head: (title: string, link: string) => string;
  readonly item: (item: MessageItem, number: number) => string;
  /** The most bytes (UTF-8) that the whole may take. */
  readonly maxBytes: number;
}

/** How a message about nothing but itself, and one that gathers several things, reads; what does not fit is counted. */
export function layLines({ title, link, items }: Message, { head, item, maxBytes }: LineStyle): string {
  let text = cut(head(title, link), maxBytes);
  for (const [index, each] of items.entries()) {
    const more = `\n${item(each, index + 1)}`;
    const left = items.length - index - 1;
    const rest = left === 0 ? '' : restLine(left);
    if (bytes(text) + bytes(more) + bytes(rest) > maxBytes)
      return bytes(text) + bytes(restLine(left + 1)) > maxBytes ? text : text + restLine(left + 1);
    text += more;
  }
  return text;
}

const restLine = (count: number): string => `\n… 另有 ${count} 项 (${count} more)`;
const bytes = (text: string): number => Buffer.byteLength(text);

/** Never in the middle of a character. */
function cut(text: string, maxBytes: number): string {
  if (bytes(text) <= maxBytes) return text;
  let kept = '';
  let size = bytes('…');
  for (const char of text) {
    size += bytes(char);
    if (size > maxBytes) break;
    kept += char;
  }
  return `${kept}…`;
}
