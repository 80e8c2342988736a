/** What must hold after any year, looked up in rows and, apart from them, in the events. Gives what does not, in words. */
import { slotsOf } from '../../src/work/occurrences/follow-rules.ts';
import type { Id, Label, LedgerEvent } from '../../src/model/index.ts';
import { eventHash } from '../../src/seal/hash.ts';
import type { YearFacts } from './facts.ts';
import { count, type World } from './world.ts';

/** What is known besides the facts. */
type Known = Pick<World, 'calendar' | 'counts'>;
type Check = (facts: YearFacts, world: Known) => readonly string[];

interface Invariant {
  readonly says: Label;
  readonly check: Check;
}

const INVARIANTS: readonly Invariant[] = [
  {
    says: {
      zh: '周期性任务该有的每一期都在',
      en: 'every period that a running schedule asks for has its row',
    },
    check: everyPeriod,
  },
  {
    says: {
      zh: '没有缺少应有佐证而办结的事项',
      en: 'nothing is done without the evidence that its register requires',
    },
    check: provenBeforeDone,
  },
  { says: { zh: '没有人核验自己办的事', en: 'nobody checked what they did themselves' }, check: twoPersons },
  {
    says: {
      zh: '每个对象的事件首尾相接，没有缺口',
      en: 'the events of every object form a chain without a gap',
    },
    check: chains,
  },
  { says: { zh: '编号不重复', en: 'numbers are given once' }, check: uniqueNumbers },
  {
    says: { zh: '目标进度等于各笔登记之和', en: 'progress of targets is the sum of what was entered' },
    check: targetSums,
  },
  { says: { zh: '亮过红灯的都留有记录', en: 'what was red is remembered' }, check: redRemembered },
  {
    says: {
      zh: '最初期限不变，每次改期都计数',
      en: 'first due days stay, and every move of a day is counted',
    },
    check: movesCounted,
  },
];

/** Throws with everything that does not hold; counts how many checks there were. */
export function checkInvariants(facts: YearFacts, world: Known): readonly Label[] {
  const broken = INVARIANTS.flatMap(({ says, check }) =>
    check(facts, world).map((what) => `${says.en}: ${what}`),
  );
  if (broken.length > 0) throw new Error(`${broken.length} broken:\n${broken.slice(0, 40).join('\n')}`);
  count(world, 'invariants', INVARIANTS.length);
  return INVARIANTS.map(({ says }) => says);
}

function everyPeriod({ schedules, occurrences }: YearFacts, { calendar }: Known): readonly string[] {
  return schedules.flatMap(({ schedule, through }) => {
    const existing = occurrences.filter(({ record }) => record === schedule.record);
    if (!schedule.running || through === null) return [];
    const window = { from: schedule.from, to: through };
    const there = new Map(existing.map((one) => [one.key, one]));
    return slotsOf(schedule, { calendar, window, existing })
      .filter(({ key }) => there.get(key) === undefined)
      .map(({ key }) => `${schedule.record} ${key}`);
  });
}

const PROVEN = new Set(['done', 'closed']);

function provenBeforeDone({ definitions, records, occurrences, given }: YearFacts): readonly string[] {
  const registers = new Map(definitions.map((one) => [one.id, one]));
  const byId = new Map(records.map((one) => [one.id, one]));
  const lacks = (record: Id, occurrence: Id | null): readonly string[] => {
    const register = registers.get(byId.get(record)?.register ?? '');
    const required = (register?.evidence ?? []).filter(
      (one) => one.required && (one.per === 'occurrence') === (occurrence !== null),
    );
    const standing = (given.get(record) ?? []).filter(({ proof }) => proof.withdrawnAt === null);
    return required
      .filter(
        ({ id }) => !standing.some(({ proof }) => proof.expected === id && proof.occurrence === occurrence),
      )
      .map(({ id }) => `${record} ${occurrence ?? ''} ${id}`);
  };
  const stageKind = (register: string, stage: string): string =>
    registers.get(register)?.lifecycle.stages.find(({ id }) => id === stage)?.kind ?? '';
  return [
    ...records
      .filter(({ register, stage }) => PROVEN.has(stageKind(register, stage)))
      .flatMap(({ id }) => lacks(id, null)),
    ...occurrences
      .filter(({ state }) => state === 'done' || state === 'reported')
      .flatMap(({ id, record }) => lacks(record, id)),
  ];
}

