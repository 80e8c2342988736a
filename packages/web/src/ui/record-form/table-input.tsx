import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Flex } from 'antd';
import type { ReactNode } from 'react';

import type { Field, FieldOf } from '../../api/definition.ts';
import { useWords } from '../../words/define-words.ts';
import { useLabel } from '../../words/label.ts';
import { recordFormWords } from './record-form-words.ts';

type Row = Readonly<Record<string, unknown>>;

/** What a cell's input is given by the table. */
export interface CellInput {
  readonly 'aria-label': string;
  readonly value: unknown;
  readonly onChange: (cell: unknown) => void;
}

interface TableInputProps {
  readonly field: FieldOf<'table'>;
  /** The input of a cell: columns are fields themselves. */
  readonly cell: (column: Field, input: CellInput) => ReactNode;
  readonly value?: readonly Row[] | null;
  readonly onChange?: (rows: readonly Row[] | null) => void;
}

/** Rows of a table field, each column by its own input. */
export function TableInput({ field, cell, value, onChange }: TableInputProps) {
  const t = useWords(recordFormWords);
  const label = useLabel();
  const rows = value ?? [];
  const change = (next: readonly Row[]): void => onChange?.(next.length === 0 ? null : next);
  return (
    <Flex vertical gap={8}>
      {rows.map((row, at) => (
        <Flex key={at} gap={8} wrap align="flex-end">
          {field.columns.map((column) => (
            <div key={column.id} style={{ flex: '1 1 160px', minWidth: 0 }}>
              {at === 0 ? <small>{label(column.label)}</small> : null}
              {cell(column, {
                'aria-label': t('row', { row: at + 1, column: label(column.label) }),
                value: row[column.id] ?? null,
                onChange: (given) => {
                  const changed = given instanceof Object && 'target' in given ? textOf(given) : given;
                  change(rows.map((one, index) => (index === at ? { ...one, [column.id]: changed } : one)));
                },
              })}
            </div>
          ))}
          <Button
            type="text"
            icon={<DeleteOutlined />}
            aria-label={t('removeRow', { row: at + 1 })}
            onClick={() => {
              change(rows.filter((_, index) => index !== at));
            }}
          />
        </Flex>
      ))}
      <Button
        icon={<PlusOutlined />}
        onClick={() => {
          change([...rows, {}]);
        }}
        style={{ alignSelf: 'flex-start' }}
      >
        {t('addRow')}
      </Button>
    </Flex>
  );
}

/** Inputs of text give an event, all others the value. */
function textOf({ target }: { readonly target?: unknown }): unknown {
  return (target as { readonly value?: unknown } | undefined)?.value ?? null;
}
