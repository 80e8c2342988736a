import type { Id, RegisterDefinition } from '../../model/index.ts';
import type { SlotPlan } from '../index-slots.ts';
import { statement } from '../statement.ts';
import type { Reading, Work } from '../work.ts';

/** A version of a register as the organisation adopted it. */
export interface StoredDefinition {
  readonly id: Id;
  readonly definition: RegisterDefinition;
  readonly slots: SlotPlan;
}

const HEAD = statement<{ id: Id }>(
  'register-definition-head',
  `select id from register_definition where org = $1 and register = $2 and ($3::integer is null or version = $3)
   order by version desc limit 1`,
);
const BODY = statement<StoredDefinition>(
  'register-definition',
  'select id, definition, slots from register_definition where org = $1 and register = $2 and id = $3',
);
const LATEST = statement<StoredDefinition>(
  'latest-register-definitions',
  `select distinct on (register) id, definition, slots from register_definition where org = $1
   order by register, version desc`,
);
const IN_USE = statement<{ slots: SlotPlan }>(
  'slots-in-use',
  `select d.slots from register_definition d where d.org = $1 and d.register = $2 and exists
     (select 1 from record r where r.org = d.org and r.register = d.register and r.definition = d.version)`,
);
const INSERT = statement(
  'insert-register-definition',
  `insert into register_definition (org, register, version, id, definition, slots, adopted_at)
   values ($1, $2, $3, $4, $5, $6, $7)`,
);

/** A row is never changed and its id never used again, so what was read once holds for ever. */
const known = new Map<Id, StoredDefinition>();
const MOST_KNOWN = 2000;
/** By organisation and register: the newest that was seen here. Others may have adopted a newer one meanwhile. */
const newestSeen = new Map<string, StoredDefinition>();

/** The given version of a register, or its latest; null where the organisation has not adopted it. */
export async function findDefinition(
  reading: Reading,
  register: string,
  version: number | null = null,
): Promise<StoredDefinition | null> {
  const { org } = reading.session;
  const head = await reading.first(HEAD, [org, register, version]);
  if (head === null) return null;
  const found = await definitionById(reading, register, head.id);
  if (version === null) {
    if (newestSeen.size >= MOST_KNOWN) newestSeen.clear();
    newestSeen.set(`${org} ${register}`, found);
  }
  return found;
}

/** What `findDefinition` will most likely say: for asking ahead what depends on it. */
export const likelyDefinition = (org: Id, register: string): StoredDefinition | null =>
  newestSeen.get(`${org} ${register}`) ?? null;

interface AskedOf<T> {
  readonly stored: StoredDefinition;
  readonly answer: T;
}

/**
 * The newest version of a register, and what `ask` asks of it, in one round trip where the newest is the one that was seen here
 * last; else `ask` runs again. Null where the organisation has not adopted the register.
 */
export async function askOfLatest<T>(
  reading: Reading,
  register: string,
  ask: (stored: StoredDefinition) => Promise<T>,
): Promise<AskedOf<T> | null> {
  const likely = likelyDefinition(reading.session.org, register);
  const [found, guess] = await Promise.allSettled([
    findDefinition(reading, register),
    // A promise's own function: what it throws at once is a rejection as well.
    new Promise<T | null>((settle) => {
      settle(likely === null ? null : ask(likely));
    }),
  ]);
  if (found.status === 'rejected') throw found.reason;
  const stored = found.value;
  if (stored === null) return null;
  if (stored.id !== likely?.id) return { stored, answer: await ask(stored) };
  if (guess.status === 'rejected') throw guess.reason;
  return { stored, answer: guess.value as T };
}

/** The same by the id of its row. Throws where there is none: a record's own definition is always there. */
export async function definitionById(reading: Reading, register: string, id: Id): Promise<StoredDefinition> {
  const before = known.get(id);
  if (before !== undefined) return before;
  const found = await reading.first(BODY, [reading.session.org, register, id]);
  if (found === null) throw new Error(`There is no definition ${id} of ${register}.`);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(id, found);
  return found;
}

/** The latest version of every register, by name. */
export const latestDefinitions = (reading: Reading): Promise<readonly StoredDefinition[]> =>
  reading.all(LATEST, [reading.session.org]);

/** Index columns of the versions that records are of. Ask with the whole organisation in reach. */
export async function slotsInUse(reading: Reading, register: string): Promise<readonly SlotPlan[]> {
  return (await reading.all(IN_USE, [reading.session.org, register])).map(({ slots }) => slots);
}

export async function insertDefinition(
  work: Work,
  { id, definition, slots }: StoredDefinition,
): Promise<void> {
  await work.all(INSERT, [
    work.session.org,
    definition.id,
    definition.version,
    id,
    JSON.stringify(definition),
    JSON.stringify(slots),
    work.now,
  ]);
}
