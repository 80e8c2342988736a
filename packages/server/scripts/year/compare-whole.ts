/**
 * The whole beside facts that were read row by row, past every query that a page is made of: what people counted against the
 * events of the log, stages, states, lights and completion computed anew.
 */
import {
  dayNumber,
  lightOf,
  timeliness,
  type LedgerEvent,
  type RegisterDefinition,
  type Stage,
  type WorkCalendar,
} from '@taizhang/ledger';

import type { YearFacts } from '../../../ledger/scripts/year/facts.ts';
import { agree, agreeTallies, type Comparing } from './agree.ts';
import type { Colleague } from './colleague.ts';
import type { Library } from './library.ts';
import type { Items, ShownPeriod, ShownRecord } from './shown.ts';
import { Tally } from './tally.ts';

interface Whole extends Comparing {
  readonly library: Library;
  readonly facts: YearFacts;
  /** Somebody who may read everything. */
  readonly reader: Colleague;
}

/** Throws at the first difference. */
export async function compareWhole(whole: Whole): Promise<void> {
  await compareEvents(whole);
  await compareRecords(whole);
  await comparePeriods(whole);
  await compareCompletion(whole);
}

/** Steps that the ledger takes along with somebody's own. */
const ALONG: Readonly<Record<string, ReadonlySet<string>>> = {
  branch: new Set(['suspend', 'resume', 'cancel', 'close', 'redo', 'follow-due', 'lapse', 'restore']),
  commitment: new Set(['start']),
};

/** What everybody did, by their own count, is in the log: no more and no less. */
async function compareEvents({ agreed, library, facts }: Whole): Promise<void> {
  const shown = await library.admin.all<{ readonly id: string; readonly hash: string }>('/audit/events');
  agreed.add(
    '/audit/events',
    agree(
      shown.map(({ id }) => id),
      // The page has them by the moment at which they happened; the log by the moment at which they were sealed.
      facts.events.map(({ id }) => id).toSorted(),
      'events',
    ),
  );
  const people = new Set(library.people.map(({ seat }) => seat.person));
  const registers = new Map(facts.records.map(({ id, register }) => [id, register]));
  const told = new Tally();
  for (const event of facts.events.filter(({ at }) => at > library.opened)) {
    const what = nameOf(event, registers.get(event.object.id) ?? '');
    if (what !== null && people.has(event.actor ?? '')) told.add(`${event.actor ?? ''} ${what}`);
  }
  agreed.add(
    'acts of each person in the log',
    agreeTallies('Acts and events', library.did.counts, told.counts),
  );
}

function nameOf({ action, data }: LedgerEvent, register: string): string | null {
  if (action === 'record.step' || action === 'record.vote') {
    const transition = typeof data['transition'] === 'string' ? data['transition'] : '';
    return ALONG[register]?.has(transition) === true ? null : `${register}.${transition}`;
  }
  if (action === 'record.create') return register === 'finding' ? 'finding.create' : null;
  return ACTIONS.test(action) ? action : null;
}

const ACTIONS =
  /^(?:record\.amend|occurrence\.(?:report|verify|return|excuse|reschedule|progress|remove-progress)|evidence\.add|proof\.withdraw)$/u; // occurrence.report

/** Each record, with the light that is computed anew; how many stand in which stage. */
async function compareRecords({ agreed, library, facts, reader }: Whole): Promise<void> {
  for (const definition of facts.definitions) {
    const own = facts.records.filter(({ register }) => register === definition.id);
    const path = `/registers/${definition.id}/records`;
    const shown = new Map((await reader.all<ShownRecord>(path)).map((record) => [record.id, record]));
    agreed.add(path, agree(shown.size, own.length, path));
    for (const record of own) {
      const { title, unit, stage, dueOn, version } = record;
      const kindOf: Stage['kind'] =
        definition.lifecycle.stages.find(({ id }) => id === stage)?.kind ?? 'open';
      const light = lightNow(library, definition, {
        dueOn,
        doneOn: record.doneOn,
        stageKind: kindOf,
        wasRed: false,
      });
      const { timeliness: shownAs } = shown.get(record.id) ?? {};
      agreed.add(
        path,
        agree(
          { ...pick(shown.get(record.id)), timeliness: shownAs },
          { title, unit, stage, dueOn, version, timeliness: light.timeliness },
          record.id,
        ),
      );
    }
    for (const { id: stage } of definition.lifecycle.stages) {
      const { count } = await reader.get<{ readonly count: number }>(
        `${path}/count?filter=stage:is:${stage}`,
      );
      agreed.add(
        `${path}/count`,
        agree(count, own.filter((one) => one.stage === stage).length, `${path} ${stage}`),
      );
    }
  }
}

