/** Over the list: which commitments it shows, and what may be done with those that are selected. */
import { QuestionCircleOutlined, SearchOutlined } from '@ant-design/icons';
import { Button, Flex, Input, Select, Tooltip, Typography, type InputRef } from 'antd';
import type { Ref } from 'react';

import { useWords } from '../../words/define-words.ts';
import { useDesk } from './desk-context.ts';
import { ROW_FILTERS, type RowFilter } from './filter-rows.ts';
import { planWords } from './plan-words.ts';

const FILTER_WORDS = {
  all: 'filterAll',
  open: 'filterOpen',
  'no-owner': 'filterNoOwner',
  'no-deadline': 'filterNoDeadline',
  warned: 'filterWarned',
  unsure: 'filterUnsure',
  adopted: 'filterAdopted',
  rejected: 'filterRejected',
  joined: 'filterJoined',
} as const satisfies Record<RowFilter, string>;

interface DeskToolbarProps {
  readonly filter: RowFilter;
  readonly counts: Readonly<Record<RowFilter, number>>;
  readonly words: string;
  readonly onFilter: (filter: RowFilter) => void;
  readonly onWords: (words: string) => void;
  readonly input: Ref<InputRef>;
}

export function DeskToolbar({ filter, counts, words, onFilter, onWords, input }: DeskToolbarProps) {
  const t = useWords(planWords);
  const { open } = useDesk();
  return (
    <Flex gap={8} style={{ marginBottom: 8 }}>
      <Select<RowFilter>
        aria-label={t('filterLabel')}
        value={filter}
        style={{ flex: '0 1 168px', minWidth: 0 }}
        onChange={onFilter}
        options={ROW_FILTERS.map((name) => ({
          value: name,
          label: `${t(FILTER_WORDS[name])} ${counts[name]}`,
        }))}
      />
      <Input
        ref={input}
        allowClear
        prefix={<SearchOutlined />}
        aria-label={t('find')}
        placeholder={t('findShort')}
        style={{ flex: '1 0 104px', width: 104 }}
        value={words}
        onChange={({ target }) => {
          onWords(target.value);
        }}
      />
      <Tooltip title={t('shortcuts')}>
        <Button
          icon={<QuestionCircleOutlined />}
          style={{ flex: 'none' }}
          aria-label={t('shortcuts')}
          onClick={() => {
            open({ kind: 'shortcuts' });
          }}
        />
      </Tooltip>
    </Flex>
  );
}

interface MarkedBarProps {
  readonly marked: readonly string[];
  readonly onClear: () => void;
  readonly onMerge: () => void;
}

export function MarkedBar({ marked, onClear, onMerge }: MarkedBarProps) {
  const t = useWords(planWords);
  const { accept, open } = useDesk();
  if (marked.length === 0) return null;
  return (
    <Flex gap={8} wrap align="center" style={{ marginBottom: 8 }} role="toolbar">
      <Typography.Text strong>{t('marked', { count: marked.length })}</Typography.Text>
      <Button
        size="small"
        type="primary"
        onClick={() => {
          accept(marked);
        }}
      >
        {t('markedAccept')}
      </Button>
      {marked.length > 1 ? (
        <Button size="small" onClick={onMerge}>
          {t('markedMerge')}
        </Button>
      ) : null}
      <Button
        size="small"
        onClick={() => {
          open({ kind: 'reject', ids: marked });
        }}
      >
        {t('markedReject')}
      </Button>
      <Button size="small" type="text" onClick={onClear}>
        {t('unmark')}
      </Button>
    </Flex>
  );
}
