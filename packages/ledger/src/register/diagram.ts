/** A lifecycle drawn: Mermaid text of a state diagram, made from the definition so that it cannot be out of date. */
import { pausingStages } from './check-ways.ts';
import type { RegisterDefinition, Stage, Transition } from '../model/index.ts';

/** Stays (`=`) are left out: they change nothing that a map of stages shows. */
export function drawLifecycle({ lifecycle }: RegisterDefinition, language: 'zh' | 'en'): string {
  const { initial, stages, transitions } = lifecycle;
  const name = (id: string): string => id.replaceAll('-', '_');
  const lines = [
    'stateDiagram-v2',
    ...stages.map(({ id, label }) => `    ${name(id)}: ${plain(label[language])}`),
    ...[...pausingStages(lifecycle)].map((id) => `    ${name(id)}__back: ${BACK[language]}`),
    `    [*] --> ${name(initial)}`,
    ...transitions.flatMap(({ from, to, label }) =>
      to === '='
        ? []
        : from.map((stage) => `    ${name(stage)} --> ${target(stage, to)}: ${plain(label[language])}`),
    ),
    ...stages.filter(isEnd).map(({ id }) => `    ${name(id)} --> [*]`),
  ];
  return `${lines.join('\n')}\n`;

  /** Back to where it was stopped: drawn to a history point of its own. */
  function target(stage: string, to: Transition['to']): string {
    return to === '<' ? `${name(stage)}__back` : name(to);
  }
}

const BACK = { zh: '↩ 原环节', en: '↩ where it was' };

const isEnd = ({ kind }: Stage): boolean => kind === 'closed' || kind === 'stopped';

/** Mermaid takes a colon or a semicolon for its own. */
function plain(text: string): string {
  return text.replaceAll(/[:;{}"]/gu, ' ');
}
