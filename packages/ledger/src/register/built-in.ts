/** The registers that come with the program; `registers/` holds their sources, samples and pages. */
import type { RegisterDefinition } from '../model/index.ts';
import BRANCH from './built-in/branch.json' with { type: 'json' };
import COMMITMENT from './built-in/commitment.json' with { type: 'json' };
import FINDING from './built-in/finding.json' with { type: 'json' };

// JSON modules have texts where definitions have fixed words; a test checks every definition.
export const BUILT_IN_REGISTERS = [COMMITMENT, BRANCH, FINDING] as unknown as readonly RegisterDefinition[];
