/** A table where there is room; elsewhere each row is a card that says its columns by name, so that nothing scrolls sideways. */
import { Button, Collapse, Flex, Grid, Table, type TableColumnType, type TableProps } from 'antd';
import { useState, type ReactNode } from 'react';

import { useWords } from '../words/define-words.ts';
import { ActionsTitle } from './actions-title.tsx';
import { RowCard } from './row-card.tsx';
import { uiWords } from './ui-words.ts';
import { useTight } from './use-tight.ts';

interface RowTableProps<Row> extends Pick<TableProps<Row>, 'size' | 'pagination' | 'scroll' | 'locale'> {
  readonly 'aria-label': string;
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** The first column names the row; one whose title is no plain text has buttons. */
  readonly columns: readonly TableColumnType<Row>[];
  /** What a row says more of where it is unfolded. */
  readonly detail?: (row: Row) => ReactNode;
}

/** Cards are shown so many at a time. */
const STEP = 30;

export function RowTable<Row extends object>(props: RowTableProps<Row>) {
  const { rows, columns, rowKey, detail, ...rest } = props;
  const [box, tight] = useTight(rows);
  const phone = Grid.useBreakpoint().sm !== true;
  return (
    <div ref={box}>
      {(phone || tight) && rows.length > 0 ? (
        <RowCards {...props} />
      ) : (
        <Table<Row>
          size="small"
          {...rest}
          rowKey={rowKey}
          dataSource={[...rows]}
          columns={[...columns]}
          {...(detail === undefined
            ? {}
            : { expandable: { columnTitle: <ActionsTitle />, expandedRowRender: detail } })}
        />
      )}
    </div>
  );
}

function RowCards<Row extends object>({ rows, columns, rowKey, detail, ...rest }: RowTableProps<Row>) {
  const t = useWords(uiWords);
  const [shown, setShown] = useState(STEP);
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
            <RowCard {...cardOf(columns, row, at)} />
            {detail === undefined ? null : (
              <Collapse
                ghost
                size="small"
                destroyOnHidden
                items={[{ key: 'detail', label: t('detail'), children: detail(row) }]}
              />
            )}
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

/** The first column names the row; what has no title of plain text is a button. */
function cardOf<Row extends object>(columns: readonly TableColumnType<Row>[], row: Row, at: number) {
  const [name, ...others] = columns;
  const cell = (column: TableColumnType<Row>): ReactNode => cellOf(column, row, at);
  return {
    name: name && cell(name),
    facts: others.flatMap((column) =>
      typeof column.title === 'string' ? [{ title: column.title, value: cell(column) }] : [],
    ),
    buttons: others.filter(({ title }) => typeof title !== 'string').map(cell),
  };
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
