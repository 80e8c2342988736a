import { Card, Empty, Skeleton, Typography } from 'antd';
import type { ReactNode } from 'react';

import { Failure } from '../../ui/failure.tsx';

interface SectionProps {
  readonly title: string;
  readonly about: string;
  /** Said where there is nothing to show. */
  readonly none: string;
  /** Undefined while it loads. */
  readonly count: number | undefined;
  readonly error: unknown;
  readonly onRetry: () => void;
  readonly extra?: ReactNode;
  /** Lists one by one: on paper it goes on over the end of a sheet. Others stay whole. */
  readonly flows?: boolean;
  readonly children: ReactNode;
}

/** A part of the dashboard with its heading and its states. */
export function Section({
  title,
  about,
  none,
  count,
  error,
  onRetry,
  extra,
  flows = false,
  children,
}: SectionProps) {
  return (
    <Card
      className={flows ? 'tz-part' : ''}
      role="region"
      aria-label={title}
      size="small"
      styles={{ body: { padding: 16 } }}
    >
      <div
        className="tz-part-head"
        style={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: 12,
          justifyContent: 'space-between',
          marginBottom: 12,
        }}
      >
        <div style={{ flex: '1 1 240px', minWidth: 0 }}>
          <Typography.Title level={2} style={{ fontSize: 17, margin: 0 }}>
            {title}
          </Typography.Title>
          <Typography.Text type="secondary">{about}</Typography.Text>
        </div>
        {extra === undefined ? null : <div className="tz-no-print">{extra}</div>}
      </div>
      {error === null || count !== undefined ? null : <Failure error={error} onRetry={onRetry} />}
      {count === undefined && error === null ? (
        <Skeleton active paragraph={{ rows: 3 }} title={false} />
      ) : null}
      {count === 0 ? <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={none} /> : null}
      {count === undefined || count === 0 ? null : children}
    </Card>
  );
}
