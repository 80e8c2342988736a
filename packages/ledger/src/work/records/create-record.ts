import { done, refuse, type Id, type JsonObject, type LedgerRecord, type Result } from '../../model/index.ts';
import { draftRecord } from '../../lifecycle/draft-record.ts';
import { printNumber, sequenceKey } from '../../register/numbering.ts';
import { findRecord } from '../../store/queries/find-record.ts';
import { refreshSharing } from '../../store/queries/refresh-sharing.ts';
import {
  findDefinition,
  likelyDefinition,
  type StoredDefinition,
} from '../../store/queries/register-definitions.ts';
import { stepFacts, type StepFacts } from '../../store/queries/step-facts.ts';
import type { Work } from '../../store/work.ts';
import { isId } from '../is-id.ts';
import { actorOf } from '../load-context.ts';
import { lookUp, type Found } from '../lookups.ts';
import { saveNew } from '../save-change.ts';

export interface NewRecordInput {
  readonly register: string;
  /** Field id → value. */
  readonly data: JsonObject;
  /** The record it belongs to, for registers that stand beneath another. */
  readonly parent?: Id | null;
}

/**
 * A record in the first stage of its register's newest version, numbered. Refuses LG-1201 (no such register or parent),
 * LG-2123 (not theirs), LG-2124 (stands beneath another), LG-213x (values). The ledger itself (imports, plans that are
 * adopted) may register whatever is well formed.
 */
export function createRecord(work: Work, input: NewRecordInput): Promise<Result<LedgerRecord>> {
  return registerNew(work, input, 'session');
}

/** The same; `as: 'system'` for what an effect opens. */
export async function registerNew(
  work: Work,
  { register, data, parent = null }: NewRecordInput,
  as: 'session' | 'system',
): Promise<Result<LedgerRecord>> {
  // Under the session's own rights: nobody hangs a record beneath one that they cannot see.
  const person = as === 'session' ? work.session.person : null;
  const unitBy = ({ definition }: StoredDefinition): Id | null => {
    const unit = data[definition.unitField];
    return isId(unit) ? unit : null;
  };
  const factsFor = (of: StoredDefinition): Promise<StepFacts> =>
    work.elevated((raised) => stepFacts(raised, { person, record: null, unit: unitBy(of), parent }));
  const likely = likelyDefinition(work.session.org, register);
  const [stored, above, lookups, likelyFacts] = await Promise.all([
    findDefinition(work, register),
    parent === null || !isId(parent) ? null : findRecord(work, parent),
    lookUp(work, data),
    likely === null || (parent !== null && !isId(parent)) ? null : factsFor(likely),
  ]);
  if (stored === null) return refuse('LG-1201', { what: 'register', id: register });
  if (parent !== null && above === null) return refuse('LG-1201', { what: 'record', id: parent }, '/parent');
  const { definition } = stored;
  const facts = likelyFacts !== null && likely?.id === stored.id ? likelyFacts : await factsFor(stored);
  return work.elevated(async (raised) => {
    const context = {
      now: raised.now,
      actor: actorOf(person, facts, unitBy(stored) ?? ''),
      parent: facts.parent,
      lookups,
    };
    const drafted = draftRecord(definition, { id: raised.newId(), data, number: null }, context);
    if (!drafted.ok) return drafted;
    const createdBy = drafted.value.record.createdBy;
    const record = {
      ...drafted.value.record,
      createdBy,
      number: await nextNumber(raised, drafted.value.record, { stored, lookups }),
    };
    saveNew(raised, { record, stored, data: {}, onBehalfOf: drafted.value.onBehalfOf });
    if (parent !== null) refreshSharing(raised, [parent]);
    return done(record);
  });
}

async function nextNumber(
  work: Work,
  { unit, register }: LedgerRecord,
  {
    stored,
    lookups,
  }: {
    readonly stored: { readonly definition: { readonly numbering?: Parameters<typeof printNumber>[0] } };
    readonly lookups: Found;
  },
): Promise<string | null> {
  const { numbering } = stored.definition;
  if (numbering === undefined) return null;
  const sequence = await work.takeNumbers(register, sequenceKey(numbering, work.today), 1);
  return printNumber(numbering, { day: work.today, unit: lookups.unitName(unit), sequence });
}
