import { ExclamationCircleFilled, WarningFilled } from '@ant-design/icons';
import { Tag } from 'antd';
import type { ReactNode } from 'react';

import { fieldOf, type RegisterDefinition } from '../../api/definition.ts';
import { asSentence } from '../../words/as-sentence.ts';
import { useLabel } from '../../words/label.ts';

interface SeverityTagProps {
  readonly definition: RegisterDefinition;
  readonly severity: unknown;
}

const MARKS: Readonly<Record<string, { readonly icon: ReactNode; readonly colour: string }>> = {
  major: { icon: <WarningFilled aria-hidden />, colour: 'var(--ant-color-warning)' },
  critical: { icon: <ExclamationCircleFilled aria-hidden />, colour: 'var(--ant-color-error)' },
};

/** How grave it is: a word, and a mark where it is graver than usual. Outlined: coloured grounds are for lights. */
export function SeverityTag({ definition, severity }: SeverityTagProps) {
  const label = useLabel();
  const field = fieldOf(definition, 'severity');
  if (typeof severity !== 'string' || field?.kind !== 'choice') return null;
  const option = field.options.find(({ id }) => id === severity);
  const mark = MARKS[severity];
  return (
    <Tag
      variant="outlined"
      {...(mark === undefined ? {} : { icon: mark.icon, styles: { icon: { color: mark.colour } } })}
      style={{ marginInlineEnd: 0, color: 'var(--ant-color-text)' }}
    >
      {option === undefined ? severity : asSentence(label(option.label))}
    </Tag>
  );
}
