/** RFC 4180, with the byte order mark without which Excel takes UTF-8 for the system's code page. Cells are written as given. */
const NEEDS_QUOTES = /^\s|[",\r\n]|\s$/u;

export function writeCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) =>
    row.map((cell) => (NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','),
  );
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
