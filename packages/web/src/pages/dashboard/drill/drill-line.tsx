import { Link } from '@tanstack/react-router';
import { Typography } from 'antd';
import type { ReactNode } from 'react';

interface DrillLineProps {
  readonly record: string;
  readonly number: string | null;
  readonly title: string;
  readonly children: ReactNode;
}

/** A record by its title; below it what makes it count. */
export function DrillLine({ record, number, title, children }: DrillLineProps) {
  return (
    <li style={{ paddingBlock: 8, borderBottom: '1px solid var(--ant-color-border-secondary)' }}>
      <Link to="/records/$record" params={{ record }}>
        {number === null ? title : `${number} ${title}`}
      </Link>
      <div>
        <Typography.Text type="secondary">{children}</Typography.Text>
      </div>
    </li>
  );
}
