import { done, type Id, type Result } from '../../model/index.ts';
import { lockTurningRed } from '../../store/queries/occurrences.ts';
import { latestDefinitions } from '../../store/queries/register-definitions.ts';
import type { Work } from '../../store/work.ts';
import { changeOccurrences } from '../occurrences/change-occurrences.ts';
import type { JobPage } from './run-pages.ts';
import { quietStages } from './stages.ts';

const PAGE = 1000;

/** Marks what went past its due day undone: its light never turns green again for that period. An event each. */
export async function markOverdue(
  work: Work,
  { after, limit = PAGE }: { readonly after: Id | null; readonly limit?: number },
): Promise<Result<JobPage<Id>>> {
  const quiet = quietStages(await latestDefinitions(work));
  const red = await lockTurningRed(work, { after, limit, quietStages: quiet });
  const changes = red.map((before) => ({
    before,
    after: { ...before, wasRed: true },
    action: 'occurrence.overdue',
    data: { dueOn: before.dueOn },
  }));
  await changeOccurrences(work, changes);
  return done({ count: red.length, next: red.length === limit ? (red.at(-1)?.id ?? null) : null });
}
