/** What one person has to do, from one question: sign for, do, check. */
import { done, type Id, type RegisterDefinition, type Result, type Stage } from '../model/index.ts';
import { dayNumber, dayOf } from '../calendar/day-number.ts';
import { citedPlans, readablePlans } from '../store/queries/cited-plans.ts';
import { listOwed } from '../store/queries/list-owed.ts';
import { listToCheck } from '../store/queries/list-to-check.ts';
import type { StagePlace, TaskRow } from '../store/queries/task-row.ts';
import { latestDefinitions } from '../store/queries/register-definitions.ts';
import type { Reading, Work } from '../store/work.ts';
import { decidingStages } from './deciding-stages.ts';
import { opensBranches } from './open-stages.ts';

export interface MyTask extends TaskRow {
  /** Null: it was registered directly. */
  readonly plan: {
    readonly id: Id;
    readonly title: string;
    readonly commitment: string;
    /** Whether the plan as a whole is theirs to open; its title is said to everybody who has something of it to do. */
    readonly readable: boolean;
  } | null;
}

export interface MyTasks {
  /** Assigned to a unit of theirs and not signed for (签收). */
  readonly toAccept: readonly MyTask[];
  /** Owed by their units: all that is overdue or due within six days, by due day. */
  readonly owed: readonly MyTask[];
  /** The first of what comes after that; what has no due day last. */
  readonly later: readonly MyTask[];
  readonly toCheck: readonly MyTask[];
}

/** The days that `owed` reaches beyond today: whatever the weekday, the rest of this week is among them. */
const AHEAD_DAYS = 6;

export interface TaskLimits {
  readonly limit: number;
  /** Of what comes later. */
  readonly later: number;
}

/** Run it as a command (`ledger.tryOut`): a plan out of the session's reach is named too. */
export async function myTasks(work: Work, limits: TaskLimits): Promise<Result<MyTasks>> {
  const found = await listTasks(work, limits);
  const rows = [...found.toAccept, ...found.owed, ...found.later, ...found.toCheck];
  const origins = [...new Set(rows.map(originOf))];
  const cited = await work.elevated((raised) => citedPlans(raised, origins));
  const readable = await readablePlans(work, [...new Set(cited.map(({ plan }) => plan))]);
  const byRecord = new Map(cited.map((one) => [one.record, one]));
  const withPlan = (row: TaskRow): MyTask => {
    const one = byRecord.get(originOf(row));
    if (one === undefined) return { ...row, plan: null };
    const { plan, title, commitment } = one;
    return { ...row, plan: { id: plan, title, commitment, readable: readable.has(plan) } };
  };
  return done({
    toAccept: found.toAccept.map(withPlan),
    owed: found.owed.map(withPlan),
    later: found.later.map(withPlan),
    toCheck: found.toCheck.map(withPlan),
  });
}

/** A branch comes from where the record above it comes from. */
const originOf = ({ parent, record }: TaskRow): Id => parent ?? record;

type Listed = Readonly<Record<keyof MyTasks, readonly TaskRow[]>>;

async function listTasks(reading: Reading, { limit, later }: TaskLimits): Promise<Listed> {
  const definitions = (await latestDefinitions(reading)).map(({ definition }) => definition);
  const { today, session } = reading;
  const accepting = definitions.flatMap((definition) => acceptingStages(definition));
  const stages = definitions
    .flatMap((definition) => workingStages(definition))
    .filter(
      (one) => !accepting.some(({ register, stage }) => register === one.register && stage === one.stage),
    );
  const last = dayOf(dayNumber(today) + AHEAD_DAYS);
  const after = dayOf(dayNumber(last) + 1);
  const owed = { stages, occurrences: true } as const;
  const roles = session.roles.filter((role) => role === 'supervisor' || role === 'leader');
  return {
    toAccept: await listOwed(reading, {
      from: '-infinity',
      to: 'infinity',
      stages: accepting,
      occurrences: false,
      limit,
    }),
    owed: await listOwed(reading, { ...owed, from: '-infinity', to: last, limit }),
    later: await listOwed(reading, { ...owed, from: after, to: 'infinity', limit: later }),
    toCheck: await listToCheck(reading, {
      byRole: decidingStages(definitions, roles),
      byHead: decidingStages(definitions, ['unit-head']),
      byUnitAbove: decidingStages(definitions, ['parent-owner', 'lead-unit']),
      above: definitions.flatMap((definition) => stagesAbove(definition)),
      periods: roles.length > 0,
      limit,
    }),
  };
}

const stagesOfKind = (
  { id, lifecycle }: RegisterDefinition,
  kinds: readonly Stage['kind'][],
): readonly StagePlace[] =>
  lifecycle.stages
    .filter(({ kind }) => kinds.includes(kind))
    .map((stage) => ({ register: id, stage: stage.id }));

/** Where the responsible unit signs for a record: the transition is called `accept` in every register that has it. */
const acceptingStages = ({ id: register, lifecycle }: RegisterDefinition): readonly StagePlace[] =>
  lifecycle.transitions
    .filter(({ id, who }) => id === 'accept' && who.some(({ is }) => is === 'owner'))
    .flatMap(({ from }) => from.map((stage) => ({ register, stage })));

/** Where the responsible unit works; what is divided is worked on in its branches. */
const workingStages = (definition: RegisterDefinition): readonly StagePlace[] =>
  opensBranches(definition) ? [] : stagesOfKind(definition, ['open']);

/** Where a record stands while branches of it may still wait for a check. */
const stagesAbove = (definition: RegisterDefinition): readonly StagePlace[] =>
  definition.lifecycle.transitions.some(({ effects = [] }) =>
    effects.some(({ kind }) => kind === 'open-branches'),
  )
    ? stagesOfKind(definition, ['open', 'review', 'done'])
    : [];
