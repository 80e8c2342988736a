/** Who holds a post, stands in for it, or has a role. */
import type { Delegation, Holding, Id, RoleGrant } from '../../model/index.ts';
import { statement } from '../statement.ts';
import type { Reading, Work } from '../work.ts';

export interface StoredGrant extends RoleGrant {
  readonly id: Id;
  readonly revokedOn: string | null;
}

const HOLDINGS = statement<Holding>(
  'all-holdings',
  `select id, person, post, from_on as "from", to_on as "to", acting from holding where org = $1 order by from_on, id`,
);
const INSERT_HOLDING = statement(
  'insert-holding',
  `insert into holding (org, id, person, post, from_on, to_on, acting, version) values ($1, $2, $3, $4, $5, $6, $7, 1)`,
);
const UPDATE_HOLDING = statement(
  'update-holding',
  'update holding set to_on = $3, version = version + 1 where org = $1 and id = $2',
);
const DELEGATIONS = statement<Delegation>(
  'all-delegations',
  `select id, post, delegate, from_on as "from", to_on as "to", reason from delegation where org = $1 order by from_on, id`,
);
const INSERT_DELEGATION = statement(
  'insert-delegation',
  `insert into delegation (org, id, post, delegate, from_on, to_on, reason, version)
   values ($1, $2, $3, $4, $5, $6, $7, 1)`,
);
const UPDATE_DELEGATION = statement(
  'update-delegation',
  'update delegation set to_on = $3, version = version + 1 where org = $1 and id = $2',
);
const GRANTS = statement<StoredGrant>(
  'all-grants',
  `select id, person, role, unit, revoked_on as "revokedOn" from role_grant where org = $1 order by id`,
);
const INSERT_GRANT = statement(
  'insert-grant',
  'insert into role_grant (org, id, person, role, unit, version) values ($1, $2, $3, $4, $5, 1)',
);
const REVOKE_GRANT = statement(
  'revoke-grant',
  'update role_grant set revoked_on = $3, version = version + 1 where org = $1 and id = $2',
);

export const allHoldings = (reading: Reading): Promise<readonly Holding[]> =>
  reading.all(HOLDINGS, [reading.session.org]);

export const allDelegations = (reading: Reading): Promise<readonly Delegation[]> =>
  reading.all(DELEGATIONS, [reading.session.org]);

export const allGrants = (reading: Reading): Promise<readonly StoredGrant[]> =>
  reading.all(GRANTS, [reading.session.org]);

export async function insertHolding(
  work: Work,
  { id, person, post, from, to, acting }: Holding,
): Promise<void> {
  await work.all(INSERT_HOLDING, [work.session.org, id, person, post, from, to, acting]);
}

export async function endHoldingRow(work: Work, { id, to }: Holding): Promise<void> {
  await work.all(UPDATE_HOLDING, [work.session.org, id, to]);
}

export async function insertDelegation(work: Work, made: Delegation): Promise<void> {
  const { id, post, delegate, from, to, reason } = made;
  await work.all(INSERT_DELEGATION, [work.session.org, id, post, delegate, from, to, reason]);
}

export async function endDelegationRow(work: Work, { id, to }: Delegation): Promise<void> {
  await work.all(UPDATE_DELEGATION, [work.session.org, id, to]);
}

export async function insertGrant(work: Work, { id, person, role, unit }: StoredGrant): Promise<void> {
  await work.all(INSERT_GRANT, [work.session.org, id, person, role, unit]);
}

export async function revokeGrantRow(work: Work, { id, revokedOn }: StoredGrant): Promise<void> {
  await work.all(REVOKE_GRANT, [work.session.org, id, revokedOn]);
}
