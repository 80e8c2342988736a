/** Whom a plan's names mean: what is known, and what is asked once. */
import { done, refuse, type Id, type Result } from '../model/index.ts';
import { nameKey, type Owner } from '../organisation/owner-directory.ts';
import { forgetOwner, ownerByAlias, rememberOwner } from '../organisation/remember-owner.ts';
import type { OwnerResolution } from '../organisation/resolve-owners.ts';
import type { Reading, Work } from '../store/work.ts';
import { assign, ownerNames, ownerQuestions, type OwnerQuestion } from './assign.ts';
import { changePlan, namingOf, newest, openPlan, readPlan } from './plan-work.ts';

export interface PlanOwners {
  readonly names: readonly OwnerResolution[];
  /** Each name that is not known, once. */
  readonly questions: readonly OwnerQuestion[];
  /** Open proposals that name nobody at all. */
  readonly nobody: number;
  /** What was answered and can be taken back (`retractAnswer`); null is nobody of this organisation. */
  readonly answers: readonly { readonly name: string; readonly owner: Owner | null }[];
}

/** Of the newest version's open proposals; null where there is no such plan. */
export async function planOwners(reading: Reading, plan: Id): Promise<PlanOwners | null> {
  const whole = await readPlan(reading, plan);
  if (whole === null) return null;
  const naming = await namingOf(reading, whole.plan);
  const number = newest(whole);
  const open = whole.proposals.filter((one) => one.number === number && one.state === 'proposed');
  const found = open.map(({ original }) => original);
  const nobody = open.filter(({ original, edited }) => {
    const { unit, openLeads } = assign(original, edited, naming);
    return unit === null && openLeads.length === 0;
  });
  const names = ownerNames(found, naming);
  const aliased = names.flatMap(({ name }) => {
    const owner = ownerByAlias(naming.directory, name);
    return owner === null ? [] : [{ name, owner }];
  });
  return {
    names,
    questions: ownerQuestions(found, naming),
    nobody: nobody.length,
    answers: [...aliased, ...naming.outside.map((name) => ({ name, owner: null }))],
  };
}

export interface PlanAnswer {
  readonly plan: Id;
  /** As the plan writes it. */
  readonly name: string;
  /** `outside`: nobody of this organisation. */
  readonly owner: Pick<Owner, 'kind' | 'id'> | 'outside';
}

/**
 * Answers whom a name means, for all proposals at once and for plans to come: an owner keeps it as an alias. Refuses
 * LG-2414 for a name that is known already, LG-1201 for an owner that is not there.
 */
export async function answerOwner(
  work: Work,
  { plan, name, owner }: PlanAnswer,
): Promise<Result<PlanOwners>> {
  const opened = await openPlan(work, plan);
  if (!opened.ok) return opened;
  const before = opened.value;
  const naming = await namingOf(work, before.plan);
  const [known] = ownerNames([{ owners: [{ name, role: 'do', from: 'text' }] }], naming);
  if (known !== undefined && known.kind !== 'unresolved') {
    const names = known.kind === 'resolved' ? [known.owner.name] : known.owners.map((one) => one.name);
    return refuse('LG-2414', { name, owner: names });
  }
  if (owner === 'outside') {
    const outside = [...before.plan.outside.filter((one) => nameKey(one) !== nameKey(name)), name];
    await changePlan(work, {
      before,
      action: 'plan.answer-owner',
      data: { name, outside: true },
      proposals: [],
      outside,
    });
  } else {
    const remembered = await rememberOwner(asNamer(work), { name, owner });
    if (!remembered.ok) return remembered;
    await changePlan(work, {
      before,
      action: 'plan.answer-owner',
      data: { name, owner: { ...owner } },
      proposals: [],
    });
  }
  return answered(work, plan);
}

/**
 * Takes an answer back, so that the name is asked for again; what is in the ledger already keeps its unit. Refuses LG-2419 for
 * a name that nobody answered: one that is a unit's or post's own.
 */
export async function retractAnswer(
  work: Work,
  { plan, name }: Pick<PlanAnswer, 'plan' | 'name'>,
): Promise<Result<PlanOwners>> {
  const opened = await openPlan(work, plan);
  if (!opened.ok) return opened;
  const before = opened.value;
  const outside = before.plan.outside.filter((one) => nameKey(one) !== nameKey(name));
  const owner = ownerByAlias((await namingOf(work, before.plan)).directory, name);
  if (outside.length === before.plan.outside.length) {
    if (owner === null) return refuse('LG-2419', { name });
    const forgotten = await forgetOwner(asNamer(work), { name, owner });
    if (!forgotten.ok) return forgotten;
  }
  await changePlan(work, { before, action: 'plan.retract-answer', data: { name }, proposals: [], outside });
  return answered(work, plan);
}

/** Whom the plan's names mean is for those who work on the plan to say, not for administrators alone. */
const asNamer = (work: Work): Work => ({
  ...work,
  session: { ...work.session, roles: [...work.session.roles, 'system-admin'] },
});

async function answered(work: Work, plan: Id): Promise<Result<PlanOwners>> {
  const owners = await planOwners(work, plan);
  return owners === null ? refuse('LG-1201', { what: 'plan', id: plan }) : done(owners);
}
