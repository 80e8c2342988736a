/** What my posts have to sign for, to do and to check, nearest first; each is done in place. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { App, Button, Flex, Skeleton } from 'antd';
import type { ReactNode } from 'react';

import { useSearchState } from '../../app/search-state.ts';
import { tasksQuery, type Task } from '../../api/tasks.ts';
import { Failure } from '../../ui/failure.tsx';
import { Page } from '../../ui/page.tsx';
import { useWords } from '../../words/define-words.ts';
import { AcceptGroup } from './accept-group.tsx';
import { AllDone } from './all-done.tsx';
import { Counters } from './counters.tsx';
import { myWorkWords } from './my-work-words.ts';
import { TaskLine } from './task-line.tsx';
import { ToLaunch, useToLaunch } from './to-launch.tsx';
import { GROUPS, taskKey, workGroups, type GroupName, type WorkGroups } from './work-groups.ts';

export function MyWorkPage() {
  const t = useWords(myWorkWords);
  const { data, error, refetch } = useQuery(tasksQuery);
  return (
    <Page title={t('title')} about={t('about')}>
      <Failure error={error} onRetry={() => void refetch()} />
      {data === undefined ? (
        error === null ? (
          <Skeleton active title={false} paragraph={{ rows: 8 }} />
        ) : null
      ) : (
        <Work groups={workGroups(data)} today={data.today} />
      )}
    </Page>
  );
}

/** What is open; `later` alone is no work that waits. */
const WAITING = GROUPS.filter((name) => name !== 'later');

function Work({ groups, today }: { readonly groups: WorkGroups; readonly today: string }) {
  const t = useWords(myWorkWords);
  const [search, setSearch] = useSearchState();
  const navigate = useNavigate();
  const { notification } = App.useApp();
  const opened = search['open'];
  const onOpen = (key: string | undefined): void => {
    setSearch({ open: key });
  };
  const onDone = (task: Task): void => {
    onOpen(undefined);
    const key = taskKey(task);
    notification.success({
      key,
      title: t('done', { title: task.title }),
      actions: (
        <Button
          size="small"
          onClick={() => {
            notification.destroy(key);
            void navigate({ to: '/records/$record', params: { record: task.record } });
          }}
        >
          {t('view')}
        </Button>
      ),
    });
  };
  const toLaunch = useToLaunch();
  /** Work enough, though it is nobody's task yet. */
  const launches = Object.values(toLaunch).some((count) => count !== '');
  const idle = WAITING.every((name) => groups[name].length === 0);
  const lineOf = (task: Task, name: GroupName): ReactNode => (
    <TaskLine
      key={taskKey(task)}
      task={task}
      today={today}
      checking={name === 'check'}
      open={opened === taskKey(task)}
      onToggle={() => {
        onOpen(opened === taskKey(task) ? undefined : taskKey(task));
      }}
      onDone={onDone}
    />
  );
  return (
    <Flex vertical gap={20} style={{ maxWidth: 960 }}>
      <ToLaunch counts={toLaunch} />
      {idle ? launches ? null : <AllDone next={groups.later[0]} /> : <Counters groups={groups} />}
      {GROUPS.filter((name) => groups[name].length > 0).map((name) => (
        <section
          key={name}
          id={`work-${name}`}
          tabIndex={-1}
          aria-labelledby={`work-title-${name}`}
          style={{ outline: 'none', scrollMarginTop: 72 }}
        >
          <h2 id={`work-title-${name}`} style={{ fontSize: 16, fontWeight: 600, margin: '0 0 10px' }}>
            {t(name)} <small style={{ fontWeight: 400 }}>{t('count', { count: groups[name].length })}</small>
          </h2>
          <Flex vertical gap={10}>
            {name === 'accept' ? (
              <AcceptGroup
                tasks={groups.accept}
                today={today}
                opened={opened}
                onOpen={onOpen}
                onDone={onDone}
              />
            ) : (
              groups[name].map((task) => lineOf(task, name))
            )}
          </Flex>
        </section>
      ))}
    </Flex>
  );
}
