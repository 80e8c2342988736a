import type { Id } from '../../model/index.ts';
import type { Operation } from '../../plans/operation.ts';
import { statement } from '../statement.ts';
import type { Reading, Work } from '../work.ts';

const COLUMNS = `id, kind, summary, undo, done_by as "doneBy", done_at as "doneAt", undone_by as "undoneBy",
  undone_at as "undoneAt"`;
const LOCK = statement<Operation>(
  'lock-operation',
  `select ${COLUMNS} from operation where org = $1 and id = $2 for no key update`,
);
const LIST = statement<Operation>(
  'list-operations',
  `select ${COLUMNS} from operation where org = $1 order by id desc limit $2`,
);
const APPLIED = statement<{ readonly id: Id }>(
  'version-applied',
  `select id from operation where org = $1 and kind = 'plan.apply' and undone_at is null
     and summary ->> 'plan' = $2 and (summary ->> 'number')::integer = $3 limit 1`,
);
const INSERT = statement(
  'insert-operation',
  `insert into operation (org, id, kind, summary, undo, done_by, done_at, version) values ($1, $2, $3, $4, $5, $6, $7, 1)`,
);
const UNDONE = statement(
  'operation-undone',
  `update operation set undone_by = $3, undone_at = $4, version = version + 1 where org = $1 and id = $2`,
);

export const lockOperation = (work: Work, id: Id): Promise<Operation | null> =>
  work.first(LOCK, [work.session.org, id]);

/** The latest first. */
export const listOperations = (reading: Reading, limit: number): Promise<readonly Operation[]> =>
  reading.all(LIST, [reading.session.org, limit]);

/** Whether the ledger follows that version of a plan. */
export const wasApplied = async (reading: Reading, plan: Id, number: number): Promise<boolean> =>
  (await reading.first(APPLIED, [reading.session.org, plan, number])) !== null;

export async function insertOperation(work: Work, operation: Operation): Promise<void> {
  const { id, kind, summary, undo, doneBy, doneAt } = operation;
  await work.all(INSERT, [
    work.session.org,
    id,
    kind,
    JSON.stringify(summary),
    JSON.stringify(undo),
    doneBy,
    doneAt,
  ]);
}

export async function markUndone(work: Work, { id, undoneBy, undoneAt }: Operation): Promise<void> {
  await work.all(UNDONE, [work.session.org, id, undoneBy, undoneAt]);
}
