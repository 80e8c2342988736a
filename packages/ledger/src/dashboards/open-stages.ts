import type { RegisterDefinition, Stage } from '../model/index.ts';
import type { OpenStages } from '../store/queries/overdue-ladder.ts';
import { latestDefinitions } from '../store/queries/register-definitions.ts';
import type { Reading } from '../store/work.ts';

export interface StageQuestion {
  readonly kinds: readonly Stage['kind'][];
  /** Only registers whose records fall due. */
  readonly due?: boolean;
  /** Without registers whose work is done in branches of another register. */
  readonly undivided?: boolean;
}

/** The stages of these kinds in every register of the organisation, side by side. */
export async function stagesOf(reading: Reading, question: StageQuestion): Promise<OpenStages> {
  const definitions = (await latestDefinitions(reading)).map(({ definition }) => definition);
  return stagesIn(definitions, question);
}

/** The same of definitions at hand. Pure. */
function stagesIn(
  definitions: readonly RegisterDefinition[],
  { kinds, due = false, undivided = false }: StageQuestion,
): OpenStages {
  const pairs = definitions
    .filter(({ dueField }) => !due || dueField !== undefined)
    .filter((definition) => !undivided || !opensBranches(definition))
    .flatMap(({ id, lifecycle }) =>
      lifecycle.stages.filter(({ kind }) => kinds.includes(kind)).map((stage) => [id, stage.id] as const),
    );
  return { registers: pairs.map(([register]) => register), stages: pairs.map(([, stage]) => stage) };
}

/** Whether its records are worked on in records of another register. */
export const opensBranches = ({ id, lifecycle }: RegisterDefinition): boolean =>
  lifecycle.transitions.some(({ effects = [] }) =>
    effects.some((effect) => effect.kind === 'open-branches' && effect.register !== id),
  );
