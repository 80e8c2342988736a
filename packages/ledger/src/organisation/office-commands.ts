/** Commands on who holds a post, who stands in for it, and who has a role. Duties are never touched. */
import {
  done,
  refuse,
  type Day,
  type Delegation,
  type Holding,
  type Id,
  type Result,
  type Role,
} from '../model/index.ts';
import {
  allDelegations,
  allGrants,
  allHoldings,
  endDelegationRow,
  endHoldingRow,
  insertDelegation,
  insertGrant,
  insertHolding,
  revokeGrantRow,
  type StoredGrant,
} from '../store/queries/offices.ts';
import { lockOrg } from '../store/queries/insert-org.ts';
import { allPersons } from '../store/queries/persons.ts';
import { allPosts } from '../store/queries/posts.ts';
import { allUnits } from '../store/queries/units.ts';
import type { Work } from '../store/work.ts';
import { dayBefore } from './day-before.ts';
import { mayAdminister, mayGrant } from './may-administer.ts';
import { delegationState, grantState, holdingState } from './states.ts';

export interface NewHolding {
  readonly person: Id;
  readonly post: Id;
  readonly from: Day;
  readonly to?: Day | null;
  readonly acting?: boolean;
}

/** Several may hold one post (a deputy, somebody acting); one person does not hold it twice at a time. */
export async function startHolding(work: Work, input: NewHolding): Promise<Result<Holding>> {
  const may = mayAdminister(work.session);
  if (!may.ok) return may;
  await lockOrg(work);
  const holding: Holding = {
    id: work.newId(),
    person: input.person,
    post: input.post,
    from: input.from,
    to: input.to ?? null,
    acting: input.acting ?? false,
  };
  const known = await checkParties(work, holding);
  if (!known.ok) return known;
  const overlaps = (await allHoldings(work)).some(
    ({ person, post, from, to }) =>
      person === holding.person &&
      post === holding.post &&
      (to === null || to >= holding.from) &&
      (holding.to === null || from <= holding.to),
  );
  if (overlaps) return refuse('LG-1207');
  await insertHolding(work, holding);
  work.change({
    action: 'holding.start',
    object: { kind: 'holding', id: holding.id },
    before: null,
    after: holdingState(holding),
    data: holdingState(holding),
  });
  return done(holding);
}

/** `to` is the last day, inclusive. */
export async function endHolding(
  work: Work,
  { id, to }: { readonly id: Id; readonly to: Day },
): Promise<Result<Holding>> {
  const may = mayAdminister(work.session);
  if (!may.ok) return may;
  await lockOrg(work);
  const before = (await allHoldings(work)).find((holding) => holding.id === id);
  if (before === undefined) return refuse('LG-1201', { what: 'holding', id });
  if (to < before.from) return refuse('LG-1206', { from: before.from, to }, '/to');
  const after = { ...before, to };
  await endHoldingRow(work, after);
  work.change({
    action: 'holding.end',
    object: { kind: 'holding', id },
    before: holdingState(before),
    after: holdingState(after),
    data: { to },
  });
  return done(after);
}

export interface HandOver {
  readonly post: Id;
  readonly to: Id;
  /** The first day of the new holder; the old ones end on the day before. */
  readonly on: Day;
}

/** Ends what is held of the post and starts the new holding, in one. Records, branches and occurrences stay as they are. */
export async function handOver(work: Work, { post, to, on }: HandOver): Promise<Result<Holding>> {
  const may = mayAdminister(work.session);
  if (!may.ok) return may;
  await lockOrg(work);
  const lastDay = dayBefore(on);
  const current = (await allHoldings(work)).filter(
    (holding) =>
      holding.post === post &&
      !holding.acting &&
      holding.from <= on &&
      (holding.to === null || holding.to >= on),
  );
  for (const { id } of current) {
    const ended = await endHolding(work, { id, to: lastDay });
    if (!ended.ok) return ended;
  }
  return startHolding(work, { person: to, post, from: on });
}

export interface NewDelegation {
  readonly post: Id;
  readonly delegate: Id;
  readonly from: Day;
  readonly to: Day;
  readonly reason?: string | null;
}

