/** What was assigned and not signed for: one by one, or many at once. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Checkbox, Flex } from 'antd';
import { useState } from 'react';

import { answer, api } from '../../api/client.ts';
import { onceKey } from '../../api/once.ts';
import type { Task } from '../../api/tasks.ts';
import { Failure } from '../../ui/failure.tsx';
import { useWords } from '../../words/define-words.ts';
import { useLabel } from '../../words/label.ts';
import { myWorkWords } from './my-work-words.ts';
import { TaskLine } from './task-line.tsx';
import { taskKey } from './work-groups.ts';

interface AcceptGroupProps {
  readonly tasks: readonly Task[];
  readonly today: string;
  readonly opened: string | undefined;
  readonly onOpen: (key: string | undefined) => void;
  readonly onDone: (task: Task) => void;
}

export function AcceptGroup({ tasks, today, opened, onOpen, onDone }: AcceptGroupProps) {
  const t = useWords(myWorkWords);
  const label = useLabel();
  const client = useQueryClient();
  const { message, notification } = App.useApp();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const chosen = tasks.filter(({ record }) => selected.has(record));
  const accept = useMutation({
    mutationFn: (accepted: readonly Task[]) =>
      answer(
        api.POST('/api/v1/records/transitions', {
          params: { header: { 'idempotency-key': onceKey() } },
          body: {
            mode: 'each',
            steps: accepted.map(({ record, version }) => ({ record, version, transition: 'accept' })),
          },
        }),
      ),
    onSuccess: async ({ items }) => {
      const failed = items.filter(({ tookEffect }) => !tookEffect);
      const done = items.length - failed.length;
      setSelected(new Set());
      await client.invalidateQueries({ queryKey: ['my-work'] });
      void client.invalidateQueries({ queryKey: ['record'] });
      if (failed.length === 0) void message.success(t('accepted', { count: done }));
      else {
        const why = failed.flatMap(({ refusals }) => refusals.map(({ words }) => label(words)))[0] ?? '';
        notification.warning({ title: t('acceptedSome', { done, failed: failed.length, why }), duration: 0 });
      }
    },
  });
  return (
    <>
      <Flex gap={12} align="center" wrap>
        <Checkbox
          checked={chosen.length === tasks.length}
          indeterminate={chosen.length > 0 && chosen.length < tasks.length}
          onChange={({ target }) => {
            setSelected(new Set(target.checked ? tasks.map(({ record }) => record) : []));
          }}
        >
          {t('selectAll')}
        </Checkbox>
        <Button
          type="primary"
          disabled={chosen.length === 0}
          loading={accept.isPending}
          onClick={() => {
            accept.mutate(chosen);
          }}
        >
          {t('acceptAll', { count: chosen.length })}
        </Button>
      </Flex>
      <Failure error={accept.error} />
      {tasks.map((task) => {
        const key = taskKey(task);
        return (
          <TaskLine
            key={key}
            task={task}
            today={today}
            checking={false}
            open={opened === key}
            onToggle={() => {
              onOpen(opened === key ? undefined : key);
            }}
            onDone={onDone}
            selection={{
              selected: selected.has(task.record),
              onSelect: (is) => {
                const next = new Set(selected);
                if (is) next.add(task.record);
                else next.delete(task.record);
                setSelected(next);
              },
            }}
          />
        );
      })}
    </>
  );
}
