/** An occurrence in hand for a change, with what it depends on; and who may do what with it. */
import {
  done,
  refuse,
  type ActorRule,
  type Id,
  type Label,
  type LedgerRecord,
  type Result,
} from '../../model/index.ts';
import { actorLabels, standingBy, type Standing } from '../../lifecycle/actor.ts';
import type { StepContext } from '../../lifecycle/step-context.ts';
import { findRecord } from '../../store/queries/find-record.ts';
import { findOccurrence, lockOccurrence, type KeptOccurrence } from '../../store/queries/occurrences.ts';
import type { StoredDefinition } from '../../store/queries/register-definitions.ts';
import type { Work } from '../../store/work.ts';
import { isId } from '../is-id.ts';
import { loadContext } from '../load-context.ts';
import { lookUp } from '../lookups.ts';

export interface OpenOccurrence {
  readonly occurrence: KeptOccurrence;
  readonly record: LedgerRecord;
  readonly stored: StoredDefinition;
  readonly context: StepContext;
  /** By what right the actor does it. */
  readonly standing: Standing;
}

export interface Doing {
  readonly label: Label;
  readonly states: readonly KeptOccurrence['state'][];
  readonly who: readonly ActorRule[];
  /** Units with an open branch of the record may as well. */
  readonly branchUnits?: boolean;
}

const OWN: Standing = { onBehalfOf: null, standsInFor: null };

export interface OccurrenceInput {
  readonly occurrence: Id;
  /** The version the actor saw; left out, the newest is taken. */
  readonly expectedVersion?: number;
}

/**
 * Locks the occurrence and runs `action` with the whole organisation in reach. Refuses LG-1201 (not to be seen), LG-2101
 * (changed meanwhile), LG-2234 (not theirs), LG-2236 (not in this state), LG-2238 (its record is not under way).
 */
export async function withOccurrence<T>(
  work: Work,
  { input, doing }: { readonly input: OccurrenceInput; readonly doing: Doing },
  action: (raised: Work, open: OpenOccurrence) => Promise<Result<T>>,
): Promise<Result<T>> {
  const { occurrence: id, expectedVersion } = input;
  const seen = isId(id) ? await findOccurrence(work, id) : null;
  if (seen === null) return refuse('LG-1201', { what: 'occurrence', id });
  const lookups = await lookUp(work, {});
  return work.elevated(async (raised) => {
    const occurrence = (await lockOccurrence(raised, id)) ?? seen;
    if (expectedVersion !== undefined && expectedVersion !== occurrence.version)
      return refuse('LG-2101', { expected: expectedVersion, actual: occurrence.version });
    const found = await findRecord(raised, occurrence.record);
    if (found === null) return refuse('LG-1201', { what: 'record', id: occurrence.record });
    const { record } = found;
    const { stored, context } = await loadContext(raised, record, { as: 'session', lookups });
    const given = { occurrence, record, stored, context };
    const standing = standingFor(doing, given);
    if (!standing.ok) return standing;
    return action(raised, { ...given, standing: standing.value });
  });
}

function standingFor(
  { label, states, who, branchUnits = false }: Doing,
  { occurrence, record, stored, context }: Omit<OpenOccurrence, 'standing'>,
): Result<Standing> {
  const { key, state } = occurrence;
  const { actor, parent, branches } = context;
  const own = standingBy(who, { record, actor, parent }) ?? (actor.kind === 'system' ? OWN : null);
  const open = branches.filter(({ stageKind }) => stageKind !== 'stopped');
  const branch = branchUnits
    ? (open
        .map(({ unit }) => standingBy([{ is: 'owner' }], { record: { ...record, unit }, actor, parent }))
        .find((one) => one !== null) ?? null)
    : null;
  const standing = own ?? branch;
  if (standing === null)
    return refuse('LG-2234', { key, label: { ...label }, who: actorLabels(who, stored.definition) });
  const stage = stored.definition.lifecycle.stages.find(({ id }) => id === record.stage);
  if (stage === undefined || ['draft', 'closed', 'stopped'].includes(stage.kind))
    return refuse('LG-2238', {
      title: record.title,
      stage: { ...(stage?.label ?? { zh: record.stage, en: record.stage }) },
      label: { ...label },
    });
  if (!states.includes(state))
    return refuse('LG-2236', {
      key,
      label: { ...label },
      state: { ...STATES[state] },
      states: states.map((one) => ({ ...STATES[one] })),
    });
  return done(standing);
}

const STATES: Readonly<Record<KeptOccurrence['state'], Label>> = {
  open: { zh: '待办', en: 'open' },
  reported: { zh: '已报送', en: 'reported' },
  returned: { zh: '已退回', en: 'returned' },
  done: { zh: '已完成', en: 'done' },
  excused: { zh: '已免除', en: 'excused' },
  withdrawn: { zh: '已撤下', en: 'withdrawn' },
};
