import { Flex } from 'antd';
import type { ReactNode } from 'react';

interface RowCardProps {
  readonly name: ReactNode;
  /** What there is to say under the names of columns; what is empty is left out. */
  readonly facts: readonly { readonly title: string; readonly value: ReactNode }[];
  readonly buttons?: readonly ReactNode[];
}

/** What stands in a cell that has nothing to say. */
const NOTHING: ReadonlySet<ReactNode> = new Set([null, undefined, '', '—']);

/** A row of a table where there is no room for columns. */
export function RowCard({ name, facts, buttons = [] }: RowCardProps) {
  const said = facts.filter(({ value }) => !NOTHING.has(value));
  return (
    <>
      <Flex gap={12} justify="space-between" align="flex-start">
        <div style={{ fontWeight: 600, minWidth: 0 }}>{name}</div>
        {buttons.map((button, at) => (
          <div key={at}>{button}</div>
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
        {said.map(({ title, value }) => (
          <div key={title} style={{ display: 'contents' }}>
            <dt style={{ color: 'var(--ant-color-text-secondary)' }}>{title}</dt>
            <dd style={{ margin: 0, minWidth: 0 }}>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
