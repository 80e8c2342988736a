/** A small table of figures: semantic, prints well, a card for each row where its columns have no room. */
import type { CSSProperties, ReactNode } from 'react';

import { RowCard } from './row-card.tsx';
import { useTight } from './use-tight.ts';

interface PlainTableProps {
  readonly caption: string;
  readonly head: readonly ReactNode[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
  /** Columns of figures, from the left, counted from 0. */
  readonly figures?: readonly number[];
  /** Pixels that its columns need at the least. */
  readonly minWidth?: number;
}

/** The first cell of a row names it. */
export function PlainTable(props: PlainTableProps) {
  const [box, tight] = useTight(props.rows);
  return <div ref={box}>{tight ? <Cards {...props} /> : <Columns {...props} />}</div>;
}

function Columns({ caption, head, rows, figures = [], minWidth }: PlainTableProps) {
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

/** What has no name of plain text above it is a button. */
function Cards({ caption, head, rows }: PlainTableProps) {
  return (
    <ul aria-label={caption} style={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {rows.map(({ key, cells: [name, ...others] }) => {
        const named = others.map((value, at) => ({ title: head[at + 1], value }));
        return (
          <li key={key} style={{ ...CELL, paddingInline: 0 }}>
            <RowCard
              name={name}
              facts={named.flatMap(({ title, value }) =>
                typeof title === 'string' ? [{ title, value }] : [],
              )}
              buttons={named.flatMap(({ title, value }) => (typeof title === 'string' ? [] : [value]))}
            />
          </li>
        );
      })}
    </ul>
  );
}

const CELL: CSSProperties = {
  padding: '7px 8px',
  borderBottom: '1px solid var(--ant-color-border-secondary)',
  verticalAlign: 'top',
};
/** Its words stand under the heading of the part. */
const FIRST: CSSProperties = { paddingInlineStart: 0, minWidth: '6.5em' };
const HEAD: CSSProperties = {
  fontWeight: 400,
  whiteSpace: 'nowrap',
  color: 'var(--ant-color-text-secondary)',
};
