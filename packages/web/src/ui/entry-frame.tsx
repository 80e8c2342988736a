import { Card, Flex, Typography } from 'antd';
import { useEffect, type ReactNode } from 'react';

import { LanguageButton } from '../app/shell/language-button.tsx';
import { Logo } from './logo.tsx';

interface EntryFrameProps {
  readonly title: string;
  readonly lead: string;
  readonly width?: number;
  readonly children: ReactNode;
}

/** The frame of pages before the sign-in. */
export function EntryFrame({ title, lead, width = 400, children }: EntryFrameProps) {
  useEffect(() => {
    document.title = `${title} · 台账 Taizhang`;
  }, [title]);
  return (
    <Flex
      vertical
      align="center"
      style={{
        boxSizing: 'border-box',
        minHeight: '100vh',
        padding: 'max(16px, 12vh - 48px) 16px 32px',
        background: 'var(--ant-color-bg-layout)',
      }}
    >
      <Flex justify="end" style={{ width: '100%', maxWidth: width }}>
        <LanguageButton />
      </Flex>
      <Card role="main" style={{ width: '100%', maxWidth: width }}>
        <Flex align="center" gap={12} style={{ marginBottom: 20 }}>
          <Logo size={40} />
          <div>
            <Typography.Title level={1} style={{ fontSize: 20, margin: 0 }}>
              台账 Taizhang
            </Typography.Title>
            <Typography.Text type="secondary">{lead}</Typography.Text>
          </div>
        </Flex>
        <Typography.Title level={2} style={{ fontSize: 17, margin: '0 0 14px' }}>
          {title}
        </Typography.Title>
        {children}
      </Card>
    </Flex>
  );
}
