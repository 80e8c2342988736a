import { refuse, type Id, type Result } from '../model/index.ts';
import { lockRecord, type FoundRecord } from '../store/queries/find-record.ts';
import type { Work } from '../store/work.ts';
import { isId } from './is-id.ts';

/**
 * The record, locked. Whoever may read it may try: what they may do with it, its lifecycle says. Refuses LG-1201 where the
 * session cannot see it, LG-2101 where another version came first.
 */
export async function openForChange(
  work: Work,
  id: Id,
  expectedVersion: number | null,
): Promise<Result<FoundRecord>> {
  if (!isId(id)) return refuse('LG-1201', { what: 'record', id });
  const own = await lockRecord(work, id, expectedVersion);
  if (own.ok || own.refusals[0].code !== 'LG-1101') return own;
  return work.elevated((raised) => lockRecord(raised, id, expectedVersion));
}
