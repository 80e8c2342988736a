/**
 * Which index column of `record` holds which indexed field. Any register's fields are then filtered and sorted by a
 * common index (org, register, value, id), made once, whatever is defined later. Four columns of each type; indexes
 * hold only rows that use them, so an unused column costs nothing.
 */
import type { Field, Json, JsonObject } from '../model/index.ts';
import { indexKindOf, type IndexKind } from '../register/index-kind.ts';

export const SLOTS = [
  'text_1',
  'text_2',
  'text_3',
  'text_4',
  'number_1',
  'number_2',
  'number_3',
  'number_4',
  'day_1',
  'day_2',
  'day_3',
  'day_4',
] as const;

export type IndexSlot = (typeof SLOTS)[number];
/** Field → column, as kept with each version of a definition. */
export type SlotPlan = Readonly<Record<string, IndexSlot>>;
/** One value a column, in the order of `SLOTS`. */
export type SlotValues = readonly (string | number | null)[];

/** Longer texts are cut for the index: they sort by their beginning; filters look at the field again. */
const INDEXED_CHARACTERS = 120;
/** Stands where a record has no value, so that it is in the index and sorts last. */
const ABSENT: Readonly<Record<IndexKind, string | number>> = { text: '', number: Infinity, day: 'infinity' };

export const NO_SLOTS: SlotValues = SLOTS.map(() => null);

/**
 * Gives each indexed field a column. A field keeps the column it had in `previous`; a column left by a field that is gone
 * is given out again only once no record is of a version that filled it (`inUse`: the plans of versions with records). Fields beyond the fourth of a type get
 * none: `withoutSlot` names them, for whoever adopts the definition to refuse.
 */
export function planSlots(
  fields: readonly Field[],
  previous: SlotPlan = {},
  inUse: readonly SlotPlan[] = [],
): { readonly plan: SlotPlan; readonly withoutSlot: readonly string[] } {
  const plan: Record<string, IndexSlot> = {};
  const indexed = fields.filter((field) => field.indexed === true);
  for (const field of indexed) {
    const kept = previous[field.id];
    if (kept?.startsWith(indexKindOf(field)) === true) plan[field.id] = kept;
  }
  const filled = inUse.flatMap((one) => Object.values(one));
  const withoutSlot: string[] = [];
  for (const field of indexed) {
    if (plan[field.id] !== undefined) continue;
    const taken = new Set([...Object.values(plan), ...filled]);
    const free = SLOTS.find((slot) => slot.startsWith(indexKindOf(field)) && !taken.has(slot));
    if (free === undefined) withoutSlot.push(field.id);
    else plan[field.id] = free;
  }
  return { plan, withoutSlot };
}

/** The index columns of a record with this data. */
export function slotValues(plan: SlotPlan, data: JsonObject): SlotValues {
  const fieldOf = new Map(Object.entries(plan).map(([field, slot]) => [slot, field]));
  return SLOTS.map((slot) => {
    const field = fieldOf.get(slot);
    return field === undefined ? null : slotValue(slot, data[field]);
  });
}

/** One value as it stands in a column; what filters compare with. A list is indexed by its first entry. */
export function slotValue(slot: IndexSlot, value: Json | undefined): string | number {
  const kind = slot.slice(0, -2) as IndexKind;
  const first: Json | undefined = Array.isArray(value) ? (value[0] as Json | undefined) : value;
  if (kind === 'number') return typeof first === 'number' ? first : ABSENT.number;
  if (typeof first === 'boolean') return String(first);
  if (typeof first !== 'string' || first === '') return ABSENT[kind];
  return kind === 'text' ? [...first].slice(0, INDEXED_CHARACTERS).join('') : first;
}
