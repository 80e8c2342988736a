import type { Person, Session } from '@taizhang/ledger';
import { Type } from 'typebox';

import { Id } from '../../app/answers.ts';
import { Day, nullable } from '../../app/schema-parts.ts';

const Aliases = Type.Array(Type.String({ maxLength: 200 }), { maxItems: 100 });

const Names = Type.Unsafe<readonly string[]>(
  Type.Array(Type.String(), { description: 'Names by which plans call it' }),
);

export const UnitSchema = Type.Object({
  id: Id,
  parent: nullable(Id),
  name: Type.String(),
  aliases: Names,
  kind: nullable(Type.String()),
  order: Type.Integer(),
  closedOn: nullable(Day),
});
export const PostSchema = Type.Object({
  id: Id,
  unit: Id,
  name: Type.String(),
  aliases: Names,
  head: Type.Boolean({ description: 'Heads answer for the unit and all below it' }),
  closedOn: nullable(Day),
});
export const PersonSchema = Type.Object({
  id: Id,
  name: nullable(Type.String(), { description: 'Null once it was erased' }),
  number: nullable(Type.String(), { description: 'Shown to administrators and oneself' }),
  contact: nullable(Type.String(), { description: 'Shown to administrators and oneself' }),
  erasedOn: nullable(Day),
});
export const HoldingSchema = Type.Object({
  id: Id,
  person: Id,
  post: Id,
  from: Day,
  to: nullable(Day, { description: 'The last day; null: still' }),
  acting: Type.Boolean(),
});
export const DelegationSchema = Type.Object({
  id: Id,
  post: Id,
  delegate: Id,
  from: Day,
  to: Day,
  reason: nullable(Type.String()),
});
export const GrantSchema = Type.Object({
  id: Id,
  person: Id,
  role: Type.String(),
  unit: nullable(Id, { description: 'Over it and all below; null: the whole organisation' }),
  revokedOn: nullable(Day),
});
export const unitFields = {
  aliases: Aliases,
  kind: nullable(Type.String({ maxLength: 100 })),
  order: Type.Integer({ minimum: 0, maximum: 1_000_000 }),
};
export const postFields = { aliases: Aliases, head: Type.Boolean() };

/** Staff numbers and contacts are for those who keep them, and for whoever they belong to. */
export const presentPerson =
  ({ person: self, roles }: Session) =>
  ({ id, name, number, contact, erasedOn }: Person) => {
    const isOpen = roles.includes('system-admin') || id === self;
    return { id, name, number: isOpen ? number : null, contact: isOpen ? contact : null, erasedOn };
  };
