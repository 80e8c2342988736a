import type { Id } from '../../model/index.ts';
import { statement } from '../statement.ts';
import type { Reading } from '../work.ts';

/** The plan that a record was adopted from, by its newest sentence. */
export interface CitedPlan {
  readonly record: Id;
  readonly plan: Id;
  readonly title: string;
  readonly commitment: string;
}

const CITED = statement<CitedPlan>(
  'cited-plans',
  `select distinct on (c.record) c.record, c.plan, p.title, c.commitment
   from plan_commitment c join plan p on p.org = c.org and p.id = c.plan
   where c.org = $1 and c.record = any ($2::uuid[]) order by c.record, c.number desc, c.commitment`,
);
const READABLE = statement<{ readonly id: Id }>(
  'readable-plans',
  'select id from plan where org = $1 and id = any ($2::uuid[])',
);

export const citedPlans = (reading: Reading, records: readonly Id[]): Promise<readonly CitedPlan[]> =>
  reading.all(CITED, [reading.session.org, records]);

/** Those among them that the session may open as a whole. */
export const readablePlans = async (reading: Reading, plans: readonly Id[]): Promise<ReadonlySet<Id>> =>
  new Set((await reading.all(READABLE, [reading.session.org, plans])).map(({ id }) => id));
