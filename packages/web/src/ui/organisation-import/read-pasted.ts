/** Text copied out of a sheet (tabs), or of a csv file (commas), as rows of cells. */

/** Cells in quotes may hold separators, breaks, and quotes written twice. */
export function readPasted(text: string): string[][] {
  const trimmed = text.replace(/^\uFEFF/u, '');
  const separator = separatorOf(trimmed);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    row.push(cell.trim());
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    if (row.some((one) => one !== '')) rows.push(row);
    row = [];
  };
  for (let at = 0; at < trimmed.length; at += 1) {
    const char = trimmed.charAt(at);
    if (quoted) {
      if (char !== '"') cell += char;
      else if (trimmed.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (char === '"' && cell.trim() === '') {
      cell = '';
      quoted = true;
    } else if (char === separator) endCell();
    else if (char === '\n') endRow();
    else if (char !== '\r') cell += char;
  }
  endRow();
  return rows;
}

/** By the first line: its headings hold no separators of another kind. */
function separatorOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  if (first.includes('\t')) return '\t';
  return first.includes('，') && !first.includes(',') ? '，' : ',';
}
