import { Type } from 'typebox';

import { Id, Instant } from '../../app/answers.ts';

export const Password = Type.String({ minLength: 1, maxLength: 1_000 });
const AccountName = Type.String({ minLength: 1, maxLength: 100 });
/** Letters and digits of any script, then also `. _ @ + -`: a name that can be read out and typed again. */
export const NewAccountName = Type.String({ pattern: '^[\\p{L}\\p{N}][\\p{L}\\p{N}._@+-]{0,99}$' });
export const PendingSchema = Type.Union([
  Type.Literal('second-factor'),
  Type.Literal('new-password'),
  Type.Literal('set-up-second-factor'),
  Type.Null(),
]);

export const SignInRequest = Type.Object(
  { name: AccountName, password: Password, organisation: Type.Optional(Id) },
  { additionalProperties: false },
);

/** What is still to be done (`pending`), and until when the session lasts. The token travels in the cookie alone. */
export const SignedInSchema = Type.Object({
  account: Id,
  person: Id,
  name: Type.String(),
  pending: PendingSchema,
  endsAt: Instant,
});

export const CodeRequest = Type.Object(
  { code: Type.String({ minLength: 6, maxLength: 40 }) },
  { additionalProperties: false },
);

export const SignInOptions = Type.Object({
  needsSetUp: Type.Boolean(),
  oidc: Type.Union([Type.Object({ label: Type.String() }), Type.Null()]),
  organisations: Type.Array(Type.Object({ id: Id, name: Type.String() })),
});
