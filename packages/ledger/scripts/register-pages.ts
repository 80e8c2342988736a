/**
 * Writes what follows from a definition into its page, `registers/<id>/README.md`: diagrams, stages, transitions, fields.
 * What people wrote above the mark stays.
 *
 *     node --conditions=taizhang-source packages/ledger/scripts/register-pages.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Field, RegisterDefinition, Requirement, Transition } from '../src/model/index.ts';
import { actorLabels } from '../src/lifecycle/actor.ts';
import { BUILT_IN_REGISTERS } from '../src/register/built-in.ts';
import { drawLifecycle } from '../src/register/diagram.ts';

const FOLDER = fileURLToPath(new URL('../../../registers/', import.meta.url));
const MARK = '<!-- what follows is written by packages/ledger/scripts/register-pages.ts -->';

for (const definition of BUILT_IN_REGISTERS) {
  const page = `${FOLDER}${definition.id}/README.md`;
  const [written = ''] = readFileSync(page, 'utf8').split(MARK);
  writeFileSync(page, `${written.trimEnd()}\n\n${MARK}\n\n${generated(definition)}`);
}

function generated(definition: RegisterDefinition): string {
  const { stages, transitions } = definition.lifecycle;
  return [
    '## 流程 / Lifecycle',
    ...(['zh', 'en'] as const).map(
      (language) => '```mermaid\n' + drawLifecycle(definition, language) + '```',
    ),
    '## 环节 / Stages',
    table(
      ['环节', 'stage', 'kind', '工作日时限 / limit in working days'],
      stages.map(({ label, kind, limit }) => [
        label.zh,
        label.en,
        kind,
        limit ? String(limit.workingDays) : '',
      ]),
    ),
    '## 流转 / Transitions',
    table(
      ['流转', 'transition', '谁办', 'who', '须有 / needs'],
      transitions.map((transition) => row(transition, definition)),
    ),
    '## 字段 / Fields',
    table(
      ['字段', 'field', '种类 / kind', '必填 / required', '起始环节之后由谁修改', 'changed later by'],
      definition.fields.map((field) => [
        field.label.zh,
        field.label.en,
        kindOf(field),
        field.required === true ? '✓' : '',
        ...keepers(field, definition),
      ]),
    ),
    '',
  ].join('\n\n');
}

function row(transition: Transition, definition: RegisterDefinition): string[] {
  const { label, who, notWho = [], needs = [], quorum } = transition;
  const may = actorLabels(who, definition);
  const not = actorLabels(notWho, definition);
  const except =
    notWho.length === 0 ? may : { zh: `${may.zh}；不得是${not.zh}`, en: `${may.en}; not ${not.en}` };
  const voices = quorum ? [`${quorum.of} 人 / persons`] : [];
  return [
    label.zh,
    label.en,
    except.zh,
    except.en,
    [...voices, ...needs.map((need) => needOf(need, definition))].join('; '),
  ];
}

function needOf(need: Requirement, { fields, evidence = [] }: RegisterDefinition): string {
  const label = (found: { label: { zh: string; en: string } } | undefined, name: string): string =>
    found ? `${found.label.zh} / ${found.label.en}` : name;
  switch (need.kind) {
    case 'field':
      return label(
        fields.find(({ id }) => id === need.field),
        need.field,
      );
    case 'input':
      return label(need.field, need.field.id);
    case 'evidence':
      return label(
        evidence.find(({ id }) => id === need.expected),
        '佐证 / evidence',
      );
    case 'comment':
      return '意见 / comment';
    case 'condition':
      return `${need.because.zh} / ${need.because.en}`;
    case 'branches':
      return `分办 / branches (${need.roles.join(', ')}): ${need.stages.join(', ')}`;
    case 'before-due':
      return '未过期限 / not past the due date';
    case 'later-than-due':
      return '晚于现期限 / later than the due date';
    case 'open-urge':
      return '有待复的催办 / an open urge';
  }
}

/** Empty where it is whoever may edit the record. */
function keepers({ edit = [] }: Field, definition: RegisterDefinition): readonly [zh: string, en: string] {
  const { zh, en } = actorLabels(edit, definition);
  return [zh, en];
}

function kindOf(field: Field): string {
  return 'several' in field && field.several ? `${field.kind} (several)` : field.kind;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
