/** What a person may do with a record now, and for the rest why not: what the record's page shows. */
import type { Field, Label, LedgerRecord, Refusal, RegisterDefinition, Transition } from '../model/index.ts';
import { inputsOf } from '../register/definition-names.ts';
import { permittedActor } from './permitted.ts';
import { unmetRequirements } from './requirements.ts';
import type { StepContext } from './step-context.ts';

export interface Action {
  readonly transition: string;
  readonly label: Label;
  /** Where it leads: a stage, `=` or `<`. */
  readonly to: string;
  /** Empty where it may be taken; else why not, all of it. */
  readonly refusals: readonly Refusal[];
  /** What the person is asked for. */
  readonly asks: {
    /** Characters; null where no comment is needed. */
    readonly commentLength: number | null;
    readonly inputs: readonly Field[];
  };
  /** Voices so far and needed, where several must agree. */
  readonly voices: { readonly have: number; readonly of: number } | null;
}

/** Transitions from the record's stage, in the definition's order; those of the ledger itself are left out. */
export function actionsFor(
  definition: RegisterDefinition,
  record: LedgerRecord,
  context: StepContext,
): readonly Action[] {
  return definition.lifecycle.transitions
    .filter(({ from, who }) => from.includes(record.stage) && who.some(({ is }) => is !== 'system'))
    .map((transition) => ({
      transition: transition.id,
      label: transition.label,
      to: transition.to,
      refusals: refusalsOf(transition, { definition, record, context }),
      asks: { commentLength: commentLength(transition), inputs: inputsOf(transition) },
      voices: transition.quorum
        ? {
            have: record.votes.filter((vote) => vote.transition === transition.id).length,
            of: transition.quorum.of,
          }
        : null,
    }));
}

function refusalsOf(
  transition: Transition,
  given: { definition: RegisterDefinition; record: LedgerRecord; context: StepContext },
): readonly Refusal[] {
  const permitted = permittedActor({ ...given, transition });
  const unmet = unmetRequirements({ ...given, transition, given: null });
  const lost: readonly Refusal[] =
    transition.to === '<' && given.record.resumeStage === null ? [{ code: 'LG-2116', data: {} }] : [];
  return [...(permitted.ok ? [] : permitted.refusals), ...unmet, ...lost];
}

function commentLength({ needs = [] }: Transition): number | null {
  const comments = needs.flatMap((need) => (need.kind === 'comment' ? [need.minLength ?? 1] : []));
  return comments.length === 0 ? null : Math.max(...comments);
}
