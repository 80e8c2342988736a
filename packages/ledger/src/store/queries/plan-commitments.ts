import type { Id } from '../../model/index.ts';
import type { Proposal } from '../../plans/proposal.ts';
import { statement } from '../statement.ts';
import type { Reading, Work } from '../work.ts';

const COLUMNS = `c.plan, c.number, c.commitment, c.state, c.original, c.edited, c.reason, c.other, c.record, c.operation,
  c.version`;
const OF_PLAN = statement<Proposal>(
  'plan-commitments',
  `select ${COLUMNS} from plan_commitment c
   join plan_version v on v.org = c.org and v.plan = c.plan and v.number = c.number and v.removed_at is null
   where c.org = $1 and c.plan = $2
   order by c.number, (c.original -> 'span' ->> 0)::integer, c.commitment collate "C"`,
);
const SAVE = statement(
  'save-plan-commitments',
  `insert into plan_commitment (org, plan, number, commitment, state, original, edited, reason, other, record, operation, version)
   select $1, n.plan, n.number, n.commitment, n.state, n.original, n.edited, n.reason, n.other, n.record, n.operation, 1
   from jsonb_to_recordset($2::jsonb) as n(plan uuid, number integer, commitment text, state text, original jsonb,
     edited jsonb, reason text, other text, record uuid, operation uuid)
   on conflict (org, plan, number, commitment) do update set state = excluded.state, edited = excluded.edited,
     reason = excluded.reason, other = excluded.other, record = excluded.record, operation = excluded.operation,
     version = plan_commitment.version + 1`,
);

/** Where a record comes from. */
export interface Citation {
  readonly plan: Id;
  readonly planTitle: string;
  readonly number: number;
  readonly commitment: string;
  readonly sourceName: string;
  readonly quote: string;
  /** In the text of that version. */
  readonly span: readonly [number, number];
  readonly headings: readonly string[];
}

const CITATIONS = statement<Citation>(
  'citations-of-record',
  `select c.plan, p.title as "planTitle", c.number, c.commitment, v.source_name as "sourceName",
     c.original ->> 'quote' as quote, c.original -> 'span' as span, c.original -> 'headings' as headings
   from plan_commitment c
   join plan p on p.org = c.org and p.id = c.plan
   join plan_version v on v.org = c.org and v.plan = c.plan and v.number = c.number
   where c.org = $1 and c.record = $2 order by c.number desc, c.commitment`,
);

/** Of all versions that stand, in the order of the text. */
export const planCommitments = (reading: Reading, plan: Id): Promise<readonly Proposal[]> =>
  reading.all(OF_PLAN, [reading.session.org, plan]);

/** Writes new ones, and what may change of those that are there. */
export async function savePlanCommitments(work: Work, proposals: readonly Proposal[]): Promise<void> {
  if (proposals.length === 0) return;
  await work.all(SAVE, [work.session.org, JSON.stringify(proposals)]);
}

/** The sentences of plans that a record was adopted from, the newest version first. */
export const citationsOf = (reading: Reading, record: Id): Promise<readonly Citation[]> =>
  reading.all(CITATIONS, [reading.session.org, record]);
