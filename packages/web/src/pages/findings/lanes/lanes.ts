/** The way of a finding in five lanes, read from its register's lifecycle. Pure. */
import type { RegisterDefinition, Stage } from '../../../api/definition.ts';

export const LANES = ['record', 'rectify', 'verify', 'close', 'revisit'] as const;
export type LaneName = (typeof LANES)[number];

export interface Lane {
  readonly name: LaneName;
  /** Stages in which somebody still has to do something. */
  readonly waiting: readonly string[];
  /** Stages at which the way of a finding ends in this lane. */
  readonly ended: readonly string[];
}

/**
 * Whatever the stages are called: what a closed finding can be led to is the revisit, and a closed stage that is reached
 * from there ends it. Stopped findings are in no lane.
 */
export function lanesOf({ lifecycle }: Pick<RegisterDefinition, 'lifecycle'>): readonly Lane[] {
  const { stages, transitions } = lifecycle;
  const kinds = new Map(stages.map(({ id, kind }) => [id, kind]));
  const ended = (stage: string): boolean => kinds.get(stage) === 'closed';
  const revisits = new Set(
    transitions.filter(({ from, to }) => from.some(ended) && kinds.has(to) && !ended(to)).map(({ to }) => to),
  );
  const outcomes = new Set(
    transitions
      .filter(({ from, to }) => ended(to) && from.some((id) => revisits.has(id)))
      .map(({ to }) => to),
  );
  const laneOf = ({ id, kind }: Stage): LaneName | null => {
    if (revisits.has(id) || outcomes.has(id)) return 'revisit';
    return LANE_OF_KIND[kind];
  };
  return LANES.map((name) => {
    const own = stages.filter((stage) => laneOf(stage) === name).map(({ id }) => id);
    return { name, waiting: own.filter((id) => !ended(id)), ended: own.filter(ended) };
  });
}

const LANE_OF_KIND = {
  draft: 'record',
  open: 'rectify',
  review: 'verify',
  done: 'close',
  closed: 'close',
  stopped: null,
} as const satisfies Record<Stage['kind'], LaneName | null>;

/** The lane of a stage; null where it is in none. */
export const laneOfStage = (lanes: readonly Lane[], stage: string): LaneName | null =>
  lanes.find(({ waiting, ended }) => waiting.includes(stage) || ended.includes(stage))?.name ?? null;
