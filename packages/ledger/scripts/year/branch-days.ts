/** What each unit does with its part: signs for it, works, reports with proof; checked by others, returned, handed on. */
import type { Day, Id, LedgerRecord } from '../../src/model/index.ts';
import { findChildren } from '../../src/store/queries/find-record.ts';
import { takeTransition } from '../../src/work/index.ts';
import { plusDays } from './clock.ts';
import { amend, move, moveInput, prove } from './moves.ts';
import { checkersOf, headOf, peopleOf } from './office.ts';
import { recordsIn } from './survey.ts';
import { count, expectRefusal, isWorkday, read, recordOf, type World } from './world.ts';

/** What a unit means to do with a branch, settled when it first sees it. */
interface Intent {
  readonly acceptOn: Day;
  readonly finishOn: Day;
  readonly declines: boolean;
  readonly asksTime: boolean;
}

export interface BranchDays {
  readonly intents: Map<Id, Intent>;
  /** When whoever has to answer a branch (check, decision, correction) will. */
  readonly answers: Map<string, Day>;
}

export const startBranches = (): BranchDays => ({ intents: new Map(), answers: new Map() });

export async function branchDay(world: World, days: BranchDays): Promise<void> {
  if (!isWorkday(world, world.clock.day())) return;
  for (const branch of await recordsIn(world, 'branch', Object.keys(ACTS)))
    await ACTS[branch.stage]?.(world, days, branch);
}

type Act = (world: World, days: BranchDays, branch: LedgerRecord) => Promise<void>;

const ACTS: Readonly<Record<string, Act>> = {
  assigned: async (world, days, branch) => {
    const { acceptOn, declines } = intentOf(world, days, branch);
    if (acceptOn > world.clock.day()) return;
    const { person: head } = headOf(world.office, branch.unit);
    if (declines && branch.doers['decline'] === undefined) {
      await move(world, branch, {
        who: head,
        transition: 'decline',
        comment: '职责不在本部门，建议另行交办',
      });
      return;
    }
    const seat = world.random.pick(peopleOf(world.office, branch.unit));
    await move(world, branch, { who: seat.person, transition: 'accept', inputs: { handler: seat.post } });
  },
  declined: async (world, days, branch) => {
    if (!isTime(world, days, { branch, within: 2 })) return;
    const who = world.random.pick(world.office.supervisors);
    await move(world, branch, { who, transition: 'insist', comment: '按“三定”职责仍由你部承办' });
  },
  'in-progress': work,
  returned: work,
  'unit-review': async (world, days, branch) => {
    if (!isTime(world, days, { branch, within: 2 })) return;
    const { person: head } = headOf(world.office, branch.unit);
    if (branch.doers['send-back'] === undefined && world.random.chance(0.3)) {
      await move(world, branch, { who: head, transition: 'send-back', comment: '数字再核一遍' });
      return;
    }
    await move(world, branch, { who: head, transition: 'endorse' });
  },
  reported: check,
  'extension-asked': async (world, days, branch) => {
    if (!isTime(world, days, { branch, within: 2 })) return;
    const asker = branch.doers['ask-extension'] ?? '';
    const [who] = checkersOf(world.office, { unit: branch.unit, not: [asker] });
    const agreed = world.random.chance(0.7);
    const transition = agreed ? 'approve-extension' : 'refuse-extension';
    await move(world, branch, {
      who: who ?? '',
      transition,
      ...(agreed ? {} : { comment: '理由不足，按期完成' }),
    });
  },
};

function intentOf(world: World, { intents }: BranchDays, branch: LedgerRecord): Intent {
  const known = intents.get(branch.id);
  if (known !== undefined) return known;
  const { random, clock } = world;
  const acceptOn = plusDays(clock.day(), random.between(0, 4));
  const due = branch.dueOn ?? plusDays(acceptOn, random.between(40, 300));
  const draw = random.next();
  const finishOn = plusDays(
    due,
    draw < 0.75 ? -random.between(2, 25) : draw < 0.97 ? random.between(1, 20) : 400,
  );
  const intent = {
    acceptOn,
    finishOn: finishOn <= acceptOn ? plusDays(acceptOn, random.between(5, 20)) : finishOn,
    declines: random.chance(0.04),
    asksTime: random.chance(0.25),
  };
  intents.set(branch.id, intent);
  return intent;
}

