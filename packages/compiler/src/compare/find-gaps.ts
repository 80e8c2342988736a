/** What the parent asks for and the unit's commitments, taken together, do not promise in full. */
import type { Commitment, LocalizedText } from '../types.ts';
import type { Judge } from './change.ts';
import { judgeCadences } from './judge-cadences.ts';
import { judgeDeadlines } from './judge-deadlines.ts';
import { judgeForce } from './judge-force.ts';
import { judgeQuantities } from './judge-quantities.ts';
import type { Profile } from './profile.ts';
import { NO_ROLL } from './roll-years.ts';
import type { Change, CoverageGap } from './types.ts';

/** Owners are left out: the unit rightly names its own people. */
const JUDGES: readonly Judge[] = [judgeForce, judgeQuantities, judgeCadences, judgeDeadlines];

export function findGaps(parent: Profile, children: readonly Profile[]): CoverageGap[] {
  const [first] = children;
  if (!first) return [];
  const together: Profile = { ...first, commitment: joined(first.commitment, children) };
  // Words of force are not compared: the unit's text is another text, so only the modality as compiled counts.
  const difference = { parts: [], removed: [], added: [] };
  const view = { previous: parent, next: together, roll: NO_ROLL, difference };
  return JUDGES.flatMap((judge) => judge(view))
    .filter(isGap)
    .flatMap((change) => toGap(change));
}

function joined(first: Commitment, children: readonly Profile[]): Commitment {
  const all = children.map(({ commitment }) => commitment);
  return {
    ...first,
    cadence: all.flatMap(({ cadence }) => cadence),
    deadlines: all.flatMap(({ deadlines }) => deadlines),
    quantities: all.flatMap(({ quantities }) => quantities),
    vague: all.flatMap(({ vague }) => vague),
  };
}

function isGap({ kind, direction }: Change): boolean {
  return kind === 'softened' || (kind === 're-dated' && direction === 'later');
}

function toGap({ aspect, previous, next, message }: Change): CoverageGap[] {
  return previous ? [{ aspect, parent: previous, child: next, message: asGap(message) }] : [];
}

function asGap(message: LocalizedText): LocalizedText {
  return { zh: `与上级要求相比，${message.zh}`, en: `compared with the parent plan, ${message.en}` };
}
