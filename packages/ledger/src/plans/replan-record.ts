/** A record of the ledger follows what a plan says now, wherever it stands in its lifecycle. */
import {
  done,
  type Id,
  type JsonObject,
  type LedgerRecord,
  type Result,
  type ScheduleRule,
} from '../model/index.ts';
import { voidIfChanged } from '../lifecycle/frozen-content.ts';
import { withData } from '../lifecycle/record-data.ts';
import { checkValues } from '../register/check-values.ts';
import { canonicalJson } from '../seal/canonical-json.ts';
import { findChildren } from '../store/queries/find-record.ts';
import { scheduleOfRecord } from '../store/queries/schedules.ts';
import type { Work } from '../store/work.ts';
import { loadContext } from '../work/load-context.ts';
import { lookUp } from '../work/lookups.ts';
import { openForChange } from '../work/open-for-change.ts';
import { setSchedule } from '../work/occurrences/schedule-commands.ts';
import { registerNew } from '../work/records/create-record.ts';
import { saveChange } from '../work/save-change.ts';
import type { UndoStep } from './operation.ts';
import { stepAsLedger } from './step-as-ledger.ts';

export interface Replanning {
  readonly record: Id;
  /** Field id → new value; null empties it. Fields left out stay. */
  readonly changes: JsonObject;
  /** Null: the schedule stays as it is. */
  readonly rules: readonly ScheduleRule[] | null;
  readonly operation: Id;
  /** Where an operation is undone, the count of moves goes back with the date. */
  readonly dueMoves?: number;
}

/**
 * Beyond `amend`: the new version of a plan is decided by those who may change what is under way. The first due day stays
 * visible, moves are counted, an approval of what changes is void, and branches follow. Gives what undoes it, or nothing
 * where nothing changed.
 */
export async function replanRecord(work: Work, replanning: Replanning): Promise<Result<readonly UndoStep[]>> {
  const { changes, rules } = replanning;
  const found = await openForChange(work, replanning.record, null);
  if (!found.ok) return found;
  const { record: before, sharedWith } = found.value;
  const lookups = await lookUp(work, changes, before.data);
  return work.elevated(async (raised) => {
    const { stored, context } = await loadContext(raised, before, { as: 'session', lookups });
    const checked = checkValues(stored.definition, { ...before.data, ...changes }, lookups);
    if (!checked.ok) return checked;
    const moved = withData(stored.definition, before, checked.value.data);
    const counted = replanning.dueMoves === undefined ? moved : { ...moved, dueMoves: replanning.dueMoves };
    const steps: UndoStep[] = [];
    const schedule = await scheduleOfRecord(raised, before.id);
    const rulesBefore = schedule?.schedule.rules ?? [];
    const rulesChange = rules !== null && canonicalJson(rules) !== canonicalJson(rulesBefore);
    const fieldsChange = canonicalJson(counted.data) !== canonicalJson(before.data);
    if (!fieldsChange && !rulesChange) return done(steps);
    const { record: after } = fieldsChange
      ? voidIfChanged(
          stored.definition,
          { ...counted, updatedAt: raised.now, version: before.version + 1 },
          context,
        )
      : { record: before };
    if (fieldsChange) {
      const data = { operation: replanning.operation };
      saveChange(raised, {
        action: 'record.replan',
        before,
        after,
        sharedWith,
        stored,
        data,
        onBehalfOf: null,
      });
    }
    steps.push({
      kind: 'amended',
      record: before.id,
      version: after.version,
      data: before.data,
      dueMoves: before.dueMoves,
      rules: rulesChange ? rulesBefore : null,
    });
    if (rulesChange) {
      const scheduled = await setSchedule(raised, { record: before.id, rules });
      if (!scheduled.ok) return scheduled;
    }
    if (!fieldsChange || before.parent !== null) return done(steps);
    const followed = await replanBranches(raised, { before, after, operation: replanning.operation });
    return followed.ok ? done([...steps, ...followed.value]) : followed;
  });
}

/** What a branch has from its record. */
const CARRIED = ['title', 'content', 'measure', 'dueOn'] as const;
const ENDED = new Set(['done', 'closed', 'cancelled', 'lapsed']);

interface Move {
  readonly before: LedgerRecord;
  readonly after: LedgerRecord;
  readonly operation: Id;
}

/** Branches of units no longer named are cancelled, newly named units get one, the others follow in word and day. */
async function replanBranches(
  work: Work,
  { before, after, operation }: Move,
): Promise<Result<readonly UndoStep[]>> {
  const branches = (await findChildren(work, before.id)).filter(({ register }) => register === 'branch');
  if (branches.length === 0) return done([]);
  const wanted = rolesIn(after);
  const steps: UndoStep[] = [];
  const there = new Set<Id>();
  for (const branch of branches) {
    if (ENDED.has(branch.stage)) continue;
    const role = wanted.get(branch.unit);
    if (role === undefined) {
      const cancelled = await stepAsLedger(work, branch.id, 'cancel', { operation });
      if (!cancelled.ok) return cancelled;
      steps.push({ kind: 'cancelled', record: branch.id, version: cancelled.value.version, running: false });
      continue;
    }
    there.add(branch.unit);
    // Only what changed: a branch that was given more time keeps it when its record is reworded.
    const changes = Object.fromEntries(
      CARRIED.filter((field) => before.data[field] !== after.data[field]).map(
        (field) => [field, after.data[field] ?? null] as const,
      ),
    );
    const moved = await replanRecord(work, { record: branch.id, changes, rules: null, operation });
    if (!moved.ok) return moved;
    steps.push(...moved.value);
  }
  const known = rolesIn(before);
  for (const [unit, role] of wanted) {
    if (there.has(unit) || known.has(unit)) continue;
    const data = {
      ...Object.fromEntries(CARRIED.map((field) => [field, after.data[field] ?? null] as const)),
      unit,
      role,
    };
    const opened = await registerNew(work, { register: 'branch', data, parent: after.id }, 'system');
    if (!opened.ok) return opened;
    steps.push({ kind: 'created', record: opened.value.id, version: opened.value.version });
  }
  return done(steps);
}

function rolesIn({ data }: LedgerRecord): ReadonlyMap<Id, 'lead' | 'joint'> {
  const list = (value: unknown): Id[] =>
    Array.isArray(value) ? (value as Id[]) : typeof value === 'string' ? [value] : [];
  return new Map([
    ...list(data['jointUnits']).map((unit) => [unit, 'joint'] as const),
    ...[...list(data['unit']), ...list(data['coLeadUnits'])].map((unit) => [unit, 'lead'] as const),
  ]);
}
