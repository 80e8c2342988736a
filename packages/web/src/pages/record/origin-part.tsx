/** Where a record comes from: the sentence in its plan, with the headings it stands under, and the record above it. */
import { LinkOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Breadcrumb, Flex, Typography } from 'antd';

import { citationsQuery, type Citation } from '../../api/record-parts.ts';
import type { LedgerRecord } from '../../api/records.ts';
import { LinkedRecord } from '../../ui/field-value/linked-record.tsx';
import { useWords } from '../../words/define-words.ts';
import { Part } from './card.tsx';
import { recordWords } from './record-words.ts';

export function OriginPart({ record }: { readonly record: LedgerRecord }) {
  const t = useWords(recordWords);
  // A branch comes from where its commitment comes from.
  const { data } = useQuery(citationsQuery(record.parent ?? record.id));
  const newest = data?.[0];
  const shown = data?.filter(({ plan, number }) => plan === newest?.plan && number === newest.number) ?? [];
  return (
    <Part title={t('origin')}>
      {record.parent === null ? null : (
        <Typography.Paragraph>
          {t('above')}　<LinkedRecord id={record.parent} />
        </Typography.Paragraph>
      )}
      {shown.length === 0 && record.parent === null ? (
        <Typography.Text type="secondary">{data === undefined ? '…' : t('originNone')}</Typography.Text>
      ) : (
        <Flex vertical gap={12}>
          {shown.map((citation) => (
            <Sentence key={citation.commitment} citation={citation} />
          ))}
        </Flex>
      )}
    </Part>
  );
}

function Sentence({ citation }: { readonly citation: Citation }) {
  const t = useWords(recordWords);
  const { plan, planTitle, number, commitment, quote, headings, readable } = citation;
  return (
    <div>
      <Breadcrumb
        items={[t('originPlan', { plan: planTitle, number }), ...headings].map((title) => ({ title }))}
        style={{ fontSize: 12 }}
      />
      <blockquote
        style={{
          margin: '8px 0',
          padding: '4px 12px',
          borderInlineStart: '3px solid var(--ant-color-primary)',
          background: 'var(--ant-color-fill-quaternary)',
        }}
      >
        {quote}
      </blockquote>
      {readable ? (
        <Link to="/plans/$plan" params={{ plan }} search={{ c: commitment, v: String(number) }}>
          <LinkOutlined /> {t('originOpen')}
        </Link>
      ) : null}
    </div>
  );
}
