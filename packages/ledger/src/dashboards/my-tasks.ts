/** What one person has to do, from one question: sign for, do, check. */
import {
  done,
  type ActorRule,
  type Id,
  type RegisterDefinition,
  type Result,
  type Stage,
} from '../model/index.ts';
import { dayNumber, dayOf } from '../calendar/day-number.ts';
import { citedPlans, readablePlans } from '../store/queries/cited-plans.ts';
import { listOwed, listToCheck, type TaskRow } from '../store/queries/list-tasks.ts';
import { latestDefinitions } from '../store/queries/register-definitions.ts';
import type { Reading, Work } from '../store/work.ts';
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
    .filter((stage) => !accepting.includes(stage));
  const last = dayOf(dayNumber(today) + AHEAD_DAYS);
  const after = dayOf(dayNumber(last) + 1);
  const owed = { stages, occurrences: true } as const;
  const decidedBy = (...who: readonly ActorRule['is'][]): readonly string[] =>
    definitions.flatMap((definition) => reviewStages(definition, who));
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
      checks: session.roles.some((role) => role === 'supervisor' || role === 'leader'),
      byRole: decidedBy('supervisor', 'leader'),
      byHead: decidedBy('unit-head'),
      byUnitAbove: decidedBy('parent-owner', 'lead-unit'),
      limit,
    }),
  };
}

const placed = ({ id }: RegisterDefinition, stage: string): string => `${id}/${stage}`;

const stagesOfKind = ({ lifecycle }: RegisterDefinition, kind: Stage['kind']): readonly string[] =>
  lifecycle.stages.filter((stage) => stage.kind === kind).map(({ id }) => id);

/** Where the responsible unit signs for a record: the transition is called `accept` in every register that has it. */
const acceptingStages = (definition: RegisterDefinition): readonly string[] =>
  definition.lifecycle.transitions
    .filter(({ id, who }) => id === 'accept' && who.some(({ is }) => is === 'owner'))
    .flatMap(({ from }) => from.map((stage) => placed(definition, stage)));

/** Where the responsible unit works; what is divided is worked on in its branches. */
const workingStages = (definition: RegisterDefinition): readonly string[] =>
  opensBranches(definition) ? [] : stagesOfKind(definition, 'open').map((stage) => placed(definition, stage));

/** Stages of review that one of these may lead out of. */
function reviewStages(definition: RegisterDefinition, who: readonly ActorRule['is'][]): readonly string[] {
  return stagesOfKind(definition, 'review')
    .filter((stage) =>
      definition.lifecycle.transitions.some(
        (transition) =>
          transition.from.includes(stage) &&
          transition.to !== '=' &&
          transition.who.some(({ is }) => who.includes(is)),
      ),
    )
    .map((stage) => placed(definition, stage));
}
