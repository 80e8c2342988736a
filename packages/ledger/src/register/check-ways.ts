/** Whether every stage can be reached, can be left, and leads to an end. */
import type { Lifecycle, Stage, Transition } from '../model/index.ts';
import { problem, type DefinitionProblem } from './definition-problem.ts';

/** Stages to end in: nothing need follow them. */
const isEnd = ({ kind }: Stage): boolean => kind === 'closed' || kind === 'stopped';

export function checkWays(lifecycle: Lifecycle): DefinitionProblem[] {
  const { initial, stages } = lifecycle;
  const ways = waysOf(lifecycle);
  const reached = reachable([initial], ways);
  const back = [...ways].map(([from, to]) => [to, from] as const);
  const toEnd = reachable(
    stages.filter(isEnd).map(({ id }) => id),
    groups(back.flatMap(([targets, from]) => [...targets].map((to) => [to, from] as const))),
  );
  return [
    ...stages.flatMap((stage, index) => {
      const path = `/lifecycle/stages/${index}`;
      if (!reached.has(stage.id)) return [problem('LG-2015', path, { stage: stage.id })];
      if (isEnd(stage)) return [];
      const leads = [...(ways.get(stage.id) ?? [])].some((to) => to !== stage.id);
      if (!leads) return [problem('LG-2016', path, { stage: stage.id })];
      return toEnd.has(stage.id) ? [] : [problem('LG-2017', path, { stage: stage.id })];
    }),
    ...checkResumes(lifecycle),
  ];
}

/** Stages from which some transition goes back to where the record was stopped. */
export function pausingStages({ transitions }: Lifecycle): ReadonlySet<string> {
  return new Set(transitions.filter(({ to }) => to === '<').flatMap(({ from }) => from));
}

/** Where each stage leads: `<` leads to every stage from which its own can be entered. */
function waysOf(lifecycle: Lifecycle): ReadonlyMap<string, ReadonlySet<string>> {
  const pausing = pausingStages(lifecycle);
  const pairs = lifecycle.transitions.flatMap(({ from, to }) =>
    from.flatMap((stage) =>
      targets(stage, to, { lifecycle, pausing }).map((target) => [stage, target] as const),
    ),
  );
  return groups(pairs);
}

function targets(
  stage: string,
  to: Transition['to'],
  { lifecycle, pausing }: { readonly lifecycle: Lifecycle; readonly pausing: ReadonlySet<string> },
): readonly string[] {
  if (to === '=') return [stage];
  if (to !== '<') return [to];
  // Through a row of pauses it comes back to where the first of them began.
  const within = new Set<string>([stage]);
  const found = new Set<string>();
  for (const paused of within)
    for (const entry of lifecycle.transitions.filter((transition) => transition.to === paused))
      for (const source of entry.from)
        if (pausing.has(source)) within.add(source);
        else found.add(source);
  return [...found];
}

function groups(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const grouped = new Map<string, Set<string>>();
  for (const [from, to] of pairs) grouped.set(from, (grouped.get(from) ?? new Set()).add(to));
  return grouped;
}

function reachable(
  starts: readonly string[],
  ways: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const reached = new Set(starts);
  for (const stage of reached) for (const next of ways.get(stage) ?? []) reached.add(next);
  return reached;
}

function checkResumes(lifecycle: Lifecycle): DefinitionProblem[] {
  const pausing = pausingStages(lifecycle);
  return lifecycle.transitions.flatMap(({ from, to }, index) =>
    to !== '<'
      ? []
      : from.flatMap((stage, at) =>
          targets(stage, to, { lifecycle, pausing }).length > 0
            ? []
            : [problem('LG-2028', `/lifecycle/transitions/${index}/from/${at}`, { stage })],
        ),
  );
}
