import { ExclamationCircleOutlined, InfoCircleOutlined, WarningOutlined } from '@ant-design/icons';
import type { Severity } from '@taizhang/compiler';

import { useWords } from '../../../words/define-words.ts';
import { planWords } from '../plan-words.ts';

const WORDS = { error: 'lintError', warning: 'lintWarning', info: 'lintInfo' } as const;
const ICONS = {
  error: ExclamationCircleOutlined,
  warning: WarningOutlined,
  info: InfoCircleOutlined,
} as const;
const COLOURS = {
  error: 'var(--ant-color-error)',
  warning: 'var(--ant-color-warning)',
  info: 'var(--ant-color-info)',
} as const;

export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const t = useWords(planWords);
  const Icon = ICONS[severity];
  return (
    <Icon aria-label={t(WORDS[severity])} title={t(WORDS[severity])} style={{ color: COLOURS[severity] }} />
  );
}
