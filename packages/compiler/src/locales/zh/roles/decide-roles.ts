/** Clause roles in Chinese, by the trained model. */
import type { Facet, ParseContext } from '../../../types.ts';
import { TitleKind, Verdict, type HeadingEvidence } from '../../../outline/heading-evidence.ts';
import { FeatureSink } from '../../../roles/feature-sink.ts';
import { scoreClause, unpackModel, type ChainModel } from '../../../roles/chain-model.ts';
import { toPosteriors } from '../../../roles/posteriors.ts';
import { ROLES, ROLE_COUNT } from '../../../roles/role-codes.ts';
import type { RoleReading } from '../../index.ts';
import { demoteCosts } from './costs.ts';
import { titleDateLines } from './date-lines.ts';
import { promoteDuties } from './duties.ts';
import { promoteEventGoals } from './event-goals.ts';
import { demoteLeadIns } from './lead-ins.ts';
import { ensureRowActions } from './row-actions.ts';
import { demoteRowResults } from './row-results.ts';
import { demotePreambles } from './preambles.ts';
import { promoteProhibitions } from './prohibitions.ts';
import { demoteAssurances } from './outcomes-assured.ts';
import { titlePostLines } from './post-lines.ts';
import { promoteSureActions } from './sure-actions.ts';
import { extractFeatures } from './extract-features.ts';
import { attachWhoDoes } from './who-does.ts';
import { ROLE_MODEL } from './weights.ts';

let loaded: ChainModel | null = null;

/** The model as shipped, unpacked once. */
export function shippedModel(): ChainModel {
  return (loaded ??= unpackModel(ROLE_MODEL));
}

/** Decides the role of every clause, with the probability that it starts a commitment. */
export function decideRoles(
  context: ParseContext,
  facets: readonly (readonly Facet[])[],
  evidence: HeadingEvidence,
  model: ChainModel = shippedModel(),
): RoleReading {
  const scores = new Float32Array(context.clauses.length * ROLE_COUNT);
  const sink = new FeatureSink();
  extractFeatures(context, facets, evidence, sink, (index) => {
    scoreClause(model, sink.ids, sink.count, scores, index * ROLE_COUNT);
  });
  bindToLayout(scores, evidence);
  toPosteriors(scores, model.transitions, model.start);
  const roles = context.clauses.map(
    (clause) => ROLES[bestAt(scores, clause.index * ROLE_COUNT)] ?? 'background',
  );
  const probability = (clause: number): number => scores[clause * ROLE_COUNT + ACTION] ?? 0;
  demoteRowResults(context, evidence, roles);
  ensureRowActions(context, evidence, roles, probability);
  const likely = [...roles];
  promoteSureActions(context, facets, evidence, roles);
  promoteEventGoals(context.clauses, roles);
  demoteAssurances(context.clauses, facets, roles);
  titlePostLines(context, evidence, roles);
  titleDateLines(context, facets, evidence, roles);
  promoteDuties(context, roles);
  promoteProhibitions(context.clauses, roles);
  demoteCosts(context.clauses, roles);
  demoteLeadIns(context, facets, roles);
  attachWhoDoes(context, roles);
  demotePreambles(context, facets, roles);
  const actionProbability = roles.map((role, i) =>
    role === 'action' && likely[i] !== 'action' ? Math.max(probability(i), SURE) : probability(i),
  );
  return { roles, actionProbability };
}

/** How sure at least an action is that grammar found where the model did not. */
const SURE = 0.75;

/** What the layout is sure of binds the model: contents lines, label words and numbered lines are titles, cells are none. */
export function bindToLayout(scores: Float32Array, { verdict, kind }: HeadingEvidence): void {
  for (let i = 0; i < verdict.length; i++) {
    const at = i * ROLE_COUNT + HEADING;
    const push = PUSH[verdict[i] ?? Verdict.unlikely] ?? 0;
    scores[at] = (scores[at] ?? 0) + push;
    if (kind[i] === TitleKind.sideCell) scores[i * ROLE_COUNT + ACTION] = -ASIDE_SCORE;
    if (kind[i] === TitleKind.aside) scores[i * ROLE_COUNT + BACKGROUND] = ASIDE_SCORE;
  }
}

/** Log odds by verdict (never, unlikely, likely, sure): 6 outweighs the model's words in all but absurd cases, 3 mostly does. */
const PUSH: readonly number[] = [-6, 0, 3, 6];

const HEADING = ROLES.indexOf('heading');
/** Whatever the words of an aside look like, they are no part of a commitment. */
const ASIDE_SCORE = 60;
const BACKGROUND = ROLES.indexOf('background');
const ACTION = ROLES.indexOf('action');

function bestAt(scores: Float32Array, at: number): number {
  let best = 0;
  for (let role = 1; role < ROLE_COUNT; role++)
    if ((scores[at + role] ?? 0) > (scores[at + best] ?? 0)) best = role;
  return best;
}
