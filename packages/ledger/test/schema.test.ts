import { expect, test } from 'vitest';

import { ROLES } from '../src/store/database/app-role.ts';
import { schemaText } from './schema-text.ts';
import { withDatabase } from './with-database.ts';

const db = withDatabase();
const IN_SCHEMA = `c.relnamespace = 'taizhang'::regnamespace and c.relname <> 'migration'`;

const rowsOf = async (query: string): Promise<unknown[]> =>
  (await db.owner.query<Record<string, unknown>>(query)).rows;

test('migrations give the structure that was reviewed (vitest -u to renew it)', async () => {
  await expect(await schemaText(db.owner)).toMatchFileSnapshot('schema.snapshot.sql');
});

// What Citus and YugabyteDB need, so that the same schema distributes by organisation.
test.each<[string, string]>([
  [
    'a table whose primary key does not start with org',
    `select c.relname from pg_class c where ${IN_SCHEMA} and c.relkind = 'r' and not exists (
       select 1 from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
       where i.indrelid = c.oid and i.indisprimary and a.attname = 'org')`,
  ],
  [
    'a unique index without org',
    `select i.indexrelid::regclass from pg_index i join pg_class c on c.oid = i.indrelid
     where ${IN_SCHEMA} and i.indisunique and not exists (
       select 1 from pg_attribute a where a.attrelid = c.oid and a.attnum = any (i.indkey) and a.attname = 'org')`,
  ],
  [
    'a foreign key that does not carry org to org',
    `select k.conname from pg_constraint k join pg_class c on c.oid = k.conrelid
     where ${IN_SCHEMA} and k.contype = 'f' and not exists (
       select 1 from generate_subscripts(k.conkey, 1) n
       join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[n] and a.attname = 'org'
       join pg_attribute b on b.attrelid = k.confrelid and b.attnum = k.confkey[n] and b.attname = 'org')`,
  ],
  [
    'a foreign key that cascades: nothing of the ledger goes away by itself',
    `select k.conname from pg_constraint k join pg_class c on c.oid = k.conrelid
     where ${IN_SCHEMA} and k.contype = 'f' and (k.confdeltype <> 'a' or k.confupdtype <> 'a')`,
  ],
  [
    'a trigger',
    `select t.tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid where ${IN_SCHEMA} and not t.tgisinternal`,
  ],
  ['a sequence', `select c.relname from pg_class c where ${IN_SCHEMA} and c.relkind = 'S'`],
  [
    'an identity or generated column',
    `select a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid
     where ${IN_SCHEMA} and (a.attidentity <> '' or a.attgenerated <> '')`,
  ],
  [
    'an exclusion constraint',
    `select k.conname from pg_constraint k join pg_class c on c.oid = k.conrelid where ${IN_SCHEMA} and k.contype = 'x'`,
  ],
  [
    'a table that is not under forced row-level security',
    `select c.relname from pg_class c where ${IN_SCHEMA} and c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity)`,
  ],
  [
    'a policy of the app role that does not begin with its organisation',
    `select p.polname, c.relname from pg_policy p join pg_class c on c.oid = p.polrelid
     where ${IN_SCHEMA} and 'taizhang_app'::regrole = any (p.polroles)
       and (coalesce(pg_get_expr(polqual, polrelid), '') || coalesce(pg_get_expr(polwithcheck, polrelid), '')) !~ '^\\(\\(?org = \\( SELECT '`,
  ],
  [
    'a policy of the raised role alone that is not about its organisation',
    `select p.polname, c.relname from pg_policy p join pg_class c on c.oid = p.polrelid
     where ${IN_SCHEMA} and p.polroles = array['taizhang_raised'::regrole::oid]
       and (pg_get_expr(polqual, polrelid) <> '(org = current_org())' or pg_get_expr(polwithcheck, polrelid) <> '(org = current_org())')`,
  ],
  [
    'other rights for the raised role than for the app role',
    `select relname, privilege_type, attname from (
       select a.grantee, c.relname, a.privilege_type, null as attname from pg_class c, aclexplode(c.relacl) a where ${IN_SCHEMA}
       union all
       select a.grantee, c.relname, a.privilege_type, t.attname from pg_class c join pg_attribute t on t.attrelid = c.oid, aclexplode(t.attacl) a where ${IN_SCHEMA}
       union all
       select a.grantee, p.proname, a.privilege_type, null from pg_proc p, aclexplode(p.proacl) a where p.pronamespace = 'taizhang'::regnamespace
     ) g where grantee in ('taizhang_app'::regrole, 'taizhang_raised'::regrole) group by 1, 2, 3 having count(*) <> 2`,
  ],
])('the schema has no table with %s', async (_name, query) => {
  expect(await rowsOf(query)).toEqual([]);
});

test.each(ROLES)('%s cannot get round row-level security, owns nothing and is no other', async (role) => {
  expect(
    await rowsOf(`select rolsuper, rolbypassrls, rolcreaterole, rolcanlogin,
      (select count(*)::int from pg_class where relowner = r.oid) as owns,
      (select count(*)::int from pg_auth_members where member = r.oid) as member_of from pg_roles r where rolname = '${role}'`),
  ).toEqual([
    {
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcanlogin: false,
      owns: 0,
      member_of: 0,
    },
  ]);
});

test('events are only ever added: of their columns none but the leaf can be set, and none deleted', async () => {
  const rights = await rowsOf(`select privilege_type, null as column from information_schema.role_table_grants
      where grantee = 'taizhang_app' and table_name = 'event'
    union all select privilege_type, column_name from information_schema.column_privileges
      where grantee = 'taizhang_app' and table_name = 'event' and privilege_type = 'UPDATE' order by 1, 2`);
  expect(rights).toEqual([
    { privilege_type: 'INSERT', column: null },
    { privilege_type: 'SELECT', column: null },
    { privilege_type: 'UPDATE', column: 'leaf' },
  ]);
});
