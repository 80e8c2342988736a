/** A record between its row and its shape in the model. */
import type { Approval, Id, LedgerRecord, Vote } from '../model/index.ts';
import { SLOTS, type IndexSlot, type SlotValues } from './index-slots.ts';
import type { RecordTable } from './tables.ts';

/** A record as it is written: itself, who else may read it, and its index columns. */
export interface RecordToSave {
  readonly record: LedgerRecord;
  /** Units besides its own that may read it: those with a branch of it. */
  readonly sharedWith: readonly Id[];
  readonly slots: SlotValues;
  /** What it is found by (`recordText`), its files aside. Null: as it was. */
  readonly text: string | null;
}

/** A record as it is read: index columns are the database's alone. */
export type RecordRow = Omit<RecordTable, 'org' | IndexSlot>;

export const toRecord = (row: RecordRow): LedgerRecord => ({
  id: row.id,
  register: row.register,
  definition: row.definition,
  parent: row.parent,
  number: row.number,
  title: row.title,
  unit: row.unit,
  stage: row.stage,
  stageSince: row.stage_since,
  resumeStage: row.resume_stage,
  dueOn: row.due_on,
  firstDueOn: row.first_due_on,
  dueMoves: row.due_moves,
  doneOn: row.done_on,
  data: row.data,
  createdBy: row.created_by,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  version: row.version,
  approval: row.approval as Approval | null,
  votes: row.votes as unknown as readonly Vote[],
  doers: row.doers as Readonly<Record<string, Id>>,
});

/** Values in the order of `RECORD_COLUMNS`. */
export const toValues = (org: Id, { record, sharedWith, slots }: RecordToSave): unknown[] => [
  org,
  record.id,
  record.register,
  record.definition,
  record.parent,
  record.number,
  record.title,
  record.unit,
  sharedWith.length === 0 ? null : sharedWith,
  record.stage,
  record.stageSince,
  record.resumeStage,
  record.dueOn,
  record.firstDueOn,
  record.dueMoves,
  record.doneOn,
  JSON.stringify(record.data),
  record.createdBy,
  record.createdAt,
  record.updatedAt,
  record.version,
  record.approval === null ? null : JSON.stringify(record.approval),
  JSON.stringify(record.votes),
  JSON.stringify(record.doers),
  ...slots,
];

export const RECORD_COLUMNS = [
  'org',
  'id',
  'register',
  'definition',
  'parent',
  'number',
  'title',
  'unit',
  'shared_with',
  'stage',
  'stage_since',
  'resume_stage',
  'due_on',
  'first_due_on',
  'due_moves',
  'done_on',
  'data',
  'created_by',
  'created_at',
  'updated_at',
  'version',
  'approval',
  'votes',
  'doers',
  'text_1',
  'text_2',
  'text_3',
  'text_4',
  'number_1',
  'number_2',
  'number_3',
  'number_4',
  'day_1',
  'day_2',
  'day_3',
  'day_4',
] as const satisfies readonly (keyof RecordTable)[];

const UNREAD: ReadonlySet<string> = new Set(['org', ...SLOTS]);

/** What a `RecordRow` is read by; the columns of a list cost more than finding its rows. */
export const READ_COLUMNS = RECORD_COLUMNS.filter((column) => !UNREAD.has(column));
