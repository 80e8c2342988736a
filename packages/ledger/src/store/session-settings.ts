/** In whose name a transaction runs, as SQL. One round trip opens it, whatever the session holds. */
import type { Id, Session } from '../model/index.ts';
import { APP_ROLE } from './database/app-role.ts';
import { SCHEMA } from './migrate.ts';

export type Access = 'write' | 'read';

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u; // 0190a000-0000-7000-8000-000000000001

/** A reading transaction sees one moment throughout. */
const BEGIN: Readonly<Record<Access, string>> = {
  write: 'begin',
  read: 'begin isolation level repeatable read read only',
};

/** Opens a transaction as the app role, with row-level security set from the session. */
export const beginText = (session: Session, access: Access): string =>
  `${BEGIN[access]}; set local role ${APP_ROLE}; set local search_path = ${SCHEMA}; ${settingsText(session)}`;

/** Sets row-level security anew within the transaction. Throws on an id that is none: it would be SQL. */
export function settingsText(session: Session): string {
  const settings = [
    ['org', idText(session.org)],
    ['person', session.person === null ? '' : idText(session.person)],
    ['reads_all', session.readableUnits === 'all' ? 'on' : 'off'],
    ['writes_all', session.writableUnits === 'all' ? 'on' : 'off'],
    ['readable_units', listText(session.readableUnits)],
    ['writable_units', listText(session.writableUnits)],
  ];
  return `select ${settings.map(([name, value]) => `set_config('taizhang.${name}', '${value}', true)`).join(', ')}`;
}

const listText = (units: readonly Id[] | 'all'): string =>
  units === 'all' ? '' : `{${units.map(idText).join()}}`;

function idText(id: Id): string {
  if (!ID.test(id)) throw new TypeError(`Not an id: ${JSON.stringify(id)}`);
  return id;
}
