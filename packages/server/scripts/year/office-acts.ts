/** What supervisors and leaders do with the whole: register, assign, urge, finish, close, look again; suspend and cancel. */
import { between, drawn, picked } from './chance.ts';
import type { Colleague } from './colleague.ts';
import type { Library } from './library.ts';
import { plusDays } from './movable-clock.ts';
import { isTurnOf, leadersOf, membersOf, supervisorsOf } from './people.ts';
import type { Items, ShownPeriod, ShownRecord } from './shown.ts';
import { fillIn, take, wholeRecord } from './steps.ts';

/** Of several units whose head looks at a result before it goes out. */
const REVIEWED = ['技术部', '业务辅导部'];
const MOST_READ = 200;
const OVER = new Set(['done', 'excused', 'withdrawn']);

export async function keepTheWhole(library: Library, who: Colleague): Promise<void> {
  const [supervises, leads] = [supervisorsOf(library).includes(who), leadersOf(library).includes(who)];
  if (!supervises && !leads) return;
  const late = supervises ? await latePeriods(library, who) : new Set<string>();
  for (const record of await who.all<ShownRecord>('/registers/commitment/records')) {
    const about = `${record.title} v${record.version}`;
    const turn = (among: readonly Colleague[]): boolean => isTurnOf(library, who, { among, about });
    if (supervises && turn(supervisorsOf(library))) await supervise(library, who, { record, late });
    if (leads && turn(leadersOf(library))) await lead(library, who, record);
    if (leads) await onItsDay(library, who, record);
  }
}

async function latePeriods({ clock }: Library, who: Colleague): Promise<ReadonlySet<string>> {
  const to = plusDays(clock.day(), -3);
  const path = `/occurrences?from=2026-01-01&to=${to}&state=open&state=returned`;
  return new Set((await who.all<ShownPeriod>(path)).map(({ record }) => record));
}

interface Supervised {
  readonly record: ShownRecord;
  readonly late: ReadonlySet<string>;
}

async function supervise(library: Library, who: Colleague, { record, late }: Supervised): Promise<void> {
  const { seed, clock, unitNames } = library;
  const about = `${record.title} v${record.version} ${clock.day()}`;
  switch (record.stage) {
    case 'draft': {
      const reviewed = REVIEWED.includes(unitNames.get(record.unit) ?? '');
      const filled = reviewed ? await fillIn(who, record, { headReview: 'required' }) : record;
      const registered = filled === null ? null : await take(who, filled, { transition: 'register' });
      if (registered !== null) await take(who, registered, { transition: 'assign' });
      return;
    }
    case 'in-progress': {
      const isLate = late.has(record.id) || record.timeliness === 'overdue';
      if (isLate && drawn(seed, `urged ${about}`) < 0.05)
        await take(who, record, {
          transition: 'urge',
          inputs: { channel: 'phone' },
          comment: '已过期限，请三日内报进展',
        });
      else if (drawn(seed, `finished ${about}`) < 0.25 && (await isAllDone(who, record)))
        await take(who, record, { transition: 'finish' });
      return;
    }
    case 'revisit': {
      const again = record.dueOn !== null && drawn(seed, `wanting ${record.title}`) < 0.2;
      await take(
        who,
        record,
        again
          ? {
              transition: 'reopen',
              inputs: { newDueOn: plusDays(clock.day(), 45) },
              comment: '现场抽查发现反弹，重新办理',
            }
          : { transition: 'keep', comment: '成效保持' },
      );
    }
  }
}

/** Every leading branch verified, and nothing of the year's periods open. */
async function isAllDone(who: Colleague, { id }: ShownRecord): Promise<boolean> {
  const periods = (await who.get<Items<ShownPeriod>>(`/records/${id}/occurrences`)).items;
  if (periods.some(({ state }) => !OVER.has(state))) return false;
  const branches = (await who.get<Items<ShownRecord>>(`/records/${id}/branches`)).items;
  const lead = branches.filter(
    ({ data, stage }) => data['role'] === 'lead' && stage !== 'cancelled' && stage !== 'lapsed',
  );
  return lead.length > 0 && lead.every(({ stage }) => stage === 'done' || stage === 'closed');
}

async function lead(library: Library, who: Colleague, record: ShownRecord): Promise<void> {
  const { seed, clock } = library;
  const about = `${record.title} v${record.version}`;
  if (record.stage === 'done' && drawn(seed, `closed ${about} ${clock.day()}`) < 0.5) {
    // The same person may not close what they finished.
    const { doers } = await wholeRecord(who, record.id);
    const body = { transition: 'close' };
    const path = `/records/${record.id}/transitions`;
    if (doers['finish'] === who.seat.person)
      await who.expectRefusal('LG-2104', { path, body, version: record.version });
    else await take(who, record, body);
  }
  if (record.stage !== 'closed' || drawn(seed, `again ${about}`) > 0.35) return;
  const on = plusDays(record.stageSince.slice(0, 10), between(seed, `on ${about}`, [15, 50]));
  if (on <= clock.day()) await take(who, record, { transition: 'revisit' });
}

/** What happens once in the year. */
const ONCE: readonly {
  readonly day: string;
  readonly by: string;
  readonly words: string;
  readonly from: string;
  readonly transition: string;
  readonly comment: string;
}[] = [
  {
    day: '2026-02-02',
    by: 'L002',
    words: '送书上门',
    from: 'in-progress',
    transition: 'suspend',
    comment: '服务车辆年检，暂停一个月',
  },
  { day: '2026-03-09', by: 'L002', words: '送书上门', from: 'suspended', transition: 'resume', comment: '' },
  {
    day: '2026-08-03',
    by: 'L001',
    words: '服务点',
    from: 'in-progress',
    transition: 'cancel',
    comment: '园区改由街道设点，本项撤销',
  },
];

async function onItsDay({ clock }: Library, who: Colleague, record: ShownRecord): Promise<void> {
  for (const { day, by, words, from, transition, comment } of ONCE)
    if (
      day === clock.day() &&
      by === who.seat.number &&
      record.stage === from &&
      record.title.includes(words)
    )
      await take(who, record, { transition, ...(comment === '' ? {} : { comment }) });
}

interface Notice {
  readonly id: string;
  readonly kind: string;
  readonly record: string | null;
}

/** What one was told is read; an urge is answered by one of those who owe it. */
export async function readNotices(library: Library, who: Colleague): Promise<void> {
  const unread = await who.all<Notice>('/me/notices?unread=true');
  const urged = new Set(
    unread.flatMap(({ kind, record }) => (kind === 'urged' && record !== null ? [record] : [])),
  );
  for (const record of urged) await answerUrge(library, who, record);
  for (let at = 0; at < unread.length; at += MOST_READ)
    await who.must('POST', '/me/notices/read', { ids: unread.slice(at, at + MOST_READ).map(({ id }) => id) });
}

async function answerUrge(library: Library, who: Colleague, record: string): Promise<void> {
  const seen = await wholeRecord(who, record);
  if (!['assigned', 'in-progress'].includes(seen.stage) || seen.unit !== who.seat.unit) return;
  const among = membersOf(library, seen.unit);
  if (picked(library.seed, `reply ${seen.title} ${library.clock.day()}`, among) !== who) return;
  const { items } = await who.get<Items<{ readonly reply: object | null }>>(`/records/${record}/urges`);
  if (items.some(({ reply }) => reply === null))
    await take(who, seen, { transition: 'reply', comment: '正在补办，本周内报送' });
}
