/** Out of which stages somebody decides: reviews, what is done and waits to be closed, what waits only for its branches. Pure. */
import { principalKey } from '../lifecycle/index.ts';
import type { ActorRule, RegisterDefinition, Stage, Transition } from '../model/index.ts';
import type { DecidingStage } from '../store/queries/list-to-check.ts';

/** The stages of all registers in which one of these decides; a stage comes more than once where other conditions hold. */
export function decidingStages(
  definitions: readonly RegisterDefinition[],
  who: readonly ActorRule['is'][],
): readonly DecidingStage[] {
  const found = definitions.flatMap((definition) =>
    definition.lifecycle.transitions
      .filter((transition) => transition.who.some(({ is }) => who.includes(is)))
      .flatMap((transition) =>
        definition.lifecycle.stages
          .filter((stage) => decides(stage, transition, definition))
          .map(({ id }) => ({
            register: definition.id,
            stage: id,
            notDoersOf: barredDoers(transition),
            branches: branchesAwaited(transition, definition, definitions),
          })),
      ),
  );
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
}

/** To stop work answers no question; what the program takes itself, as the closing of a branch with its record, waits for nobody. */
function decides({ id, kind }: Stage, transition: Transition, { lifecycle }: RegisterDefinition): boolean {
  const { from, to, who, needs = [] } = transition;
  if (!from.includes(id) || to === '=') return false;
  const next = lifecycle.stages.find((stage) => stage.id === to)?.kind;
  if (kind === 'review') return next !== 'stopped';
  if (kind === 'open') return needs.some((need) => need.kind === 'branches');
  return kind === 'done' && next === 'closed' && !who.some(({ is }) => is === 'system');
}

const barredDoers = ({ notWho = [] }: Transition): readonly string[] =>
  notWho.flatMap((rule) => (rule.is === 'doer-of' ? [rule.transition, principalKey(rule.transition)] : []));

function branchesAwaited(
  { needs = [] }: Transition,
  { lifecycle }: RegisterDefinition,
  definitions: readonly RegisterDefinition[],
): DecidingStage['branches'] {
  const need = needs.find(({ kind }) => kind === 'branches');
  if (need?.kind !== 'branches') return null;
  const opened = lifecycle.transitions.flatMap(({ effects = [] }) =>
    effects.flatMap((effect) => (effect.kind === 'open-branches' ? [effect.register] : [])),
  );
  const stopped = definitions
    .filter(({ id }) => opened.includes(id))
    .flatMap((branch) => branch.lifecycle.stages.filter(({ kind }) => kind === 'stopped'))
    .map(({ id }) => id);
  const { roles, stages, atLeast = 0 } = need;
  return { roles, stages, without: stopped, atLeast };
}
