/** A database's structure as text that does not depend on who owns it or when it was made. */
import type pg from 'pg';

const TABLES = `
  select c.oid::int as oid, c.relname as name, c.relrowsecurity as secured, c.relforcerowsecurity as forced
  from pg_class c where c.relnamespace = 'taizhang'::regnamespace and c.relkind in ('r', 'p') order by c.relname collate "C"`;
const COLUMNS = `
  select format('  %I %s%s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
           case when a.attcollation <> t.typcollation then format(' collate %I', co.collname) else '' end,
           case when a.attnotnull then ' not null' else '' end,
           coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')) as line
  from pg_attribute a join pg_type t on t.oid = a.atttypid
  left join pg_collation co on co.oid = a.attcollation
  left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where a.attrelid = $1 and a.attnum > 0 and not a.attisdropped order by a.attnum`;
const CONSTRAINTS = `
  select format('  constraint %I %s', conname, pg_get_constraintdef(oid)) as line
  from pg_constraint where conrelid = $1 and contype <> 'n' order by conname collate "C"`;
const INDEXES = `
  select pg_get_indexdef(indexrelid) as line from pg_index i join pg_class c on c.oid = i.indexrelid
  where indrelid = $1 and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid and k.conrelid = $1)
  order by c.relname collate "C"`;
const POLICIES = `
  select format('policy %I for %s to %s%s%s', polname, polcmd,
           (select string_agg(case when pg_get_userbyid(r) like 'taizhang\_%' then substr(pg_get_userbyid(r), 10) else 'owner' end, ', '
              order by pg_get_userbyid(r)) from unnest(polroles) r),
           coalesce(' using ' || pg_get_expr(polqual, polrelid), ''),
           coalesce(' check ' || pg_get_expr(polwithcheck, polrelid), '')) as line
  from pg_policy where polrelid = $1 order by polname collate "C"`;
const GRANTS = `
  select format('grant %s', string_agg(lower(privilege), ', ' order by privilege collate "C")) as line from (
    select a.privilege_type as privilege from pg_class c, aclexplode(c.relacl) a
    where c.oid = $1 and a.grantee = 'taizhang_app'::regrole
    union all
    select a.privilege_type || ' (' || t.attname || ')' from pg_attribute t, aclexplode(t.attacl) a
    where t.attrelid = $1 and a.grantee = 'taizhang_app'::regrole) g having count(*) > 0`;
const FUNCTIONS = `
  select pg_get_functiondef(oid) as line from pg_proc
  where pronamespace = 'taizhang'::regnamespace order by proname collate "C"`;

export async function schemaText(client: pg.Client): Promise<string> {
  const lines = async (query: string, values: unknown[] = []): Promise<string[]> =>
    (await client.query<{ line: string }>(query, values)).rows.map(({ line }) => line.trimEnd());
  const parts: string[] = [];
  const tables = await client.query<{ oid: number; name: string; secured: boolean; forced: boolean }>(TABLES);
  for (const { oid, name, secured, forced } of tables.rows) {
    const body = [...(await lines(COLUMNS, [oid])), ...(await lines(CONSTRAINTS, [oid]))];
    const security = secured ? `row level security${forced ? ', forced' : ''}` : 'open';
    const after = [
      ...(await lines(INDEXES, [oid])),
      security,
      ...(await lines(POLICIES, [oid])),
      ...(await lines(GRANTS, [oid])),
    ];
    parts.push([`table ${name} (`, body.join(',\n'), ')', ...after].join('\n'));
  }
  return `${[...parts, ...(await lines(FUNCTIONS))].join('\n\n')}\n`;
}
