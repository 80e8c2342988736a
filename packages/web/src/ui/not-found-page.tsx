import { Link } from '@tanstack/react-router';
import { Typography } from 'antd';
import { useEffect } from 'react';

import { useWords } from '../words/define-words.ts';
import { uiWords } from './ui-words.ts';

/** Nothing lives at this address. */
export function NotFoundPage() {
  const t = useWords(uiWords);
  const title = t('notFoundTitle');
  useEffect(() => {
    document.title = `${title} · 台账 Taizhang`;
  }, [title]);
  return (
    <div className="tz-page" style={{ paddingBlock: '14vh 48px', textAlign: 'center' }}>
      <MissingLine />
      <Typography.Title level={1} style={{ fontSize: 20, margin: '20px 0 6px' }}>
        {title}
      </Typography.Title>
      <Typography.Paragraph type="secondary">{t('notFoundText')}</Typography.Paragraph>
      <Link to="/">{t('home')}</Link>
    </div>
  );
}

/** A page of a ledger: every line has its tick but one, which is not there. */
function MissingLine() {
  const ink = 'var(--ant-color-text-quaternary)';
  const line = { stroke: ink, strokeWidth: 3, strokeLinecap: 'round', fill: 'none' } as const;
  return (
    <svg width="88" height="88" viewBox="0 0 88 88" aria-hidden="true" focusable="false">
      <rect
        x="14"
        y="6"
        width="60"
        height="76"
        rx="7"
        fill="var(--ant-color-bg-container)"
        stroke="var(--ant-color-border)"
        strokeWidth="2"
      />
      <path d="M36 26h26M36 62h20" {...line} />
      <path d="M24 26l3 3 5-6M24 62l3 3 5-6" {...line} stroke="var(--ant-color-primary)" />
      <path d="M25 44h37" {...line} strokeDasharray="0.1 7.2" />
    </svg>
  );
}
