/** One transition for many records, in two ways: all or none of them, or each for itself. */
import { done, type Refusal, type Result, type Session } from '../../model/index.ts';
import type { Ledger } from '../../store/open-ledger.ts';
import type { Work } from '../../store/work.ts';
import { takeTransition, type TransitionInput, type TransitionTaken } from './take-transition.ts';

/**
 * All in one transaction: one refusal, and nothing was done. Every refusal is named, its path beginning with the place in
 * the list (`/3/comment`).
 */
export async function takeTransitions(
  work: Work,
  inputs: readonly TransitionInput[],
): Promise<Result<readonly TransitionTaken[]>> {
  const taken: TransitionTaken[] = [];
  const refusals: Refusal[] = [];
  for (const [index, input] of inputs.entries()) {
    const result = await takeTransition(work, input);
    if (result.ok) taken.push(result.value);
    else refusals.push(...result.refusals.map((one) => ({ ...one, path: `/${index}${one.path ?? ''}` })));
  }
  const [first, ...rest] = refusals;
  return first === undefined ? done(taken) : { ok: false, refusals: [first, ...rest] };
}

/** Each in a transaction of its own, one after the other: what may be done is done, and each answer stands in its place. */
export async function takeEachTransition(
  ledger: Ledger,
  session: Session,
  inputs: readonly TransitionInput[],
): Promise<readonly Result<TransitionTaken>[]> {
  const results: Result<TransitionTaken>[] = [];
  for (const input of inputs) results.push(await ledger.run(session, takeTransition, input));
  return results;
}