const REPORTS = new Set(['report', 'submit', 'endorse']);
const CHECKED = new Set(['verify', 'verify-jointly', 'return']);

/** By the events alone: who reported last, and who checked then. */
function twoPersons({ events }: YearFacts): readonly string[] {
  const reporters = new Map<Id, Set<Id | null>>();
  return events.flatMap((event): string[] => {
    const { object, actor } = event;
    const done = doneBy(event);
    if (done === null) return [];
    const known = reporters.get(object.id) ?? new Set();
    if (REPORTS.has(done)) reporters.set(object.id, done === 'endorse' ? known.add(actor) : new Set([actor]));
    return CHECKED.has(done) && known.has(actor) ? [`${object.kind} ${object.id} ${done}`] : [];
  });
}

function doneBy({ action, object, data }: LedgerEvent): string | null {
  if (object.kind === 'occurrence') return action.replace('occurrence.', '');
  if (object.kind !== 'record' || (action !== 'record.step' && action !== 'record.vote')) return null;
  return typeof data['transition'] === 'string' ? data['transition'] : null;
}

function chains({ events }: YearFacts): readonly string[] {
  const heads = new Map<
    Id,
    { readonly version: number; readonly hash: string; readonly after: string | null }
  >();
  return events.flatMap((event): string[] => {
    const { object, version, previous, before, after } = event;
    const head = heads.get(object.id);
    heads.set(object.id, { version, hash: eventHash(event), after });
    const follows =
      version === (head?.version ?? 0) + 1 &&
      previous === (head?.hash ?? null) &&
      (head === undefined || before === head.after);
    return follows ? [] : [`${object.kind} ${object.id} at ${version}`];
  });
}

function uniqueNumbers({ records }: YearFacts): readonly string[] {
  const seen = new Set<string>();
  return records.flatMap(({ register, number, id }): string[] => {
    const key = `${register} ${number ?? id}`;
    if (number === null || seen.has(key)) return [`${key} ${id}`];
    seen.add(key);
    return [];
  });
}

function targetSums({ events, occurrences }: YearFacts): readonly string[] {
  const sums = new Map<Id, number>();
  for (const { action, object, data } of events) {
    const sign = action === 'occurrence.progress' ? 1 : action === 'occurrence.remove-progress' ? -1 : 0;
    if (sign !== 0) sums.set(object.id, (sums.get(object.id) ?? 0) + sign * Number(data['count']));
  }
  return occurrences
    .map(({ id, entries }) => ({
      id,
      held: entries.reduce((sum, one) => sum + one.count, 0),
      told: sums.get(id) ?? 0,
    }))
    .filter(({ held, told }) => held !== told)
    .map(({ id, held, told }) => `${id} holds ${held}, the events say ${told}`);
}

function redRemembered({ events, occurrences }: YearFacts): readonly string[] {
  const marked = new Set(
    events.filter(({ action }) => action === 'occurrence.overdue').map(({ object }) => object.id),
  );
  return occurrences
    .filter(({ id, wasRed, dueOn, doneOn }) => !wasRed && (marked.has(id) || (doneOn ?? '') > dueOn))
    .map(({ id, key }) => `${id} ${key}`);
}

/** By the events: how often a new day was agreed to. */
function movesCounted({ events, records }: YearFacts): readonly string[] {
  const agreed = new Map<Id, number>();
  for (const event of events)
    if (doneBy(event) === 'approve-extension')
      agreed.set(event.object.id, (agreed.get(event.object.id) ?? 0) + 1);
  return records
    .filter(
      ({ id, dueMoves, firstDueOn }) =>
        dueMoves < (agreed.get(id) ?? 0) || (dueMoves > 0 && firstDueOn === null),
    )
    .map(({ id, dueMoves, firstDueOn }) => `${id} ${dueMoves} ${String(firstDueOn)}`);
}
