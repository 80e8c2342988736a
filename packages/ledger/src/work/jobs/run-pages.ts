import { done, type Result, type Session } from '../../model/index.ts';
import type { Ledger } from '../../store/open-ledger.ts';
import type { Command } from '../../store/work.ts';

/** One page of a job: what it did, and where the next page begins. */
export interface JobPage<Cursor> {
  readonly count: number;
  readonly next: Cursor | null;
}

/**
 * Runs a job to its end, each page in a transaction of its own: a crash loses one page at most, and the job begins again
 * where nothing was kept. Gives the sum of what was done.
 */
export async function runPages<Cursor>(
  ledger: Ledger,
  session: Session,
  job: Command<{ readonly after: Cursor | null }, JobPage<Cursor>>,
): Promise<Result<number>> {
  let count = 0;
  let after: Cursor | null = null;
  do {
    const page: Result<JobPage<Cursor>> = await ledger.run(session, job, { after });
    if (!page.ok) return page;
    count += page.value.count;
    after = page.value.next;
  } while (after !== null);
  return done(count);
}
