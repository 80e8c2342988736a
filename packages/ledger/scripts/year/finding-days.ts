/** What inspections find: registered, planned, put right with proof, checked by others, closed, looked at again. */
import type { Day, Id, LedgerRecord } from '../../src/model/index.ts';
import { createRecord } from '../../src/work/index.ts';
import { plusDays } from './clock.ts';
import { amend, move, prove } from './moves.ts';
import { checkersOf, headOf, peopleOf } from './office.ts';
import { recordsIn } from './survey.ts';
import { count, isWorkday, perform, recordOf, type World } from './world.ts';

export interface FindingDays {
  /** When the next thing happens to a finding, by id and stay in its stage. */
  readonly nextOn: Map<string, Day>;
}

export const startFindings = (): FindingDays => ({ nextOn: new Map() });

const SEEN = [
  ['疏散通道堆放纸箱', 'major', '三层东侧通道堆放待上架图书12箱'],
  ['灭火器压力不足', 'minor', '二层报告厅2具灭火器指针在红区'],
  ['插座带电外露', 'critical', '自习区北墙一处插座面板脱落'],
  ['书架层板松动', 'minor', '开架区H类书架第四层一端下沉'],
  ['盲道被占', 'major', '正门盲道停放还书车'],
  ['应急灯不亮', 'major', '古籍书库应急灯断电测试不亮'],
  ['饮水机滤芯过期', 'minor', '一层饮水机滤芯超期20天'],
] as const;

/** About once a month somebody goes through the house. */
export async function findingDay(world: World, days: FindingDays): Promise<void> {
  const today = world.clock.day();
  if (!isWorkday(world, today)) return;
  const { random } = world;
  if (random.chance(0.05)) await inspect(world);
  for (const record of await recordsIn(world, 'finding', Object.keys(ACTS))) {
    const key = `${record.id} ${record.stage} ${record.stageSince}`;
    const on = days.nextOn.get(key) ?? plusDays(today, random.between(1, WAITS[record.stage] ?? 4));
    days.nextOn.set(key, on);
    if (on <= today) await ACTS[record.stage]?.(world, record);
  }
}

const WAITS: Readonly<Record<string, number>> = {
  draft: 2,
  assigned: 3,
  rectifying: 18,
  verified: 6,
  closed: 60,
  checking: 10,
};

async function inspect(world: World): Promise<void> {
  const { random, office, clock } = world;
  const [title, severity, fact] = random.pick(SEEN);
  const { unit } = random.pick(office.seats);
  const data = {
    title: `${office.unitName(unit)}：${title}`,
    source: random.pick(['inspection', 'self-check', 'drill'] as const),
    foundOn: clock.day(),
    fact,
    severity,
    unit,
    dueOn: plusDays(clock.day(), random.between(7, 25)),
  };
  await perform(world, random.pick(office.supervisors), [createRecord, { register: 'finding', data }]);
  count(world, 'finding.create');
}

type Act = (world: World, finding: LedgerRecord) => Promise<void>;

const member = ({ random, office }: World, unit: Id): Id => random.pick(peopleOf(office, unit)).person;

const ACTS: Readonly<Record<string, Act>> = {
  draft: async (world, finding) => {
    await move(world, finding, { who: world.random.pick(world.office.supervisors), transition: 'assign' });
  },
  assigned: async (world, finding) => {
    await move(world, finding, { who: member(world, finding.unit), transition: 'accept' });
  },
  planning: async (world, finding) => {
    const head = headOf(world.office, finding.unit);
    const changes = {
      cause: '日常巡查没有覆盖到此处',
      correction: '当日处置到位',
      corrective: '列入每周巡查清单',
      preventive: '全馆同类部位一并排查',
      responsible: head.post,
      funds: world.random.between(0, 8) * 100,
      fallback: '整改期间设警示标志，专人看护',
    };
    const planned = await amend(world, finding, { who: member(world, finding.unit), changes });
    await move(world, planned, { who: head.person, transition: 'plan' });
  },
  rectifying: correct,
  returned: correct,
  reported: check,
  verified: async (world, finding) => {
    const voices = new Set([finding.doers['verify'], ...(finding.approval?.by ?? [])]);
    const others = [...world.office.supervisors, ...world.office.leaders].filter((one) => !voices.has(one));
    await move(world, finding, { who: world.random.pick(others), transition: 'close' });
  },
  closed: async (world, finding) => {
    if (world.random.chance(0.5))
      await move(world, finding, {
        who: world.random.pick(world.office.supervisors),
        transition: 'check-again',
      });
  },
  checking: async (world, finding) => {
    const who = world.random.pick(world.office.supervisors);
    if (world.random.chance(0.2) && finding.doers['reopen'] === undefined) {
      const newDueOn = plusDays(
        world.clock.day() > (finding.dueOn ?? '') ? world.clock.day() : (finding.dueOn ?? ''),
        20,
      );
      await move(world, finding, {
        who,
        transition: 'reopen',
        inputs: { newDueOn },
        comment: '同一部位再次发现',
      });
    } else await move(world, finding, { who, transition: 'confirm', comment: '未见反弹' });
  },
};

async function correct(world: World, seen: LedgerRecord): Promise<void> {
  const who = member(world, seen.unit);
  await amend(world, seen, { who, changes: { result: `已整改（${world.clock.day()}）` } });
  await prove(world, { who, record: seen.id, expected: 'rectified', about: `${seen.title} 整改佐证` });
  await move(world, await recordOf(world, seen.id), { who, transition: 'report' });
}

/** Critical ones are checked by two persons, of whom none reported it. */
async function check(world: World, finding: LedgerRecord): Promise<void> {
  const { random, office } = world;
  const reporter = finding.doers['report'] ?? '';
  const checkers = checkersOf(office, { unit: finding.unit, not: [reporter] });
  if (finding.doers['return'] === undefined && random.chance(0.2)) {
    await move(world, finding, {
      who: random.pick(checkers),
      transition: 'return',
      comment: '照片与现场不符，重新整改',
    });
    return;
  }
  if (finding.data['severity'] !== 'critical') {
    await move(world, finding, { who: random.pick(checkers), transition: 'verify' });
    return;
  }
  const own = new Set(peopleOf(office, finding.unit).map(({ person }) => person));
  const voices = [...new Set([...checkers, ...office.leaders])].filter(
    (one) => one !== reporter && !own.has(one),
  );
  let now = finding;
  for (const who of voices.slice(0, 2)) now = await move(world, now, { who, transition: 'verify-jointly' });
}
