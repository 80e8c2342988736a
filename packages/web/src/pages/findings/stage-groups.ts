/** Columns of the board: the way of a finding, whatever stages a version of its register has. Pure. */
import type { RegisterDefinition, Stage } from '../../api/definition.ts';

export const COLUMNS = ['draft', 'working', 'reported', 'verified', 'checking', 'closed', 'stopped'] as const;
export type ColumnName = (typeof COLUMNS)[number];

export interface Column {
  readonly name: ColumnName;
  readonly stages: readonly string[];
}

/** Columns without stages are left out. */
export function stageColumns({ lifecycle }: Pick<RegisterDefinition, 'lifecycle'>): readonly Column[] {
  const placed = lifecycle.stages.map((stage) => ({ stage: stage.id, column: columnOf(stage, lifecycle) }));
  return COLUMNS.map((name) => ({
    name,
    stages: placed.filter(({ column }) => column === name).map(({ stage }) => stage),
  })).filter(({ stages }) => stages.length > 0);
}

function columnOf({ id, kind }: Stage, { transitions }: RegisterDefinition['lifecycle']): ColumnName {
  switch (kind) {
    case 'draft':
      return 'draft';
    case 'open':
      return 'working';
    case 'done':
      return 'verified';
    case 'closed':
      return 'closed';
    case 'stopped':
      return 'stopped';
    case 'review':
      break;
  }
  // A review that is reached from a closed stage looks again; one whose way out leads only back is asked for by who works.
  const into = transitions.filter(({ to }) => to === id);
  if (into.some(({ id: name }) => name === 'check-again' || name === 'revisit')) return 'checking';
  const out = transitions.filter(({ from }) => from.includes(id));
  return out.length > 0 && out.every(({ to }) => to === '<' || to === '=') ? 'working' : 'reported';
}
