import { Flex, Typography } from 'antd';
import { useEffect, type ReactNode } from 'react';

import { PrintLine } from './print-line.tsx';

interface PageProps {
  readonly title: string;
  /** A line under the title: what this page is for. */
  readonly about?: ReactNode;
  /** Buttons at the right of the title. */
  readonly actions?: ReactNode;
  /** Tables and side-by-side views take the whole width. */
  readonly wide?: boolean;
  /** Printed on sheets that lie: a year of months stands side by side. */
  readonly landscape?: boolean;
  readonly children: ReactNode;
}

/** The frame of every page: its one h1, which is the window's title too, its actions, its content. */
export function Page({ title, about, actions, wide = false, landscape = false, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · 台账 Taizhang`;
  }, [title]);
  return (
    <div className={`tz-page${wide ? ' tz-page-wide' : ''}${landscape ? ' tz-landscape' : ''}`}>
      <Flex justify="space-between" align="flex-start" gap={12} wrap style={{ marginBottom: 16 }}>
        <div style={{ flex: '1 1 320px', minWidth: 0 }}>
          <Typography.Title level={1} style={{ fontSize: 22, lineHeight: 1.35, margin: 0 }}>
            {title}
          </Typography.Title>
          {about === undefined ? null : <Typography.Text type="secondary">{about}</Typography.Text>}
          <PrintLine />
        </div>
        {actions === undefined ? null : (
          <Flex gap={8} wrap className="tz-no-print">
            {actions}
          </Flex>
        )}
      </Flex>
      {children}
    </div>
  );
}
