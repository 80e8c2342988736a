/** Tells those whom a definition names, in the transaction of what they are told. */
import type { ActorRule, Id, Json, LedgerRecord, Role } from '../model/index.ts';
import type { ParentState } from '../lifecycle/actor.ts';
import { putNotices } from '../store/queries/notices.ts';
import { findRecipients, type Audience } from '../store/queries/recipients.ts';
import type { Work } from '../store/work.ts';
import { isId } from './is-id.ts';

export interface Telling {
  readonly record: LedgerRecord;
  readonly context: { readonly parent: ParentState | null };
  readonly who: readonly ActorRule[];
  readonly notice: string;
  /** The same thing is told a person once. */
  readonly key: string;
  readonly occurrence?: Id;
  /** A reminder: told by no channel once its duty is done. */
  readonly stops?: boolean;
}

/** Everybody named but the actor, who knows. Gives how many were told for the first time. */
export async function notify(work: Work, telling: Telling): Promise<number> {
  const { record, notice, key, occurrence = null, stops = false } = telling;
  const others = (person: Id): boolean => person !== work.session.person;
  const audience = audienceOf(telling.who, record, telling.context.parent);
  if (isOnly(audience, (person) => !others(person))) return 0;
  const persons = (await findRecipients(work, audience)).filter(others);
  return putNotices(
    work,
    persons.map((person) => ({
      person,
      kind: notice,
      title: record.number === null ? record.title : `${record.number} ${record.title}`,
      link: `/records/${record.id}`,
      record: record.id,
      occurrence,
      stops,
      key,
    })),
  );
}

/** Whether it names nobody but persons of whom this holds. */
function isOnly(
  { reaching: _reaching, persons, ...others }: Audience,
  holds: (person: Id) => boolean,
): boolean {
  return Object.values(others).every(({ length }) => length === 0) && persons.every(holds);
}

function audienceOf(who: readonly ActorRule[], record: LedgerRecord, parent: ParentState | null): Audience {
  const [units, headsOf, posts, persons] = [[] as Id[], [] as Id[], [] as Id[], [] as Id[]];
  const postNames: string[] = [];
  const roles: Role[] = [];
  for (const rule of who) {
    switch (rule.is) {
      case 'owner':
        units.push(record.unit);
        break;
      case 'lead-unit':
        units.push(parent?.unit ?? record.unit);
        break;
      case 'parent-owner':
        if (parent !== null) units.push(parent.unit);
        break;
      case 'unit-head':
        headsOf.push(record.unit);
        roles.push('unit-head');
        break;
      case 'supervisor':
      case 'leader':
        roles.push(rule.is);
        break;
      case 'creator':
        if (record.createdBy !== null) persons.push(record.createdBy);
        break;
      case 'post':
        (isId(rule.post) ? posts : postNames).push(rule.post);
        break;
      case 'field': {
        const named = idsIn(record.data[rule.field]);
        units.push(...named);
        posts.push(...named);
        break;
      }
      case 'doer-of': {
        const doer = record.doers[rule.transition];
        if (doer !== undefined) persons.push(doer);
        break;
      }
      case 'system':
        break;
    }
  }
  return { units, headsOf, posts, postNames, roles, reaching: record.unit, persons };
}

function idsIn(value: Json | undefined): readonly Id[] {
  return (Array.isArray(value) ? (value as readonly Json[]) : [value]).filter(isId);
}
