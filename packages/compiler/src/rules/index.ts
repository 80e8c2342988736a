/** THE list of lint rules, by code. `npm run new rule <id>` adds one with all its files. */
import { cadenceConflict } from './cadence-conflict/rule.ts';
import { compoundCommitment } from './compound-commitment/rule.ts';
import { countMismatch } from './count-mismatch/rule.ts';
import { duplicateCommitment } from './duplicate-commitment/rule.ts';
import { noDeadline } from './no-deadline/rule.ts';
import { noMeasure } from './no-measure/rule.ts';
import { noOwner } from './no-owner/rule.ts';
import { numberingGap } from './numbering-gap/rule.ts';
import { orphanDocument } from './orphan-document/rule.ts';
import { placeholder } from './placeholder/rule.ts';
import type { Rule } from './rule.ts';
import { softened } from './softened/rule.ts';
import { tocMismatch } from './toc-mismatch/rule.ts';
import { unreachableDeadline } from './unreachable-deadline/rule.ts';
import { vagueCadence } from './vague-cadence/rule.ts';
import { vagueVerb } from './vague-verb/rule.ts';
import { weightsNot100 } from './weights-not-100/rule.ts';

export const RULES: readonly Rule[] = [
  noOwner,
  noMeasure,
  noDeadline,
  vagueCadence,
  vagueVerb,
  placeholder,
  compoundCommitment,
  cadenceConflict,
  weightsNot100,
  countMismatch,
  numberingGap,
  tocMismatch,
  duplicateCommitment,
  softened,
  orphanDocument,
  unreachableDeadline,
];
