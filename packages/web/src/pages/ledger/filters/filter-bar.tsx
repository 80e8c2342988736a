/** What is filtered now, and the quick choices. */
import { CloseOutlined, FilterOutlined } from '@ant-design/icons';
import { Badge, Button, Flex } from 'antd';
import { useState } from 'react';

import type { RegisterDefinition } from '../../../api/definition.ts';
import type { Filter } from '../../../api/record-list.ts';
import { todayIso } from '../../../words/dates.ts';
import { useWords } from '../../../words/define-words.ts';
import { ledgerWords } from '../ledger-words.ts';
import { FilterDrawer } from './filter-drawer.tsx';
import { QUICK, quickFilters, sameFilters } from './filterable.ts';
import { useFilterTexts } from './use-filter-texts.ts';

interface FilterBarProps {
  readonly definition: RegisterDefinition;
  readonly filters: readonly Filter[];
  readonly onChange: (filters: readonly Filter[]) => void;
}

export function FilterBar({ definition, filters, onChange }: FilterBarProps) {
  const t = useWords(ledgerWords);
  const [open, setOpen] = useState(false);
  const texts = useFilterTexts(definition, filters);
  const today = todayIso(new Date());
  const quick = QUICK.map((name) => ({ name, filters: quickFilters(name, definition, today) }));
  const chosen = quick.find((one) => one.filters.length > 0 && sameFilters(one.filters, filters));
  return (
    <Flex gap={8} wrap align="center">
      <Badge count={texts.length} size="small" color="var(--ant-color-primary)">
        <Button
          icon={<FilterOutlined />}
          onClick={() => {
            setOpen(true);
          }}
        >
          {t('filter')}
        </Button>
      </Badge>
      <div role="group" aria-label={t('quick')} style={{ display: 'contents' }}>
        {quick
          .filter((one) => one.filters.length > 0)
          .map((one) => (
            <Button
              key={one.name}
              size="small"
              shape="round"
              type={one === chosen ? 'primary' : 'default'}
              aria-pressed={one === chosen}
              onClick={() => {
                onChange(one === chosen ? [] : one.filters);
              }}
            >
              {t(`quick_${one.name}`)}
            </Button>
          ))}
      </div>
      {chosen === undefined
        ? texts.map(({ field, text }) => (
            <Button
              key={field}
              size="small"
              color="primary"
              variant="filled"
              icon={<CloseOutlined />}
              iconPlacement="end"
              aria-label={t('removeFilter', { filter: text })}
              style={{ maxWidth: 360 }}
              onClick={() => {
                onChange(filters.filter((one) => one.field !== field));
              }}
            >
              <span style={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>{text}</span>
            </Button>
          ))
        : null}
      <FilterDrawer
        definition={definition}
        filters={filters}
        onChange={onChange}
        open={open}
        onClose={() => {
          setOpen(false);
        }}
      />
    </Flex>
  );
}
