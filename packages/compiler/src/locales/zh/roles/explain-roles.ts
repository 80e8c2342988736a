/** Why the model gave each clause its role: the roles it weighed, and the features that spoke most for the one it chose. */
import type { ClauseRole, Facet, ParseContext } from '../../../types.ts';
import { Verdict, type HeadingEvidence } from '../../../outline/heading-evidence.ts';
import { weightOf, type ChainModel } from '../../../roles/chain-model.ts';
import { ExplainingSink } from '../../../roles/explaining-sink.ts';
import { ROLES, ROLE_COUNT } from '../../../roles/role-codes.ts';
import type { ClauseExplanation, RoleReason } from '../../index.ts';
import { extractFeatures } from './extract-features.ts';
import { LayoutTemplate } from './features/layout.ts';
import { NeighbourTemplate } from './features/neighbours.ts';
import { PlaceTemplate } from './features/place.ts';
import { StatedTemplate } from './features/stated.ts';
import { WordTemplate } from './features/words.ts';

/** Template number → `family.name`, as in the files under `features/`. */
const NAMES = new Map<number, string>(
  Object.entries({
    words: WordTemplate,
    place: PlaceTemplate,
    stated: StatedTemplate,
    neighbours: NeighbourTemplate,
    layout: LayoutTemplate,
  }).flatMap(([family, templates]) =>
    Object.entries(templates).map(([name, template]): [number, string] => [template, `${family}.${name}`]),
  ),
);

/** Reasons told of each clause. */
const MOST_REASONS = 3;

export function explainRoles(
  input: { context: ParseContext; facets: readonly (readonly Facet[])[]; evidence: HeadingEvidence },
  roles: readonly ClauseRole[],
  model: ChainModel,
): ClauseExplanation[] {
  const { context, facets, evidence } = input;
  const explanations: ClauseExplanation[] = [];
  const sink = new ExplainingSink();
  extractFeatures(context, facets, evidence, sink, (index) => {
    const role = roles[index] ?? 'background';
    const reasons = reasonsFor(sink, model, ROLES.indexOf(role));
    const verdict = evidence.verdict[index];
    if (verdict === Verdict.sure && role === 'heading')
      reasons.unshift({ feature: 'layout.sure', weight: 6 });
    explanations.push({ role, reasons });
  });
  return explanations;
}

/** What each template adds for the role over what it adds for the average role, the largest first. */
function reasonsFor(sink: ExplainingSink, model: ChainModel, role: number): RoleReason[] {
  const sums = new Map<number, number>();
  for (let k = 0; k < sink.count; k++) {
    const feature = sink.ids[k] ?? 0;
    let mean = 0;
    for (let other = 0; other < ROLE_COUNT; other++) mean += weightOf(model, feature, other) / ROLE_COUNT;
    const template = sink.templates[k] ?? 0;
    sums.set(template, (sums.get(template) ?? 0) + (weightOf(model, feature, role) - mean) * model.scale);
  }
  return [...sums]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_REASONS)
    .filter(([, weight]) => weight > 0)
    .map(([template, weight]) => ({
      feature: NAMES.get(template) ?? String(template),
      weight: Math.round(weight * 100) / 100,
    }));
}
