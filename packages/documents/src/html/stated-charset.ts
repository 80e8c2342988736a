/** The charset that an HTML or XML file states of itself, or null. */
import { latin } from '../kind/sniff-container.ts';

const REACH = 4096;
/** `<meta charset="gbk">` · `content="text/html; charset=gb2312"` · `<?xml … encoding="GB18030"?>` */
const STATED = /<(?:meta|\?xml)\b[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([a-z0-9_-]{2,20})/i;

export function statedCharset(bytes: Uint8Array): string | null {
  return STATED.exec(latin(bytes.subarray(0, REACH)))?.[1] ?? null;
}
