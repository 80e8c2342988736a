/** A cadence that a person wrote in the place of the text's: the schedule follows it, or the edit is refused. Pure. */
import { done, type Result } from '../model/index.ts';
import { checkRules, rulesInText } from '../work/occurrences/rules-in-text.ts';
import type { CommitmentEdit, FoundCommitment } from './proposal.ts';

/**
 * The edit with the rules that its cadence says, where it gives none itself. Shape: { cadence: '每季度1次' } gets a rule for
 * every quarter; the text's own words bring back the text's own rules; '' takes all rules away. Refuses LG-2233 at
 * `/cadence` (no rule can be read from it), LG-2220/2221/2232 (rules that are wrong).
 */
export function editedRules(
  edit: CommitmentEdit,
  original: Pick<FoundCommitment, 'cadence' | 'rules'>,
): Result<CommitmentEdit> {
  const { cadence, rules } = edit;
  if (rules !== undefined) {
    const checked = checkRules(rules);
    return checked.ok ? done(edit) : checked;
  }
  if (cadence === undefined) return done(edit);
  if (cadence.trim() === original.cadence) return done({ ...edit, rules: original.rules });
  const read = rulesInText(cadence);
  if (read.ok) return done({ ...edit, rules: read.value });
  const [first, ...rest] = read.refusals;
  return { ok: false, refusals: [{ ...first, path: '/cadence' }, ...rest] };
}
