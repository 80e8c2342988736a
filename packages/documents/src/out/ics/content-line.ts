/** Content lines of iCalendar: names, escaped values, folded at 75 octets, ended by CRLF. RFC 5545 3.1, 3.3.11 */

const LONGEST = 75;
const ENCODER = new TextEncoder();

/** Shape: ("SUMMARY", "检测；a,b\nc") → "SUMMARY:检测；a\\,b\\nc\r\n" */
export function textLine(name: string, value: string): string {
  return contentLine(name, escapeText(value));
}

/** A value that needs no escaping: dates, rules, fixed words. */
export function contentLine(name: string, value: string): string {
  return `${fold(`${name}:${value}`)}\r\n`;
}

export function escapeText(value: string): string {
  return value
    .replaceAll(CONTROLS, '')
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|\r|\n/g, '\\n');
}

const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ud800-\udfff]/gu;

/** Breaks before the character that would pass the limit; the space that goes on counts to the next line. */
function fold(line: string): string {
  if (line.length * 3 <= LONGEST || ENCODER.encode(line).length <= LONGEST) return line;
  let folded = '';
  let octets = 0;
  for (const char of line) {
    const size = octetsOf(char);
    if (octets + size > LONGEST) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += char;
    octets += size;
  }
  return folded;
}

function octetsOf(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
