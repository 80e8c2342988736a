/**
 * A library to try the program with: its units and people, its plan of 2026 compiled and mostly taken over. It goes through
 * the same commands as everybody's work: the organisation in the ledger's name, the rest in that of its own people.
 */
import { Readable } from 'node:stream';

import { toWorkingCalendar } from '../calendar/index.ts';
import type { BlobStore } from '../evidence/blob-store.ts';
import { done, refuse, type Id, type LedgerRecord, type Result, type Session } from '../model/index.ts';
import { importOrganisation, type TableRow } from '../organisation/index.ts';
import { adoptCommitments } from '../plans/adopt.ts';
import { importPlan, preparePlan } from '../plans/import-plan.ts';
import { keepOperation, readPlan } from '../plans/plan-work.ts';
import { findChildren } from '../store/queries/find-record.ts';
import { allPersons } from '../store/queries/persons.ts';
import { countOccurrencesOfUnits } from '../store/queries/sample.ts';
import { allUnits } from '../store/queries/units.ts';
import type { Ledger } from '../store/open-ledger.ts';
import { systemSession } from '../store/system-session.ts';
import type { Reading, Work } from '../store/work.ts';
import { orgCalendar } from '../work/calendar/org-calendar.ts';
import { runPages } from '../work/jobs/run-pages.ts';
import { generateOccurrences } from '../work/occurrences/generate-occurrences.ts';
import { takeTransitions } from '../work/records/many-transitions.ts';
import { acceptBranches } from './accept-branches.ts';
import { decideSamplePlan } from './decide-plan.ts';
import { FALLBACK } from './sample-answers.ts';
import { SAMPLE_PLAN, SAMPLE_ROOT, sampleTable, sampleText } from './sample-files.ts';
import { sampleState } from './sample-state.ts';
import { unloadSample } from './unload-sample.ts';

export interface SamplePlace {
  readonly ledger: Ledger;
  readonly blobs: BlobStore;
  readonly org: Id;
}

export interface LoadedSample {
  readonly operation: Id;
  readonly plan: Id;
  readonly units: number;
  readonly persons: number;
  readonly commitments: number;
  readonly adopted: number;
  readonly occurrences: number;
}

/** The supervisor of the sample's office, who decides about the plan. */
const SUPERVISOR = 'L005';
/** What stands under this heading is left to whoever tries the program: proposals that nobody has decided on. */
const LEFT_OPEN = '四、保障措施';
/** Taken over, and not handed out yet. */
const LEFT_AS_DRAFT = '三、为民服务实事';
const PLAN_BYTES = 1 << 20;
const LAST_DAY = '2026-12-31';

/** Refuses LG-2701 (there are units already), LG-2702 (loaded already), LG-2704 (a number of its people is taken). */
export async function loadSample(place: SamplePlace, by: Id | null): Promise<Result<LoadedSample>> {
  const { ledger, org } = place;
  const system = systemSession(org);
  const opened = await ledger.run(system, openSample, { table: await sampleTable(), by });
  if (!opened.ok) return opened;
  const loaded = await runPlan(place, opened.value);
  if (loaded.ok) return loaded;
  // Half a sample is none.
  const undone = await ledger.run(system, unloadSample, { by });
  return undone.ok ? loaded : undone;
}

interface OpenedSample {
  readonly operation: Id;
  readonly supervisor: Id;
  readonly units: ReadonlyMap<string, Id>;
  readonly persons: number;
}

async function openSample(
  work: Work,
  { table, by }: { readonly table: readonly TableRow[]; readonly by: Id | null },
): Promise<Result<OpenedSample>> {
  if ((await sampleState(work)).loaded) return refuse('LG-2702');
  const open = (await openUnits(work)).map(({ name }) => name);
  if (open.length > 0) return refuse('LG-2701', { names: open.slice(0, 5) });
  const at = table[0]?.cells.indexOf('工号') ?? -1;
  const numbers = new Set(table.slice(1).map(({ cells }) => cells[at] ?? ''));
  const before = (await allPersons(work)).map(({ person }) => person);
  const taken = before.find(({ number }) => number !== null && numbers.has(number));
  if (taken !== undefined) return refuse('LG-2704', { number: taken.number });
  const imported = await importOrganisation(work, { table });
  if (!imported.ok) return imported;
  const units = new Map((await openUnits(work)).map(({ name, id }) => [name, id]));
  const persons = (await allPersons(work))
    .map(({ person }) => person)
    .filter(({ number }) => number !== null && numbers.has(number));
  const summary = { by, root: units.get(SAMPLE_ROOT) ?? null, persons: persons.map(({ id }) => id) };
  const operation = work.newId();
  await keepOperation(work, { id: operation, kind: 'sample.load', summary, undo: [] });
  const supervisor = persons.find(({ number }) => number === SUPERVISOR)?.id ?? '';
  return done({ operation, supervisor, units, persons: persons.length });
}

