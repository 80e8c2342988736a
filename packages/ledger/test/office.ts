/** A district health office for tests of commands: three units, their people, a supervisor and a leader. */
import { v7 } from 'uuid';

import { createOrganisation } from '../src/organisation/create-organisation.ts';
import { grantRole, startHolding, delegate as delegatePost } from '../src/organisation/office-commands.ts';
import { addPerson } from '../src/organisation/person-commands.ts';
import { createPost } from '../src/organisation/post-commands.ts';
import { createUnit } from '../src/organisation/unit-commands.ts';
import type { Id, Result, Role, Session } from '../src/model/index.ts';
import type { Command } from '../src/store/work.ts';
import { systemSession } from '../src/store/system-session.ts';
import { adoptBuiltInRegisters } from '../src/work/registers.ts';
import { expectDone, type TestDatabase } from './with-database.ts';

export interface Office {
  readonly org: Id;
  readonly system: Session;
  /** By name: 办公室, 卫生科, 学校科. */
  readonly units: Readonly<Record<'root' | 'health' | 'schools', Id>>;
  /** Posts that the clerks and heads hold. */
  readonly posts: Readonly<Record<PersonName, Id | null>>;
  readonly persons: Readonly<Record<PersonName, Id>>;
  readonly as: (name: PersonName) => Promise<Session>;
  readonly run: <Input, Output>(
    name: PersonName | 'system',
    command: Command<Input, Output>,
    input: Input,
  ) => Promise<Result<Output>>;
  readonly standIn: (delegate: PersonName, away: PersonName, from: string, to: string) => Promise<void>;
}

const PEOPLE = {
  supervisor: { unit: 'root', head: false, role: 'supervisor' },
  supervisor2: { unit: 'root', head: false, role: 'supervisor' },
  leader: { unit: 'root', head: false, role: 'leader' },
  healthHead: { unit: 'health', head: true, role: null },
  healthClerk: { unit: 'health', head: false, role: null },
  schoolsHead: { unit: 'schools', head: true, role: null },
  schoolsClerk: { unit: 'schools', head: false, role: null },
} as const satisfies Record<string, { unit: string; head: boolean; role: Role | null }>;

export type PersonName = keyof typeof PEOPLE;
export const PERSON_NAMES = Object.keys(PEOPLE) as readonly PersonName[];

export async function makeOffice(db: Pick<TestDatabase, 'ledger'>): Promise<Office> {
  const org = v7();
  const system = systemSession(org);
  const must = <Input, Output>(command: Command<Input, Output>, input: Input): Promise<Output> =>
    expectDone(db.ledger.run(system, command, input));
  await must(createOrganisation, { name: '区卫生办' });
  await must(adoptBuiltInRegisters, null);
  const root = (await must(createUnit, { name: '办公室', parent: null })).id;
  const health = (await must(createUnit, { name: '卫生科', parent: root })).id;
  const schools = (await must(createUnit, { name: '学校科', parent: root })).id;
  const units = { root, health, schools };
  const persons: Partial<Record<PersonName, Id>> = {};
  const posts: Partial<Record<PersonName, Id>> = {};
  for (const name of PERSON_NAMES) {
    const { unit, head, role } = PEOPLE[name];
    const person = (await must(addPerson, { name })).id;
    persons[name] = person;
    const post = (await must(createPost, { unit: units[unit], name: `${name}岗`, head })).id;
    posts[name] = post;
    await must(startHolding, { person, post, from: '2026-01-01' });
    if (role !== null) await must(grantRole, { person, role, unit: root });
  }
  const known = persons as Record<PersonName, Id>;
  const as = (name: PersonName): Promise<Session> => expectDone(db.ledger.sessionFor(org, known[name]));
  return {
    org,
    system,
    units,
    persons: known,
    posts: posts as Record<PersonName, Id>,
    as,
    run: async (name, command, input) =>
      db.ledger.run(name === 'system' ? system : await as(name), command, input),
    standIn: async (delegate, away, from, to) => {
      const post = posts[away] ?? '';
      await must(delegatePost, { post, delegate: known[delegate], from, to, reason: null });
    },
  };
}
