/** A small table of figures: semantic, prints well, scrolls by itself where it is too wide. */
import type { CSSProperties, ReactNode } from 'react';

interface PlainTableProps {
  readonly caption: string;
  readonly head: readonly ReactNode[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
  /** Columns of figures, from the left, counted from 0. */
  readonly figures?: readonly number[];
  readonly minWidth?: number;
}

/** The first cell of a row names it. */
export function PlainTable({ caption, head, rows, figures = [], minWidth }: PlainTableProps) {
  const align = (at: number): CSSProperties['textAlign'] => (figures.includes(at) ? 'end' : 'start');
  return (
    <div tabIndex={0} role="group" aria-label={caption} style={{ overflowX: 'auto' }}>
      <table style={{ borderCollapse: 'collapse', width: '100%', minWidth }}>
        <caption className="tz-hidden">{caption}</caption>
        <thead>
          <tr>
            {head.map((cell, at) => (
              <th
                key={at}
                scope="col"
                style={{ ...CELL, ...HEAD, ...(at === 0 ? FIRST : {}), textAlign: align(at) }}
              >
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, at) =>
                at === 0 ? (
                  <th key={at} scope="row" style={{ ...CELL, ...FIRST, fontWeight: 400, textAlign: 'start' }}>
                    {cell}
                  </th>
                ) : (
                  <td key={at} style={{ ...CELL, textAlign: align(at) }}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const CELL: CSSProperties = {
  padding: '7px 8px',
  borderBottom: '1px solid var(--ant-color-border-secondary)',
  verticalAlign: 'top',
};
/** Its words stand under the heading of the part. */
const FIRST: CSSProperties = { paddingInlineStart: 0 };
const HEAD: CSSProperties = {
  fontWeight: 400,
  whiteSpace: 'nowrap',
  color: 'var(--ant-color-text-secondary)',
};
