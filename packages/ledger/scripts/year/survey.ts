/** What stands where this morning: the lists that people look at when they come to work. */
import type { Day, Id, LedgerRecord } from '../../src/model/index.ts';
import { dueOccurrences, type DueOccurrence } from '../../src/store/queries/due-subjects.ts';
import { occurrencesOfRecord, type KeptOccurrence } from '../../src/store/queries/occurrences.ts';
import { RECORD_ROWS } from '../../src/store/queries/record-rows.ts';
import { latestDefinitions } from '../../src/store/queries/register-definitions.ts';
import { toRecord } from '../../src/store/record-row.ts';
import { quietStages } from '../../src/work/jobs/stages.ts';
import { read, type World } from './world.ts';

/** Every record, by id. */
const allRecords = (world: World): Promise<readonly LedgerRecord[]> =>
  read(world, async (reading) => (await reading.all(RECORD_ROWS, [world.org])).map(toRecord));

/** The records of a register in these stages, stage after stage. */
export async function recordsIn(
  world: World,
  register: string,
  stages: readonly string[],
): Promise<readonly LedgerRecord[]> {
  const own = (await allRecords(world)).filter((record) => record.register === register);
  return stages.flatMap((stage) => own.filter((record) => record.stage === stage));
}

/** Of some records, at one moment. */
export const occurrencesOf = (
  world: World,
  records: readonly LedgerRecord[],
): Promise<ReadonlyMap<Id, readonly KeptOccurrence[]>> =>
  read(world, async (reading) => {
    const found = new Map<Id, readonly KeptOccurrence[]>();
    for (const { id } of records) found.set(id, await occurrencesOfRecord(reading, id));
    return found;
  });

const ALL = 2000;

/** Open occurrences that fall due up to a day, the overdue ones first. */
export const openOccurrences = (world: World, until: Day): Promise<readonly DueOccurrence[]> =>
  read(world, async (reading) => {
    const quiet = quietStages(await latestDefinitions(reading));
    return dueOccurrences(reading, { until, after: null, limit: ALL }, quiet);
  });
