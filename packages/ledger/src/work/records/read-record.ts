/** What a record's page shows: what may be done with it now, and what happened to it. */
import { done, refuse, type Id, type LedgerRecord, type Result } from '../../model/index.ts';
import { actionsFor, type Action } from '../../lifecycle/actions-for.ts';
import { findRecord } from '../../store/queries/find-record.ts';
import { historyOfRecord, type StoredEvent } from '../../store/queries/read-events.ts';
import type { Reading, Work } from '../../store/work.ts';
import { isId } from '../is-id.ts';
import { loadContext } from '../load-context.ts';
import { lookUp } from '../lookups.ts';

export interface RecordActions {
  readonly record: LedgerRecord;
  readonly actions: readonly Action[];
}

/**
 * The transitions from where the record is, each with what it asks for and why it may not be taken. Run it as a command
 * (`ledger.tryOut`): branches out of the session's reach count too. Refuses LG-1201.
 */
export async function recordActions(
  work: Work,
  { record: id }: { readonly record: Id },
): Promise<Result<RecordActions>> {
  const found = isId(id) ? await findRecord(work, id) : null;
  if (found === null) return refuse('LG-1201', { what: 'record', id });
  const { record } = found;
  const lookups = await lookUp(work, {});
  return work.elevated(async (raised) => {
    const { stored, context } = await loadContext(raised, record, { as: 'session', lookups });
    return done({ record, actions: actionsFor(stored.definition, record, context) });
  });
}

/** The events of a record, of its occurrences, proofs and urges, oldest first. Refuses LG-1201. */
export async function recordHistory(
  reading: Reading,
  { record: id }: { readonly record: Id },
): Promise<Result<readonly StoredEvent[]>> {
  if (!isId(id) || (await findRecord(reading, id)) === null) return refuse('LG-1201', { what: 'record', id });
  return done(await historyOfRecord(reading, id));
}
