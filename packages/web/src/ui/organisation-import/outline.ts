/** A tree of units as it is typed, line by line, and the table that it is sent as. */

export interface OutlineLine {
  /** Its own for as long as the page is open. */
  readonly key: number;
  readonly name: string;
  /** 0: at the top. */
  readonly level: number;
  /** Who heads it; empty where that is left for later. */
  readonly head: string;
}

export const newLine = (key: number, level: number): OutlineLine => ({ key, name: '', level, head: '' });

/** Deeper or less deep by one, never more than one below the line above; what stands below follows. */
export function shiftLine(lines: readonly OutlineLine[], index: number, by: 1 | -1): readonly OutlineLine[] {
  const line = lines[index];
  const above = lines[index - 1];
  if (line === undefined) return lines;
  const deepest = above === undefined ? 0 : above.level + 1;
  const level = line.level + by;
  if (level < 0 || level > deepest) return lines;
  const end = endOf(lines, index);
  return lines.map((one, at) => (at >= index && at < end ? { ...one, level: one.level + by } : one));
}

/** Without the line; what stood below it comes up by one. */
export function removeLine(lines: readonly OutlineLine[], index: number): readonly OutlineLine[] {
  const end = endOf(lines, index);
  return lines.flatMap((one, at) => {
    if (at === index) return [];
    return [at > index && at < end ? { ...one, level: one.level - 1 } : one];
  });
}

/** A new line behind this one: beside it, or below where it is at the top. */
export function addBehind(lines: readonly OutlineLine[], index: number, key: number): readonly OutlineLine[] {
  const level = lines[index]?.level ?? 0;
  const next = newLine(key, Math.max(level, lines.length === 0 ? 0 : 1));
  return [...lines.slice(0, index + 1), next, ...lines.slice(index + 1)];
}

/** As `/organisation/import` takes it. Empty lines are left out. */
export function toRows(lines: readonly OutlineLine[], headPost: string): string[][] {
  const above: string[] = [];
  const rows = [['单位', '上级单位', '岗位', '负责人', '姓名']];
  for (const { name, level, head } of lines) {
    const unit = name.trim();
    if (unit === '') continue;
    above.length = level;
    const parent = above.findLast((one) => one !== '') ?? '';
    above[level] = unit;
    const person = head.trim();
    rows.push([unit, parent, person === '' ? '' : headPost, person === '' ? '' : '是', person]);
  }
  return rows;
}

/** Where the lines below `index` end. */
function endOf(lines: readonly OutlineLine[], index: number): number {
  const level = lines[index]?.level ?? 0;
  const next = lines.findIndex((one, at) => at > index && one.level <= level);
  return next === -1 ? lines.length : next;
}
