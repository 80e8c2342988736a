import type { Account } from '@taizhang/ledger';
import { Type, type Static } from 'typebox';

import { Id, Instant } from '../../app/answers.ts';
import { nullable } from '../../app/schema-parts.ts';

export const AccountSchema = Type.Object({
  id: Id,
  person: Id,
  name: Type.String(),
  hasPassword: Type.Boolean(),
  mustChange: Type.Boolean(),
  secondFactor: Type.Boolean(),
  disabledAt: nullable(Instant),
  createdAt: Instant,
  version: Type.Integer(),
});

/** No hash and no secret leaves here. */
export const presentAccount = (account: Account): Static<typeof AccountSchema> => ({
  id: account.id,
  person: account.person,
  name: account.name,
  hasPassword: account.password !== null,
  mustChange: account.mustChange,
  secondFactor: account.totpConfirmedAt !== null,
  disabledAt: account.disabledAt,
  createdAt: account.createdAt,
  version: account.version,
});
