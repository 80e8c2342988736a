/** Forward-backward over a chain of clauses: for every clause the probability of every role, given all the others. */
import { ROLE_COUNT } from './role-codes.ts';

const R = ROLE_COUNT;

/**
 * Turns emission scores into posterior probabilities, in place.
 *
 * `scores` holds `ROLE_COUNT` log scores a clause; `transitions` and `start` are log scores too. Each position is scaled, so
 * that a chain of a million clauses neither overflows nor vanishes.
 */
export function toPosteriors(scores: Float32Array, transitions: Float64Array, start: Float64Array): void {
  const n = scores.length / R;
  const steps = transitions.map(Math.exp);
  const forward = new Float32Array(scores.length);
  exponentiate(scores, n);
  let previous = start.map(Math.exp);
  let scaled = new Float64Array(R);
  for (let i = 0; i < n; i++) {
    const at = i * R;
    let sum = 0;
    for (let role = 0; role < R; role++) {
      const reach = i === 0 ? (previous[role] ?? 0) : reachable(previous, steps, role);
      const value = reach * (scores[at + role] ?? 0);
      forward[at + role] = value;
      sum += value;
    }
    for (let role = 0; role < R; role++) {
      const value = (forward[at + role] ?? 0) / sum;
      forward[at + role] = value;
      scaled[role] = value;
    }
    [previous, scaled] = [scaled, previous];
  }
  combineBackward(scores, forward, steps, n);
}

/** exp(score − best score of the clause). */
function exponentiate(scores: Float32Array, n: number): void {
  for (let i = 0; i < n; i++) {
    const at = i * R;
    let best = -Infinity;
    for (let role = 0; role < R; role++) best = Math.max(best, scores[at + role] ?? 0);
    for (let role = 0; role < R; role++) scores[at + role] = Math.exp((scores[at + role] ?? 0) - best);
  }
}

function reachable(previous: Float64Array, steps: Float64Array, to: number): number {
  let sum = 0;
  for (let from = 0; from < R; from++) sum += (previous[from] ?? 0) * (steps[from * R + to] ?? 0);
  return sum;
}

/** Runs the chain backwards and leaves forward × backward, normalised, in `scores`. */
function combineBackward(scores: Float32Array, forward: Float32Array, steps: Float64Array, n: number): void {
  const ahead = new Float64Array(R).fill(1);
  const weighted = new Float64Array(R);
  for (let i = n - 1; i >= 0; i--) {
    const at = i * R;
    let sum = 0;
    for (let role = 0; role < R; role++) sum += (forward[at + role] ?? 0) * (ahead[role] ?? 0);
    for (let role = 0; role < R; role++) weighted[role] = (scores[at + role] ?? 0) * (ahead[role] ?? 0);
    for (let role = 0; role < R; role++)
      scores[at + role] = ((forward[at + role] ?? 0) * (ahead[role] ?? 0)) / sum;
    let norm = 0;
    for (let from = 0; from < R; from++) {
      let total = 0;
      for (let to = 0; to < R; to++) total += (steps[from * R + to] ?? 0) * (weighted[to] ?? 0);
      ahead[from] = total;
      norm += total;
    }
    for (let from = 0; from < R; from++) ahead[from] = (ahead[from] ?? 0) / norm;
  }
}