const pick = (shown: ShownRecord | undefined): Partial<ShownRecord> => {
  if (shown === undefined) return { id: 'not shown' };
  const { title, unit, stage, dueOn, version } = shown;
  return { title, unit, stage, dueOn, version };
};

interface Timed {
  readonly dueOn: string | null;
  readonly doneOn: string | null;
  readonly stageKind: Stage['kind'];
  readonly wasRed: boolean;
}

function lightNow(
  { clock, calendar }: { readonly clock: Library['clock']; readonly calendar: WorkCalendar },
  definition: RegisterDefinition | undefined,
  { wasRed, ...given }: Timed,
) {
  const dueSoonDays = definition?.schedule?.dueSoonDays ?? 0;
  const kind = timeliness({ ...given, today: clock.day(), dueSoonDays, calendar });
  return { timeliness: kind, light: lightOf(kind, wasRed).light };
}

/** Each period of the year. */
async function comparePeriods({ agreed, library, facts, reader }: Whole): Promise<void> {
  const path = '/occurrences?from=2026-01-01&to=2027-12-31';
  const shown = new Map((await reader.all<ShownPeriod>(path)).map((period) => [period.id, period]));
  const registers = new Map(facts.records.map(({ id, register }) => [id, register]));
  const asked = facts.occurrences.filter(({ state }) => state !== 'withdrawn');
  for (const { id, record, key, state, dueOn, doneOn, wasRed, version } of asked) {
    const definition = facts.definitions.find((one) => one.id === registers.get(record));
    const stageKind = state === 'excused' ? 'stopped' : state === 'done' ? 'done' : 'open';
    const light = lightNow(library, definition, { dueOn, doneOn, wasRed, stageKind });
    const held = { id, record, key, state, dueOn, doneOn, wasRed, version, ...light };
    const seen: Readonly<Record<string, unknown>> = { ...shown.get(id) };
    const same = Object.fromEntries(Object.keys(held).map((name) => [name, seen[name]]));
    agreed.add('/occurrences', agree(same, held, `period ${key} of ${record}`));
  }
}

interface Cell {
  readonly unit: string;
  readonly month: string;
  readonly total: number;
  readonly done: number;
  readonly reported: number;
  readonly excused: number;
}

/** Completion by unit and month, counted from the rows. */
async function compareCompletion({ agreed, facts, reader }: Whole): Promise<void> {
  const path = '/dashboards/completion?from=2026-01-01&to=2026-12-31';
  const { items } = await reader.get<Items<Cell>>(path);
  const units = new Map(facts.records.map(({ id, unit }) => [id, unit]));
  const [shown, counted] = [new Tally(), new Tally()];
  for (const { unit, month, total, done, reported, excused } of items)
    for (const [name, count] of Object.entries({ total, done, reported, excused }))
      if (count > 0) shown.add(`${unit} ${month.slice(0, 7)} ${name}`, count);
  for (const { record, dueOn, state } of facts.occurrences) {
    if (state === 'withdrawn' || dueOn > '2026-12-31' || dayNumber(dueOn) < dayNumber('2026-01-01')) continue;
    const cell = `${units.get(record) ?? ''} ${dueOn.slice(0, 7)}`;
    counted.add(`${cell} total`);
    if (state === 'done' || state === 'reported' || state === 'excused') counted.add(`${cell} ${state}`);
  }
  agreed.add('/dashboards/completion from rows', agreeTallies('Completion', shown.counts, counted.counts));
}
