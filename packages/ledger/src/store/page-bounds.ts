/**
 * Where a page begins, null being the start. Statements are planned once for all questions, and "null or behind it" is no bound
 * that an index answers: each page would read all pages before it again. `coalesce` of the parameter is one.
 */
const [FIRST_ID, LAST_ID] = ['00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];

export const behindId = (column: string, parameter: string): string =>
  `${column} > coalesce(${parameter}::uuid, '${FIRST_ID}')`;

/** For pages from the newest on. */
export const beforeId = (column: string, parameter: string): string =>
  `${column} < coalesce(${parameter}::uuid, '${LAST_ID}')`;

/** Of rows by day, then id. */
export const behindDay = (
  [day, id]: readonly [string, string],
  [dayParameter, idParameter]: readonly [string, string],
): string =>
  `(${day}, ${id}) > (coalesce(${dayParameter}::date, '-infinity'), coalesce(${idParameter}::uuid, '${FIRST_ID}'))`;
