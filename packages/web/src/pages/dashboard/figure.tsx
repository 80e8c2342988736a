import { Button } from 'antd';
import type { CSSProperties } from 'react';

interface FigureProps {
  readonly value: number;
  /** Said to screen readers where the figure alone says too little. */
  readonly said: string;
  readonly onOpen: () => void;
  readonly tone?: 'error' | undefined;
  readonly style?: CSSProperties;
}

/** A figure that opens what it counts; a zero opens nothing. */
export function Figure({ value, said, onOpen, tone, style }: FigureProps) {
  if (value === 0) return <span style={{ color: 'var(--ant-color-text-tertiary)' }}>0</span>;
  return (
    <Button
      type="text"
      size="small"
      aria-label={said}
      onClick={onOpen}
      style={{
        paddingInline: 6,
        fontWeight: 600,
        textDecoration: 'underline',
        textUnderlineOffset: 3,
        fontVariantNumeric: 'tabular-nums',
        color: tone === 'error' ? 'var(--ant-color-error)' : 'var(--ant-color-link)',
        ...style,
      }}
    >
      {value}
    </Button>
  );
}
