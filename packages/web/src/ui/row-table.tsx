/** A table where there is room; on a phone each row is a card that says its columns by name, so that nothing scrolls sideways. */
import { Button, Flex, Grid, Table, type TableColumnType, type TableProps } from 'antd';
import { useState, type ReactNode } from 'react';

import { useWords } from '../words/define-words.ts';
import { uiWords } from './ui-words.ts';

interface RowTableProps<Row> extends Pick<TableProps<Row>, 'size' | 'pagination' | 'scroll' | 'locale'> {
  readonly 'aria-label': string;
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** The first column names the row; one whose title is no plain text has buttons. */
  readonly columns: readonly TableColumnType<Row>[];
}

/** Cards are shown so many at a time. */
const STEP = 30;

export function RowTable<Row extends object>({ rows, columns, rowKey, ...rest }: RowTableProps<Row>) {
  const t = useWords(uiWords);
  const roomy = Grid.useBreakpoint().sm === true;
  const [shown, setShown] = useState(STEP);
  if (roomy || rows.length === 0)
    return (
      <Table<Row> size="small" {...rest} rowKey={rowKey} dataSource={[...rows]} columns={[...columns]} />
    );
  return (
    <Flex vertical gap={8}>
      <ul aria-label={rest['aria-label']} style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {rows.slice(0, shown).map((row, at) => (
          <li
            key={rowKey(row)}
            style={{
              padding: '10px 12px',
              background: 'var(--ant-color-bg-container)',
              borderBottom: '1px solid var(--ant-color-border-secondary)',
            }}
          >
            <RowCard row={row} at={at} columns={columns} />
          </li>
        ))}
      </ul>
      {rows.length > shown ? (
        <Button
          onClick={() => {
            setShown(shown + STEP);
          }}
        >
          {t('more')}
        </Button>
      ) : null}
    </Flex>
  );
}

interface CardProps<Row> {
  readonly row: Row;
  readonly at: number;
  readonly columns: readonly TableColumnType<Row>[];
}

function RowCard<Row extends object>({ row, at, columns }: CardProps<Row>) {
  const [name, ...others] = columns;
  const named = others.flatMap((column) => {
    const value = cellOf(column, row, at);
    return typeof column.title !== 'string' || value === null || value === undefined || value === ''
      ? []
      : [{ title: column.title, value }];
  });
  const buttons = others.filter(({ title }) => typeof title !== 'string');
  return (
    <>
      <Flex gap={12} justify="space-between" align="flex-start">
        <div style={{ fontWeight: 600, minWidth: 0 }}>{name && cellOf(name, row, at)}</div>
        {buttons.map((column, index) => (
          <div key={index}>{cellOf(column, row, at)}</div>
        ))}
      </Flex>
      <dl
        style={{
          display: 'grid',
          gridTemplateColumns: 'max-content 1fr',
          gap: '2px 12px',
          margin: '4px 0 0',
        }}
      >
        {named.map(({ title, value }) => (
          <div key={title} style={{ display: 'contents' }}>
            <dt style={{ color: 'var(--ant-color-text-secondary)' }}>{title}</dt>
            <dd style={{ margin: 0, minWidth: 0 }}>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function cellOf<Row extends object>(
  { dataIndex, render }: TableColumnType<Row>,
  row: Row,
  at: number,
): ReactNode {
  const value: unknown =
    typeof dataIndex === 'string' ? (row as Record<string, unknown>)[dataIndex] : undefined;
  return render === undefined ? (value as ReactNode) : (render(value, row, at) as ReactNode);
}
