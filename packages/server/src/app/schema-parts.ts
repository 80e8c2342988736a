/** Pieces of schemas that many routes share. */
import { Type, type Static, type TObject, type TProperties, type TSchema, type TUnsafe } from 'typebox';

import { Id } from './answers.ts';

/** One of some words. */
export const oneOf = <Name extends string>(...names: readonly Name[]): TUnsafe<Name> =>
  Type.Unsafe<Name>({ type: 'string', enum: [...names] });

/** Two types rather than `anyOf`, which would be tried one after the other with each value that is written. */
export function nullable<Schema extends TSchema>(
  schema: Schema,
  more: { readonly description?: string } = {},
): TUnsafe<Static<Schema> | null> {
  const { type, enum: words } = schema as { readonly type?: unknown; readonly enum?: readonly unknown[] };
  if (typeof type !== 'string') return Type.Unsafe(Type.Union([schema, Type.Null()], more));
  const known = words === undefined ? {} : { enum: [...words, null] };
  return Type.Unsafe({ ...schema, ...more, type: [type, 'null'], ...known });
}

/** An object that takes no other fields: what is sent to us. */
export const closed = <Properties extends TProperties>(properties: Properties): TObject<Properties> =>
  Type.Object(properties, { additionalProperties: false });

/** A day in the organisation's own time zone. */
export const Day = Type.String({ format: 'date' });
/** In both languages; whoever shows it chooses. */
export const Label = Type.Object({ zh: Type.String(), en: Type.String() });
/** Something named, for people to read beside its id. */
export const Named = Type.Object({ id: Id, name: nullable(Type.String()) });
/** Fields of a register's definition with their values. */
export const Values = Type.Unsafe<Record<string, unknown>>({
  type: 'object',
  additionalProperties: {},
  description: 'Field id → value, as the register’s definition has them',
});
export const RegisterName = Type.String({ pattern: '^[a-z][a-z0-9-]{0,63}$' });
export const Name = Type.String({ minLength: 1, maxLength: 200 });
export const Comment = Type.String({ maxLength: 20_000 });
export const IdempotencyKey = Type.Object({
  'idempotency-key': Type.Optional(
    Type.String({ description: 'The same request sent again gives the same answer and does nothing' }),
  ),
});
export const IfMatch = Type.Object({
  'if-match': Type.Optional(Type.String({ description: 'The ETag that came when it was read; needed' })),
});
export const IfMatchIfSent = Type.Object({
  'if-match': Type.Optional(
    Type.String({
      description: 'The ETag that came when it was read; sent, the change is refused where it is stale',
    }),
  ),
});
