/** Carries out what a step brings about, in the order of the definition, in the transaction of the step. */
import {
  done,
  type Effect,
  type Id,
  type LedgerRecord,
  type Result,
  type TransitionCommand,
} from '../../model/index.ts';
import { replaceUnit } from '../../lifecycle/replace-unit.ts';
import type { StepContext } from '../../lifecycle/step-context.ts';
import { findRecord, lockRecord, type FoundRecord } from '../../store/queries/find-record.ts';
import type { StoredDefinition } from '../../store/queries/register-definitions.ts';
import type { Work } from '../../store/work.ts';
import { loadContext } from '../load-context.ts';
import { lookUp, type Found } from '../lookups.ts';
import { notify } from '../notify.ts';
import { startSchedule, stopSchedule } from '../occurrences/schedule-commands.ts';
import { saveChange } from '../save-change.ts';
import { answerUrges, sendUrge } from '../urges.ts';
import { registerNew } from './create-record.ts';

/** Takes a transition of a record that is locked already; `stepLocked`, handed down because steps bring about steps. */
export type TakeStep = (
  work: Work,
  found: FoundRecord,
  locked: {
    readonly command: TransitionCommand;
    readonly lookups: Found;
    readonly as: 'system';
    readonly effectOf: { readonly record: Id; readonly transition: string };
  },
) => Promise<Result<unknown>>;

/** The step that was taken. */
export interface StepSource {
  /** As it is after the step. */
  readonly record: LedgerRecord;
  readonly stored: StoredDefinition;
  readonly context: StepContext;
  readonly transition: string;
  readonly takeStep: TakeStep;
}

export async function carryOut(
  work: Work,
  effects: readonly Effect[],
  source: StepSource,
): Promise<Result<null>> {
  for (const effect of effects) {
    const carried = await carryOutOne(work, effect, source);
    if (!carried.ok) return carried;
  }
  return done(null);
}

async function carryOutOne(work: Work, effect: Effect, source: StepSource): Promise<Result<unknown>> {
  const { record } = source;
  switch (effect.kind) {
    case 'open-branches':
      return openBranches(work, effect, source);
    case 'step-branches': {
      const { transition, inputs } = effect;
      for (const id of effect.branches) {
        const stepped = await stepRelated(work, { id, transition, inputs, source });
        if (!stepped.ok) return stepped;
      }
      return done(null);
    }
    case 'step-parent':
      return stepRelated(work, { id: effect.parent, transition: effect.transition, inputs: {}, source });
    case 'replace-in-parent':
      return replaceInParent(work, effect, source);
    case 'start-schedule':
      return startSchedule(work, source);
    case 'stop-schedule':
      return stopSchedule(work, { record });
    case 'urge':
      return sendUrge(work, effect, source);
    case 'answer-urges':
      return answerUrges(work, effect, record.id);
    case 'notify': {
      const key = `${record.id}:${record.version}:${effect.notice}`;
      await notify(work, { ...source, who: effect.who, notice: effect.notice, key });
      return done(null);
    }
    // Both stand in the record and in its event already.
    case 'due-moved':
    case 'approval-voided':
      return done(null);
  }
}

type Of<Kind extends Effect['kind']> = Extract<Effect, { kind: Kind }>;

async function openBranches(
  work: Work,
  { register, branches }: Of<'open-branches'>,
  { record }: StepSource,
): Promise<Result<null>> {
  for (const { data } of branches) {
    const opened = await registerNew(work, { register, data, parent: record.id }, 'system');
    if (!opened.ok) return opened;
  }
  return done(null);
}

interface RelatedStep {
  readonly id: string;
  readonly transition: string;
  readonly inputs: Of<'step-branches'>['inputs'];
  readonly source: StepSource;
}

/**
 * A record above or below takes a transition as the ledger itself; one that may not, stays as it is. Once it may, what that
 * brings about is carried out too, or the whole command is refused.
 */
async function stepRelated(
  work: Work,
  { id, transition, inputs, source }: RelatedStep,
): Promise<Result<null>> {
  const found = await lockRecord(work, id, null);
  if (!found.ok) return done(null);
  const stepped = await source.takeStep(work, found.value, {
    command: { transition, inputs, expectedVersion: found.value.record.version },
    lookups: await lookUp(work, inputs),
    as: 'system',
    effectOf: { record: source.record.id, transition: source.transition },
  });
  if (stepped.ok) return done(null);
  const now = await findRecord(work, id);
  return now?.record.version === found.value.record.version ? done(null) : stepped;
}

async function replaceInParent(
  work: Work,
  effect: Of<'replace-in-parent'>,
  source: StepSource,
): Promise<Result<unknown>> {
  const found = await lockRecord(work, effect.parent, null);
  if (!found.ok) return found;
  const { record: before, sharedWith } = found.value;
  const lookups = await lookUp(work, {});
  const { stored, context } = await loadContext(work, before, { as: 'system', lookups });
  const { record: after } = replaceUnit(stored.definition, before, effect, context);
  saveChange(work, {
    action: 'record.replace-unit',
    before,
    after,
    sharedWith,
    stored,
    data: { effectOf: { record: source.record.id, transition: source.transition } },
    onBehalfOf: null,
  });
  return done(null);
}
