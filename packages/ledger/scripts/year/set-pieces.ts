/** What happens once, on its day: people come, go and stand in; duties move, rest, end; the plan changes; a year becomes known. */
import type { Day, Id, LedgerRecord } from '../../src/model/index.ts';
import { addPerson, delegate, handOver } from '../../src/organisation/index.ts';
import { applyVersion, importPlan, undoOperation } from '../../src/plans/index.ts';
import { findChildren } from '../../src/store/queries/find-record.ts';
import { addOwnDays, followCalendar, importCalendarYear, runPages } from '../../src/work/index.ts';
import { move } from './moves.ts';
import { NOTICE_2027, TABLE_2027 } from './notice-2027.ts';
import { refreshOffice } from './open-year.ts';
import { headOf } from './office.ts';
import { compiled, planText } from './take-plan.ts';
import { calendarChanged, count, must, perform, read, recordOf, type World } from './world.ts';

export interface Scene {
  readonly plan: Id;
  /** Title → record of the plan as it was taken over. */
  readonly records: readonly LedgerRecord[];
}

type Piece = (world: World, scene: Scene) => Promise<void>;

export const SET_PIECES: Readonly<Partial<Record<Day, readonly Piece[]>>> = {
  '2026-01-12': [handOn],
  '2026-01-20': [divide],
  '2026-02-02': [suspend('送书上门')],
  '2026-02-10': [takeLeave],
  '2026-02-16': [amendPlan],
  '2026-02-24': [amendPlanInVain],
  '2026-03-09': [resume('送书上门')],
  '2026-05-11': [closeHouse],
  '2026-06-01': [newHolder],
  '2026-08-03': [cancel('服务点12个')],
  '2026-11-10': [learnYear],
};

const recordWith = ({ records }: Scene, words: string): LedgerRecord => {
  const found = records.find(({ title, data: { citation } }) =>
    [title, citation].some((text) => typeof text === 'string' && text.includes(words)),
  );
  if (found === undefined) throw new Error(`No duty with “${words}”.`);
  return found;
};

/** 转办: a joint unit's part goes to another. */
async function handOn(world: World, scene: Scene): Promise<void> {
  const { id } = recordWith(scene, '智慧服务三年规划');
  const [branch] = await read(world, (reading) => findChildren(reading, id));
  if (branch === undefined) throw new Error('There is no branch to hand on.');
  const newUnit = world.office.unit('采编部');
  const who = world.office.person('L004');
  await move(world, branch, { who, transition: 'transfer', inputs: { newUnit }, comment: '馆务会调整分工' });
}

/** 分解: a unit asks two others for their share. */
async function divide(world: World, scene: Scene): Promise<void> {
  const { id } = recordWith(scene, '8家乡镇分馆');
  const branches = await read(world, (reading) => findChildren(reading, id));
  const branch = branches.find(({ stage }) => stage === 'in-progress');
  if (branch === undefined) return;
  const subUnits = ['技术部', '采编部'].map((name) => world.office.unit(name));
  const { person } = headOf(world.office, branch.unit);
  await move(world, branch, { who: person, transition: 'divide', inputs: { subUnits } });
}

function suspend(words: string): Piece {
  return async (world, scene) => {
    const record = await recordOf(world, recordWith(scene, words).id);
    const who = world.office.person('L002');
    await move(world, record, { who, transition: 'suspend', comment: '服务车辆年检，暂停一个月' });
  };
}

function resume(words: string): Piece {
  return async (world, scene) => {
    const record = await recordOf(world, recordWith(scene, words).id);
    await move(world, record, { who: world.office.person('L004'), transition: 'resume' });
  };
}

function cancel(words: string): Piece {
  return async (world, scene) => {
    const record = await recordOf(world, recordWith(scene, words).id);
    if (record.stage !== 'in-progress' && record.stage !== 'assigned') return;
    const who = world.office.person('L001');
    await move(world, record, { who, transition: 'cancel', comment: '园区改由街道设点，本项撤销' });
  };
}

/** The head of the readers' department is away for two weeks; a colleague stands in. */
async function takeLeave(world: World): Promise<void> {
  const away = world.office.person('L011');
  const { post } = headOf(world.office, world.office.unit('读者服务部'));
  const input = {
    post,
    delegate: world.office.person('L015'),
    from: world.clock.day(),
    to: '2026-02-27',
    reason: '外出培训',
  };
  await perform(world, away, [delegate, input]);
  count(world, 'delegations');
  await refreshOffice(world);
}

/** A librarian leaves, a new one takes the post: the duties stay where they are. */
async function newHolder(world: World): Promise<void> {
  const seat = world.office.seats.find(({ person }) => person === world.office.person('L016'));
  if (seat === undefined) throw new Error('The post is not held.');
  const { id } = await perform(world, null, [addPerson, { name: '苏见山', number: 'L023' }]);
  await perform(world, null, [handOver, { post: seat.post, to: id, on: world.clock.day() }]);
  count(world, 'handovers');
  await refreshOffice(world);
}

/** The house is closed for a change of systems: due days on working days move. */
async function closeHouse(world: World): Promise<void> {
  const own = await perform(world, null, [
    addOwnDays,
    { from: '2026-06-04', to: '2026-06-05', kind: 'closed', name: '系统切换闭馆' },
  ]);
  const moved = must(await runPages(world.ledger, world.system, followCalendar({ own: own.id })), 'Own days');
  count(world, 'dueDaysMovedByOwnDays', moved);
  await calendarChanged(world);
}

async function learnYear(world: World): Promise<void> {
  await perform(world, null, [importCalendarYear, { text: TABLE_2027, year: 2027, notice: NOTICE_2027 }]);
  const moved = must(await runPages(world.ledger, world.system, followCalendar({ year: 2027 })), 'The year');
  count(world, 'dueDaysMovedByYear', moved);
  await calendarChanged(world);
}

/** A revised plan, decided on as a whole. */
async function amendPlan(world: World, { plan }: Scene): Promise<void> {
  const text = (await planText())
    .replace('12月15日前完成绩效自评', '12月25日前完成绩效自评')
    .replace('每季度开展一次数据备份恢复演练', '每两个月开展一次数据备份恢复演练')
    .replace('（技术部负责）', '技术部于2026年8月31日前完成机房消防改造。（技术部负责）');
  await newVersion(world, plan, { name: 'library-plan-2026-revised.zh.txt', text });
  count(world, 'planVersionsApplied');
}

/** Another revision is taken back the same day: it was sent by mistake. */
async function amendPlanInVain(world: World, { plan }: Scene): Promise<void> {
  const text = (await planText())
    .replace('全年不少于10期', '全年不少于20期')
    .replace('编制《临湖', '于2026年9月30日前编制《临湖');
  const operation = await newVersion(world, plan, { name: 'library-plan-2026-draft3.zh.txt', text });
  const who = world.office.person('L005');
  const { kept } = await perform(world, who, [undoOperation, { operation }]);
  if (kept.length > 0) throw new Error(`Not taken back: ${kept.join()}`);
  count(world, 'planVersionsUndone');
}

async function newVersion(
  world: World,
  plan: Id,
  source: { readonly name: string; readonly text: string },
): Promise<Id> {
  const who = world.office.person('L005');
  await perform(world, who, [importPlan, { ...(await compiled(world, source)), plan }]);
  const applied = await perform(world, who, [applyVersion, { plan, fallback: world.office.unit('办公室') }]);
  for (const [decision, times] of Object.entries(applied.summary)) count(world, `plan.${decision}`, times);
  return applied.operation;
}
