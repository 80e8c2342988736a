/** In whose name a transaction runs, as SQL. */
import type { Id, Session } from '../model/index.ts';
import { APP_ROLE, RAISED_ROLE } from './database/app-role.ts';
import { SCHEMA } from './migrate.ts';
import type { Said } from './talk.ts';

export type Access = 'write' | 'read';

/** A reading transaction sees one moment throughout. */
export const BEGIN: Readonly<Record<Access, Said>> = {
  write: { name: 'begin', text: 'begin' },
  read: { name: 'begin-reading', text: 'begin isolation level repeatable read read only' },
};

/** Of each connection that transactions run on, whoever asks: setting them in each costs a twentieth of a step. */
export const CONNECTION_SETTINGS = { search_path: SCHEMA, plan_cache_mode: 'force_generic_plan' } as const;

/** The first statement of each transaction: the app role, with row-level security set from the session. */
export const ENTER: Said = {
  name: 'enter-session',
  text: `select set_config('role', '${APP_ROLE}', true),
    set_config('taizhang.org', $1, true), set_config('taizhang.person', $2, true),
    set_config('taizhang.reads_all', $3, true), set_config('taizhang.writes_all', $4, true),
    set_config('taizhang.readable_units', $5, true), set_config('taizhang.writable_units', $6, true)`,
};

export const enterValues = (session: Session): readonly string[] => [
  session.org,
  session.person ?? '',
  ...reachOf(session),
  listText(session.readableUnits),
  listText(session.writableUnits),
];

/** Raises a session to the whole organisation, or brings it back to its own units, which stay as they were set. */
export const SET_REACH: Said = {
  name: 'set-reach',
  text: `select set_config('role', $1, true), set_config('taizhang.reads_all', $2, true),
    set_config('taizhang.writes_all', $3, true)`,
};

/** As a transaction is entered. */
export const ownReach = (session: Session): readonly string[] => [APP_ROLE, ...reachOf(session)];

export const RAISED_REACH: readonly string[] = [RAISED_ROLE, 'on', 'on'];

const reachOf = ({ readableUnits, writableUnits }: Session): readonly string[] =>
  [readableUnits, writableUnits].map((units) => (units === 'all' ? 'on' : 'off'));

const listText = (units: readonly Id[] | 'all'): string => (units === 'all' ? '' : `{${units.join()}}`);
