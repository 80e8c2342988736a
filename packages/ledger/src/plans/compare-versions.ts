import { compare, type PlanComparison } from '@taizhang/compiler';
import { done, refuse, type Id, type JsonObject, type LedgerRecord, type Result } from '../model/index.ts';
import { canonicalJson } from '../seal/canonical-json.ts';
import { findRecord } from '../store/queries/find-record.ts';
import { findCompilation } from '../store/queries/plans.ts';
import { scheduleOfRecord } from '../store/queries/schedules.ts';
import type { Reading } from '../store/work.ts';
import type { ScheduleRule } from '../model/index.ts';
import type { Naming } from './assign.ts';
import { newInText, type Sentences } from './new-in-text.ts';
import { namingOf, newest, readPlan } from './plan-work.ts';
import type { Proposal, WholePlan } from './proposal.ts';
import { recordValues } from './record-values.ts';
import { versionChanges, type VersionChange } from './version-changes.ts';

export interface ComparedVersions {
  readonly whole: WholePlan;
  readonly naming: Naming;
  readonly from: number;
  readonly to: number;
  readonly comparison: PlanComparison;
  readonly changes: readonly VersionChange[];
}

export interface VersionQuestion {
  readonly plan: Id;
  /** Default: the newest. */
  readonly number?: number;
}

/** What a version changes against the one before it. Refuses LG-1201, LG-2411 (there is no such pair). */
export async function compareVersions(
  reading: Reading,
  { plan, number }: VersionQuestion,
): Promise<Result<ComparedVersions>> {
  const whole = await readPlan(reading, plan);
  if (whole === null) return refuse('LG-1201', { what: 'plan', id: plan });
  const to = number ?? newest(whole);
  const from = whole.versions.findLast(({ number: one }) => one < to)?.number ?? 0;
  const [before, after] = [
    await findCompilation(reading, plan, from),
    await findCompilation(reading, plan, to),
  ];
  if (before === null || after === null) return refuse('LG-2411', { number: Math.max(to, 2) });
  const comparison = compare(before, after);
  const naming = await namingOf(reading, whole.plan);
  const records = await recordsOf(reading, whole);
  const rules = await rulesOf(reading, [...records.keys()]);
  const changes = versionChanges({
    comparison,
    previous: inText(whole, from),
    next: inText(whole, to),
    all: whole.proposals,
    records,
    hasOwner: (one) => recordValues(one, naming).ok,
    differs: (record, one, previous) =>
      differs(record, {
        sentences: { previous, next: one, naming, unit: record.unit },
        rules: rules.get(record.id) ?? [],
      }),
  });
  return done({ whole, naming, from, to, comparison, changes });
}

/** One for each commitment of the compilation, in its order. */
const inText = ({ proposals }: WholePlan, number: number): readonly Proposal[] =>
  proposals.filter((one) => one.number === number && !one.commitment.includes('/'));

async function recordsOf(reading: Reading, { proposals }: WholePlan): Promise<ReadonlyMap<Id, LedgerRecord>> {
  const ids = new Set(proposals.flatMap(({ record }) => record ?? []));
  const found = new Map<Id, LedgerRecord>();
  for (const id of ids) {
    const one = await findRecord(reading, id);
    if (one !== null) found.set(id, one.record);
  }
  return found;
}

async function rulesOf(
  reading: Reading,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, readonly ScheduleRule[]>> {
  const rules = new Map<Id, readonly ScheduleRule[]>();
  for (const id of ids) {
    const stored = await scheduleOfRecord(reading, id);
    if (stored !== null) rules.set(id, stored.schedule.rules);
  }
  return rules;
}

interface Wanted {
  readonly sentences: Sentences;
  /** Of the record. */
  readonly rules: readonly ScheduleRule[];
}

/** Whether the record is other than the text newly says. */
function differs(record: LedgerRecord, { sentences, rules }: Wanted): boolean {
  const asked = newInText(sentences);
  if (!asked.ok) return false;
  const wanted = plain(asked.value.changes);
  const there = plain(
    Object.fromEntries(Object.keys(asked.value.changes).map((field) => [field, record.data[field] ?? null])),
  );
  return (
    canonicalJson(wanted) !== canonicalJson(there) ||
    (asked.value.rules !== null && canonicalJson(asked.value.rules) !== canonicalJson(rules))
  );
}

/** Without what is empty: a record holds no empty values. */
const plain = (data: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(data).filter(
      ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
