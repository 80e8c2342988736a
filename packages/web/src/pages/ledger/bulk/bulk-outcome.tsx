/** What became of each record: refusals first, they are what is left to do. */
import { CheckCircleOutlined, CloseCircleOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Flex, Typography } from 'antd';

import type { RegisterDefinition } from '../../../api/definition.ts';
import type { ListedRecord } from '../../../api/record-list.ts';
import { stageOf } from '../../../api/definition.ts';
import type { AnswerOf } from '../../../api/types.ts';
import { useWords } from '../../../words/define-words.ts';
import { useLabel } from '../../../words/label.ts';
import { ledgerWords } from '../ledger-words.ts';

type Outcome = AnswerOf<'/api/v1/records/transitions', 'post'>['items'][number];

interface BulkOutcomeProps {
  readonly definition: RegisterDefinition;
  readonly records: readonly ListedRecord[];
  readonly outcomes: readonly Outcome[];
}

export function BulkOutcome({ definition, records, outcomes }: BulkOutcomeProps) {
  const t = useWords(ledgerWords);
  const label = useLabel();
  const titles = new Map(records.map((record) => [record.id, record]));
  const refused = outcomes.filter(({ refusals }) => refusals.length > 0);
  const taken = outcomes.filter(({ refusals }) => refusals.length === 0);
  const said = (outcome: Outcome): string => {
    if (outcome.refusals.length > 0) return outcome.refusals.map(({ words }) => label(words)).join(' ');
    if (!outcome.tookEffect) return t('outcomeWaiting');
    const stage = stageOf(definition, outcome.stage ?? '');
    return t('outcomeTo', { stage: stage === undefined ? (outcome.stage ?? '') : label(stage.label) });
  };
  return (
    <>
      <Typography.Title level={2} style={{ fontSize: 16, marginTop: 0 }} role="status">
        {[
          ...(taken.length > 0 ? [t('outcomeDone', { count: taken.length })] : []),
          ...(refused.length > 0 ? [t('outcomeRefused', { count: refused.length })] : []),
        ].join(t('between'))}
      </Typography.Title>
      <Flex vertical component="ul" style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {[...refused, ...taken].map((outcome) => {
          const record = titles.get(outcome.record);
          return (
            <Flex key={outcome.record} component="li" gap={10} style={LINE}>
              {outcome.refusals.length > 0 ? (
                <CloseCircleOutlined style={{ color: 'var(--ant-color-error)', marginTop: 4 }} />
              ) : (
                <CheckCircleOutlined style={{ color: 'var(--ant-color-success)', marginTop: 4 }} />
              )}
              <div style={{ minWidth: 0 }}>
                <Link to="/records/$record" params={{ record: outcome.record }}>
                  {record?.number === null || record === undefined
                    ? (record?.title ?? outcome.record)
                    : `${record.number} ${record.title}`}
                </Link>
                <div>
                  <Typography.Text type="secondary">{said(outcome)}</Typography.Text>
                </div>
              </div>
            </Flex>
          );
        })}
      </Flex>
    </>
  );
}

const LINE = { paddingBlock: 8, borderBottom: '1px solid var(--ant-color-border-secondary)' } as const;
