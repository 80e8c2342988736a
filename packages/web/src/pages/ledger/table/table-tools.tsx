/** What the table alone has: groups and columns. */
import { ColumnWidthOutlined } from '@ant-design/icons';
import { Button, Grid, Select } from 'antd';
import { useState } from 'react';

import type { RegisterDefinition } from '../../../api/definition.ts';
import { useWords } from '../../../words/define-words.ts';
import { allColumns, shownColumns } from '../columns/column-list.ts';
import { ColumnsDrawer } from '../columns/columns-drawer.tsx';
import { useColumnTitle } from '../columns/use-column-title.ts';
import type { LedgerState } from '../ledger-state.ts';
import { ledgerWords } from '../ledger-words.ts';

interface TableToolsProps {
  readonly definition: RegisterDefinition;
  readonly state: LedgerState;
  readonly onChange: (changed: Partial<LedgerState>) => void;
}

/** Every record has its own: a group for each would be none. */
const NO_GROUPS: ReadonlySet<string> = new Set(['number', 'updatedAt']);

export function TableTools({ definition, state, onChange }: TableToolsProps) {
  const t = useWords(ledgerWords);
  const title = useColumnTitle();
  const roomy = Grid.useBreakpoint().sm === true;
  const [open, setOpen] = useState(false);
  const groups = allColumns(definition).flatMap((column) =>
    column.sort === null || NO_GROUPS.has(column.sort) || column.id === definition.titleField
      ? []
      : [{ value: column.sort, label: title(column) }],
  );
  return (
    <>
      <Select
        aria-label={t('group')}
        {...(roomy ? { prefix: t('group') } : {})}
        value={state.group ?? ''}
        options={[{ value: '', label: t(roomy ? 'groupNone' : 'groupNoneAlone') }, ...groups]}
        popupMatchSelectWidth={false}
        onChange={(group: string) => {
          onChange({ group: group === '' ? null : group });
        }}
      />
      <Button
        icon={<ColumnWidthOutlined />}
        aria-label={t('columns')}
        title={t('columns')}
        onClick={() => {
          setOpen(true);
        }}
      >
        {roomy ? t('columns') : null}
      </Button>
      <ColumnsDrawer
        definition={definition}
        shown={shownColumns(definition, state.columns)}
        open={open}
        onClose={() => {
          setOpen(false);
        }}
        onChange={(columns) => {
          onChange({ columns });
        }}
      />
    </>
  );
}
