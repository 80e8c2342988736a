/** What a client may follow. */
import type { LiveChange, Session } from '@taizhang/ledger';

export type Topic =
  | { readonly kind: 'register'; readonly register: string }
  | { readonly kind: 'record'; readonly record: string }
  | { readonly kind: 'plan'; readonly plan: string }
  /** What the person owes, what waits for them, and their notices: the counters at the top of every page. */
  | { readonly kind: 'my-work' };

const REGISTER = /^[a-z][a-z0-9-]{0,63}$/u;
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;
const MOST_TOPICS = 20;

/** Shape: "register:commitment,record:0190…,my-work"; null where one of them is none, or there are none or too many. */
export function parseTopics(text: string): readonly Topic[] | null {
  const parts = text.split(',');
  if (parts.length > MOST_TOPICS) return null;
  const topics: Topic[] = [];
  for (const part of parts) {
    const [kind = '', name = ''] = part.split(/:(?<rest>.*)/su);
    if (kind === 'register' && REGISTER.test(name)) topics.push({ kind, register: name });
    else if (kind === 'record' && ID.test(name)) topics.push({ kind, record: name });
    else if (kind === 'plan' && ID.test(name)) topics.push({ kind, plan: name });
    else if (part === 'my-work') topics.push({ kind: 'my-work' });
    else return null;
  }
  return topics;
}

export function topicName(topic: Topic): string {
  switch (topic.kind) {
    case 'register':
      return `register:${topic.register}`;
    case 'record':
      return `record:${topic.record}`;
    case 'plan':
      return `plan:${topic.plan}`;
    case 'my-work':
      return topic.kind;
  }
}

/** Whether a person may know of a change: by the units of its record or plan, or because it is theirs. */
export function mayKnow(session: Session, change: LiveChange): boolean {
  if (session.org !== change.org) return false;
  if (change.object.kind === 'notice') return change.person !== null && change.person === session.person;
  if (session.readableUnits === 'all') return true;
  const { readableUnits } = session;
  return change.units?.some((unit) => readableUnits.includes(unit)) === true;
}

/** The topics that a change is news for. */
export function topicsOf(topics: readonly Topic[], change: LiveChange): readonly Topic[] {
  return topics.filter((topic) => {
    switch (topic.kind) {
      case 'register':
        return change.register !== null && change.register === topic.register;
      case 'record':
        return change.record !== null && change.record === topic.record;
      case 'plan':
        return change.object.kind === 'plan' && change.object.id === topic.plan;
      case 'my-work':
        return change.object.kind === 'notice' || change.record !== null;
    }
  });
}
