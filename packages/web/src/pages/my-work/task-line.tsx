/** One thing to do: what, from which plan, until when, with what proof; opened, it is done right here. */
import { RightOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button, Checkbox, Flex, Skeleton, Typography } from 'antd';
import { lazy, Suspense } from 'react';

import { useDefinition } from '../../api/definition.ts';
import type { Task } from '../../api/tasks.ts';
import { dueWords } from '../../ui/due-words.ts';
import { usePeriodName } from '../../ui/field-value/use-period-name.ts';
import { Light } from '../../ui/light.tsx';
import { lightWords } from '../../ui/light-words.ts';
import { UnitName } from '../../ui/names.tsx';
import { StageTag } from '../../ui/stage-tag.tsx';
import { useDates } from '../../words/dates.ts';
import { useWords } from '../../words/define-words.ts';
import { useLabel } from '../../words/label.ts';
import { expectedProof } from './expected-proof.ts';
import { myWorkWords } from './my-work-words.ts';

/** Forms, files and dialogs: loaded with the first thing that is opened, not with the list. */
const TaskDesk = lazy(async () => ({ default: (await import('./task-desk.tsx')).TaskDesk }));

interface TaskLineProps {
  readonly task: Task;
  readonly today: string;
  readonly checking: boolean;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onDone: (task: Task) => void;
  /** Where several can be signed for at once. */
  readonly selection?: { readonly selected: boolean; readonly onSelect: (selected: boolean) => void };
}

export function TaskLine({ task, today, checking, open, onToggle, onDone, selection }: TaskLineProps) {
  const t = useWords(myWorkWords);
  const lights = useWords(lightWords);
  const periodName = usePeriodName();
  const { day } = useDates();
  const { record, title, key, number, plan, dueOn, timeliness, light, unit } = task;
  const headline = key === null ? title : `${title}\u00a0· ${periodName(key)}`;
  return (
    <article
      style={{
        background: 'var(--ant-color-bg-container)',
        border: '1px solid var(--ant-color-border-secondary)',
        borderRadius: 8,
        padding: 14,
      }}
    >
      <Flex gap={12} align="flex-start" wrap>
        {selection === undefined ? null : (
          <Checkbox
            checked={selection.selected}
            aria-label={t('select', { title: headline })}
            onChange={({ target }) => {
              selection.onSelect(target.checked);
            }}
          />
        )}
        <div style={{ flex: '1 1 230px', minWidth: 0 }}>
          <h3 style={{ fontSize: 15, fontWeight: 600, margin: 0, lineHeight: 1.5 }}>
            <Link
              to="/records/$record"
              params={{ record }}
              search={task.occurrence === null ? {} : { occurrence: task.occurrence }}
            >
              {title}
              {key === null ? null : (
                <>
                  {'\u00a0· '}
                  <span style={{ whiteSpace: 'nowrap' }}>{periodName(key)}</span>
                </>
              )}
            </Link>
          </h3>
          <Flex gap={8} wrap align="center" style={{ marginTop: 6 }}>
            <Light timeliness={timeliness} light={light}>
              {dueOn === null || timeliness.startsWith('done') ? undefined : dueWords(dueOn, today, lights)}
            </Light>
            {dueOn === null ? null : (
              <Typography.Text type="secondary">{t('due', { day: day(dueOn) })}</Typography.Text>
            )}
            <State task={task} checking={checking} />
          </Flex>
          <Flex
            wrap
            style={{ columnGap: 12, fontSize: 12, marginTop: 4, color: 'var(--ant-color-text-secondary)' }}
          >
            {number === null ? null : <span>{number}</span>}
            {checking ? (
              <span>
                <UnitName id={unit} />
              </span>
            ) : null}
            <Origin plan={plan} />
            <Proof task={task} />
          </Flex>
        </div>
        <Button
          type={open ? 'default' : 'primary'}
          ghost={!open}
          aria-expanded={open}
          icon={<RightOutlined rotate={open ? 90 : 0} />}
          iconPlacement="end"
          onClick={onToggle}
        >
          {open ? t('close') : t(checking ? 'check1' : 'do')}
        </Button>
      </Flex>
      {open ? (
        <div
          style={{ marginTop: 14, paddingTop: 14, borderTop: '1px solid var(--ant-color-border-secondary)' }}
        >
          <Suspense fallback={<Skeleton active title={false} paragraph={{ rows: 3 }} />}>
            <TaskDesk task={task} onDone={onDone} />
          </Suspense>
        </div>
      ) : null}
    </article>
  );
}

function State({ task, checking }: { readonly task: Task; readonly checking: boolean }) {
  const t = useWords(myWorkWords);
  const definition = useDefinition(task.register, task.definition);
  if (task.occurrence === null) {
    const kind = definition?.lifecycle.stages.find(({ id }) => id === task.stage)?.kind;
    return (
      <>
        <StageTag definition={definition} stage={task.stage} />
        {checking && kind === 'open' ? <Typography.Text>{t('branchesDone')}</Typography.Text> : null}
      </>
    );
  }
  if (task.state === 'returned') return <Typography.Text type="danger">{t('returned')}</Typography.Text>;
  return checking ? <Typography.Text>{t('toCheck')}</Typography.Text> : null;
}

function Origin({ plan }: Pick<Task, 'plan'>) {
  const t = useWords(myWorkWords);
  if (plan === null) return null;
  const said = t('from', { plan: plan.title });
  if (!plan.readable) return <span>{said}</span>;
  return (
    <Link to="/plans/$plan" params={{ plan: plan.id }} search={{ c: plan.commitment }}>
      {said}
    </Link>
  );
}

/** What proof is asked for, before one opens it. */
function Proof({ task }: { readonly task: Task }) {
  const t = useWords(myWorkWords);
  const label = useLabel();
  const definition = useDefinition(task.register, task.definition);
  const asked = definition === undefined ? [] : expectedProof(definition, task.occurrence !== null);
  if (asked.length === 0) return null;
  return <span>{t('expects', { what: asked.map((one) => label(one.label)).join(t('between')) })}</span>;
}
