/** What inspections find: registered, planned, put right with proof, checked by others, closed, looked at again. */
import { between, drawn, picked } from './chance.ts';
import { isTime } from './branch-acts.ts';
import type { Colleague } from './colleague.ts';
import type { Library } from './library.ts';
import { plusDays } from './movable-clock.ts';
import { checkersOf, headOf, isTurnOf, leadersOf, membersOf, supervisorsOf } from './people.ts';
import type { ShownRecord, Task } from './shown.ts';
import { fillIn, prove, take, wholeRecord } from './steps.ts';

const SEEN = [
  ['疏散通道堆放纸箱', 'major', '三层东侧通道堆放待上架图书12箱'],
  ['灭火器压力不足', 'minor', '二层报告厅2具灭火器指针在红区'],
  ['插座带电外露', 'critical', '自习区北墙一处插座面板脱落'],
  ['书架层板松动', 'minor', '开架区H类书架第四层一端下沉'],
  ['盲道被占', 'major', '正门盲道停放还书车'],
  ['应急灯不亮', 'major', '古籍书库应急灯断电测试不亮'],
] as const;

/** About once in two weeks somebody goes through the house; what is found is followed up. */
export async function followFindings(library: Library, who: Colleague): Promise<void> {
  const [supervises, leads] = [supervisorsOf(library).includes(who), leadersOf(library).includes(who)];
  if (who.seat.number === 'L005') await inspect(library, who);
  const of = supervises || leads ? '' : `?filter=unit:is:${who.seat.unit}`;
  for (const finding of await who.all<ShownRecord>(`/registers/finding/records${of}`)) {
    if (!isTime(library, finding, WAITS[finding.stage] ?? 3)) continue;
    await ACTS[finding.stage]?.(library, who, finding);
  }
}

const WAITS: Readonly<Record<string, number>> = { rectifying: 18, verified: 6, closed: 60, checking: 10 };

async function inspect({ seed, clock, unitNames, people }: Library, who: Colleague): Promise<void> {
  const day = clock.day();
  if (drawn(seed, `inspected ${day}`) > 0.1) return;
  const [title, severity, fact] = picked(seed, `found ${day}`, SEEN) ?? SEEN[0];
  const units = [
    ...new Set(people.filter(({ seat }) => !seat.roles.includes('leader')).map(({ seat }) => seat.unit)),
  ];
  const unit = picked(seed, `in ${day}`, units) ?? '';
  const data = {
    ...{
      title: `${unitNames.get(unit) ?? ''}：${title}（${day}）`,
      source: 'inspection',
      foundOn: day,
      fact,
      severity,
      unit,
    },
    dueOn: plusDays(day, between(seed, `due ${day}`, [10, 30])),
  };
  await who.act({ what: 'finding.create', path: '/registers/finding/records', body: { data } });
}

type Act = (library: Library, who: Colleague, finding: ShownRecord) => Promise<unknown>;

const turn = (
  library: Library,
  who: Colleague,
  { title, version }: ShownRecord,
  among: readonly Colleague[],
): boolean => isTurnOf(library, who, { among, about: `${title} v${version}` });

const ACTS: Readonly<Record<string, Act>> = {
  draft: async (library, who, finding) => {
    if (turn(library, who, finding, supervisorsOf(library)))
      await take(who, finding, { transition: 'assign' });
  },
  assigned: async (library, who, finding) => {
    if (turn(library, who, finding, membersOf(library, finding.unit)))
      await take(who, finding, { transition: 'accept' });
  },
  planning: async (library, who, finding) => {
    if (who !== headOf(library, finding.unit)) return;
    const planned = await fillIn(who, finding, {
      ...{ cause: '日常巡查没有覆盖到此处', correction: '当日处置到位', corrective: '列入每周巡查清单' },
      ...{ preventive: '全馆同类部位一并排查', responsible: who.seat.post, funds: 300 },
      fallback: '整改期间设警示标志，专人看护',
    });
    if (planned !== null) await take(who, planned, { transition: 'plan' });
  },
  rectifying: correct,
  returned: correct,
  verified: async (library, who, finding) => {
    if (!turn(library, who, finding, leadersOf(library))) return;
    const { doers, approval } = await wholeRecord(who, finding.id);
    if (doers['verify'] !== who.seat.person && approval?.by.includes(who.seat.person) !== true)
      await take(who, finding, { transition: 'close' });
  },
  closed: async (library, who, finding) => {
    if (drawn(library.seed, `looked ${finding.title} v${finding.version}`) < 0.5)
      if (turn(library, who, finding, supervisorsOf(library)))
        await take(who, finding, { transition: 'check-again' });
  },
  checking: async (library, who, { ...finding }) => {
    if (!turn(library, who, finding, supervisorsOf(library))) return;
    const today = library.clock.day();
    const later = today > (finding.dueOn ?? '') ? today : (finding.dueOn ?? today);
    const again = drawn(library.seed, `again ${finding.title} v${finding.version}`) < 0.2;
    await take(
      who,
      finding,
      again
        ? { transition: 'reopen', inputs: { newDueOn: plusDays(later, 20) }, comment: '同一部位再次发现' }
        : { transition: 'confirm', comment: '未见反弹' },
    );
  },
};

async function correct(library: Library, who: Colleague, finding: ShownRecord): Promise<void> {
  if (!turn(library, who, finding, membersOf(library, finding.unit))) return;
  // Whoever of the unit came before them the same day wrote other words: an amendment changes something.
  const result = `已整改（${library.clock.day()}，${who.seat.name}）`;
  const filled = await fillIn(who, finding, { result });
  if (filled === null) return;
  const about = `${finding.title} v${finding.version} ${who.seat.number}`;
  await prove(library, who, { record: finding.id, expected: 'rectified', about });
  const now = await wholeRecord(who, finding.id);
  if (now.stage === filled.stage) await take(who, now, { transition: 'report' });
}

/** Critical ones are checked by two persons, of whom none is of the unit. */
export async function checkFindings(
  library: Library,
  who: Colleague,
  toCheck: readonly Task[],
): Promise<void> {
  for (const { register, stage, record: id, title, unit, version } of toCheck) {
    if (register !== 'finding' || stage !== 'reported') continue;
    const checkers = checkersOf(library, unit);
    const about = `${title} v${version}`;
    const seen = await wholeRecord(who, id);
    if (seen.version !== version) continue;
    if (seen.data['severity'] === 'critical') {
      const voices = [...new Set([...checkers, ...leadersOf(library)])].slice(0, 2);
      if (voices.includes(who) && seen.votes.every(({ person }) => person !== who.seat.person))
        await take(who, seen, { transition: 'verify-jointly' });
    } else if (isTurnOf(library, who, { among: checkers, about }))
      await take(
        who,
        seen,
        drawn(library.seed, `verdict ${about}`) < 0.2
          ? { transition: 'return', comment: '照片与现场不符，重新整改' }
          : { transition: 'verify' },
      );
  }
}
