/** The roles under which commands and queries run: they own nothing and cannot get round row-level security. */
import type pg from 'pg';

/** Under the rights of whoever asks. */
export const APP_ROLE = 'taizhang_app';
/** With the whole organisation in reach, once a command has checked who asks: see `Work.elevated`. */
export const RAISED_ROLE = 'taizhang_raised';
export const ROLES = [APP_ROLE, RAISED_ROLE] as const;

/** Makes the roles where they are missing. They belong to the server: another database of it may be making them now. */
export async function makeRoles(client: pg.ClientBase): Promise<void> {
  for (const role of ROLES)
    await client.query(`
      do $$ begin
        if not exists (select 1 from pg_roles where rolname = '${role}') then
          create role ${role} nologin nosuperuser nobypassrls;
        end if;
        if not pg_has_role(current_user, '${role}', 'member') then
          grant ${role} to current_user;
        end if;
      exception when duplicate_object or unique_violation then null;
      end $$`);
}
