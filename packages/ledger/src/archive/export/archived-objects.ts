/** Every object as it stands, by kind and id. Its state is made by the same function as its commands use for events. */
import type { Id, JsonObject, ObjectKind } from '../../model/index.ts';
import {
  delegationState,
  grantState,
  holdingState,
  personState,
  postState,
  unitState,
} from '../../organisation/states.ts';
import {
  DELEGATION_ROWS,
  GRANT_ROWS,
  HOLDING_ROWS,
  PERSON_ROWS,
  POST_ROWS,
  UNIT_ROWS,
} from '../../store/queries/organisation-rows.ts';
import type { Statement } from '../../store/statement.ts';
import type { Reading } from '../../store/work.ts';
import type { ArchivedObject } from '../archive-source.ts';

type Rows = (reading: Reading) => AsyncIterable<Omit<ArchivedObject, 'kind'>>;

const rowsOf = <Row extends { readonly id: Id; readonly version: number }>(
  statement: Statement<Row>,
  stateOf: (row: Row) => JsonObject,
): Rows =>
  async function* (reading) {
    for await (const row of reading.stream(statement, [reading.session.org]))
      yield { id: row.id, version: row.version, state: stateOf(row) };
  };

/** To add a kind of object: one row here, with the state that its commands hash. */
const ROWS: Readonly<Partial<Record<ObjectKind, Rows>>> = {
  unit: rowsOf(UNIT_ROWS, unitState),
  post: rowsOf(POST_ROWS, postState),
  person: rowsOf(PERSON_ROWS, ({ personal, ...person }) => personState({ person, personal })),
  holding: rowsOf(HOLDING_ROWS, holdingState),
  delegation: rowsOf(DELEGATION_ROWS, delegationState),
  grant: rowsOf(GRANT_ROWS, grantState),
};

export async function* archivedObjects(reading: Reading): AsyncGenerator<ArchivedObject> {
  const kinds = Object.entries(ROWS) as [ObjectKind, Rows][];
  for (const [kind, rows] of kinds.toSorted(([a], [b]) => (a < b ? -1 : 1)))
    for await (const row of rows(reading)) yield { kind, ...row };
}
