import type { Id } from '../../model/index.ts';
import { statement } from '../statement.ts';
import type { Reading } from '../work.ts';

export interface OrgRow {
  readonly org: Id;
  readonly name: string;
  readonly time_zone: string;
  /** The name of its sealed log. */
  readonly origin: string;
  readonly version: number;
}

const FIND = statement<OrgRow>(
  'find-org',
  'select org, name, time_zone, origin, version from org where org = $1',
);

/** The session's organisation, or null before it is created. */
export const findOrg = (reading: Reading): Promise<OrgRow | null> =>
  reading.first(FIND, [reading.session.org]);
