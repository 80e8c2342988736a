/** Carries out a planned migration on one record, and takes it back. */
import { done, refuse, type Json, type JsonObject, type LedgerRecord, type Result } from '../model/index.ts';
import { convertValue } from './convert-value.ts';
import type { MigrationPlan, MigrationStep } from './migration.ts';

/** What a record was before: enough to put it back exactly. */
export interface MigrationUndo {
  readonly definition: number;
  readonly stage: string;
  readonly resumeStage: string | null;
  /** Values that the migration changed or took out. */
  readonly had: JsonObject;
  /** Fields that had no value before and have one now. */
  readonly hadNot: readonly string[];
}

export interface MigratedRecord {
  readonly record: LedgerRecord;
  readonly undo: MigrationUndo;
}

/**
 * Refuses with LG-2056 (a value does not fit its new kind) or LG-2057 (another version). An approval stays as it is: where
 * what was approved has changed, its hash says so (`approvalStands`).
 */
export function migrateRecord(plan: MigrationPlan, record: LedgerRecord): Result<MigratedRecord> {
  if (record.definition !== plan.from)
    return refuse('LG-2057', { actual: record.definition, expected: plan.from });
  const data = new Map(Object.entries(record.data));
  for (const step of plan.steps) if (step.kind === 'rename-field') data.delete(step.from);
  for (const step of order(plan.steps)) {
    const failed = apply(step, data, record.data);
    if (failed !== null)
      return refuse(
        'LG-2056',
        { field: failed.field, value: failed.value, to: failed.to },
        `/${failed.field}`,
      );
  }
  const moved = stageMap(plan.steps);
  const next: LedgerRecord = {
    ...record,
    definition: plan.to,
    stage: moved(record.stage),
    resumeStage: record.resumeStage === null ? null : moved(record.resumeStage),
    data: Object.fromEntries(data),
  };
  return done({ record: next, undo: undoOf(record, next) });
}

/** The record as it was. Values given since to fields that the migration did not touch are kept. */
export function undoMigration(record: LedgerRecord, undo: MigrationUndo): LedgerRecord {
  const { definition, stage, resumeStage, had, hadNot } = undo;
  const kept = Object.entries(record.data).filter(([name]) => !hadNot.includes(name));
  return { ...record, definition, stage, resumeStage, data: { ...Object.fromEntries(kept), ...had } };
}

/** What goes out goes first, so that a new field may take an old one's name. */
function order(steps: readonly MigrationStep[]): readonly MigrationStep[] {
  const rank: Readonly<Record<MigrationStep['kind'], number>> = {
    'drop-field': 0,
    'rename-field': 1,
    'convert-field': 2,
    'add-field': 3,
    'move-stage': 4,
  };
  return [...steps].sort((a, b) => rank[a.kind] - rank[b.kind]);
}

interface Failed {
  readonly field: string;
  readonly value: Json;
  readonly to: string;
}

function apply(step: MigrationStep, data: Map<string, Json>, original: JsonObject): Failed | null {
  switch (step.kind) {
    case 'drop-field':
      data.delete(step.field);
      return null;
    case 'rename-field': {
      // From the original: two fields may trade their names.
      const value = original[step.from];
      if (value !== undefined) data.set(step.to, value);
      return null;
    }
    case 'convert-field': {
      const { id, kind } = step.field;
      const value = data.get(id) ?? null;
      if (value === null) return null;
      const converted = convertValue(value, step.field);
      if (converted === null) return { field: id, value, to: kind };
      data.set(id, converted);
      return null;
    }
    case 'add-field':
      if (!data.has(step.field)) data.set(step.field, step.value);
      return null;
    case 'move-stage':
      return null;
  }
}

function stageMap(steps: readonly MigrationStep[]): (stage: string) => string {
  const moves = new Map(
    steps.flatMap((step) => (step.kind === 'move-stage' ? [[step.from, step.to] as const] : [])),
  );
  return (stage) => moves.get(stage) ?? stage;
}

function undoOf(before: LedgerRecord, after: LedgerRecord): MigrationUndo {
  const changed = Object.entries(before.data).filter(([name, value]) => after.data[name] !== value);
  return {
    definition: before.definition,
    stage: before.stage,
    resumeStage: before.resumeStage,
    had: Object.fromEntries(changed),
    hadNot: Object.keys(after.data).filter((name) => !Object.hasOwn(before.data, name)),
  };
}
