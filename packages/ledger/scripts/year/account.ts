/** The year in figures, computed from what the ledger holds at its end. */
import { lightOf } from '../../src/timeliness/light.ts';
import { countTimeliness, type TimelinessCounts } from '../../src/timeliness/count-timeliness.ts';
import { timeliness } from '../../src/timeliness/timeliness.ts';
import { listNotices } from '../../src/store/queries/notices.ts';
import type { Id, Label, LedgerRecord, Stage } from '../../src/model/index.ts';
import type { YearFacts } from './facts.ts';
import { must, sessionOf, type World } from './world.ts';

export interface YearAccount {
  readonly registers: readonly {
    readonly label: Label;
    readonly total: number;
    /** Stages in which something stands. */
    readonly stages: readonly { readonly label: Label; readonly count: number }[];
  }[];
  /** Duties that fall due once, and the periods of those that recur. */
  readonly records: TimelinessCounts;
  readonly occurrences: TimelinessCounts;
  readonly occurrenceStates: ReadonlyMap<string, number>;
  readonly wereRed: number;
  readonly notices: ReadonlyMap<string, number>;
  readonly moves: { readonly records: number; readonly occurrences: number };
  readonly returns: { readonly records: number; readonly occurrences: number };
  readonly targets: readonly { readonly title: string; readonly periods: number; readonly entries: number }[];
  readonly events: ReadonlyMap<string, number>;
}

export async function accountOf(world: World, facts: YearFacts): Promise<YearAccount> {
  const { definitions, records, occurrences, events } = facts;
  const asked = occurrences.filter(({ state }) => state !== 'withdrawn' && state !== 'excused');
  const recurring = new Set(asked.map(({ record }) => record));
  const once = records.filter(({ id }) => !recurring.has(id));
  const byId = new Map(records.map((record) => [record.id, record]));
  const steps = events.filter(
    ({ action, data }) => action === 'record.step' && data['transition'] === 'return',
  );
  return {
    registers: definitions.map(({ id, label, lifecycle }) => {
      const own = records.filter(({ register }) => register === id);
      const stages = lifecycle.stages.map((stage) => ({
        label: stage.label,
        count: own.filter((one) => one.stage === stage.id).length,
      }));
      return { label, total: own.length, stages: stages.filter((stage) => stage.count > 0) };
    }),
    records: countTimeliness(once.map((record) => shownOf(world, facts, { record, row: record }))),
    occurrences: countTimeliness(
      asked.flatMap((row) => {
        const record = byId.get(row.record);
        return record === undefined ? [] : [shownOf(world, facts, { record, row })];
      }),
    ),
    occurrenceStates: tally(occurrences.map(({ state }) => state)),
    wereRed: occurrences.filter(({ wasRed }) => wasRed).length,
    notices: await noticesOf(world),
    moves: {
      records: records.reduce((sum, { dueMoves }) => sum + dueMoves, 0),
      occurrences: occurrences.reduce((sum, { moves }) => sum + moves, 0),
    },
    returns: {
      records: steps.length,
      occurrences: events.filter(({ action }) => action === 'occurrence.return').length,
    },
    targets: targetsOf(facts),
    events: tally(events.map(({ action }) => action)),
  };
}

interface Shown {
  readonly record: LedgerRecord;
  /** The record itself, or one of its periods. */
  readonly row: {
    readonly dueOn: LedgerRecord['dueOn'];
    readonly doneOn: LedgerRecord['doneOn'];
    readonly wasRed?: boolean;
  };
}

function shownOf({ clock, calendar }: World, { definitions }: YearFacts, { record, row }: Shown) {
  const definition = definitions.find(({ id }) => id === record.register);
  const stageKind: Stage['kind'] =
    definition?.lifecycle.stages.find(({ id }) => id === record.stage)?.kind ?? 'open';
  const kind = timeliness({
    dueOn: row.dueOn,
    doneOn: row.doneOn,
    stageKind,
    today: clock.day(),
    dueSoonDays: definition?.schedule?.dueSoonDays ?? 0,
    calendar,
  });
  return { timeliness: kind, light: lightOf(kind, row.wasRed ?? false).light };
}

function targetsOf({ records, schedules, occurrences }: YearFacts): YearAccount['targets'] {
  const targeted = new Set(
    schedules
      .filter(({ schedule }) => schedule.rules.some(({ kind }) => kind === 'target'))
      .map(({ schedule }) => schedule.record),
  );
  return records
    .filter(({ id }) => targeted.has(id))
    .map(({ id, title }) => {
      const rows = occurrences.filter((one) => one.record === id && one.state !== 'withdrawn');
      const entries = rows.flatMap((row) => row.entries).reduce((sum, entry) => sum + entry.count, 0);
      return { title, periods: rows.length, entries };
    });
}

/** Each person's own, as they would read them. */
async function noticesOf(world: World): Promise<ReadonlyMap<string, number>> {
  const kinds: string[] = [];
  const persons = new Set<Id>([
    ...world.office.seats.map(({ person }) => person),
    ...world.office.supervisors,
  ]);
  for (const person of persons) {
    const session = await sessionOf(world, person);
    const page = { unreadOnly: false, before: null, limit: 100_000 };
    const notices = must(
      await world.ledger.read(session, (reading) => listNotices(reading, page)),
      'Notices',
    );
    kinds.push(...notices.map(({ kind }) => kind));
  }
  return tally(kinds);
}

function tally(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of [...values].sort()) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
