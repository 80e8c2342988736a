import type { Id, Instant, JsonObject } from '../../model/index.ts';
import { statement } from '../statement.ts';
import type { Reading, Work } from '../work.ts';

/** A register's list under a name, as its maker likes to see it; `query` is the client's. */
export interface SavedView {
  readonly id: Id;
  /** Who made it. */
  readonly person: Id;
  readonly name: string;
  readonly register: string;
  readonly query: JsonObject;
  readonly shared: boolean;
  readonly updatedAt: Instant;
  readonly version: number;
}

export type SavedViewInput = Pick<SavedView, 'name' | 'register' | 'query' | 'shared'>;

const COLUMNS = 'id, person, name, register, query, shared, updated_at as "updatedAt", version';
const LIST = statement<SavedView>(
  'saved-views',
  `select ${COLUMNS} from saved_view
   where org = $1 and (person = $2 or shared) and ($3::text is null or register = $3)
   order by name collate "C", id`,
);
const FIND = statement<SavedView>(
  'saved-view',
  `select ${COLUMNS} from saved_view where org = $1 and id = $2`,
);
const COUNT = statement<{ count: number }>(
  'count-saved-views',
  'select count(*)::integer as count from saved_view where org = $1 and person = $2',
);
const INSERT = statement<SavedView>(
  'insert-saved-view',
  `insert into saved_view (org, id, person, name, register, query, shared, updated_at, version)
   values ($1, $2, $3, $4, $5, $6, $7, $8, 1) returning ${COLUMNS}`,
);
const UPDATE = statement<SavedView>(
  'update-saved-view',
  `update saved_view set name = $3, register = $4, query = $5, shared = $6, updated_at = $7, version = version + 1
   where org = $1 and id = $2 and version = $8 returning ${COLUMNS}`,
);
const DELETE = statement<{ id: Id }>(
  'delete-saved-view',
  'delete from saved_view where org = $1 and id = $2 returning id',
);

/** One's own and those that are shared, by name. */
export const savedViews = (reading: Reading, register: string | null): Promise<readonly SavedView[]> =>
  reading.all(LIST, [reading.session.org, reading.session.person, register]);

export const findSavedView = (reading: Reading, id: Id): Promise<SavedView | null> =>
  reading.first(FIND, [reading.session.org, id]);

export const countSavedViews = async (reading: Reading): Promise<number> =>
  (await reading.first(COUNT, [reading.session.org, reading.session.person]))?.count ?? 0;

export const insertSavedView = (work: Work, { name, register, query, shared }: SavedViewInput) =>
  work.first(INSERT, [
    work.session.org,
    work.newId(),
    work.session.person,
    name,
    register,
    JSON.stringify(query),
    shared,
    work.now,
  ]);

/** Null where the session may not write it, or it is not of that version any more. */
export const updateSavedView = (
  work: Work,
  id: Id,
  { view, seen }: { readonly view: SavedViewInput; readonly seen: number },
): Promise<SavedView | null> =>
  work.first(UPDATE, [
    work.session.org,
    id,
    view.name,
    view.register,
    JSON.stringify(view.query),
    view.shared,
    work.now,
    seen,
  ]);

/** False where there is none that the session may delete. */
export const deleteSavedView = async (work: Work, id: Id): Promise<boolean> =>
  (await work.first(DELETE, [work.session.org, id])) !== null;