async function work(world: World, days: BranchDays, branch: LedgerRecord): Promise<void> {
  const intent = intentOf(world, days, branch);
  const today = world.clock.day();
  const who = world.random.pick(peopleOf(world.office, branch.unit)).person;
  if (await waitsForParts(world, branch)) return;
  if (branch.stage === 'returned') {
    if (isTime(world, days, { branch, within: 5 })) await report(world, branch, who);
    return;
  }
  if (intent.finishOn <= today) {
    await report(world, branch, who);
    return;
  }
  if (branch.dueOn !== null && intent.asksTime && branch.doers['ask-extension'] === undefined)
    await askTime(world, days, { branch, who, intent });
  else if (world.random.chance(0.015))
    await move(world, branch, { who, transition: 'progress', comment: '本周按计划推进，无滞后' });
}

/** A branch that was divided is reported once its parts are verified. */
async function waitsForParts(world: World, branch: LedgerRecord): Promise<boolean> {
  if (branch.doers['divide'] === undefined) return false;
  const parts = await read(world, (reading) => findChildren(reading, branch.id));
  return parts.some(({ stage }) => !['done', 'closed', 'cancelled'].includes(stage));
}

async function report(world: World, seen: LedgerRecord, who: Id): Promise<void> {
  let branch = seen;
  const needsReview = branch.data['headReview'] === 'required';
  const transition = needsReview ? 'submit' : 'report';
  if (branch.stage === 'in-progress' && branch.doers[transition] === undefined && world.random.chance(0.1)) {
    const code = branch.data['result'] === undefined ? 'LG-2106' : 'LG-2108';
    await expectRefusal(world, { who, code }, [takeTransition, moveInput(branch, { transition })]);
  }
  branch = await amend(world, branch, {
    who,
    changes: { result: `${branch.title}：已完成（${world.clock.day()}）` },
  });
  await prove(world, { who, record: branch.id, expected: 'result', about: `${branch.title} 办结佐证` });
  branch = await recordOf(world, branch.id);
  const deputy = needsReview
    ? (peopleOf(world.office, branch.unit).find(({ head }) => !head)?.person ?? who)
    : who;
  await move(world, branch, { who: deputy, transition });
}

async function askTime(
  world: World,
  days: BranchDays,
  { branch, who, intent }: { readonly branch: LedgerRecord; readonly who: Id; readonly intent: Intent },
): Promise<void> {
  const due = branch.dueOn ?? '';
  const today = world.clock.day();
  if (plusDays(today, 9) < due) return;
  const inputs = { newDueOn: plusDays(due, world.random.between(10, 30)) };
  const asked = { transition: 'ask-extension', inputs, comment: '设备到货推迟，申请顺延' };
  if (today > due) {
    await expectRefusal(world, { who, code: 'LG-2112' }, [takeTransition, moveInput(branch, asked)]);
    days.intents.set(branch.id, { ...intent, asksTime: false });
    return;
  }
  await move(world, branch, { who, ...asked });
  days.intents.set(branch.id, {
    ...intent,
    finishOn: plusDays(inputs.newDueOn, -world.random.between(-4, 6)),
  });
}

async function check(world: World, days: BranchDays, branch: LedgerRecord): Promise<void> {
  if (!isTime(world, days, { branch, within: 6 })) return;
  const { random, office } = world;
  const did = ['report', 'submit', 'endorse'].flatMap((one) => branch.doers[one] ?? []);
  const checkers = checkersOf(office, { unit: branch.unit, not: did });
  const who = random.pick(checkers);
  const own = did.find((person) => office.supervisors.includes(person));
  if (own !== undefined)
    await expectRefusal(world, { who: own, code: 'LG-2104' }, [
      takeTransition,
      moveInput(branch, { transition: 'verify' }),
    ]);
  if (branch.doers['return'] === undefined && random.chance(0.15)) {
    await move(world, branch, { who, transition: 'return', comment: '缺验收单，补齐后再报' });
    return;
  }
  await move(world, branch, { who, transition: 'verify' });
  count(world, 'branchesVerified');
}

/** Some working days after it came to this stage; settled once a stay. */
function isTime(
  world: World,
  { answers }: BranchDays,
  { branch, within }: { readonly branch: LedgerRecord; readonly within: number },
): boolean {
  const key = `${branch.id} ${branch.stageSince}`;
  const on = answers.get(key) ?? plusDays(world.clock.day(), world.random.between(0, within));
  answers.set(key, on);
  return on <= world.clock.day();
}
