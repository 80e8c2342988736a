/** What each unit does with its part: signs for it, works, reports with proof; checked by others, returned, given more time. */
import { between, drawn } from './chance.ts';
import type { Colleague } from './colleague.ts';
import type { Library } from './library.ts';
import { plusDays } from './movable-clock.ts';
import { checkersOf, headOf, isRaced, isTurnOf, membersOf } from './people.ts';
import type { ShownRecord, Task } from './shown.ts';
import { fillIn, prove, take, wholeRecord } from './steps.ts';

const STAGES = ['assigned', 'in-progress', 'returned', 'unit-review'];

export async function workOnBranches(library: Library, who: Colleague): Promise<void> {
  const stages = STAGES.map((stage) => `&filter=stage:is:${stage}`).join('');
  const path = `/registers/branch/records?filter=unit:is:${who.seat.unit}${stages}`;
  for (const branch of await who.all<ShownRecord>(path)) await ACTS[branch.stage]?.(library, who, branch);
}

type Act = (library: Library, who: Colleague, branch: ShownRecord) => Promise<unknown>;

const ACTS: Readonly<Record<string, Act>> = {
  assigned: accept,
  'in-progress': work,
  returned: async (library, who, branch) => {
    if (isTime(library, branch, 5) && isHandler(library, who, branch)) await report(library, who, branch);
  },
  'unit-review': async (library, who, branch) => {
    const about = nameOf(library, branch);
    if (who !== headOf(library, branch.unit) || !isTime(library, branch, 2)) return;
    const back = drawn(library.seed, `back ${about}`) < 0.15;
    await take(
      who,
      branch,
      back ? { transition: 'send-back', comment: '数字再核一遍' } : { transition: 'endorse' },
    );
  },
};

/** Branches of one duty share its title. */
const nameOf = ({ unitNames }: Library, { title, unit, version }: ShownRecord): string =>
  `${title} ${unitNames.get(unit) ?? ''} v${version}`;

const isHandler = (library: Library, who: Colleague, branch: ShownRecord): boolean =>
  isTurnOf(library, who, { among: membersOf(library, branch.unit), about: nameOf(library, branch) });

/** Some days after it came to this stage. */
export const isTime = (library: Library, record: ShownRecord, within: number): boolean =>
  plusDays(
    record.stageSince.slice(0, 10),
    between(library.seed, `time ${nameOf(library, record)}`, [0, within]),
  ) <= library.clock.day();

async function accept(library: Library, who: Colleague, branch: ShownRecord): Promise<void> {
  if (!isTime(library, branch, 4)) return;
  if (drawn(library.seed, `declined ${nameOf(library, branch)}`) < 0.04) {
    if (who === headOf(library, branch.unit))
      await take(who, branch, { transition: 'decline', comment: '职责不在本部门，建议另行交办' });
    return;
  }
  if (isHandler(library, who, branch))
    await take(who, branch, { transition: 'accept', inputs: { handler: who.seat.post } });
}

async function work(library: Library, who: Colleague, branch: ShownRecord): Promise<void> {
  const { seed, clock } = library;
  const about = `${branch.title} ${library.unitNames.get(branch.unit) ?? ''}`;
  const today = clock.day();
  const due = branch.dueOn;
  if (
    due !== null &&
    plusDays(today, 9) >= due &&
    today <= due &&
    drawn(seed, `time ${about} ${due}`) < 0.25
  ) {
    const newDueOn = plusDays(due, between(seed, `longer ${about}`, [10, 30]));
    const asked = { transition: 'ask-extension', inputs: { newDueOn }, comment: '设备到货推迟，申请顺延' };
    if (isHandler(library, who, branch) && drawn(seed, `asks ${about} ${today}`) < 0.5)
      await take(who, branch, asked);
    return;
  }
  const draw = drawn(seed, `finish ${about}`);
  const finishOn =
    due === null
      ? plusDays(branch.stageSince.slice(0, 10), between(seed, `undated ${about}`, [30, 280]))
      : plusDays(
          due,
          draw < 0.75
            ? -between(seed, `early ${about}`, [2, 25])
            : draw < 0.97
              ? between(seed, `late ${about}`, [1, 20])
              : 400,
        );
  const earliest = plusDays(branch.stageSince.slice(0, 10), between(seed, `at least ${about}`, [3, 15]));
  if (finishOn <= today && earliest <= today) {
    if (isHandler(library, who, branch)) await report(library, who, branch);
  } else if (who === headOf(library, branch.unit) && drawn(seed, `progress ${about} ${today}`) < 0.02)
    await take(who, branch, { transition: 'progress', comment: '本周按计划推进，无滞后' });
}

async function report(library: Library, who: Colleague, branch: ShownRecord): Promise<void> {
  const about = `${nameOf(library, branch)} ${who.seat.number}`;
  const { id } = branch;
  const seen = await wholeRecord(who, id);
  // Somebody else of the unit reported it meanwhile.
  if (seen.stage !== branch.stage) return;
  const transition = seen.data['headReview'] === 'required' ? 'submit' : 'report';
  const isBare = seen.stage === 'in-progress' && seen.data['result'] === undefined;
  if (
    isBare &&
    drawn(library.seed, `unproven ${about}`) < 0.1 &&
    !isRaced(library.seed, nameOf(library, branch))
  )
    await who.expectRefusal('LG-2106', {
      path: `/records/${id}/transitions`,
      body: { transition },
      version: seen.version,
    });
  const filled = await fillIn(who, seen, {
    result: `${branch.title}：已完成（${library.clock.day()}，${who.seat.name}）`,
  });
  if (filled === null) return;
  await prove(library, who, { record: id, expected: 'result', about });
  const now = await wholeRecord(who, id);
  if (now.stage === filled.stage) await take(who, now, { transition });
}

/** What came back to whoever checks: reports, requests for time, branches that were declined. */
export async function checkBranches(
  library: Library,
  who: Colleague,
  toCheck: readonly Task[],
): Promise<void> {
  const { seed, clock } = library;
  for (const { occurrence, register, record: id, title, unit, stage, version } of toCheck) {
    if (occurrence !== null || register !== 'branch') continue;
    const about = `${title} ${library.unitNames.get(unit) ?? ''} v${version}`;
    if (!isTurnOf(library, who, { among: checkersOf(library, unit), about })) continue;
    if (drawn(seed, `answered ${about} ${clock.day()}`) < 0.5) continue;
    const seen = { id, register, version };
    const draw = drawn(seed, `verdict ${about}`);
    if (stage === 'declined')
      await take(who, seen, { transition: 'insist', comment: '按“三定”职责仍由你部承办' });
    else if (stage === 'extension-asked')
      await take(
        who,
        seen,
        draw < 0.7
          ? { transition: 'approve-extension' }
          : { transition: 'refuse-extension', comment: '理由不足，按期完成' },
      );
    else if (stage === 'reported')
      await take(
        who,
        seen,
        draw < 0.15 ? { transition: 'return', comment: '缺验收单，补齐后再报' } : { transition: 'verify' },
      );
  }
}
