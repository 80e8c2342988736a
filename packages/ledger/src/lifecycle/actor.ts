/** Who acts, and which actor rules of a definition they satisfy for one record. Pure: the store loads what is asked here. */
import type { ActorRule, Field, Id, Json, LedgerRecord, RegisterDefinition, Role } from '../model/index.ts';

export type Actor = { readonly kind: 'system' } | PersonActor;

export interface PersonActor {
  readonly kind: 'person';
  readonly person: Id;
  /** Posts held today, and posts stood in for today by delegation. */
  readonly holds: readonly Hold[];
  readonly grants: readonly ScopedRole[];
}

export interface Hold {
  readonly post: Id;
  readonly postName: string;
  readonly unit: Id;
  readonly head: boolean;
  /** The person who is away and whose post it is; null for one's own. */
  readonly standsInFor: Id | null;
}

/** A role and the units it reaches, sub-units included. */
export interface ScopedRole {
  readonly role: Role;
  readonly units: readonly Id[] | 'all';
}

export interface ParentState {
  readonly id: Id;
  readonly register: string;
  readonly unit: Id;
}

/** By what right an actor satisfies a rule. */
export interface Standing {
  /** The post acted from, when standing in for somebody. */
  readonly onBehalfOf: Id | null;
  readonly standsInFor: Id | null;
}

interface Case {
  readonly record: LedgerRecord;
  readonly actor: Actor;
  readonly parent: ParentState | null;
}

const OWN: Standing = { onBehalfOf: null, standsInFor: null };

/** The best standing that any of the rules gives: one's own before another's; null where none does. */
export function standingBy(rules: readonly ActorRule[], given: Case): Standing | null {
  const found = rules.flatMap((rule) => standings(rule, given));
  return found.find(({ onBehalfOf }) => onBehalfOf === null) ?? found[0] ?? null;
}

/** The rules that the actor satisfies, by whatever right. */
export function satisfiedRules(rules: readonly ActorRule[], given: Case): readonly ActorRule[] {
  return rules.filter((rule) => standings(rule, given).length > 0);
}

function standings(rule: ActorRule, { record, actor, parent }: Case): readonly Standing[] {
  if (actor.kind === 'system') return rule.is === 'system' ? [OWN] : [];
  const own = (satisfied: boolean): readonly Standing[] => (satisfied ? [OWN] : []);
  switch (rule.is) {
    case 'owner':
      return byHolds(actor, ({ unit }) => unit === record.unit);
    case 'lead-unit':
      return byHolds(actor, ({ unit }) => unit === (parent?.unit ?? record.unit));
    case 'parent-owner':
      return byHolds(actor, ({ unit }) => unit === parent?.unit);
    case 'unit-head':
      return [
        ...byHolds(actor, ({ unit, head }) => head && unit === record.unit),
        ...own(reaches(actor, 'unit-head', record.unit)),
      ];
    case 'supervisor':
    case 'leader':
      return own(reaches(actor, rule.is, record.unit));
    case 'creator':
      return own(record.createdBy === actor.person);
    case 'post':
      return byHolds(actor, ({ post, postName }) => post === rule.post || postName === rule.post);
    case 'field': {
      const named = idsIn(record.data[rule.field]);
      return byHolds(actor, ({ post, unit }) => named.includes(post) || named.includes(unit));
    }
    case 'doer-of':
      return own(record.doers[rule.transition] === actor.person);
    case 'system':
      return [];
  }
}

function byHolds({ holds }: PersonActor, fits: (hold: Hold) => boolean): readonly Standing[] {
  return holds
    .filter(fits)
    .map(({ post, standsInFor }) => (standsInFor === null ? OWN : { onBehalfOf: post, standsInFor }));
}

function reaches({ grants }: PersonActor, role: Role, unit: Id): boolean {
  return grants.some((grant) => grant.role === role && (grant.units === 'all' || grant.units.includes(unit)));
}

function idsIn(value: Json | undefined): readonly Json[] {
  if (Array.isArray(value)) return value as readonly Json[];
  return value === undefined ? [] : [value];
}

const NAMES: Readonly<
  Record<Exclude<ActorRule['is'], 'post' | 'field' | 'doer-of'>, { zh: string; en: string }>
> = {
  owner: { zh: '责任单位', en: 'the responsible unit' },
  'lead-unit': { zh: '牵头单位', en: 'the lead unit' },
  'unit-head': { zh: '单位负责人', en: 'the head of the unit' },
  supervisor: { zh: '督办人', en: 'the supervisor' },
  leader: { zh: '分管领导', en: 'a leader' },
  creator: { zh: '登记人', en: 'whoever registered it' },
  'parent-owner': { zh: '上级事项的责任单位', en: 'the unit responsible for the item above' },
  system: { zh: '账本自动办理', en: 'the ledger itself' },
};

/** An actor rule in words. */
function actorLabel(rule: ActorRule, { fields, lifecycle }: RegisterDefinition): { zh: string; en: string } {
  switch (rule.is) {
    case 'post':
      return { zh: `岗位“${rule.post}”`, en: `the holder of "${rule.post}"` };
    case 'field': {
      const label = fields.find((field: Field) => field.id === rule.field)?.label;
      return {
        zh: `“${label?.zh ?? rule.field}”所列的单位或岗位`,
        en: `those named in "${label?.en ?? rule.field}"`,
      };
    }
    case 'doer-of': {
      const label = lifecycle.transitions.find(({ id }) => id === rule.transition)?.label;
      return {
        zh: `办过“${label?.zh ?? rule.transition}”的人`,
        en: `whoever did "${label?.en ?? rule.transition}"`,
      };
    }
    default:
      return NAMES[rule.is];
  }
}

/** Several rules in words. */
export function actorLabels(
  rules: readonly ActorRule[],
  definition: RegisterDefinition,
): { zh: string; en: string } {
  const labels = rules.map((rule) => actorLabel(rule, definition));
  return { zh: labels.map(({ zh }) => zh).join('、'), en: labels.map(({ en }) => en).join(', ') };
}
