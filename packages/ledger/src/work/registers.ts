/** The registers of an organisation. */
import { done, refuse, type RegisterDefinition, type Result } from '../model/index.ts';
import { refuseDuplicateAsk } from '../dashboards/burden.ts';
import { mayAdminister } from '../organisation/may-administer.ts';
import { BUILT_IN_REGISTERS } from '../register/built-in.ts';
import { canonicalJson } from '../seal/canonical-json.ts';
import { planSlots } from '../store/index-slots.ts';
import { findDefinition, insertDefinition, slotsInUse } from '../store/queries/register-definitions.ts';
import type { Work } from '../store/work.ts';
import type { JsonObject } from '../model/index.ts';

/**
 * Adopts a definition that `checkDefinition` passes, as the next version of its register, or at whatever version it has
 * where the organisation does not know the register. One that is there already, letter for letter, is left as it is.
 * Refuses LG-1101 (not theirs to administer), LG-2150 (not the next version), LG-2153 (more indexed fields than columns),
 * LG-2420 (asks anew for what another register holds).
 */
export async function adoptRegister(work: Work, definition: RegisterDefinition): Promise<Result<null>> {
  const may = mayAdminister(work.session);
  if (!may.ok) return may;
  const latest = await findDefinition(work, definition.id);
  if (latest !== null) {
    if (sameText(definition, latest.definition)) return done(null);
    const expected = latest.definition.version + 1;
    if (definition.version !== expected)
      return refuse('LG-2150', { register: definition.id, given: definition.version, expected });
  }
  const others = await refuseDuplicateAsk(work, {
    ...definition,
    fields: definition.fields.filter(
      ({ id }) => latest?.definition.fields.every((one) => one.id !== id) ?? true,
    ),
  });
  if (!others.ok) return others;
  const inUse = await work.elevated((raised) => slotsInUse(raised, definition.id));
  const { plan: slots, withoutSlot } = planSlots(definition.fields, latest?.slots ?? {}, inUse);
  if (withoutSlot.length > 0)
    return refuse('LG-2153', { register: definition.id, fields: withoutSlot.join(', ') });
  const id = work.newId();
  await insertDefinition(work, { id, definition, slots });
  const state = definition as unknown as JsonObject;
  work.change({
    action: 'register.adopt',
    object: { kind: 'register', id },
    before: null,
    after: state,
    data: { register: definition.id, version: definition.version },
  });
  return done(null);
}

const sameText = (one: RegisterDefinition, other: RegisterDefinition): boolean =>
  canonicalJson(one) === canonicalJson(other);

/** The registers that come with the program. */
export async function adoptBuiltInRegisters(work: Work): Promise<Result<null>> {
  for (const definition of BUILT_IN_REGISTERS) {
    const adopted = await adoptRegister(work, definition);
    if (!adopted.ok) return adopted;
  }
  return done(null);
}
