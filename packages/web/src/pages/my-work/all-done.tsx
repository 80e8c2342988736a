import { CheckCircleOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Flex, Result, Typography } from 'antd';

import { useMe } from '../../api/me.ts';
import type { Task } from '../../api/tasks.ts';
import { useDates } from '../../words/dates.ts';
import { useWords } from '../../words/define-words.ts';
import { myWorkWords } from './my-work-words.ts';

/** Nothing waits: what comes next, or how something comes here at all. */
export function AllDone({ next }: { readonly next: Task | undefined }) {
  const t = useWords(myWorkWords);
  const { posts, roles } = useMe();
  const { day } = useDates();
  const idle = next === undefined;
  return (
    <Result
      icon={<CheckCircleOutlined style={{ color: 'var(--ant-color-success)' }} />}
      title={<span style={{ fontSize: 20 }}>{t(idle ? 'none0' : 'clear')}</span>}
      subTitle={
        idle ? (
          t(posts.length === 0 && roles.length === 0 ? 'noPost' : 'clearNothing')
        ) : (
          <>
            <Typography.Text type="secondary">{t('clearText')}</Typography.Text>
            <br />
            <Link to="/records/$record" params={{ record: next.record }}>
              {next.dueOn === null ? next.title : t('clearNext', { title: next.title, day: day(next.dueOn) })}
            </Link>
          </>
        )
      }
      extra={
        <Flex gap={16} justify="center" wrap>
          <Link to="/plans">{t('toPlans')}</Link>
          <Link to="/ledger/$register" params={{ register: 'commitment' }}>
            {t('toLedger')}
          </Link>
        </Flex>
      }
      style={{ padding: '32px 16px' }}
    />
  );
}
