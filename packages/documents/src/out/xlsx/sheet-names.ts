/** Names for the sheets of a workbook: no longer than Excel takes, without the signs it forbids, no two alike. */

/** Excel's limit, in UTF-16 code units. */
const LONGEST = 31;
const FORBIDDEN = /[\u0000-\u001f[\]:*?/\\]/gu;

/** Shape: ["任务:清单", "任务清单", "任务清单"] → ["任务清单", "任务清单 (2)", "任务清单 (3)"] */
export function sheetNames(wanted: readonly string[], fallback: string): string[] {
  const taken = new Set<string>();
  return wanted.map((text) => {
    // An apostrophe may not stand at either end.
    const bare = text
      .replaceAll(FORBIDDEN, '')
      .trim()
      .replaceAll(/^'+|'+$/gu, '');
    let name = cut(bare === '' ? fallback : bare, LONGEST);
    for (let number = 2; taken.has(name.toLowerCase()); number++) {
      const suffix = ` (${number})`;
      name = cut(bare === '' ? fallback : bare, LONGEST - suffix.length) + suffix;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Not inside of a pair of code units. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/u, '');
}
