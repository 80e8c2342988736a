/** Which steps a selection can take at all, by the stages its records stand in. */
import type { Field, RegisterDefinition, Transition } from '../../../api/definition.ts';
import type { ListedRecord } from '../../../api/record-list.ts';

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
