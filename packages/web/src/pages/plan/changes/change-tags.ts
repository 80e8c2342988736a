/** What became of each commitment between two versions, in the words that the list is filtered by. Pure. */
import type { ChangeKind, EntryKind, VersionChange, VersionDecision } from '../../../api/plan-types.ts';

export type ChangeTag = ChangeKind | Exclude<EntryKind, 'changed'>;
export type ChangeFilter = ChangeTag | 'changed' | 'all';

export const CHANGE_TAGS = [
  'added',
  'dropped',
  're-dated',
  'softened',
  'strengthened',
  'moved',
  'reworded',
  'split',
  'merged',
  'kept',
] as const satisfies readonly ChangeTag[];

/** Shape: a pair whose day and words differ → re-dated, reworded. */
export function tagsOf({ kind, changes }: Pick<VersionChange, 'kind' | 'changes'>): readonly ChangeTag[] {
  const kinds = CHANGE_TAGS.filter((tag) => changes.some((one) => one.kind === tag));
  if (kind === 'changed') return kinds.length === 0 ? ['reworded'] : kinds;
  return kind === 'kept' ? [kind] : [kind, ...kinds];
}

export const changeFilter = (text: string | undefined): ChangeFilter =>
  text === 'all' ? 'all' : (CHANGE_TAGS.find((tag) => tag === text) ?? 'changed');

export const filterChanges = (
  changes: readonly VersionChange[],
  filter: ChangeFilter,
): readonly VersionChange[] =>
  changes.filter((change) => {
    if (filter === 'all') return true;
    if (filter === 'changed') return change.kind !== 'kept';
    return tagsOf(change).includes(filter);
  });

export type Decisions = Readonly<Record<string, VersionDecision>>;

/** What was chosen, else what is proposed; a choice that is none any more is forgotten. */
export function decisionOf(
  { entry, proposed, choices }: Pick<VersionChange, 'entry' | 'proposed' | 'choices'>,
  chosen: Decisions,
): VersionDecision {
  const own = chosen[String(entry)];
  return own !== undefined && choices.includes(own) ? own : proposed;
}

export function countDecisions(
  changes: readonly VersionChange[],
  chosen: Decisions,
): Readonly<Record<VersionDecision, number>> {
  const counts = { keep: 0, amend: 0, create: 0, withdraw: 0, leave: 0 };
  for (const change of changes) counts[decisionOf(change, chosen)]++;
  return counts;
}

/** The same for all of these, where it can be chosen. */
export const decideAll = (
  changes: readonly VersionChange[],
  decision: VersionDecision,
  chosen: Decisions,
): Decisions => ({
  ...chosen,
  ...Object.fromEntries(
    changes.filter(({ choices }) => choices.includes(decision)).map(({ entry }) => [String(entry), decision]),
  ),
});
