/**
 * Whether a rule of a register probably fits the reader: what to offer and what to explain. The server decides; where it
 * sees more (roles over some units, delegations), its refusal says so.
 */
import type { ActorRule } from './definition.ts';
import type { Directory } from './directory.ts';
import type { Me } from './me.ts';

interface Subject {
  readonly unit: string;
  readonly createdBy?: string | null;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly doers?: Readonly<Record<string, string>>;
  /** The unit of the record above. */
  readonly parentUnit?: string | undefined;
}

type Offices = Pick<Directory, 'post'>;
type Self = Pick<Me, 'person' | 'roles' | 'posts'>;

export const fitsOne = (
  rules: readonly ActorRule[],
  me: Self,
  { subject, directory }: { readonly subject: Subject; readonly directory: Offices },
): boolean => rules.some((rule) => fits(rule, me, { subject, directory }));

function fits(
  rule: ActorRule,
  me: Self,
  { subject, directory }: { readonly subject: Subject; readonly directory: Offices },
): boolean {
  const posts = me.posts.flatMap((id) => directory.post(id) ?? []);
  const inUnit = (unit: string | undefined): boolean => posts.some((post) => post.unit === unit);
  switch (rule.is) {
    case 'owner':
      return inUnit(subject.unit);
    case 'lead-unit':
      return inUnit(subject.parentUnit ?? subject.unit);
    case 'parent-owner':
      return inUnit(subject.parentUnit);
    case 'unit-head':
      return me.roles.includes('unit-head') || posts.some(({ unit, head }) => head && unit === subject.unit);
    case 'supervisor':
    case 'leader':
      return me.roles.includes(rule.is);
    case 'creator':
      return subject.createdBy === me.person;
    case 'post':
      return posts.some(({ id, name }) => id === rule.post || name === rule.post);
    case 'field': {
      const value = subject.data?.[rule.field ?? ''];
      const named: readonly unknown[] = Array.isArray(value) ? value : [value];
      return posts.some(({ id, unit }) => named.includes(id) || named.includes(unit));
    }
    case 'doer-of':
      return subject.doers?.[rule.transition ?? ''] === me.person;
    default:
      return false;
  }
}
