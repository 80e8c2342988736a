import type { RegisterDefinition, Stage } from '../../model/index.ts';

/** Kinds of stages in which nothing is owed: what falls due there is neither reminded of nor marked. */
const QUIET: readonly Stage['kind'][] = ['draft', 'closed', 'stopped'];

/** As `register/stage`. */
export const quietStages = (
  definitions: readonly { readonly definition: RegisterDefinition }[],
): readonly string[] =>
  definitions.flatMap(({ definition: { id, lifecycle } }) =>
    lifecycle.stages.filter(({ kind }) => QUIET.includes(kind)).map((stage) => `${id}/${stage.id}`),
  );
