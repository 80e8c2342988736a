/** The table on paper: every row that is loaded, words in full, the headings again on each sheet. */
import type { CSSProperties } from 'react';

import type { RegisterDefinition } from '../../../api/definition.ts';
import type { Column } from '../columns/column-list.ts';
import { useColumnTitle } from '../columns/use-column-title.ts';
import type { GridRow } from './grid-rows.ts';
import { GroupHeading, type GroupHeadingProps } from './group-heading.tsx';
import { useCells } from './use-cells.tsx';

interface PrintedTableProps extends Pick<GroupHeadingProps, 'filters' | 'onOnly'> {
  readonly definition: RegisterDefinition;
  readonly columns: readonly Column[];
  readonly rows: readonly GridRow[];
  readonly group: string | null;
}

export function PrintedTable({ definition, columns, rows, group, ...heading }: PrintedTableProps) {
  const title = useColumnTitle();
  const write = useCells(definition);
  return (
    <table style={{ borderCollapse: 'collapse', width: '100%' }}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.id} scope="col" style={{ ...CELL, fontWeight: 600, whiteSpace: 'nowrap' }}>
              {title(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, MOST).map((row) =>
          row.kind === 'group' ? (
            <tr key={`group ${row.value ?? ''}`}>
              <td colSpan={columns.length} style={CELL}>
                <GroupHeading {...heading} definition={definition} group={group ?? ''} value={row.value} />
              </td>
            </tr>
          ) : (
            <tr key={row.record.id}>
              {columns.map((column) => (
                <td key={column.id} style={CELL}>
                  <div style={column.id === definition.titleField ? {} : SHORT}>
                    {write(column, row.record)}
                  </div>
                </td>
              ))}
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}

/** Whoever wants more than fifty sheets exports them. */
const MOST = 1000;

/** On one line, but for a long name: what is left is the title's. */
const SHORT: CSSProperties = { width: 'max-content', maxWidth: '13em' };

const CELL: CSSProperties = {
  padding: '5px 8px',
  textAlign: 'start',
  verticalAlign: 'top',
  borderBottom: '1px solid var(--ant-color-border)',
};
