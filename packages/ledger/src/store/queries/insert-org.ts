import { statement } from '../statement.ts';
import type { Reading, Work } from '../work.ts';

export interface NewOrg {
  readonly name: string;
  readonly timeZone: string;
  readonly origin: string;
}

const INSERT = statement(
  'insert-org',
  'insert into org (org, name, time_zone, origin, created_at, version) values ($1, $2, $3, $4, $5, 1)',
);
const LOCK = statement('lock-org', 'select 1 from org where org = $1 for no key update');

/** Makes the session's organisation. */
export async function insertOrg(work: Work, { name, timeZone, origin }: NewOrg): Promise<void> {
  await work.all(INSERT, [work.session.org, name, timeZone, origin, work.now]);
}

/** Changes of the tree of units are rare and must not cross: they take turns. */
export async function lockOrg(reading: Reading): Promise<void> {
  await reading.all(LOCK, [reading.session.org]);
}
