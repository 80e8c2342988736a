/** What a database must be before the ledger is put into it. Run at each start: databases are moved and upgraded. */
import type pg from 'pg';

import type { Refusal } from '../../model/index.ts';
import { ROLES } from './app-role.ts';
import { RefusalError } from './refusal-error.ts';

interface Facts {
  readonly version: number;
  readonly release: string;
  readonly encoding: string;
  readonly ctype: string;
  readonly chinese: boolean;
  readonly creates: boolean;
  readonly roles_missing: readonly string[];
  readonly makes_roles: boolean;
  readonly me: string;
  readonly database: string;
}

const OLDEST = 15;
const FACTS = `
  select current_setting('server_version_num')::int / 10000 as version,
         current_setting('server_version') as release,
         pg_encoding_to_char(encoding) as encoding,
         datctype as ctype,
         -- Whether the locale takes a Chinese character (工) for a letter: text search and patterns depend on it.
         chr(case when pg_encoding_to_char(encoding) = 'UTF8' then 24037 else 48 end) ~ '[[:alpha:]]' as chinese,
         has_database_privilege(datname, 'create') as creates,
         array(select role from unnest($1::text[]) role where not exists (
           select 1 from pg_roles where rolname = role and pg_has_role(current_user, oid, 'member'))) as roles_missing,
         (select rolcreaterole or rolsuper from pg_roles where rolname = current_user) as makes_roles,
         current_user as me, datname as database
  from pg_database where datname = current_database()`;

export async function checkDatabase(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<Facts>(FACTS, [ROLES]);
  const facts = rows[0];
  if (facts === undefined) throw new Error('pg_database does not know the current database');
  const [first, ...more] = problemsOf(facts);
  if (first !== undefined) throw new RefusalError([first, ...more]);
}

function problemsOf(facts: Facts): Refusal[] {
  const problems: Refusal[] = [];
  const add = (code: string, data: Refusal['data']): unknown => problems.push({ code, data });
  if (facts.version < OLDEST) add('LG-1013', { found: facts.release });
  if (facts.encoding !== 'UTF8') add('LG-1014', { found: facts.encoding });
  else if (!facts.chinese) add('LG-1015', { found: facts.ctype });
  const { me: user, database } = facts;
  if (!facts.creates)
    add('LG-1016', {
      user,
      missing: 'CREATE',
      command: `grant create on database "${database}" to "${user}"`,
    });
  if (!facts.makes_roles)
    for (const role of facts.roles_missing)
      add('LG-1016', {
        user,
        missing: role,
        command: `create role ${role} nologin; grant ${role} to "${user}"`,
      });
  return problems;
}
