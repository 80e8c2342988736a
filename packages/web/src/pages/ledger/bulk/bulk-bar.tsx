/** What can be done with the records that are selected. */
import { Button, Flex, Typography } from 'antd';
import { useState } from 'react';

import type { RegisterDefinition } from '../../../api/definition.ts';
import type { ListedRecord } from '../../../api/record-list.ts';
import { useWords } from '../../../words/define-words.ts';
import { ledgerWords } from '../ledger-words.ts';
import { BulkDrawer } from './bulk-drawer.tsx';

interface BulkBarProps {
  readonly definition: RegisterDefinition;
  readonly records: readonly ListedRecord[];
  readonly onClear: () => void;
  readonly onDone: () => void;
}

/** What the API takes at once. */
const MOST_AT_ONCE = 200;

export function BulkBar({ definition, records, onClear, onDone }: BulkBarProps) {
  const t = useWords(ledgerWords);
  const [open, setOpen] = useState(false);
  const tooMany = records.length > MOST_AT_ONCE;
  return (
    <Flex role="group" aria-label={t('bulk')} align="center" gap={12} wrap>
      <Typography.Text strong role="status">
        {t('selected', { count: records.length })}
      </Typography.Text>
      <Button
        type="primary"
        disabled={tooMany}
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('bulk')}
      </Button>
      <Button onClick={onClear}>{t('clearSelection')}</Button>
      {tooMany ? (
        <Typography.Text type="warning">{t('bulkMost', { count: MOST_AT_ONCE })}</Typography.Text>
      ) : null}
      <BulkDrawer
        // What was typed for one selection is not for the next.
        key={String(open)}
        definition={definition}
        records={records}
        open={open}
        onClose={(changed) => {
          setOpen(false);
          if (changed) onDone();
        }}
      />
    </Flex>
  );
}
