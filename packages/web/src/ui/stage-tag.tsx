/** Where a record is in its lifecycle. Outlined, without a light's colours: stage and timeliness are two axes. */
import { stageOf, type RegisterDefinition, type Stage } from '../api/definition.ts';
import { useLabel } from '../words/label.ts';
import './tag.css';

interface StageTagProps {
  readonly definition: RegisterDefinition | undefined;
  /** The stage's id; shown as it is while the definition is not there or no longer has it. */
  readonly stage: string;
}

export function StageTag({ definition, stage }: StageTagProps) {
  const label = useLabel();
  const found = stageOf(definition, stage);
  return (
    <span className={`tz-tag tz-stage${look(found?.kind)}`}>
      {found === undefined ? stage : label(found.label)}
    </span>
  );
}

function look(kind: Stage['kind'] | undefined): string {
  if (kind === 'closed') return ' tz-stage-ended';
  if (kind === 'stopped') return ' tz-stage-ended tz-stage-loose';
  return kind === 'draft' ? ' tz-stage-loose' : '';
}
