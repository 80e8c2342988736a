import type { PlanPeriod, Severity } from '@taizhang/compiler';
import type { Id, Instant } from '../../model/index.ts';
import type { ProposalState } from '../../plans/proposal.ts';
import { statement } from '../statement.ts';
import type { Reading } from '../work.ts';

/** A plan as it stands in a list: its newest version, and how far the work on it has come. */
export interface PlanOverview {
  readonly id: Id;
  readonly title: string;
  readonly unit: Id;
  readonly createdAt: Instant;
  /** Of the newest version, as the rest. */
  readonly number: number;
  readonly sourceName: string;
  readonly addedAt: Instant;
  readonly addedBy: Id | null;
  readonly issuer: string | null;
  readonly period: PlanPeriod | null;
  readonly states: Readonly<Partial<Record<ProposalState, number>>>;
  readonly diagnostics: Readonly<Partial<Record<Severity, number>>>;
  /** Of all versions together: what stands in the ledger. */
  readonly records: number;
}

const LIST = statement<PlanOverview>(
  'plan-overviews',
  `select p.id, p.title, p.unit, p.created_at as "createdAt", v.number, v.source_name as "sourceName",
     v.added_at as "addedAt", v.added_by as "addedBy", v.compilation ->> 'issuer' as issuer,
     nullif((v.compilation -> 'period')::jsonb, 'null') as period,
     (select coalesce(jsonb_object_agg(s.state, s.n), '{}') from (
        select c.state, count(*) as n from plan_commitment c
        where c.org = p.org and c.plan = p.id and c.number = v.number group by c.state) s) as states,
     (select coalesce(jsonb_object_agg(d.severity, d.n), '{}') from (
        select one ->> 'severity' as severity, count(*) as n
        from json_array_elements(v.compilation -> 'diagnostics') as found(one) group by 1) d) as diagnostics,
     (select count(distinct c.record)::integer from plan_commitment c
      where c.org = p.org and c.plan = p.id and c.state = 'adopted' and c.record is not null) as records
   from plan p join plan_version v on v.org = p.org and v.plan = p.id
   where p.org = $1 and v.removed_at is null and not exists (select 1 from plan_version later
     where later.org = p.org and later.plan = p.id and later.number > v.number and later.removed_at is null)
   order by v.added_at desc, p.id desc`,
);

/** Those whose newest version is the latest first. */
export const planOverviews = (reading: Reading): Promise<readonly PlanOverview[]> =>
  reading.all(LIST, [reading.session.org]);
