/** Loads what a step looks at, for the acting person or for the ledger itself. */
import type { BranchRole, Id, LedgerRecord, RegisterDefinition, Role } from '../model/index.ts';
import { holdsUntilDay } from '../evidence/expected-evidence.ts';
import type { Actor } from '../lifecycle/actor.ts';
import type { BranchState, StepContext } from '../lifecycle/step-context.ts';
import type { Lookups } from '../register/check-value.ts';
import {
  definitionById,
  findDefinition,
  type StoredDefinition,
} from '../store/queries/register-definitions.ts';
import { stepFacts, type StepFacts } from '../store/queries/step-facts.ts';
import type { Reading } from '../store/work.ts';

export interface LoadedContext {
  readonly stored: StoredDefinition;
  readonly context: StepContext;
}

interface ContextQuestion {
  /** In whose name; `system` for what an effect does by itself. */
  readonly as: 'session' | 'system';
  readonly lookups: Lookups;
  /** Where they were looked up already, in that name. */
  readonly facts?: StepFacts | null;
}

/** Ask with the whole organisation in reach. */
export async function loadContext(
  reading: Reading,
  record: LedgerRecord,
  { as, lookups, facts: known = null }: ContextQuestion,
): Promise<LoadedContext> {
  const person = as === 'session' ? reading.session.person : null;
  const facts = known ?? (await stepFacts(reading, { person, record: record.id }));
  if (facts.definitionId === null) throw new Error(`${record.register} ${record.definition} is not adopted.`);
  const stored = await definitionById(reading, record.register, facts.definitionId);
  const context: StepContext = {
    today: reading.today,
    now: reading.now,
    actor: actorOf(person, facts, record.unit),
    parent: facts.parent,
    branches: await branchStates(reading, facts),
    evidence: evidenceStates(stored.definition, facts),
    openUrges: facts.openUrges,
    unproven: facts.unproven,
    lookups,
  };
  return { stored, context };
}

/** The acting person with the posts of today, or the ledger where there is none. */
export function actorOf(person: Id | null, { holds, roles }: StepFacts, unit: Id): Actor {
  if (person === null) return { kind: 'system' };
  return { kind: 'person', person, holds, grants: roles.map((role: Role) => ({ role, units: [unit] })) };
}

async function branchStates(reading: Reading, { branches }: StepFacts): Promise<readonly BranchState[]> {
  const states: BranchState[] = [];
  for (const { id, register, definition, unit, role, stage } of branches) {
    const stored = await findCached(reading, register, definition);
    const stageKind = stored?.definition.lifecycle.stages.find((one) => one.id === stage)?.kind ?? 'open';
    states.push({
      id,
      unit,
      role: role === 'joint' ? 'joint' : ('lead' satisfies BranchRole),
      stage,
      stageKind,
    });
  }
  return states;
}

/** One question a register and version, however many branches there are. */
function findCached(reading: Reading, register: string, version: number): Promise<StoredDefinition | null> {
  const asked = askedOf(reading);
  const key = `${register} ${version}`;
  const found = asked.get(key) ?? findDefinition(reading, register, version);
  asked.set(key, found);
  return found;
}

const asked = new WeakMap<Reading, Map<string, Promise<StoredDefinition | null>>>();

function askedOf(reading: Reading): Map<string, Promise<StoredDefinition | null>> {
  const before = asked.get(reading) ?? new Map<string, Promise<StoredDefinition | null>>();
  asked.set(reading, before);
  return before;
}

function evidenceStates({ evidence = [] }: RegisterDefinition, facts: StepFacts): StepContext['evidence'] {
  return facts.evidence.map(({ blob, expected, datedOn, expiresOn }) => ({
    blob,
    expected,
    expiresOn: holdsUntilDay({ datedOn, expiresOn }, evidence.find(({ id }) => id === expected)?.validDays),
  }));
}