const openUnits = async (reading: Reading) =>
  (await allUnits(reading)).map(({ unit }) => unit).filter(({ closedOn }) => closedOn === null);

async function runPlan(place: SamplePlace, opened: OpenedSample): Promise<Result<LoadedSample>> {
  const { ledger, org } = place;
  const { operation, units, supervisor } = opened;
  const session = await ledger.sessionFor(org, supervisor);
  if (!session.ok) return session;
  const taken = await takePlan(place, { session: session.value, units });
  if (!taken.ok) return taken;
  const { plan, commitments, records } = taken.value;
  const handed = await handOut(ledger, session.value, records);
  if (!handed.ok) return handed;
  const accepted = await acceptBranches(ledger, org, handed.value);
  if (!accepted.ok) return accepted;
  const laid = await layOut(ledger, org, [...units.values()]);
  if (!laid.ok) return laid;
  return done({
    operation,
    plan,
    units: units.size,
    persons: opened.persons,
    commitments,
    adopted: records.length,
    occurrences: laid.value,
  });
}

interface SampleRecord {
  readonly record: LedgerRecord;
  readonly headings: readonly string[];
}

interface SampleTaken {
  readonly plan: Id;
  readonly commitments: number;
  readonly records: readonly SampleRecord[];
}

async function takePlan(
  { ledger, blobs }: SamplePlace,
  { session, units }: { readonly session: Session; readonly units: ReadonlyMap<string, Id> },
): Promise<Result<SampleTaken>> {
  const text = await sampleText(SAMPLE_PLAN);
  const kept = await blobs.put(Readable.from([Buffer.from(text)]), PLAN_BYTES);
  if (!kept.ok) return kept;
  const days = await ledger.read(session, orgCalendar);
  if (!days.ok) return days;
  const prepared = preparePlan({
    name: SAMPLE_PLAN,
    mediaType: 'text/plain',
    source: kept.value.hash,
    text,
    calendar: toWorkingCalendar(days.value),
  });
  const unit = units.get(SAMPLE_ROOT) ?? '';
  const imported = await ledger.run(session, importPlan, { ...prepared, unit });
  if (!imported.ok) return imported;
  const { plan } = imported.value;
  const decided = await ledger.run(session, decideSamplePlan, { plan, units });
  if (!decided.ok) return decided;
  const read = await ledger.read(session, (reading) => readPlan(reading, plan));
  if (!read.ok) return read;
  const proposals = read.value?.proposals ?? [];
  const wanted = proposals.filter(
    ({ state, original }) => state === 'proposed' && !original.headings.includes(LEFT_OPEN),
  );
  const input = {
    plan,
    commitments: wanted.map(({ commitment }) => commitment),
    fallback: units.get(FALLBACK) ?? '',
  };
  const adopted = await ledger.run(session, adoptCommitments, input);
  if (!adopted.ok) return adopted;
  const records = adopted.value.records.map((record, index) => ({
    record,
    headings: wanted[index]?.original.headings ?? [],
  }));
  return done({ plan, commitments: proposals.length, records });
}

/** Registered and assigned by the supervisor; gives the branches that the units then have before them. */
async function handOut(
  ledger: Ledger,
  session: Session,
  records: readonly SampleRecord[],
): Promise<Result<readonly LedgerRecord[]>> {
  let handed = records
    .filter(({ headings }) => !headings.includes(LEFT_AS_DRAFT))
    .map(({ record }): LedgerRecord => record);
  for (const transition of ['register', 'assign']) {
    const inputs = handed.map(({ id, version }) => ({ record: id, transition, expectedVersion: version }));
    const taken = await ledger.run(session, takeTransitions, inputs);
    if (!taken.ok) return taken;
    handed = taken.value.map(({ record }) => record);
  }
  return ledger.read(session, async (reading) => {
    const branches: LedgerRecord[] = [];
    for (const { id } of handed) branches.push(...(await findChildren(reading, id)));
    return branches;
  });
}

/** Periods up to the end of the plan's year; gives how many there are. */
async function layOut(ledger: Ledger, org: Id, units: readonly Id[]): Promise<Result<number>> {
  const laid = await runPages(ledger, systemSession(org), generateOccurrences({ until: LAST_DAY }));
  if (!laid.ok) return laid;
  return ledger.read(systemSession(org), (reading) => countOccurrencesOfUnits(reading, units));
}
