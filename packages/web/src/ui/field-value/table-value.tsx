import { Typography } from 'antd';
import type { ReactNode } from 'react';

import type { Field, FieldOf } from '../../api/definition.ts';
import { useWords } from '../../words/define-words.ts';
import { useLabel } from '../../words/label.ts';
import { fieldValueWords } from './field-value-words.ts';

interface TableValueProps {
  readonly field: FieldOf<'table'>;
  readonly rows: unknown;
  readonly dense: boolean;
  /** What a cell shows: columns are fields themselves. */
  readonly cell: (column: Field, value: unknown) => ReactNode;
}

/** The rows of a table field; in a cell of a list only how many there are. */
export function TableValue({ field, rows, dense, cell }: TableValueProps) {
  const t = useWords(fieldValueWords);
  const label = useLabel();
  const all = Array.isArray(rows) ? (rows as readonly Readonly<Record<string, unknown>>[]) : [];
  if (dense) return <>{t('rows', { count: all.length })}</>;
  const box = { border: '1px solid var(--ant-color-border-secondary)', padding: '4px 8px' } as const;
  return (
    // The keyboard scrolls what is wider than the page.
    <div tabIndex={0} role="group" aria-label={label(field.label)} style={{ overflowX: 'auto' }}>
      <table style={{ borderCollapse: 'collapse', minWidth: '50%' }}>
        <thead>
          <tr>
            {field.columns.map((column) => (
              <th key={column.id} scope="col" style={{ ...box, textAlign: 'start' }}>
                <Typography.Text type="secondary">{label(column.label)}</Typography.Text>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {all.map((row, at) => (
            <tr key={`${at} ${JSON.stringify(row)}`}>
              {field.columns.map((column) => (
                <td key={column.id} style={box}>
                  {cell(column, row[column.id])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
