-- The ground every table stands on: who asks (set per transaction by store/session-settings.ts) and the guard that puts a
-- table under row-level security. The role taizhang_app is made before migrations run (store/database/app-role.ts).
--
-- Policies ask these functions inside a sub-select, so that Postgres calls each once a query and not once a row.

create function current_org() returns uuid
  stable parallel safe language sql
  return nullif(current_setting('taizhang.org', true), '')::uuid;

create function current_person() returns uuid
  stable parallel safe language sql
  return nullif(current_setting('taizhang.person', true), '')::uuid;

create function reads_all() returns boolean
  stable parallel safe language sql
  return coalesce(current_setting('taizhang.reads_all', true) = 'on', false);

create function writes_all() returns boolean
  stable parallel safe language sql
  return coalesce(current_setting('taizhang.writes_all', true) = 'on', false);

create function readable_units() returns uuid[]
  stable parallel safe language sql
  return coalesce(nullif(current_setting('taizhang.readable_units', true), ''), '{}')::uuid[];

create function writable_units() returns uuid[]
  stable parallel safe language sql
  return coalesce(nullif(current_setting('taizhang.writable_units', true), ''), '{}')::uuid[];

-- Puts a table under row-level security, forced on its owner too. `readable` and `writable` narrow what is left after
-- the organisation; `rights` are what the app role may do at all. The owner has a policy of its own, for migrations and
-- backup; without it a table owned by a role that is no superuser could not be migrated.
create function guard(target regclass, rights text, readable text default 'true', writable text default 'true')
  returns void language plpgsql as $$
declare
  own constant text := 'org = (select current_org())';
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy owner_all on %s to current_user using (true) with check (true)', target);
  execute format('create policy app_select on %s for select to taizhang_app using (%s and (%s))', target, own, readable);
  execute format('create policy app_insert on %s for insert to taizhang_app with check (%s and (%s))', target, own, writable);
  execute format('create policy app_update on %s for update to taizhang_app using (%s and (%s)) with check (%s and (%s))',
    target, own, writable, own, writable);
  execute format('create policy app_delete on %s for delete to taizhang_app using (%s and (%s))', target, own, writable);
  execute format('grant %s on %s to taizhang_app', rights, target);
end $$;
