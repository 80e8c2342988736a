import { foldText } from '../../search/fold.ts';
import { gramsOf } from '../../search/grams.ts';
import { RECORD_COLUMNS, toValues, type RecordToSave } from '../record-row.ts';
import { statement } from '../statement.ts';
import type { Work } from '../work.ts';

const placeholders = RECORD_COLUMNS.map((_, index) => `$${index + 1}`).join(', ');
const [TEXT, GRAMS] = [RECORD_COLUMNS.length + 1, RECORD_COLUMNS.length + 2].map((place) => `$${place}`);
// What is searched is written with the record, by the same statement, so that the two never differ.
const INSERT = statement(
  'insert-record',
  `with written as (insert into record (${RECORD_COLUMNS.join(', ')}) values (${placeholders})
     returning org, id, register, unit, shared_with)
   insert into record_search (org, record, register, unit, shared_with, text, grams)
   select org, id, register, unit, shared_with, ${TEXT}, array_to_tsvector(${GRAMS}::text[]) from written`,
);
// Everything but what never changes: org, id, register, creation.
const changing = RECORD_COLUMNS.flatMap((column, index) =>
  ['org', 'id', 'register', 'created_by', 'created_at'].includes(column) ? [] : [`${column} = $${index + 1}`],
);
const given = (column: (typeof RECORD_COLUMNS)[number]): string => `$${RECORD_COLUMNS.indexOf(column) + 1}`;
// The creator's and the register's places are named only so that each placeholder has a type.
const WRITE = `update record set ${changing.join(', ')}
   where org = $1 and id = $2 and version = ${given('version')} - 1
     and register = ${given('register')}::text
     and created_by is not distinct from ${given('created_by')}::uuid
     and created_at = ${given('created_at')}::timestamptz`;
const REFUSE = `select refuse_unwritten($1, $2, ${given('version')}) where not exists (select from written)`;
const UPDATE = statement('update-record', `with written as (${WRITE} returning id) ${REFUSE}`);
const UPDATE_WITH_TEXT = statement(
  'update-record-and-text',
  `with written as (${WRITE} returning org, id, register, unit, shared_with),
   searched as (
     insert into record_search as s (org, record, register, unit, shared_with, text, grams)
     select org, id, register, unit, shared_with, ${TEXT}, array_to_tsvector(${GRAMS}::text[]) from written
     on conflict (org, record) do update set unit = excluded.unit, shared_with = excluded.shared_with,
       text = concat_ws(E'\\n', excluded.text, s.file_text), grams = excluded.grams || coalesce(s.file_grams, '')
     where s.unit <> excluded.unit or s.shared_with is distinct from excluded.shared_with
       or s.text <> concat_ws(E'\\n', excluded.text, s.file_text))
   ${REFUSE}`,
);

/** Writes a new record. */
export function insertRecord(work: Work, saved: RecordToSave): void {
  work.tell(INSERT, valuesOf(work, saved));
}

/**
 * Writes the next version of a record that is locked: said now, written with what is asked next. Refuses LG-1101 then where the row
 * may not be written by this session; where it was not locked, and another version came first, the command runs again.
 */
export function updateRecord(work: Work, saved: RecordToSave): void {
  work.tell(saved.text === null ? UPDATE : UPDATE_WITH_TEXT, valuesOf(work, saved));
}

function valuesOf(work: Work, saved: RecordToSave): readonly unknown[] {
  const values = toValues(work.session.org, saved);
  if (saved.text === null) return values;
  const text = saved.text.split('\n').map(foldText).join('\n');
  return [...values, text, gramsOf(text)];
}
