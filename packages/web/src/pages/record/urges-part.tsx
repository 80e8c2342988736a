import { useQuery } from '@tanstack/react-query';
import { Flex, Tag, Typography } from 'antd';

import type { RegisterDefinition } from '../../api/definition.ts';
import { urgesQuery, type Urge } from '../../api/record-parts.ts';
import type { LedgerRecord } from '../../api/records.ts';
import { useDirectory } from '../../api/directory.ts';
import { useDates } from '../../words/dates.ts';
import { useWords } from '../../words/define-words.ts';
import { useLabel } from '../../words/label.ts';
import { Part } from './card.tsx';
import { recordWords } from './record-words.ts';

interface UrgesPartProps {
  readonly record: LedgerRecord;
  readonly definition: RegisterDefinition;
}

/** How it was urged, and what was answered. Urging and answering stand among the next actions. */
export function UrgesPart({ record, definition }: UrgesPartProps) {
  const t = useWords(recordWords);
  const { data } = useQuery(urgesQuery(record.id));
  if (data === undefined || data.length === 0) return null;
  return (
    <Part title={t('urges')}>
      <Flex vertical gap={12}>
        {data.toReversed().map((urge) => (
          <UrgeLine key={urge.id} urge={urge} definition={definition} />
        ))}
      </Flex>
    </Part>
  );
}

function UrgeLine({ urge, definition }: { readonly urge: Urge; readonly definition: RegisterDefinition }) {
  const t = useWords(recordWords);
  const label = useLabel();
  const directory = useDirectory();
  const { moment } = useDates();
  const nameOf = (id: string | null): string =>
    id === null ? t('system') : (directory?.person(id)?.name ?? '…');
  const channel = definition.lifecycle.transitions
    .flatMap(({ needs = [] }) => needs)
    .flatMap((need) => (need.kind === 'input' && need.field.kind === 'choice' ? need.field.options : []))
    .find(({ id }) => id === urge.channel);
  return (
    <div>
      <Typography.Text type="secondary" style={{ fontSize: 12 }}>
        {t('urgeLine', {
          name: nameOf(urge.by),
          channel: channel === undefined ? urge.channel : label(channel.label),
        })}
        {'\u00a0· '}
        {moment(urge.at)}
      </Typography.Text>
      <div style={{ whiteSpace: 'pre-wrap' }}>{urge.text}</div>
      {urge.reply === null ? (
        <Tag color="warning">{t('notAnswered')}</Tag>
      ) : (
        <div
          style={{
            borderInlineStart: '3px solid var(--ant-color-border)',
            paddingInlineStart: 10,
            marginTop: 4,
          }}
        >
          <Typography.Text type="secondary" style={{ fontSize: 12 }}>
            {nameOf(urge.reply.by)}
            {'\u00a0· '}
            {moment(urge.reply.at)}
          </Typography.Text>
          <div style={{ whiteSpace: 'pre-wrap' }}>{urge.reply.text}</div>
        </div>
      )}
    </div>
  );
}
