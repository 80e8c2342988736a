/** What the lint says of the plan; each remark leads to its sentence. */
import type { Diagnostic, Severity } from '@taizhang/compiler';
import { Button, Empty, Segmented } from 'antd';
import { useMemo, useRef, useState } from 'react';

import { useWords } from '../../../words/define-words.ts';
import { useLabel } from '../../../words/label.ts';
import { planWords } from '../plan-words.ts';
import { useFill } from '../use-fill.ts';
import { SeverityIcon } from './severity-icon.tsx';

interface LintListProps {
  readonly diagnostics: readonly Diagnostic[];
  readonly text: string;
  readonly onGo: (diagnostic: Diagnostic) => void;
}

const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[];
const WORDS = { error: 'lintError', warning: 'lintWarning', info: 'lintInfo' } as const;
const LONGEST_QUOTE = 60;

export function LintList({ diagnostics, text, onGo }: LintListProps) {
  const t = useWords(planWords);
  const label = useLabel();
  const pane = useRef<HTMLDivElement>(null);
  const height = useFill(pane);
  const [severity, setSeverity] = useState<Severity | 'all'>('all');
  const counts = useMemo(
    () =>
      new Map(SEVERITIES.map((one) => [one, diagnostics.filter((found) => found.severity === one).length])),
    [diagnostics],
  );
  const shown = diagnostics.filter((one) => severity === 'all' || one.severity === severity);
  if (diagnostics.length === 0)
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('lintNone')} style={{ padding: 32 }} />;
  return (
    <>
      <Segmented<Severity | 'all'>
        aria-label={t('lintSeverity')}
        value={severity}
        onChange={setSeverity}
        options={[
          { value: 'all', label: `${t('lintAll')} ${diagnostics.length}` },
          ...SEVERITIES.map((one) => ({ value: one, label: `${t(WORDS[one])} ${counts.get(one) ?? 0}` })),
        ]}
        style={{ marginBottom: 8 }}
      />
      <div ref={pane} className="tz-list" style={{ height }}>
        <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
          {shown.map((one) => (
            <li key={`${one.code}${one.span[0]}${one.span[1]}`} className="tz-row">
              <SeverityIcon severity={one.severity} />
              <div style={{ flex: 1, minWidth: 0 }}>
                <div>{label(one.message)}</div>
                <Button
                  type="link"
                  size="small"
                  style={{ padding: 0, height: 'auto', whiteSpace: 'normal', textAlign: 'start' }}
                  title={t('lintGo')}
                  onClick={() => {
                    onGo(one);
                  }}
                >
                  “{shorten(text.slice(...one.span))}”
                </Button>
              </div>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

const shorten = (words: string): string => {
  const line = words.replaceAll(/\s+/gu, ' ').trim();
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
};
