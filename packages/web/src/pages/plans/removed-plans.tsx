/** Plans that were removed as a whole: they stand in no list, so the way back stands here. */
import { UndoOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Collapse, Flex, Typography } from 'antd';
import { useState } from 'react';

import { removedPlansQuery, type RemovedPlan } from '../../api/plans.ts';
import { PersonName } from '../../ui/names.tsx';
import { useDates } from '../../words/dates.ts';
import { useWords } from '../../words/define-words.ts';
import { usePlanDecisions } from '../plan/decide/use-decisions.ts';
import { plansWords } from './plans-words.ts';

/** `standing`: the plans of the list; of these only versions were removed, which their own pages show. */
export function RemovedPlans({ standing }: { readonly standing: ReadonlySet<string> }) {
  const t = useWords(plansWords);
  const { data } = useQuery(removedPlansQuery);
  const removed = data?.filter(({ plan }) => !standing.has(plan)) ?? [];
  if (removed.length === 0) return null;
  return (
    <Collapse
      ghost
      style={{ marginTop: 12 }}
      items={[
        {
          key: 'removed',
          label: t('removed', { count: removed.length }),
          children: (
            <Flex vertical gap={10}>
              {removed.map((one) => (
                <RemovedLine key={one.operation} removed={one} />
              ))}
            </Flex>
          ),
        },
      ]}
    />
  );
}

function RemovedLine({ removed }: { readonly removed: RemovedPlan }) {
  const t = useWords(plansWords);
  const { moment } = useDates();
  const decisions = usePlanDecisions(removed.plan);
  const [sending, setSending] = useState(false);
  return (
    <Flex gap={12} justify="space-between" align="center" wrap>
      <span>
        {removed.title}{' '}
        <Typography.Text type="secondary">
          {removed.by === null ? null : <PersonName id={removed.by} />} {moment(removed.at)}
          {removed.reason === null ? '' : `\u00a0· ${removed.reason}`}
        </Typography.Text>
      </span>
      <Button
        size="small"
        icon={<UndoOutlined />}
        loading={sending}
        aria-label={t('restoreOf', { plan: removed.title })}
        onClick={() => {
          setSending(true);
          void decisions.undo(removed.operation).finally(() => {
            setSending(false);
          });
        }}
      >
        {t('restore')}
      </Button>
    </Flex>
  );
}
