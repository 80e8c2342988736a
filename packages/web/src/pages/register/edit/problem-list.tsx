import { Typography } from 'antd';

import { useLabel } from '../../../words/label.ts';
import type { DefinitionProblem } from './problems-at.ts';

/** What is wrong with a part, at the part. */
export function ProblemList({ problems }: { readonly problems: readonly DefinitionProblem[] }) {
  const label = useLabel();
  if (problems.length === 0) return null;
  return (
    <ul style={{ margin: 0, paddingInlineStart: 18, color: 'var(--ant-color-error)' }}>
      {problems.map((one) => (
        <li key={`${one.code} ${one.pointer}`}>
          <Typography.Text type="danger">{label(one.words)}</Typography.Text>
        </li>
      ))}
    </ul>
  );
}
