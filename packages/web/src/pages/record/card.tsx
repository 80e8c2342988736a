import { Card } from 'antd';
import type { ReactNode } from 'react';

interface PartProps {
  readonly title: string;
  readonly extra?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the page under its own heading. */
export function Part({ title, extra, children }: PartProps) {
  return (
    <Card
      size="small"
      title={<h2 style={{ fontSize: 15, fontWeight: 600, margin: 0 }}>{title}</h2>}
      extra={extra}
    >
      {children}
    </Card>
  );
}
