/** Which fields the reader can probably change now; the server decides. Pure. */
import type { ActorRule, RegisterDefinition } from '../../api/definition.ts';
import type { LedgerRecord } from '../../api/records.ts';

/** `fits` says whether the reader satisfies one of the rules. */
export function editableFields(
  { fields, permissions, lifecycle }: RegisterDefinition,
  { stage }: Pick<LedgerRecord, 'stage'>,
  fits: (rules: readonly ActorRule[]) => boolean,
): readonly string[] {
  if (!permissions.editableIn.includes(stage)) return [];
  const general = fits(permissions.edit);
  return fields
    .filter(({ kind }) => kind !== 'formula')
    .filter(({ edit }) => (edit === undefined || stage === lifecycle.initial ? general : fits(edit)))
    .map(({ id }) => id);
}
