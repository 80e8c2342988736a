import type { Field, Id, Json, RegisterDefinition } from '../model/index.ts';
import { findNumbers } from '../store/queries/find-for-exchange.ts';
import { allPosts } from '../store/queries/posts.ts';
import { allUnits } from '../store/queries/units.ts';
import type { Reading } from '../store/work.ts';
import { namesOf, type Names } from './names.ts';

/** What the cells of a register may name: all units and posts, and those linked records that are asked for. */
export async function loadNames(
  reading: Reading,
  definition: RegisterDefinition,
  asked: { readonly ids: readonly Id[]; readonly numbers: readonly string[] },
): Promise<Names> {
  const units = (await allUnits(reading)).map(({ unit }) => unit);
  const registers = [
    ...linkFields(definition).map(({ register }) => register),
    definition.parent ?? '',
    definition.id,
  ];
  const linked = await findNumbers(reading, { ...asked, registers });
  return namesOf(units, await allPosts(reading), linked);
}

type LinkField = Extract<Field, { kind: 'link' }>;

export const linkFields = ({ fields }: RegisterDefinition): readonly LinkField[] =>
  fields.filter((field): field is LinkField => field.kind === 'link');

export const idsOf = (value: Json | undefined): readonly Id[] =>
  (Array.isArray(value) ? (value as readonly Json[]) : [value]).filter(
    (one): one is string => typeof one === 'string',
  );
