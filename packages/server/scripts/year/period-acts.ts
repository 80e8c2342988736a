/** Duties that come again: proven and reported early, in time, late or not at all; verified by others; some returned. */
import { between, drawn } from './chance.ts';
import type { Colleague } from './colleague.ts';
import type { Library } from './library.ts';
import { plusDays } from './movable-clock.ts';
import { checkersOf, isRaced, isTurnOf, leadersOf, membersOf, supervisorsOf } from './people.ts';
import type { Items, ShownPeriod, Task } from './shown.ts';
import { prove } from './steps.ts';

type Period = Pick<ShownPeriod, 'id' | 'record' | 'title' | 'unit' | 'dueOn' | 'version'> & {
  readonly about: string;
};

/** Its duty was suspended while somebody was at it. */
const SUSPENDED = 'LG-2238';

const act = (who: Colleague, { id, version }: Period, what: string, body: object) =>
  who.act({
    what: `occurrence.${what}`,
    path: `/occurrences/${id}/${what}`,
    body,
    version,
    overtakenBy: SUSPENDED,
  });

/** Null: the task is no period. Its version makes a returned period another matter than a new one. */
const periodOf = ({ occurrence, record, title, unit, dueOn, key, version }: Task): Period | null =>
  occurrence === null || dueOn === null
    ? null
    : { id: occurrence, record, title, unit, dueOn, version, about: `${title} ${key ?? ''} v${version}` };

/** What will become of it: reported on a day, or left to somebody else, or forgotten. */
function reportDay(seed: number, { about, dueOn }: Period): string | null {
  const fate = drawn(seed, `fate ${about}`);
  if (fate < 0.06) return null;
  if (fate < 0.4) return plusDays(dueOn, -between(seed, `early ${about}`, [1, 4]));
  return fate < 0.85 ? dueOn : plusDays(dueOn, between(seed, `late ${about}`, [1, 9]));
}

export async function reportPeriods(library: Library, who: Colleague, owed: readonly Task[]): Promise<void> {
  const { seed, clock } = library;
  for (const task of owed) {
    const period = periodOf(task);
    if (period === null || (task.state !== 'open' && task.state !== 'returned')) continue;
    const on = reportDay(seed, period);
    if (on === null || on > clock.day()) continue;
    const { about, unit, record, id: occurrence } = period;
    if (!isTurnOf(library, who, { among: membersOf(library, unit), about })) continue;
    const body = { comment: '已按要求完成' };
    if (task.state === 'open' && drawn(seed, `unproven ${about}`) < 0.02 && !isRaced(seed, about))
      await who.expectRefusal('LG-2108', {
        overtakenBy: SUSPENDED,
        path: `/occurrences/${occurrence}/report`,
        body,
        version: period.version,
      });
    await prove(library, who, {
      record,
      occurrence,
      expected: 'period',
      about: `${about} ${who.seat.number}`,
    });
    // A file that is attached is a change of the period too: it is looked at again.
    const now = await who.get<ShownPeriod>(`/occurrences/${occurrence}`);
    if (now.state === task.state) await act(who, { ...period, version: now.version }, 'report', body);
  }
}

export async function checkPeriods(
  library: Library,
  who: Colleague,
  toCheck: readonly Task[],
): Promise<void> {
  const { seed, clock } = library;
  for (const task of toCheck) {
    const period = periodOf(task);
    if (period === null) continue;
    const { about, unit } = period;
    if (!isTurnOf(library, who, { among: checkersOf(library, unit), about })) continue;
    if (drawn(seed, `checked ${about} ${clock.day()}`) < 0.4) continue;
    if (drawn(seed, `returned ${about}`) < 0.07)
      await act(who, period, 'return', { reason: '佐证看不出完成的日期，请补充' });
    else await act(who, period, 'verify', { comment: '与佐证相符' });
  }
}

/** Leaders let some off, supervisors move some. */
export async function arrangePeriods(library: Library, who: Colleague): Promise<void> {
  const { seed, clock } = library;
  const [leads, supervises] = [leadersOf(library).includes(who), supervisorsOf(library).includes(who)];
  if (!leads && !supervises) return;
  const ahead = `from=${clock.day()}&to=${plusDays(clock.day(), 1)}&state=open`;
  for (const shown of await who.all<ShownPeriod>(`/occurrences?${ahead}`)) {
    const about = `${shown.title} ${shown.key}`;
    const period = { ...shown, about };
    const fate = drawn(seed, `arranged ${about}`);
    if (fate < 0.015 && leads && isTurnOf(library, who, { among: leadersOf(library), about }))
      await act(who, period, 'excuse', { reason: '当期停电检修，经批准免办' });
    else if (fate > 0.975 && supervises && isTurnOf(library, who, { among: supervisorsOf(library), about })) {
      const dueOn = plusDays(shown.dueOn, between(seed, `moved ${about}`, [2, 6]));
      if (shown.periodStart !== shown.dueOn)
        await act(who, period, 'reschedule', { dueOn, reason: '与全馆活动冲突，顺延' });
    }
  }
}

interface Target {
  readonly record: string;
  readonly key: string;
  readonly unit: string;
  readonly title: string;
}

/** Targets of a period (每周不少于4次): what was done is entered on Fridays. */
export async function enterTargets(library: Library, who: Colleague): Promise<void> {
  const { seed, clock } = library;
  const { items } = await who.get<Items<Target>>(`/dashboards/targets?unit=${who.seat.unit}&limit=500`);
  for (const { record, key, unit, title } of items) {
    const about = `${title} ${key} ${clock.day()}`;
    if (!isTurnOf(library, who, { among: membersOf(library, unit), about })) continue;
    const rows = await who.get<Items<Omit<ShownPeriod, 'title' | 'unit'>>>(`/records/${record}/occurrences`);
    const found = rows.items.find((one) => one.key === key);
    if (found === undefined || !['open', 'returned'].includes(found.state)) continue;
    const body = { on: clock.day(), count: between(seed, about, [1, 4]), note: '本周登记' };
    const period = { ...found, title, unit, about };
    const saved = (await act(who, period, 'progress', body)) as {
      readonly entries?: readonly { readonly id: string }[];
      readonly version: number;
    } | null;
    const entry = saved?.entries?.at(-1)?.id;
    if (saved === null || entry === undefined || drawn(seed, `miscounted ${about}`) > 0.04) continue;
    await act(who, { ...period, version: saved.version }, 'remove-progress', { entry });
  }
}
