/** The role under which commands and queries run: it owns nothing and cannot get round row-level security. */
import type pg from 'pg';

export const APP_ROLE = 'taizhang_app';

/** Makes the role where it is missing. Roles belong to the server: another database of it may be making it now. */
export async function makeAppRole(client: pg.ClientBase): Promise<void> {
  await client.query(`
    do $$ begin
      if not exists (select 1 from pg_roles where rolname = '${APP_ROLE}') then
        create role ${APP_ROLE} nologin nosuperuser nobypassrls;
      end if;
      if not pg_has_role(current_user, '${APP_ROLE}', 'member') then
        grant ${APP_ROLE} to current_user;
      end if;
    exception when duplicate_object or unique_violation then null;
    end $$`);
}
