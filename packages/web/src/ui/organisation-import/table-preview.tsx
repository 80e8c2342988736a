import { Table, Tooltip } from 'antd';

import { useWords } from '../../words/define-words.ts';
import { importWords } from './import-words.ts';
import type { CellProblems } from './use-import.ts';

const SHOWN = 100;
const LETTERS = 26;

interface TablePreviewProps {
  readonly rows: readonly (readonly string[])[];
  readonly problems: CellProblems | null;
}

/** The table as it was read, with what is wrong marked in its cells. */
export function TablePreview({ rows, problems }: TablePreviewProps) {
  const t = useWords(importWords);
  const [header = [], ...body] = rows;
  // Rows with something wrong are seen even far down.
  const wrong = new Set([...(problems?.keys() ?? [])].map((at) => Number(/\d+$/u.exec(at)?.[0] ?? 0)));
  const shown = body
    .map((cells, index) => ({ cells, number: index + 2 }))
    .filter(({ number }, index) => index < SHOWN || wrong.has(number));
  return (
    <>
      <Table
        size="small"
        bordered
        pagination={false}
        rowKey="number"
        scroll={{ x: 'max-content', y: 320 }}
        aria-label={t('preview')}
        dataSource={shown}
        columns={[
          { title: t('row'), dataIndex: 'number', width: 56, fixed: 'left' },
          ...header.map((title, column) => ({
            title: <Cell text={title} problem={problems?.get(`${letterOf(column)}1`)} />,
            key: `${column}-${title}`,
            render: (_value: unknown, { cells, number }: (typeof shown)[number]) => (
              <Cell text={cells[column] ?? ''} problem={problems?.get(`${letterOf(column)}${number}`)} />
            ),
          })),
        ]}
      />
      {body.length > SHOWN ? <small>{t('rows', { count: body.length, shown: shown.length })}</small> : null}
    </>
  );
}

function Cell({ text, problem }: { readonly text: string; readonly problem: string | undefined }) {
  if (problem === undefined) return <>{text}</>;
  return (
    <Tooltip title={problem}>
      <strong style={{ color: 'var(--ant-color-error)', borderBottom: '2px solid currentColor' }}>
        ⚠ {text}
      </strong>
    </Tooltip>
  );
}

/** 0 → A, 27 → AB: as sheets call their columns. */
const letterOf = (column: number): string =>
  (column >= LETTERS ? letterOf(Math.floor(column / LETTERS) - 1) : '') +
  String.fromCodePoint('A'.charCodeAt(0) + (column % LETTERS));
