import type pg from 'pg';
import { expect } from 'vitest';

/** The sums of records by month as they should be, counted from the rows. */
export async function expectRecordTallyToBeTrue(owner: pg.Client): Promise<void> {
  const { rows: kept } = await owner.query(
    `select org, unit, register, month::text, sum(total)::int as total
     from taizhang.record_tally group by 1, 2, 3, 4 having sum(total) <> 0 order by 1, 2, 3, 4`,
  );
  const { rows: counted } = await owner.query(
    `select org, unit, register, date_trunc('month', due_on)::date::text as month, count(*)::int as total
     from taizhang.record where due_on is not null group by 1, 2, 3, 4 order by 1, 2, 3, 4`,
  );
  expect(kept).toEqual(counted);
}
