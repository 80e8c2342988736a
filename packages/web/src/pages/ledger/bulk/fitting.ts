/** Which steps a selection can take at all, by the stages its records stand in. */
import type { Field, RegisterDefinition, Transition } from '../../../api/definition.ts';
import type { ListedRecord } from '../../../api/record-list.ts';
import { leadsOn } from '../../../ui/transition-dialog/leads-on.ts';

export interface FittingStep {
  readonly transition: Transition;
  readonly records: readonly ListedRecord[];
}

/** Steps that people take, those that fit most records first. */
export function fittingSteps(
  { lifecycle }: RegisterDefinition,
  records: readonly ListedRecord[],
): readonly FittingStep[] {
  return lifecycle.transitions
    .filter(({ who }) => who.some(({ is }) => is !== 'system'))
    .map((transition) => ({
      transition,
      records: records.filter(({ stage }) => transition.from.includes(stage)),
    }))
    .filter((step) => step.records.length > 0)
    .sort((a, b) => b.records.length - a.records.length);
}

/** The step that most people mean: the first that leads all of them on, as `leadsOn` says. */
export function leadingStep(
  definition: RegisterDefinition,
  records: readonly ListedRecord[],
): Transition | undefined {
  const { stages } = definition.lifecycle;
  return fittingSteps(definition, records)
    .filter((step) => step.records.length === records.length)
    .map(({ transition }) => transition)
    .find(({ to }) => records.every(({ stage }) => leadsOn(stages, stage, to)));
}

export interface StepAsks {
  /** Characters that a comment must have at least; null: none is needed. */
  readonly commentLength: number | null;
  readonly inputs: readonly Field[];
}

export function asksOf({ needs = [] }: Transition): StepAsks {
  let commentLength: number | null = null;
  const inputs: Field[] = [];
  for (const need of needs) {
    if (need.kind === 'comment') commentLength = Math.max(commentLength ?? 0, need.minLength ?? 1);
    if (need.kind === 'input') inputs.push(need.field);
  }
  return { commentLength, inputs };
}

export interface StepOutcome {
  readonly record: string;
  /** Null where the step was refused. */
  readonly version: number | null;
  readonly stage: string | null;
  readonly tookEffect: boolean;
}

/** The records that took the step, with the stage they came to: what the next step is asked of. */
export function asTheyStand(
  records: readonly ListedRecord[],
  outcomes: readonly StepOutcome[],
): readonly ListedRecord[] {
  const taken = new Map(outcomes.map((one) => [one.record, one]));
  return records.flatMap((record) => {
    const { version = null, stage = null, tookEffect = false } = taken.get(record.id) ?? {};
    return version === null || stage === null || !tookEffect ? [] : [{ ...record, version, stage }];
  });
}
