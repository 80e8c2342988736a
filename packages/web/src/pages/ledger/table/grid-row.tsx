/** A row of the table, and on a phone the same as a small card. */
import { Checkbox, Flex, Typography } from 'antd';
import { Link } from '@tanstack/react-router';
import { memo, type CSSProperties } from 'react';

import type { RegisterDefinition } from '../../../api/definition.ts';
import type { ListedRecord } from '../../../api/record-list.ts';
import { Light } from '../../../ui/light.tsx';
import { UnitName } from '../../../ui/names.tsx';
import { StageTag } from '../../../ui/stage-tag.tsx';
import { useDates } from '../../../words/dates.ts';
import { useWords } from '../../../words/define-words.ts';
import type { Column } from '../columns/column-list.ts';
import { ledgerWords } from '../ledger-words.ts';
import { Cell } from './cell.tsx';
import { cellStyle, ROW_HEIGHT } from './grid-style.ts';

interface GridRowProps {
  readonly record: ListedRecord;
  readonly definition: RegisterDefinition;
  readonly columns: readonly Column[];
  readonly template: string;
  readonly selected: boolean;
  readonly onSelect: (record: ListedRecord, selected: boolean) => void;
}

/** The cells alone: the row around them is the grid's, which knows where it stands. */
export const GridCells = memo(function GridCells(props: GridRowProps) {
  const { record, definition, columns, template } = props;
  return (
    <div role="presentation" style={{ display: 'grid', gridTemplateColumns: template, height: ROW_HEIGHT }}>
      <SelectCell {...props} />
      {columns.map((column) => (
        <div key={column.id} role="gridcell" style={cellStyle}>
          <div style={LINE}>
            <Cell column={column} record={record} definition={definition} />
          </div>
        </div>
      ))}
    </div>
  );
});

export const GridCard = memo(function GridCard(props: GridRowProps) {
  const { record, definition } = props;
  const { day } = useDates();
  return (
    <Flex role="presentation" align="flex-start" style={{ height: '100%', paddingBlock: 10 }}>
      <SelectCell {...props} />
      <Flex role="gridcell" vertical gap={6} style={{ minWidth: 0, flex: 1, paddingInlineEnd: 12 }}>
        <Link to="/records/$record" params={{ record: record.id }} tabIndex={-1} preload={false} style={LINE}>
          {record.title}
        </Link>
        <Flex align="center" gap={8} style={{ overflow: 'hidden', whiteSpace: 'nowrap' }}>
          <Light timeliness={record.timeliness} light={record.light} />
          <StageTag definition={definition} stage={record.stage} />
          <Typography.Text type="secondary" style={LINE}>
            <UnitName id={record.unit} />
            {record.dueOn === null ? '' : ` · ${day(record.dueOn)}`}
          </Typography.Text>
        </Flex>
      </Flex>
    </Flex>
  );
});

function SelectCell({ record, selected, onSelect }: GridRowProps) {
  const t = useWords(ledgerWords);
  return (
    <div role="gridcell" style={{ ...cellStyle, width: 40 }}>
      <Checkbox
        tabIndex={-1}
        checked={selected}
        aria-label={t('selectRow', { title: record.title })}
        onChange={({ target }) => {
          onSelect(record, target.checked);
        }}
      />
    </div>
  );
}

const LINE: CSSProperties = {
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  minWidth: 0,
};
