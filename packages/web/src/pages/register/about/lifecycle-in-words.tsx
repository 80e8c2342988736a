/** Stages and transitions as tables: what the drawing shows, and what it cannot. */
import { Typography } from 'antd';

import type { RegisterDefinition, Requirement } from '../../../api/definition.ts';
import { PlainTable } from '../../../ui/plain-table.tsx';
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
      <PlainTable
        caption={t('stages')}
        head={[t('stage'), t('stageKind'), t('limit')]}
        rows={definition.lifecycle.stages.map(({ id, label: said, kind, limit }) => ({
          key: id,
          cells: [
            label(said),
            t(`stageKind_${kind}`),
            limit === undefined ? '' : t('limitDays', { days: limit.workingDays }),
          ],
        }))}
      />
      <Typography.Title level={2} style={{ fontSize: 16, marginTop: 20 }}>
        {t('transitions')}
      </Typography.Title>
      <PlainTable
        caption={t('transitions')}
        minWidth={760}
        head={[t('transition'), t('way'), t('who'), t('needs')]}
        rows={definition.lifecycle.transitions.map((step) => ({
          key: step.id,
          cells: [
            <Typography.Text key="name" strong>
              {label(step.label)}
            </Typography.Text>,
            `${step.from.map(name).join(t('between'))} → ${name(step.to)}`,
            [
              actors(step.who),
              ...((step.notWho ?? []).length === 0 ? [] : [t('notWho', { who: actors(step.notWho ?? []) })]),
              ...(step.quorum === undefined ? [] : [t('quorum', { of: step.quorum.of })]),
            ].join(t('between')),
            [...(step.needs ?? []).map(needs), ...(step.freezes === undefined ? [] : [t('freezes')])].join(
              t('between'),
            ),
          ],
        }))}
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
