import type { RegisterDefinition } from '@taizhang/ledger';
import { Type } from 'typebox';

import { Label, RegisterName, nullable } from '../../app/schema-parts.ts';

/** Checked by the ledger itself, which says more than a schema can: `packages/ledger/schema/register.schema.json`. */
export const Definition = Type.Record(Type.String(), Type.Unknown(), {
  description: 'A register’s definition, `taizhang.register/1` (docs/registers.md)',
});

export const RegisterSummary = Type.Object({
  id: RegisterName,
  version: Type.Integer(),
  label: Label,
  purpose: Label,
  parent: nullable(Type.String(), { description: 'The register whose records hold these' }),
});

export const DefinitionProblemSchema = Type.Object({
  code: Type.String(),
  pointer: Type.String({ description: 'JSON pointer into the definition' }),
  words: Label,
});

export const presentRegister = ({ id, version, label, purpose, parent }: RegisterDefinition) => ({
  id,
  version,
  label,
  purpose,
  parent: parent ?? null,
});
