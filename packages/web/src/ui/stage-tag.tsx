/** Where a record is in its lifecycle. Outlined, without a light's colours: stage and timeliness are two axes. */
import { Tag } from 'antd';

import { stageOf, type RegisterDefinition } from '../api/definition.ts';
import { useLabel } from '../words/label.ts';

interface StageTagProps {
  readonly definition: RegisterDefinition | undefined;
  /** The stage's id; shown as it is while the definition is not there or no longer has it. */
  readonly stage: string;
}

export function StageTag({ definition, stage }: StageTagProps) {
  const label = useLabel();
  const found = stageOf(definition, stage);
  const ended = found?.kind === 'closed' || found?.kind === 'stopped';
  return (
    <Tag
      variant="outlined"
      style={{
        marginInlineEnd: 0,
        color: ended ? 'var(--ant-color-text-secondary)' : 'var(--ant-color-text)',
        borderStyle: found?.kind === 'draft' || found?.kind === 'stopped' ? 'dashed' : 'solid',
      }}
    >
      {found === undefined ? stage : label(found.label)}
    </Tag>
  );
}
