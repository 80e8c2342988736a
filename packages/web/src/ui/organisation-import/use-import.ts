import { useMutation, useQueryClient } from '@tanstack/react-query';

import { answer, api } from '../../api/client.ts';
import { directoryQuery } from '../../api/directory.ts';
import { ProblemFailure } from '../../api/problem.ts';
import type { AnswerOf } from '../../api/types.ts';

export type ImportAnswer = AnswerOf<'/api/v1/organisation/import', 'post'>;

/** What is wrong, by the cell it stands in (`B7`). */
export type CellProblems = ReadonlyMap<string, string>;

const send = (rows: readonly (readonly string[])[], dryRun: boolean): Promise<ImportAnswer> =>
  answer(api.POST('/api/v1/organisation/import', { body: { rows: rows.map((row) => [...row]), dryRun } }));

/** Trying a table out, and taking it over. */
export function useImport(onImported: (counts: ImportAnswer) => void) {
  const client = useQueryClient();
  const tryOut = useMutation({ mutationFn: (rows: readonly (readonly string[])[]) => send(rows, true) });
  const take = useMutation({
    mutationFn: (rows: readonly (readonly string[])[]) => send(rows, false),
    onSuccess: async (counts) => {
      await client.invalidateQueries({ queryKey: directoryQuery.queryKey });
      onImported(counts);
    },
  });
  return { tryOut, take };
}

/** Null where the error is none of the table's. */
export function cellProblems(error: unknown): CellProblems | null {
  if (!(error instanceof ProblemFailure) || error.problem.status !== 422) return null;
  const { errors = [] } = error.problem;
  return errors.length === 0
    ? null
    : new Map(errors.map(({ pointer = '', detail }) => [pointer.replace(/^\//u, ''), detail]));
}
