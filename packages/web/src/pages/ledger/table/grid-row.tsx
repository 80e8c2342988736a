/** A row of the table, and on a phone the same as a small card. */
import { memo, type ReactNode } from 'react';

import type { RegisterDefinition } from '../../../api/definition.ts';
import type { ListedRecord } from '../../../api/record-list.ts';
import { Light } from '../../../ui/light.tsx';
import { UnitName } from '../../../ui/names.tsx';
import { RecordLink } from '../../../ui/record-link.tsx';
import { StageTag } from '../../../ui/stage-tag.tsx';
import { useDates } from '../../../words/dates.ts';
import { useWords } from '../../../words/define-words.ts';
import type { Column } from '../columns/column-list.ts';
import { ledgerWords } from '../ledger-words.ts';
import type { CellWriter } from './use-cells.tsx';

/** Where a row stands, and whether it is the one that the keyboard is on. */
interface RowPlace {
  readonly index: number;
  /** Pixels from the first row. */
  readonly start: number;
  readonly active: boolean;
}

interface RecordRowProps extends RowPlace {
  readonly record: ListedRecord;
  readonly definition: RegisterDefinition;
  readonly selected: boolean;
  readonly onSelect: (record: ListedRecord, selected: boolean) => void;
}

interface GridRowProps extends RecordRowProps {
  readonly columns: readonly Column[];
  readonly write: CellWriter;
}

export const RecordRow = memo(function RecordRow(props: GridRowProps) {
  const { record, columns, write, selected } = props;
  return (
    <Row {...props} look="tz-grid-record" selected={selected}>
      <SelectCell {...props} />
      {columns.map((column) => (
        <div key={column.id} role="gridcell" className="tz-grid-cell">
          {write(column, record)}
        </div>
      ))}
    </Row>
  );
});

export const RecordCard = memo(function RecordCard(props: RecordRowProps) {
  const { record, definition, selected } = props;
  const { day } = useDates();
  return (
    <Row {...props} look="tz-grid-card" selected={selected}>
      <SelectCell {...props} />
      <div role="gridcell" className="tz-grid-card-body">
        <RecordLink record={record.id} tabIndex={-1}>
          {record.title}
        </RecordLink>
        <div className="tz-grid-card-facts">
          <Light timeliness={record.timeliness} light={record.light} />
          <StageTag definition={definition} stage={record.stage} />
        </div>
        <div className="tz-grid-card-owed">
          {record.dueOn === null ? '' : `${day(record.dueOn)}\u00a0· `}
          <UnitName id={record.unit} />
        </div>
      </div>
    </Row>
  );
});

interface RowProps extends RowPlace {
  readonly look: 'tz-grid-record' | 'tz-grid-card' | 'tz-grid-group';
  readonly selected?: boolean;
  readonly children: ReactNode;
}

export function Row({ index, start, active, look, selected = false, children }: RowProps) {
  return (
    <div
      role="row"
      className={`tz-grid-row ${look}`}
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-index={index}
      tabIndex={active ? 0 : -1}
      style={{ transform: `translateY(${start}px)` }}
    >
      {children}
    </div>
  );
}

function SelectCell({ record, selected, onSelect }: RecordRowProps) {
  const t = useWords(ledgerWords);
  return (
    <div role="gridcell" className="tz-grid-select">
      <input
        type="checkbox"
        className="tz-check"
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