/** A holder gives away what the post may for some days; administrators may do it for them. */
export async function delegate(work: Work, input: NewDelegation): Promise<Result<Delegation>> {
  const may = work.session.posts.includes(input.post) ? done(null) : mayAdminister(work.session);
  if (!may.ok) return may;
  const { post, delegate: person, from, to, reason = null } = input;
  const made: Delegation = { id: work.newId(), post, delegate: person, from, to, reason };
  const known = await checkParties(work, { ...made, person: made.delegate });
  if (!known.ok) return known;
  await insertDelegation(work, made);
  work.change({
    action: 'delegation.start',
    object: { kind: 'delegation', id: made.id },
    before: null,
    after: delegationState(made),
    data: delegationState(made),
  });
  return done(made);
}

/** Ends a delegation early: `to` is its last day. */
export async function endDelegation(
  work: Work,
  { id, to }: { readonly id: Id; readonly to: Day },
): Promise<Result<Delegation>> {
  await lockOrg(work);
  const before = (await allDelegations(work)).find((delegation) => delegation.id === id);
  if (before === undefined) return refuse('LG-1201', { what: 'delegation', id });
  const may = work.session.posts.includes(before.post) ? done(null) : mayAdminister(work.session);
  if (!may.ok) return may;
  if (to < before.from) return refuse('LG-1206', { from: before.from, to }, '/to');
  const after = { ...before, to };
  await endDelegationRow(work, after);
  work.change({
    action: 'delegation.end',
    object: { kind: 'delegation', id },
    before: delegationState(before),
    after: delegationState(after),
    data: { to },
  });
  return done(after);
}

export interface NewGrant {
  readonly person: Id;
  readonly role: Role;
  /** Null: over the whole organisation. */
  readonly unit: Id | null;
}

/** Giving what is already given changes nothing. */
export async function grantRole(work: Work, { person, role, unit }: NewGrant): Promise<Result<StoredGrant>> {
  const may = mayGrant(work.session);
  if (!may.ok) return may;
  await lockOrg(work);
  const there = (await allGrants(work)).find(
    (grant) =>
      grant.person === person && grant.role === role && grant.unit === unit && grant.revokedOn === null,
  );
  if (there !== undefined) return done(there);
  if (!(await isPerson(work, person))) return refuse('LG-1201', { what: 'person', id: person }, '/person');
  if (unit !== null && !(await allUnits(work)).some((known) => known.unit.id === unit))
    return refuse('LG-1201', { what: 'unit', id: unit }, '/unit');
  const grant: StoredGrant = { id: work.newId(), person, role, unit, revokedOn: null };
  await insertGrant(work, grant);
  work.change({
    action: 'grant.give',
    object: { kind: 'grant', id: grant.id },
    before: null,
    after: grantState(grant),
    data: grantState(grant),
  });
  return done(grant);
}

/** The role ends with the day before `on`. One that was taken back before stays as it was: nobody has it longer by this. */
export async function revokeRole(
  work: Work,
  { id, on }: { readonly id: Id; readonly on: Day },
): Promise<Result<StoredGrant>> {
  const may = mayGrant(work.session);
  if (!may.ok) return may;
  await lockOrg(work);
  const before = (await allGrants(work)).find((grant) => grant.id === id);
  if (before === undefined) return refuse('LG-1201', { what: 'grant', id });
  if (before.revokedOn !== null && before.revokedOn <= on) return done(before);
  const after = { ...before, revokedOn: on };
  await revokeGrantRow(work, after);
  work.change({
    action: 'grant.revoke',
    object: { kind: 'grant', id },
    before: grantState(before),
    after: grantState(after),
    data: { revokedOn: on },
  });
  return done(after);
}

interface Parties {
  readonly person: Id;
  readonly post: Id;
  readonly from: Day;
  readonly to: Day | null;
}

async function checkParties(work: Work, { person, post, from, to }: Parties): Promise<Result<null>> {
  if (to !== null && to < from) return refuse('LG-1206', { from, to }, '/to');
  if (!(await isPerson(work, person))) return refuse('LG-1201', { what: 'person', id: person }, '/person');
  const held = (await allPosts(work)).find(({ id }) => id === post);
  if (held === undefined) return refuse('LG-1201', { what: 'post', id: post }, '/post');
  if (held.closedOn !== null && held.closedOn <= from)
    return refuse('LG-1205', { name: held.name, closedOn: held.closedOn }, '/post');
  return done(null);
}

const isPerson = async (work: Work, id: Id): Promise<boolean> =>
  (await allPersons(work)).some(({ person }) => person.id === id);
