/** Everything that the ledger holds at the end, read at one moment. */
import type { Id, LedgerEvent, LedgerRecord, RegisterDefinition } from '../../src/model/index.ts';
import { evidenceOfRecord, type StoredGiven } from '../../src/store/queries/evidence.ts';
import { logEvents } from '../../src/store/queries/log-rows.ts';
import { occurrencesOfRecord, type KeptOccurrence } from '../../src/store/queries/occurrences.ts';
import { RECORD_ROWS } from '../../src/store/queries/record-rows.ts';
import { latestDefinitions } from '../../src/store/queries/register-definitions.ts';
import { scheduleOfRecord, type StoredSchedule } from '../../src/store/queries/schedules.ts';
import { toRecord } from '../../src/store/record-row.ts';
import { read, type Readable } from './world.ts';

export interface YearFacts {
  readonly definitions: readonly RegisterDefinition[];
  readonly records: readonly LedgerRecord[];
  readonly occurrences: readonly KeptOccurrence[];
  readonly schedules: readonly StoredSchedule[];
  readonly given: ReadonlyMap<Id, readonly StoredGiven[]>;
  /** In the order of the log. */
  readonly events: readonly LedgerEvent[];
}

export const readFacts = (world: Readable): Promise<YearFacts> =>
  read(world, async (reading) => {
    const records = (await reading.all(RECORD_ROWS, [world.system.org])).map(toRecord);
    const occurrences: KeptOccurrence[] = [];
    const schedules: StoredSchedule[] = [];
    const given = new Map<Id, readonly StoredGiven[]>();
    for (const { id } of records) {
      occurrences.push(...(await occurrencesOfRecord(reading, id)));
      const schedule = await scheduleOfRecord(reading, id);
      if (schedule !== null) schedules.push(schedule);
      given.set(id, await evidenceOfRecord(reading, id));
    }
    const events: LedgerEvent[] = [];
    for await (const event of logEvents(reading)) events.push(event);
    const definitions = (await latestDefinitions(reading)).map(({ definition }) => definition);
    return { definitions, records, occurrences, schedules, given, events };
  });
