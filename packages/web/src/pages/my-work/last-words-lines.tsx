import { useQuery } from '@tanstack/react-query';
import { Flex, Typography } from 'antd';

import { historyQuery } from '../../api/record-parts.ts';
import { useDates } from '../../words/dates.ts';
import { useLabel } from '../../words/label.ts';
import { lastWords } from './last-words.ts';

/** Who returned it, or asks for more time, and why: read before one acts. */
export function LastWordsLines({ record }: { readonly record: string }) {
  const label = useLabel();
  const { moment } = useDates();
  const { data } = useQuery(historyQuery(record));
  const said = lastWords(data ?? []);
  if (said.length === 0) return null;
  return (
    <Flex
      vertical
      gap={6}
      style={{ paddingInlineStart: 10, borderInlineStart: '3px solid var(--ant-color-warning)' }}
    >
      {said.map(({ id, words, actor, at, comment }) => (
        <div key={id}>
          <Typography.Text strong>{label(words)}</Typography.Text>{' '}
          <Typography.Text type="secondary">
            {actor?.name ?? ''} {moment(at)}
          </Typography.Text>
          <div style={{ whiteSpace: 'pre-wrap' }}>{comment}</div>
        </div>
      ))}
    </Flex>
  );
}
