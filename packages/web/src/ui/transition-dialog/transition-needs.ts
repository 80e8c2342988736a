/** What a transition asks of the person who takes it, and whether the dialog can give it. Pure. */
import type { Field, RegisterDefinition, Requirement, Transition } from '../../api/definition.ts';
import type { Action } from '../../api/record-parts.ts';
import type { Values } from '../record-form/form-values.ts';
import { leadsOn } from './leads-on.ts';

/** What stands in the dialog's form. */
export interface TransitionForm {
  readonly fields?: Values;
  readonly inputs?: Values;
  readonly comment?: string;
}

export interface TransitionNeeds {
  /** Fields of the record that must have a value by then. */
  readonly fields: readonly Field[];
  /** Asked with the transition and kept with it. */
  readonly inputs: readonly Field[];
  /** Characters at least; null: not asked for. */
  readonly commentLength: number | null;
  /** Entries of the expected-evidence list; `null` in it is any file. */
  readonly evidence: readonly (string | null)[];
}

export function transitionNeeds(
  definition: RegisterDefinition,
  { needs = [] }: Pick<Transition, 'needs'>,
): TransitionNeeds {
  const all = <K extends Requirement['kind']>(kind: K): readonly Extract<Requirement, { kind: K }>[] =>
    needs.filter((need): need is Extract<Requirement, { kind: K }> => need.kind === kind);
  const comments = all('comment').map(({ minLength = 1 }) => minLength);
  const names = all('field').map(({ field }) => field);
  return {
    fields: definition.fields.filter(({ id }) => names.includes(id)),
    inputs: all('input').map(({ field }) => field),
    commentLength: comments.length === 0 ? null : Math.max(...comments),
    evidence: [...new Set(all('evidence').map(({ expected }) => expected ?? null))],
  };
}

/** What the dialog itself can put right: a field, a comment, a proof, a date. */
const MENDED_IN_DIALOG: ReadonlySet<string> = new Set(['LG-2106', 'LG-2107', 'LG-2108', 'LG-2113']);

/** It may be taken now, or once the dialog is filled in. */
export const isDoable = ({ refusals }: Pick<Action, 'refusals'>): boolean =>
  refusals.every(({ code }) => MENDED_IN_DIALOG.has(code));

/** The first that leads on from `stage` stands first: what stays in its stage, goes back or stops it is no main action. */
export function mainAction(
  actions: readonly Action[],
  { lifecycle: { stages } }: RegisterDefinition,
  stage: string,
): Action | undefined {
  return actions.filter(isDoable).find(({ to }) => leadsOn(stages, stage, to));
}
