/**
 * The line that is not crossed, where names can tell: a definition whose fields or choices say that they hold what people
 * say, think or believe is refused. Field kinds are a closed list for the same reason. It cannot be switched off.
 *
 * Words are unmistakable ones only: 意见 (of a reviewer on a draft) and 反馈 (of progress) are everyday work.
 */
import type { Label, RegisterDefinition } from '../model/index.ts';
import { problem, type DefinitionProblem } from './definition-problem.ts';

const WORDS: readonly RegExp[] = [
  /宗教信仰|信教|信仰情况/u, // faith
  /政治(?:倾向|立场|态度|表现|观点)/u, // political views of a person
  /思想(?:动态|状况|倾向|表现)/u, // what somebody thinks
  /忠诚度|忠诚评/u, // loyalty
  /舆情|舆论监|网评|跟帖|言论|发帖/u, // what people say or post
  /情(?:感|绪)(?:倾向|分析|指数)/u, // sentiment
  /sentiment|ideolog|loyalty|religio|political (?:view|leaning|opinion|stance)|public opinion|social media post/iu,
];

export function crossings(definition: RegisterDefinition): DefinitionProblem[] {
  return [...namedThings(definition)].flatMap(({ path, texts }) =>
    texts.flatMap((text) => {
      const word = WORDS.map((pattern) => pattern.exec(text)?.[0]).find((match) => match !== undefined);
      return word === undefined ? [] : [problem('LG-2010', path, { text, word })];
    }),
  );
}

interface Named {
  readonly path: string;
  readonly texts: readonly string[];
}

function* namedThings(definition: RegisterDefinition): Generator<Named> {
  yield named('/label', definition.id, definition.label);
  for (const [index, field] of definition.fields.entries()) {
    const path = `/fields/${index}`;
    yield named(path, words(field.id), field.label);
    if (field.kind === 'choice')
      for (const [at, option] of field.options.entries())
        yield named(`${path}/options/${at}`, words(option.id), option.label);
    if (field.kind === 'table')
      for (const [at, column] of field.columns.entries())
        yield named(`${path}/columns/${at}`, words(column.id), column.label);
  }
  for (const [index, { needs = [] }] of definition.lifecycle.transitions.entries())
    for (const [at, need] of needs.entries())
      if (need.kind === 'input')
        yield named(
          `/lifecycle/transitions/${index}/needs/${at}/field`,
          words(need.field.id),
          need.field.label,
        );
}

function named(path: string, id: string, { zh, en }: Label): Named {
  return { path, texts: [id, zh, en] };
}

/** `politicalView` → `political view` */
function words(id: string): string {
  return id.replaceAll(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ');
}
