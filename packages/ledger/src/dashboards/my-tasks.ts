/** What one person has to do, from one question: sign for, do, check. */
import type { ActorRule, RegisterDefinition, Stage } from '../model/index.ts';
import { dayNumber, dayOf } from '../calendar/day-number.ts';
import { listOwed, listToCheck, type TaskRow } from '../store/queries/list-tasks.ts';
import { latestDefinitions } from '../store/queries/register-definitions.ts';
import type { Reading } from '../store/work.ts';
import { opensBranches } from './open-stages.ts';

export interface MyTasks {
  /** Assigned to a unit of theirs and not signed for (签收). */
  readonly toAccept: readonly TaskRow[];
  /** Owed by their units: all that is overdue or due within six days, by due day. */
  readonly owed: readonly TaskRow[];
  /** The first of what comes after that; what has no due day last. */
  readonly later: readonly TaskRow[];
  readonly toCheck: readonly TaskRow[];
}

/** The days that `owed` reaches beyond today: whatever the weekday, the rest of this week is among them. */
const AHEAD_DAYS = 6;

/** So many of each list at most, and a few of `later`. */
export async function myTasks(
  reading: Reading,
  { limit, later }: { readonly limit: number; readonly later: number },
): Promise<MyTasks> {
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
