/** Every object as it stands, by kind and id. Its state is made by the same function as its commands use for events. */
import type { Id, JsonObject, ObjectKind } from '../../model/index.ts';
import * as organisation from '../../organisation/states.ts';
import { wholePlan } from '../../plans/plan-work.ts';
import { operationState, planState } from '../../plans/states.ts';
import { toRecord } from '../../store/record-row.ts';
import type { KeptOccurrence } from '../../store/queries/occurrences.ts';
import * as organisationRows from '../../store/queries/organisation-rows.ts';
import * as recordRows from '../../store/queries/record-rows.ts';
import { toUrge } from '../../store/queries/urges.ts';
import type { Statement } from '../../store/statement.ts';
import type { Reading } from '../../store/work.ts';
import { calendarYearState, ownDaysState } from '../../work/calendar/import-calendar.ts';
import * as work from '../../work/states.ts';
import type { ArchivedObject } from '../archive-source.ts';

type Rows = (reading: Reading) => AsyncIterable<Omit<ArchivedObject, 'kind'>>;

/** One row, one object. */
const rowsOf = <Row extends { readonly id: Id; readonly version: number }>(
  statement: Statement<Row>,
  stateOf: (row: Row) => JsonObject,
): Rows =>
  async function* (reading) {
    for await (const row of reading.stream(statement, [reading.session.org]))
      yield { id: row.id, version: row.version, state: stateOf(row) };
  };

/** How each kind of object is read. One that is missing does not compile. */
const ROWS: Readonly<Record<ObjectKind, Rows>> = {
  unit: rowsOf(organisationRows.UNIT_ROWS, organisation.unitState),
  post: rowsOf(organisationRows.POST_ROWS, organisation.postState),
  person: rowsOf(organisationRows.PERSON_ROWS, ({ personal, ...person }) =>
    organisation.personState({ person, personal }),
  ),
  holding: rowsOf(organisationRows.HOLDING_ROWS, organisation.holdingState),
  delegation: rowsOf(organisationRows.DELEGATION_ROWS, organisation.delegationState),
  grant: rowsOf(organisationRows.GRANT_ROWS, organisation.grantState),
  record: rowsOf(recordRows.RECORD_ROWS, (row) => work.recordState(toRecord(row))),
  occurrence: rowsOf(recordRows.OCCURRENCE_ROWS, work.occurrenceState),
  generation: generations,
  schedule: rowsOf(recordRows.SCHEDULE_ROWS, ({ version: _, ...schedule }) => work.scheduleState(schedule)),
  evidence: rowsOf(recordRows.EVIDENCE_ROWS, ({ version: _, ...evidence }) => work.evidenceState(evidence)),
  proof: rowsOf(recordRows.PROOF_ROWS, ({ version: _, ...proof }) => work.proofState(proof)),
  urge: rowsOf(recordRows.URGE_ROWS, (row) => work.urgeState(toUrge(row))),
  register: rowsOf(recordRows.REGISTER_ROWS, ({ definition }) => definition as unknown as JsonObject),
  calendar: rowsOf(recordRows.CALENDAR_ROWS, ({ imported, own }) =>
    own === null ? calendarYearState(imported) : ownDaysState(own),
  ),
  plan: plans,
  operation: rowsOf(recordRows.OPERATION_ROWS, (row) => operationState({ ...row, undo: [] })),
};

export async function* archivedObjects(reading: Reading): AsyncGenerator<ArchivedObject> {
  const kinds = Object.entries(ROWS) as [ObjectKind, Rows][];
  for (const [kind, rows] of kinds.toSorted(([a], [b]) => (a < b ? -1 : 1)))
    for await (const row of rows(reading)) yield { kind, ...row };
}

/** A generation has no row of its own: it is what its occurrences were when they were laid out. */
async function* generations(reading: Reading): AsyncGenerator<Omit<ArchivedObject, 'kind'>> {
  let id: Id | null = null;
  let laid: KeptOccurrence[] = [];
  const made = (): Omit<ArchivedObject, 'kind'>[] => {
    const [first] = laid;
    return id === null || first === undefined
      ? []
      : [{ id, version: 1, state: work.generationState(first.record, laid) }];
  };
  for await (const row of reading.stream(recordRows.LAID_OUT_ROWS, [reading.session.org])) {
    if (row.generation !== id) {
      yield* made();
      [id, laid] = [row.generation, []];
    }
    laid.push(row);
  }
  yield* made();
}

async function* plans(reading: Reading): AsyncGenerator<Omit<ArchivedObject, 'kind'>> {
  for await (const plan of reading.stream(recordRows.PLAN_ROWS, [reading.session.org]))
    yield { id: plan.id, version: plan.version, state: planState(await wholePlan(reading, plan)) };
}
