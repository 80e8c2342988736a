/** What was decided about the plan, newest first, each with its way back. */
import { UndoOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Drawer, Empty, Flex, Skeleton, Typography } from 'antd';

import { operationsQuery } from '../../api/plans.ts';
import type { AnswerOf } from '../../api/types.ts';
import { Failure } from '../../ui/failure.tsx';
import { PersonName } from '../../ui/names.tsx';
import { useDates } from '../../words/dates.ts';
import { useWords } from '../../words/define-words.ts';
import type { PlanDecisions } from './decide/use-decisions.ts';
import { planWords } from './plan-words.ts';

type Operation = AnswerOf<'/api/v1/operations'>['items'][number];

const WORDS: Readonly<
  Record<string, 'opAccept' | 'opEdit' | 'opMerge' | 'opSplit' | 'opReject' | 'opApply' | 'opRemove'>
> = {
  'plan.accept': 'opAccept',
  'plan.edit': 'opEdit',
  'plan.merge': 'opMerge',
  'plan.split': 'opSplit',
  'plan.reject': 'opReject',
  'plan.apply': 'opApply',
  'plan.remove': 'opRemove',
};
const MOST_TITLES = 3;

interface HistoryDrawerProps {
  readonly plan: string;
  /** Null where this person may only read. */
  readonly decisions: PlanDecisions | null;
  readonly onClose: () => void;
}

export function HistoryDrawer({ plan, decisions, onClose }: HistoryDrawerProps) {
  const t = useWords(planWords);
  const { data, error, isPending, refetch } = useQuery(operationsQuery(plan));
  return (
    <Drawer open size={480} title={t('historyTitle')} onClose={onClose}>
      <Failure error={error} onRetry={() => void refetch()} />
      {isPending ? <Skeleton active title={false} /> : null}
      {data?.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('historyNone')} />
      ) : null}
      <Flex vertical gap={16}>
        {data?.map((operation) => (
          <OperationRow key={operation.id} operation={operation} decisions={decisions} />
        ))}
      </Flex>
    </Drawer>
  );
}

interface OperationRowProps {
  readonly operation: Operation;
  readonly decisions: PlanDecisions | null;
}

function OperationRow({ operation, decisions }: OperationRowProps) {
  const t = useWords(planWords);
  const { moment } = useDates();
  const { id, kind, doneBy, doneAt, undoneAt } = operation;
  const summary = operation.summary as {
    readonly titles?: readonly string[];
    readonly adopted?: number;
    readonly numbers?: readonly number[];
  };
  const titles = summary.titles ?? [];
  return (
    <Flex gap={12} justify="space-between" align="flex-start">
      <div style={{ minWidth: 0 }}>
        <Typography.Text strong delete={undoneAt !== null} style={{ display: 'block' }}>
          {t(WORDS[kind] ?? 'opOther')}
          {(summary.numbers ?? []).map((number) => ` ${t('version', { number })}`)}
          {summary.adopted === undefined ? '' : ` ${t('opAdopted', { count: summary.adopted })}`}
        </Typography.Text>
        {titles.slice(0, MOST_TITLES).map((title) => (
          <Typography.Text key={title} ellipsis style={{ display: 'block' }}>
            {title}
          </Typography.Text>
        ))}
        <Typography.Text type="secondary" style={{ fontSize: 13 }}>
          {doneBy === null ? null : (
            <>
              <PersonName id={doneBy} />
              {'\u00a0· '}
            </>
          )}
          {moment(doneAt)}
          {undoneAt === null ? null : `\u00a0· ${t('opUndone', { moment: moment(undoneAt) })}`}
        </Typography.Text>
      </div>
      {undoneAt === null && decisions !== null ? (
        <Button size="small" icon={<UndoOutlined />} onClick={() => void decisions.undo(id)}>
          {t('undo')}
        </Button>
      ) : null}
    </Flex>
  );
}
