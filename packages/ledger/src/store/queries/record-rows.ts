/** Every record and what hangs on it, with its place in its chain, by id, as an archive has them. */
import type { CalendarYear } from '../../calendar/calendar-year.ts';
import type { Evidence, Id, RegisterDefinition } from '../../model/index.ts';
import type { Operation } from '../../plans/operation.ts';
import type { Plan } from '../../plans/proposal.ts';
import { READ_COLUMNS, type RecordRow } from '../record-row.ts';
import { statement, type Statement } from '../statement.ts';
import type { StoredOwnDays } from './calendar.ts';
import type { StoredProof } from './evidence.ts';
import type { KeptOccurrence } from './occurrences.ts';
import type { Schedule } from './schedules.ts';
import { URGE_COLUMNS, type UrgeRow } from './urges.ts';

type Versioned<T> = T & { readonly version: number };

const OCCURRENCE = `id, record, key, period_start as "periodStart", period_end as "periodEnd", slot_on as "slotOn",
  due_on as "dueOn", basis, state, done_on as "doneOn", verified_at as "verifiedAt", was_red as "wasRed", moves, touched,
  version, generation, planned, light, handling, coalesce(entries, '[]') as entries`;

export const RECORD_ROWS: Statement<RecordRow> = statement(
  'record-rows',
  `select ${READ_COLUMNS.join(', ')} from record where org = $1 order by id`,
);
/** Those that something happened to: the others stand in their generation alone. */
export const OCCURRENCE_ROWS: Statement<KeptOccurrence> = statement(
  'occurrence-rows',
  `select ${OCCURRENCE} from occurrence where org = $1 and version > 0 order by id`,
);
/** The rows of one generation stand together. */
export const LAID_OUT_ROWS: Statement<KeptOccurrence & { readonly generation: Id }> = statement(
  'laid-out-rows',
  `select ${OCCURRENCE} from occurrence where org = $1 and generation is not null order by generation`,
);
export const SCHEDULE_ROWS: Statement<Versioned<Schedule>> = statement(
  'schedule-rows',
  `select id, record, rules, from_on as "from", running, version from schedule where org = $1 order by id`,
);
export const EVIDENCE_ROWS: Statement<Versioned<Evidence>> = statement(
  'evidence-rows',
  `select id, encode(blob, 'hex') as blob, file_name as "fileName", media_type as "mediaType", size, dated_on as "datedOn",
     covers_from as "coversFrom", covers_to as "coversTo", expires_on as "expiresOn", added_by as "addedBy",
     added_at as "addedAt", version
   from evidence where org = $1 order by id`,
);
export const PROOF_ROWS: Statement<Versioned<StoredProof>> = statement(
  'proof-rows',
  `select id, evidence, record, occurrence, expected, withdrawn_at as "withdrawnAt", version
   from proof where org = $1 order by id`,
);
export const URGE_ROWS: Statement<UrgeRow> = statement(
  'urge-rows',
  `select ${URGE_COLUMNS} from urge where org = $1 order by id`,
);
/** Adopted once, and never changed. */
export const REGISTER_ROWS: Statement<
  Versioned<{ readonly id: Id; readonly definition: RegisterDefinition }>
> = statement(
  'register-rows',
  `select id, definition, 1 as version from register_definition where org = $1 order by id`,
);
/** Years that were imported, each for good, and days of the organisation's own. */
export const CALENDAR_ROWS: Statement<
  Versioned<{ readonly id: Id }> &
    (
      | { readonly imported: CalendarYear; readonly own: null }
      | { readonly imported: null; readonly own: StoredOwnDays }
    )
> = statement(
  'calendar-rows',
  `select id, json_build_object('year', year, 'status', status, 'notice', notice, 'revision', revision, 'days', days) as imported,
     null::json as own, 1 as version
   from calendar_year where org = $1
   union all
   select id, null, json_build_object('id', id, 'from', from_on, 'to', to_on, 'kind', kind, 'name', name,
     'withdrawnOn', withdrawn_on), version
   from calendar_own_days where org = $1
   order by id`,
);
export const PLAN_ROWS: Statement<Plan> = statement(
  'plan-rows',
  `select id, title, unit, outside, created_at as "createdAt", version from plan where org = $1 order by id`,
);
export const OPERATION_ROWS: Statement<Versioned<Operation>> = statement(
  'operation-rows',
  `select id, kind, summary, done_by as "doneBy", done_at as "doneAt", undone_by as "undoneBy", undone_at as "undoneAt",
     version
   from operation where org = $1 order by id`,
);
