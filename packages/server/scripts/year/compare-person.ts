/** What somebody is shown over HTTP beside what the ledger says for the same session: every page, list, count and figure. */
import {
  burdenByUnit,
  cadenceGrid,
  completionByUnit,
  countRecords,
  countUnreadNotices,
  listNotices,
  listOccurrences,
  listRecords,
  movedDates,
  myTasks,
  overdueByUnit,
  searchRecords,
  targetsNow,
  unitsSilentFor,
  type Reading,
  type RegisterDefinition,
  type SearchPage,
  type Session,
} from '@taizhang/ledger';

import { granted } from '../../src/problems/granted.ts';
import { agree, type Comparing } from './agree.ts';
import type { Colleague } from './colleague.ts';
import type { Library } from './library.ts';
import type { Items, ShownRecord, Tasks } from './shown.ts';

const YEAR = { from: '2026-01-01', to: '2026-12-31' };
const SPAN = `from=${YEAR.from}&to=${YEAR.to}`;
/** More than there are. */
const ALL = 100_000;
const WORDS = '检查';

interface Compare extends Comparing {
  readonly library: Library;
  readonly definitions: readonly RegisterDefinition[];
}

/** Throws at the first difference. Gives the records that this person sees. */
export async function comparePerson(comparing: Compare, who: Colleague): Promise<ReadonlySet<string>> {
  const { ledger, org } = comparing.library;
  const session = granted(await ledger.sessionFor(org, who.seat.person));
  await compareTasks(comparing, who, session);
  for (const [path, query] of [...FIGURES, ...figuresOf(comparing.library.root)]) {
    const { items } = await who.get<Items<unknown>>(path);
    note(
      comparing,
      path.split('?')[0] ?? '',
      agree(items, await ask(comparing, session, query), `${who.seat.name} ${path}`),
    );
  }
  const pages: readonly (readonly [string, (reading: Reading) => Promise<readonly unknown[]>])[] = [
    [`/occurrences?${SPAN}`, (reading) => listOccurrences(reading, { ...YEAR, ...NOTHING_MORE, limit: ALL })],
    [
      `/dashboards/cadence?${SPAN}`,
      (reading) => cadenceGrid(reading, { ...YEAR, unit: null, after: null, limit: ALL }),
    ],
    ['/me/notices', (reading) => listNotices(reading, { unreadOnly: false, before: null, limit: ALL })],
  ];
  for (const [path, query] of pages) {
    const shown = (await who.all<object>(path)).map(withoutLights);
    note(
      comparing,
      path.split('?')[0] ?? '',
      agree(shown, await ask(comparing, session, query), `${who.seat.name} ${path}`),
    );
  }
  const unread = await who.get<{ readonly unread: number }>('/me/notices/unread');
  note(
    comparing,
    '/me/notices/unread',
    agree(unread.unread, await ask(comparing, session, countUnreadNotices), 'unread'),
  );
  const found = await who.all<{ readonly record: ShownRecord }>(`/search?words=${encodeURIComponent(WORDS)}`);
  const held = await ask(comparing, session, hitIds);
  note(
    comparing,
    '/search',
    agree(
      found.map(({ record }) => record.id),
      held,
      `${who.seat.name} /search`,
    ),
  );
  return compareLists(comparing, who, session);
}

async function hitIds(reading: Reading): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const { hits, next }: SearchPage = granted(
      await searchRecords(reading, { words: WORDS, after, limit: 100 }),
    );
    ids.push(...hits.map(({ record }) => record.id));
    if (next === null) return ids;
    after = next;
  }
}

const NOTHING_MORE = { register: null, units: null, states: [], after: null };

const FIGURES: readonly (readonly [string, (reading: Reading) => Promise<readonly unknown[]>])[] = [
  [`/dashboards/completion?${SPAN}`, (reading) => completionByUnit(reading, { ...YEAR, register: null })],
  ['/dashboards/overdue', overdueByUnit],
  ['/dashboards/silent?days=14', (reading) => unitsSilentFor(reading, { days: 14 })],
  ['/dashboards/targets?limit=500', (reading) => targetsNow(reading, { unit: null, limit: 500 })],
  ['/dashboards/moved-dates?limit=500', (reading) => movedDates(reading, { unit: null, limit: 500 })],
  [`/dashboards/burden?${SPAN}`, (reading) => burdenByUnit(reading, YEAR)],
];

/** Of a unit with all below it, and of it alone. */
const figuresOf = (unit: string): typeof FIGURES => [
  [
    `/dashboards/completion?${SPAN}&unit=${unit}`,
    (reading) => completionByUnit(reading, { ...YEAR, register: null, unit }),
  ],
  [`/dashboards/overdue?unit=${unit}&units=own`, (reading) => overdueByUnit(reading, { unit, units: 'own' })],
];

const ask = async <T>(
  { library }: Compare,
  session: Session,
  query: (reading: Reading) => Promise<T>,
): Promise<T> => granted(await library.ledger.read(session, query));

const note = ({ agreed }: Comparing, what: string, values: number): void => {
  agreed.add(what, values);
};

/** Lights are computed as they are shown; `compare-whole.ts` computes them anew. */
function withoutLights(row: object): object {
  const { timeliness: _timeliness, light: _light, ...rest } = row as { timeliness?: string; light?: string };
  return rest;
}

async function compareTasks(comparing: Compare, who: Colleague, session: Session): Promise<void> {
  const { toAccept, owed, later, toCheck } = await who.get<Tasks>('/me/tasks');
  const held = granted(await comparing.library.ledger.tryOut(session, myTasks, { limit: 200, later: 12 }));
  const lists = { toAccept, owed, later, toCheck };
  const plain = Object.fromEntries(
    Object.entries(lists).map(([name, rows]) => [name, rows.map(withoutLights)]),
  );
  note(comparing, '/me/tasks', agree(plain, held, `${who.seat.name} /me/tasks`));
}

/** Each register whole in two orders, and every stage of it counted and listed. */
async function compareLists(
  comparing: Compare,
  who: Colleague,
  session: Session,
): Promise<ReadonlySet<string>> {
  const seen = new Set<string>();
  for (const { id: register, lifecycle } of comparing.definitions) {
    const path = `/registers/${register}/records`;
    for (const descending of [false, true]) {
      const shown = await who.all<ShownRecord>(`${path}?sort=${descending ? '-' : ''}dueOn`);
      const sort = { column: 'due_on', descending } as const;
      const held = await ask(comparing, session, (reading) =>
        listRecords(reading, { register, filters: [], sort, after: null, limit: ALL }),
      );
      const versions = (
        rows: readonly { readonly id: string; readonly version: number; readonly stage: string }[],
      ) => rows.map(({ id, version, stage }) => ({ id, version, stage }));
      note(comparing, path, agree(versions(shown), versions(held.records), `${who.seat.name} ${path}`));
      for (const { id } of shown) seen.add(id);
    }
    for (const { id: stage } of lifecycle.stages) {
      const filters = [{ column: 'stage', is: 'one-of', values: [stage] }] as const;
      const { count } = await who.get<{ readonly count: number }>(`${path}/count?filter=stage:is:${stage}`);
      const held = await ask(comparing, session, (reading) =>
        countRecords(reading, { register, filters, most: ALL }),
      );
      note(comparing, `${path}/count`, agree(count, held, `${who.seat.name} ${path} ${stage}`));
    }
  }
  return seen;
}
