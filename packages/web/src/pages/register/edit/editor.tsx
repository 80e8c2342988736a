/** The parts of a definition that are edited: names, fields, stages, transitions, and its text. */
import { Collapse, Flex, Typography } from 'antd';
import { useState } from 'react';

import type { Field, RegisterDefinition, Stage, Transition } from '../../../api/definition.ts';
import { useWords } from '../../../words/define-words.ts';
import { useLabel } from '../../../words/label.ts';
import { editWords } from './edit-words.ts';
import { BasicsForm } from './basics-form.tsx';
import {
  changeField,
  freeId,
  moved,
  withField,
  withoutField,
  withoutStage,
  withStages,
  withTransitions,
} from './edit-definition.ts';
import { FieldDrawer } from './field-drawer.tsx';
import { ItemList } from './item-list.tsx';
import { NEW_FIELD, NEW_STAGE, NEW_TRANSITION } from './new-item-words.ts';
import type { DefinitionProblem } from './problems-at.ts';
import { SourceText } from './source-text.tsx';
import { StageDrawer } from './stage-drawer.tsx';
import { TransitionDrawer } from './transition-drawer.tsx';

interface EditorProps {
  readonly definition: RegisterDefinition;
  readonly problems: readonly DefinitionProblem[];
  readonly onChange: (definition: RegisterDefinition) => void;
}

type Opened =
  | { readonly kind: 'field'; readonly at: number }
  | { readonly kind: 'stage'; readonly at: number }
  | { readonly kind: 'transition'; readonly at: number };

export function Editor({ definition, problems, onChange }: EditorProps) {
  const t = useWords(editWords);
  const [opened, setOpened] = useState<Opened | null>(null);
  return (
    <Flex vertical gap={24}>
      <section>
        <Typography.Title level={2} style={{ fontSize: 16, marginTop: 0 }}>
          {t('basics')}
        </Typography.Title>
        <BasicsForm definition={definition} problems={problems} onChange={onChange} />
      </section>
      <Lists definition={definition} problems={problems} onChange={onChange} onOpen={setOpened} />
      <Collapse
        destroyOnHidden
        items={[
          {
            key: 'source',
            label: t('source'),
            children: (
              <SourceText key={JSON.stringify(definition)} definition={definition} onChange={onChange} />
            ),
          },
        ]}
      />
      <OpenedDrawer
        definition={definition}
        opened={opened}
        onChange={(changed) => {
          onChange(changed);
          setOpened(null);
        }}
        onClose={() => {
          setOpened(null);
        }}
      />
    </Flex>
  );
}

function Lists({
  definition,
  problems,
  onChange,
  onOpen,
}: EditorProps & { readonly onOpen: (opened: Opened) => void }) {
  const t = useWords(editWords);
  const label = useLabel();
  const { fields, lifecycle } = definition;
  const { stages, transitions } = lifecycle;
  const stageName = (id: string): string => {
    const stage = stages.find((one) => one.id === id);
    return stage === undefined
      ? id === '='
        ? t('stays')
        : id === '<'
          ? t('goesBack')
          : id
      : label(stage.label);
  };
  return (
    <>
      <ItemList
        title={t('fields')}
        pointer="/fields"
        problems={problems}
        add={t('addField')}
        items={fields.map((field) => ({
          id: field.id,
          name: label(field.label),
          about: [t(`kind_${field.kind}`), ...(field.required === true ? [t('required')] : [])].join(
            t('between'),
          ),
        }))}
        onAdd={() => {
          onChange(withField(definition, newField(fields)));
          onOpen({ kind: 'field', at: fields.length });
        }}
        onEdit={(at) => {
          onOpen({ kind: 'field', at });
        }}
        onMove={(at, by) => {
          onChange({ ...definition, fields: moved(fields, at, by) });
        }}
        onRemove={(at) => {
          onChange(withoutField(definition, fields[at]?.id ?? ''));
        }}
      />
      <ItemList
        title={t('stages')}
        pointer="/lifecycle/stages"
        problems={problems}
        add={t('addStage')}
        items={stages.map((stage) => ({
          id: stage.id,
          name: label(stage.label),
          about: t(`stageKind_${stage.kind}`),
        }))}
        onAdd={() => {
          onChange(withStages(definition, [...stages, newStage(stages)]));
          onOpen({ kind: 'stage', at: stages.length });
        }}
        onEdit={(at) => {
          onOpen({ kind: 'stage', at });
        }}
        onMove={(at, by) => {
          onChange(withStages(definition, moved(stages, at, by)));
        }}
        onRemove={(at) => {
          onChange(withoutStage(definition, stages[at]?.id ?? ''));
        }}
      />
      <ItemList
        title={t('transitions')}
        pointer="/lifecycle/transitions"
        problems={problems}
        add={t('addTransition')}
        items={transitions.map((step) => ({
          id: step.id,
          name: label(step.label),
          about: `${step.from.map(stageName).join(t('between'))} → ${stageName(step.to)}`,
        }))}
        onAdd={() => {
          onChange(withTransitions(definition, [...transitions, newTransition(definition)]));
          onOpen({ kind: 'transition', at: transitions.length });
        }}
        onEdit={(at) => {
          onOpen({ kind: 'transition', at });
        }}
        onMove={(at, by) => {
          onChange(withTransitions(definition, moved(transitions, at, by)));
        }}
        onRemove={(at) => {
          onChange(withTransitions(definition, transitions.toSpliced(at, 1)));
        }}
      />
    </>
  );
}

interface OpenedDrawerProps {
  readonly definition: RegisterDefinition;
  readonly opened: Opened | null;
  readonly onChange: (definition: RegisterDefinition) => void;
  readonly onClose: () => void;
}

function OpenedDrawer({ definition, opened, onChange, onClose }: OpenedDrawerProps) {
  if (opened === null) return null;
  const { at } = opened;
  const { stages, transitions } = definition.lifecycle;
  const [field, stage, transition] = [definition.fields[at], stages[at], transitions[at]];
  if (opened.kind === 'field' && field !== undefined)
    return (
      <FieldDrawer
        field={field}
        onClose={onClose}
        onChange={(changed) => {
          onChange(changeField(definition, at, changed));
        }}
      />
    );
  if (opened.kind === 'stage' && stage !== undefined)
    return (
      <StageDrawer
        stage={stage}
        onClose={onClose}
        onChange={(changed) => {
          onChange(withStages(definition, stages.with(at, changed)));
        }}
      />
    );
  if (opened.kind === 'transition' && transition !== undefined)
    return (
      <TransitionDrawer
        definition={definition}
        transition={transition}
        onClose={onClose}
        onChange={(changed) => {
          onChange(withTransitions(definition, transitions.with(at, changed)));
        }}
      />
    );
  return null;
}

const idsOf = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);

const newField = (fields: readonly Field[]): Field => ({
  id: freeId('field', idsOf(fields)),
  kind: 'text',
  label: NEW_FIELD,
  maxLength: 200,
});
const newStage = (stages: readonly Stage[]): Stage => ({
  id: freeId('stage-', idsOf(stages)),
  kind: 'open',
  label: NEW_STAGE,
});
const newTransition = ({ lifecycle }: RegisterDefinition): Transition => ({
  id: freeId('step-', idsOf(lifecycle.transitions)),
  label: NEW_TRANSITION,
  from: [lifecycle.initial],
  to: lifecycle.stages.at(-1)?.id ?? '=',
  who: [{ is: 'owner' }],
});
