/** A small organisation to tell things to: one unit, one post, some persons. */
import { v7 } from 'uuid';
import type pg from 'pg';

export interface SampleOrg {
  readonly org: string;
  readonly unit: string;
  readonly post: string;
  readonly persons: readonly string[];
}

export async function makeSampleOrg(owner: pg.Client, persons = 3): Promise<SampleOrg> {
  const [org, unit, post] = [v7(), v7(), v7()];
  await owner.query(
    `insert into org (org, name, time_zone, created_at, version, origin) values ($1, '临湖市图书馆', 'Asia/Shanghai', now(), 1, 'test/1')`,
    [org],
  );
  await owner.query(
    `insert into unit (org, id, parent, name, kind, sort_order, path, closed_on, version) values ($1, $2, null, '办公室', null, 0, array[$2::uuid], null, 1)`,
    [org, unit],
  );
  await owner.query(
    `insert into post (org, id, unit, name, head, closed_on, version) values ($1, $2, $3, '主任', true, null, 1)`,
    [org, post, unit],
  );
  await owner.query(
    `insert into register_definition (org, register, version, id, definition, slots, adopted_at) values ($1, 'commitment', 1, $2, '{}', '{}', now())`,
    [org, v7()],
  );
  const ids = Array.from({ length: persons }, () => v7());
  for (const id of ids)
    await owner.query(`insert into person (org, id, personal, version) values ($1, $2, '{}', 1)`, [org, id]);
  await owner.query(
    `insert into holding (org, id, person, post, from_on, to_on, acting, version) values ($1, $2, $3, $4, '2020-01-01', null, false, 1)`,
    [org, v7(), ids[0], post],
  );
  return { org, unit, post, persons: ids };
}

/** A record of the unit, due on a day. */
export async function addRecord(
  owner: pg.Client,
  { org, unit }: SampleOrg,
  record: { readonly title: string; readonly dueOn: string; readonly doneOn?: string },
): Promise<string> {
  const id = v7();
  await owner.query(
    `insert into record (org, id, register, definition, title, unit, stage, stage_since, due_on, first_due_on, done_on, data, created_at, updated_at, version)
     values ($1, $2, 'commitment', 1, $3, $4, 'doing', '2026-01-05T00:00:00Z', $5, $5, $6, '{}', '2026-01-05T00:00:00Z', '2026-01-05T00:00:00Z', 1)`,
    [org, id, record.title, unit, record.dueOn, record.doneOn ?? null],
  );
  return id;
}

/** A period's row of a record. */
export async function addOccurrence(
  owner: pg.Client,
  { org, unit }: SampleOrg,
  row: { readonly record: string; readonly key: string; readonly dueOn: string; readonly state: string },
): Promise<string> {
  const id = v7();
  await owner.query(
    `insert into occurrence (org, id, record, register, unit, key, period_start, period_end, slot_on, due_on, basis, state, version)
     values ($1, $2, $3, 'commitment', $4, $5, $6, $6, $6, $6, 'official', $7, 1)`,
    [org, id, row.record, unit, row.key, row.dueOn, row.state],
  );
  return id;
}
