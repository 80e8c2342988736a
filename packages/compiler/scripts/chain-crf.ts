/**
 * Trains a linear-chain conditional random field by AdaGrad with L2 shrinkage and averaging. Deterministic: the order of
 * documents comes from a seeded generator. See https://www.cs.columbia.edu/~mcollins/crf.pdf for the gradient.
 */
import { FEATURE_BITS } from '../src/roles/feature-sink.ts';
import { ROLE_COUNT } from '../src/roles/role-codes.ts';

const R = ROLE_COUNT;

/** A document as numbers: feature ids per clause and its role. */
export interface Sequence {
  readonly features: readonly Int32Array[];
  readonly roles: Int8Array;
}

export interface Weights {
  readonly emissions: Float32Array;
  readonly transitions: Float64Array;
  readonly start: Float64Array;
}

export interface TrainOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly shrink: number;
  readonly seed: number;
  /** Features seen in fewer clauses, or in fewer documents, are left out: they fit single documents, and weigh on the download. */
  readonly minCount: number;
  readonly minDocuments: number;
}

export const DEFAULTS: TrainOptions = {
  epochs: 16,
  rate: 0.05,
  shrink: 0.05,
  seed: 7,
  minCount: 3,
  minDocuments: 2,
};

export function trainChain(documents: readonly Sequence[], options: TrainOptions = DEFAULTS): Weights {
  const sequences = withoutRareFeatures(documents, options);
  const weights: Weights = {
    emissions: new Float32Array((1 << FEATURE_BITS) * R),
    transitions: new Float64Array(R * R),
    start: new Float64Array(R),
  };
  const squares = {
    emissions: new Float32Array(weights.emissions.length).fill(0.01),
    transitions: new Float64Array(R * R).fill(1),
    start: new Float64Array(R).fill(1),
  };
  const sum = { emissions: new Float64Array(weights.emissions.length), transitions: new Float64Array(R * R) };
  const random = generator(options.seed);
  let averaged = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const sequence of shuffled(sequences, random)) learn(sequence, weights, squares, options);
    if (epoch < options.epochs / 2) continue;
    averaged++;
    for (let i = 0; i < sum.emissions.length; i++)
      sum.emissions[i] = (sum.emissions[i] ?? 0) + (weights.emissions[i] ?? 0);
    for (let i = 0; i < R * R; i++)
      sum.transitions[i] = (sum.transitions[i] ?? 0) + (weights.transitions[i] ?? 0);
  }
  return {
    emissions: Float32Array.from(sum.emissions, (value) => value / averaged),
    transitions: sum.transitions.map((value) => value / averaged),
    start: weights.start,
  };
}

function withoutRareFeatures(
  documents: readonly Sequence[],
  { minCount, minDocuments }: TrainOptions,
): Sequence[] {
  const counts = new Uint32Array(1 << FEATURE_BITS);
  const spread = new Uint32Array(1 << FEATURE_BITS);
  for (const { features } of documents) {
    for (const ids of features) for (const id of new Set(ids)) counts[id] = (counts[id] ?? 0) + 1;
    for (const id of new Set(features.flatMap((ids) => [...ids]))) spread[id] = (spread[id] ?? 0) + 1;
  }
  const known = (id: number): boolean => (counts[id] ?? 0) >= minCount && (spread[id] ?? 0) >= minDocuments;
  return documents.map(({ features, roles }) => ({
    roles,
    features: features.map((ids) => ids.filter(known)),
  }));
}

/** One pass over one document: adds rate · (observed − expected) per feature. */
function learn(sequence: Sequence, weights: Weights, squares: Weights, { rate, shrink }: TrainOptions): void {
  const { features, roles } = sequence;
  const n = features.length;
  const scores = emissionScores(sequence, weights);
  const { marginals, pairs } = expectations(scores, weights, n);
  const pairGradient = pairs.map((value) => -value);
  for (let i = 0; i < n; i++) {
    const ids = features[i] ?? new Int32Array();
    for (let role = 0; role < R; role++) {
      const gradient = (roles[i] === role ? 1 : 0) - (marginals[i * R + role] ?? 0);
      for (const id of ids)
        update(weights.emissions, squares.emissions, id * R + role, gradient, rate, shrink);
      if (i === 0) update(weights.start, squares.start, role, gradient, rate, 0);
    }
    if (i > 0) {
      const slot = (roles[i - 1] ?? 0) * R + (roles[i] ?? 0);
      pairGradient[slot] = (pairGradient[slot] ?? 0) + 1;
    }
  }
  for (let slot = 0; slot < R * R; slot++) {
    update(weights.transitions, squares.transitions, slot, pairGradient[slot] ?? 0, rate, shrink);
  }
}

function update(
  weights: Float32Array | Float64Array,
  squares: Float32Array | Float64Array,
  at: number,
  gradient: number,
  rate: number,
  shrink: number,
): void {
  const weight = weights[at] ?? 0;
  const step = gradient - shrink * weight;
  const square = (squares[at] ?? 0) + step * step;
  squares[at] = square;
  weights[at] = weight + (rate * step) / Math.sqrt(square);
}

export function emissionScores({ features }: Sequence, { emissions }: Weights): Float64Array {
  const scores = new Float64Array(features.length * R);
  features.forEach((ids, i) => {
    for (const id of ids) {
      for (let role = 0; role < R; role++)
        scores[i * R + role] = (scores[i * R + role] ?? 0) + (emissions[id * R + role] ?? 0);
    }
  });
  return scores;
}

/** Posterior probability of each role at each clause, and expected counts of each pair of neighbours. */
export function expectations(
  scores: Float64Array,
  { transitions, start }: Weights,
  n: number,
): { marginals: Float64Array; pairs: Float64Array } {
  const steps = transitions.map(Math.exp);
  const local = new Float64Array(n * R);
  const forward = new Float64Array(n * R);
  const backward = new Float64Array(n * R).fill(1);
  const scale = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const best = Math.max(...scores.subarray(i * R, i * R + R));
    for (let to = 0; to < R; to++) {
      local[i * R + to] = Math.exp((scores[i * R + to] ?? 0) - best);
      let reach = i === 0 ? Math.exp(start[to] ?? 0) : 0;
      for (let from = 0; i > 0 && from < R; from++)
        reach += (forward[(i - 1) * R + from] ?? 0) * (steps[from * R + to] ?? 0);
      forward[i * R + to] = reach * (local[i * R + to] ?? 0);
      scale[i] = (scale[i] ?? 0) + (forward[i * R + to] ?? 0);
    }
    for (let to = 0; to < R; to++) forward[i * R + to] = (forward[i * R + to] ?? 0) / (scale[i] ?? 1);
  }
  const pairs = new Float64Array(R * R);
  for (let i = n - 2; i >= 0; i--) {
    for (let from = 0; from < R; from++) {
      let total = 0;
      for (let to = 0; to < R; to++) {
        const onward =
          ((steps[from * R + to] ?? 0) * (local[(i + 1) * R + to] ?? 0) * (backward[(i + 1) * R + to] ?? 0)) /
          (scale[i + 1] ?? 1);
        total += onward;
        pairs[from * R + to] = (pairs[from * R + to] ?? 0) + (forward[i * R + from] ?? 0) * onward;
      }
      backward[i * R + from] = total;
    }
  }
  return { marginals: forward.map((value, k) => value * (backward[k] ?? 0)), pairs };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const order = [...items];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const moved = order[i] as T;
    order[i] = order[j] as T;
    order[j] = moved;
  }
  return order;
}

/** A linear congruential generator (Numerical Recipes): enough to shuffle, and the same everywhere. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
