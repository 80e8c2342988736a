import { Typography } from 'antd';
import type { CSSProperties } from 'react';

import { useWords } from '../../words/define-words.ts';
import { myWorkWords } from './my-work-words.ts';
import type { GroupName, WorkGroups } from './work-groups.ts';

const COUNTED: readonly GroupName[] = ['accept', 'overdue', 'today', 'week', 'check'];

/** How much waits, of each kind; a click goes there. */
export function Counters({ groups }: { readonly groups: WorkGroups }) {
  const t = useWords(myWorkWords);
  return (
    <nav aria-label={t('counts')}>
      <div style={COUNTERS}>
        {COUNTED.map((name) => {
          const count = groups[name].length;
          const alarming = name === 'overdue' && count > 0;
          return (
            <a
              key={name}
              href={count === 0 ? undefined : `#work-${name}`}
              aria-disabled={count === 0}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(`work-${name}`)?.scrollIntoView({ block: 'start' });
                document.getElementById(`work-${name}`)?.focus({ preventScroll: true });
              }}
              style={{
                display: 'flex',
                flexDirection: 'column',
                justifyContent: 'space-between',
                background: 'var(--ant-color-bg-container)',
                border: '1px solid var(--ant-color-border-secondary)',
                borderRadius: 8,
                padding: '10px clamp(6px, 1.2vw, 14px)',
                color: 'inherit',
              }}
            >
              <Typography.Text type="secondary" style={{ display: 'block', fontSize: 12 }}>
                {t(name)}
              </Typography.Text>
              <span
                style={{
                  fontSize: 24,
                  lineHeight: 1.3,
                  fontVariantNumeric: 'tabular-nums',
                  color: alarming
                    ? 'var(--ant-color-error)'
                    : count === 0
                      ? 'var(--ant-color-text-tertiary)'
                      : undefined,
                }}
              >
                {count}
              </span>
            </a>
          );
        })}
      </div>
    </nav>
  );
}

/** Five beside each other down to the width of a phone. */
const COUNTERS: CSSProperties = {
  display: 'grid',
  gap: 'clamp(6px, 0.8vw, 10px)',
  gridTemplateColumns: 'repeat(auto-fit, minmax(60px, 1fr))',
};
