import type { Hash, Instant, Json } from '../../model/index.ts';
import { statement } from '../statement.ts';
import type { Work } from '../work.ts';

export interface KeptOutput {
  readonly fingerprint: Hash;
  readonly output: Json;
}

// An insert that another transaction holds up waits for it, so that the same request sent twice at once is done once.
const CLAIM = statement<{ key: string }>(
  'claim-kept-output',
  `insert into kept_output (org, person, key, fingerprint, output, created_at)
   values ($1, $2, $3, decode($4, 'hex'), 'null', $5) on conflict do nothing returning key`,
);
const FIND = statement<KeptOutput>(
  'find-kept-output',
  'select fingerprint, output from kept_output where org = $1 and person = $2 and key = $3',
);
const KEEP = statement(
  'keep-output',
  'update kept_output set output = $4 where org = $1 and person = $2 and key = $3',
);
const DROP_OLD = statement('drop-old-outputs', 'delete from kept_output where org = $1 and created_at < $2');

/** True if the key is new: the transaction that claims it is the one that does the work. */
export async function claimOutput(work: Work, key: string, fingerprint: Hash): Promise<boolean> {
  const values = [work.session.org, work.session.person, key, fingerprint, work.now];
  return (await work.first(CLAIM, values)) !== null;
}

export const findKeptOutput = (work: Work, key: string): Promise<KeptOutput | null> =>
  work.first(FIND, [work.session.org, work.session.person, key]);

export const keepOutput = (work: Work, key: string, output: Json): Promise<unknown> =>
  work.all(KEEP, [work.session.org, work.session.person, key, JSON.stringify(output)]);

export const dropOldOutputs = (work: Work, before: Instant): Promise<unknown> =>
  work.all(DROP_OLD, [work.session.org, before]);
