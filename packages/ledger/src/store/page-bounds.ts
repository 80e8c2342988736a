/**
 * Where a page begins, null being the start. Statements are planned once for all questions, and "null or behind it" is no bound
 * that an index answers: each page would read all pages before it again. Nor is `coalesce`, which under row-level security might
 * leak what a row holds; `case` is known not to.
 */
const [FIRST_ID, LAST_ID] = ['00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];

export const behindId = (column: string, parameter: string): string =>
  `${column} > ${given(parameter, 'uuid', FIRST_ID)}`;

/** For pages from the newest on. */
export const beforeId = (column: string, parameter: string): string =>
  `${column} < ${given(parameter, 'uuid', LAST_ID)}`;

/** Of rows by day, then id. */
export const behindDay = (
  [day, id]: readonly [string, string],
  [dayParameter, idParameter]: readonly [string, string],
): string =>
  `(${day}, ${id}) > (${given(dayParameter, 'date', '-infinity')}, ${given(idParameter, 'uuid', FIRST_ID)})`;

const given = (parameter: string, type: 'uuid' | 'date', otherwise: string): string =>
  `case when ${parameter}::${type} is null then '${otherwise}'::${type} else ${parameter}::${type} end`;
