-- What a command does once it has checked who asks (Work.elevated) runs as a role of its own, which reaches the whole of its
-- organisation and nothing else. Its policies have one condition: asking the others' of every table, with their sub-selects, took
-- more of a command's time than the rows it writes.

create or replace function guard(target regclass, rights text, readable text default 'true', writable text default 'true')
  returns void language plpgsql as $$
declare
  own constant text := 'org = (select current_org())';
  roles constant text := 'taizhang_app, taizhang_raised';
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy owner_all on %s to current_user using (true) with check (true)', target);
  execute format('create policy app_select on %s for select to %s using (%s and (%s))', target, roles, own, readable);
  execute format('create policy app_insert on %s for insert to %s with check (%s and (%s))', target, roles, own, writable);
  execute format('create policy app_update on %s for update to %s using (%s and (%s)) with check (%s and (%s))',
    target, roles, own, writable, own, writable);
  execute format('create policy app_delete on %s for delete to %s using (%s and (%s))', target, roles, own, writable);
  execute format('grant %s on %s to %s', rights, target, roles);
end $$;

-- For a table whose rows a session that reads and writes everything may all reach: one condition for the raised role.
create function guard_lightly(target regclass) returns void language plpgsql as $$
declare
  command text;
begin
  foreach command in array array['select', 'insert', 'update', 'delete'] loop
    execute format('alter policy app_%s on %s to taizhang_app', command, target);
  end loop;
  execute format('create policy raised_all on %s to taizhang_raised using (org = current_org()) with check (org = current_org())', target);
end $$;
revoke execute on function guard, guard_lightly from public;

do $$
declare
  line text;
begin
  for line in
    select format('alter policy %I on %s to taizhang_app, taizhang_raised', polname, polrelid::regclass)
    from pg_policy where 'taizhang_app'::regrole = any (polroles)
    union all
    select format('grant %s on %s to taizhang_raised', a.privilege_type, c.oid::regclass)
    from pg_class c, aclexplode(c.relacl) a where c.relnamespace = 'taizhang'::regnamespace and a.grantee = 'taizhang_app'::regrole
    union all
    select format('grant %s (%I) on %s to taizhang_raised', a.privilege_type, t.attname, c.oid::regclass)
    from pg_class c join pg_attribute t on t.attrelid = c.oid, aclexplode(t.attacl) a
    where c.relnamespace = 'taizhang'::regnamespace and a.grantee = 'taizhang_app'::regrole
    union all
    select format('grant execute on function %s to taizhang_raised', p.oid::regprocedure)
    from pg_proc p, aclexplode(p.proacl) a
    where p.pronamespace = 'taizhang'::regnamespace and a.grantee = 'taizhang_app'::regrole
  loop
    execute line;
  end loop;
end $$;

select guard_lightly(t) from unnest(array['org', 'unit', 'post', 'person', 'holding', 'delegation', 'role_grant', 'register_definition',
  'record', 'record_search', 'record_tally', 'occurrence', 'occurrence_tally', 'schedule', 'evidence', 'proof', 'urge', 'event', 'notice',
  'told', 'plan_version', 'plan_commitment', 'plan']::regclass[]) t;
