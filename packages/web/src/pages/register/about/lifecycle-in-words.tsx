/** Stages and transitions as tables: what the drawing shows, and what it cannot. */
import { Table, Typography } from 'antd';

import type { RegisterDefinition, Requirement, Stage, Transition } from '../../../api/definition.ts';
import { useActorWords } from '../../../ui/transition-dialog/use-actor-words.ts';
import { useWords } from '../../../words/define-words.ts';
import { useLabel } from '../../../words/label.ts';
import { registerWords } from '../register-words.ts';

export function LifecycleInWords({ definition }: { readonly definition: RegisterDefinition }) {
  const t = useWords(registerWords);
  const label = useLabel();
  const actors = useActorWords(definition);
  const needs = useNeedWords(definition);
  const name = (id: string): string => {
    if (id === '=') return t('stays');
    if (id === '<') return t('goesBack');
    const stage = definition.lifecycle.stages.find((one) => one.id === id);
    return stage === undefined ? id : label(stage.label);
  };
  return (
    <>
      <Typography.Title level={2} style={{ fontSize: 16 }}>
        {t('stages')}
      </Typography.Title>
      <Table<Stage>
        size="small"
        rowKey="id"
        pagination={false}
        dataSource={definition.lifecycle.stages}
        columns={[
          { title: t('stage'), render: (_, stage) => label(stage.label) },
          { title: t('stageKind'), render: (_, { kind }) => t(`stageKind_${kind}`) },
          {
            title: t('limit'),
            render: (_, { limit }) =>
              limit === undefined ? '' : t('limitDays', { days: limit.workingDays }),
          },
        ]}
      />
      <Typography.Title level={2} style={{ fontSize: 16, marginTop: 20 }}>
        {t('transitions')}
      </Typography.Title>
      <Table<Transition>
        size="small"
        rowKey="id"
        pagination={false}
        scroll={{ x: 760 }}
        dataSource={definition.lifecycle.transitions}
        columns={[
          {
            title: t('transition'),
            width: 140,
            render: (_, step) => <Typography.Text strong>{label(step.label)}</Typography.Text>,
          },
          {
            title: t('way'),
            render: (_, { from, to }) => `${from.map(name).join(t('between'))} → ${name(to)}`,
          },
          {
            title: t('who'),
            render: (_, { who, notWho = [], quorum }) => (
              <>
                {actors(who)}
                {notWho.length === 0 ? '' : t('between') + t('notWho', { who: actors(notWho) })}
                {quorum === undefined ? '' : t('between') + t('quorum', { of: quorum.of })}
              </>
            ),
          },
          {
            title: t('needs'),
            render: (_, step) =>
              [...(step.needs ?? []).map(needs), ...(step.freezes === undefined ? [] : [t('freezes')])].join(
                t('between'),
              ),
          },
        ]}
      />
    </>
  );
}

function useNeedWords(definition: RegisterDefinition): (need: Requirement) => string {
  const t = useWords(registerWords);
  const label = useLabel();
  return (need) => {
    switch (need.kind) {
      case 'comment':
        return t('need_comment', { count: need.minLength ?? 1 });
      case 'field': {
        const field = definition.fields.find(({ id }) => id === need.field);
        return t('need_field', { field: field === undefined ? need.field : label(field.label) });
      }
      case 'input':
        return t('need_input', { field: label(need.field.label) });
      case 'evidence':
        return t('need_evidence');
      case 'branches':
        return t('need_branches');
      case 'before-due':
        return t('need_beforeDue');
      case 'later-than-due':
        return t('need_laterThanDue');
      case 'open-urge':
        return t('need_openUrge');
      case 'condition':
        return label(need.because);
    }
  };
}
