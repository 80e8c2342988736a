import {
  findDefinition,
  lightOf,
  orgCalendar,
  timeliness,
  type Json,
  type LedgerRecord,
  type Reading,
  type RegisterDefinition,
  type WorkCalendar,
} from '@taizhang/ledger';
import { Type } from 'typebox';

import { Id, Instant } from '../../app/answers.ts';
import { Day, nullable, oneOf, Values } from '../../app/schema-parts.ts';

export const Timeliness = oneOf(
  'done-early',
  'done-on-time',
  'done-late',
  'on-time',
  'due-soon',
  'overdue',
  'undated',
  'stopped',
);
export const Light = oneOf('green', 'blue', 'yellow', 'red', 'grey');

const head = {
  id: Id,
  register: Type.String(),
  definition: Type.Integer({ description: 'Version of the register it was written under' }),
  parent: nullable(Id),
  number: nullable(Type.String()),
  title: Type.String(),
  unit: Id,
  stage: Type.String(),
  stageSince: Instant,
  dueOn: nullable(Day),
  firstDueOn: nullable(Day),
  dueMoves: Type.Integer(),
  doneOn: nullable(Day),
  timeliness: Timeliness,
  light: Light,
  data: Values,
  updatedAt: Instant,
  version: Type.Integer(),
};
export const RecordSummary = Type.Object(head);
export const RecordSchema = Type.Object({
  ...head,
  resumeStage: nullable(Type.String()),
  createdBy: nullable(Id),
  createdAt: Instant,
  approval: nullable(
    Type.Object({
      transition: Type.String(),
      by: Type.Array(Id),
      at: Instant,
      content: Type.String(),
      voidedAt: nullable(Instant),
    }),
  ),
  votes: Type.Array(Type.Object({ transition: Type.String(), person: Id, at: Instant })),
  doers: Type.Record(Type.String(), Id, { description: 'Who took each transition last' }),
});

export type Presenter = (record: LedgerRecord) => LedgerRecord & {
  readonly timeliness: string;
  readonly light: string;
};

/** What was asked already of what the lights depend on. */
interface AskedBefore {
  readonly calendar?: WorkCalendar;
  readonly definition?: RegisterDefinition;
}

/** By organisation, register and version: what was once published under a version is never changed. */
const known = new Map<string, RegisterDefinition>();
const MOST_KNOWN = 500;

async function definitionOf(
  reading: Reading,
  register: string,
  version: number,
): Promise<RegisterDefinition | null> {
  const key = `${reading.session.org} ${register} ${version}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const stored = await findDefinition(reading, register, version);
  if (stored === null) return null;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, stored.definition);
  return stored.definition;
}

/** Loads what the lights of these records depend on, in one round trip: their definitions and the calendar. */
export async function presenterFor(
  reading: Reading,
  records: readonly LedgerRecord[],
  before: AskedBefore = {},
): Promise<Presenter> {
  const definitions = new Map<string, RegisterDefinition>();
  if (before.definition !== undefined) {
    const { id, version } = before.definition;
    definitions.set(`${id} ${version}`, before.definition);
  }
  const wanted = new Map(records.map((record) => [`${record.register} ${record.definition}`, record]));
  const [calendar] = await Promise.all([
    before.calendar ?? orgCalendar(reading),
    ...[...wanted].map(async ([key, { register, definition }]) => {
      if (definitions.has(key)) return;
      const found = await definitionOf(reading, register, definition);
      if (found !== null) definitions.set(key, found);
    }),
  ]);
  const { today } = reading;
  return (record) => {
    const definition = definitions.get(`${record.register} ${record.definition}`);
    const stageKind = definition?.lifecycle.stages.find(({ id }) => id === record.stage)?.kind ?? 'open';
    const { dueOn, doneOn } = record;
    const dueSoonDays = definition?.schedule?.dueSoonDays ?? 0;
    const kind = timeliness({ dueOn, doneOn, stageKind, today, dueSoonDays, calendar });
    return { ...record, timeliness: kind, light: lightOf(kind, false).light };
  };
}

/** The record with those of its fields that a list shows. */
export function withFields<Shown extends LedgerRecord>(record: Shown, fields: ReadonlySet<string>): Shown {
  const data: Record<string, Json> = {};
  for (const field of fields) {
    const value = Object.hasOwn(record.data, field) ? record.data[field] : undefined;
    if (value !== undefined) data[field] = value;
  }
  return { ...record, data };
}
