/** Random commands by different persons against a model in memory: whatever is tried, the ledger stays within its rules. */
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';

import type { Id, LedgerEvent, LedgerRecord, RegisterDefinition } from '../src/model/index.ts';
import { BUILT_IN_REGISTERS } from '../src/register/built-in.ts';
import { eventHash, stateHash } from '../src/seal/hash.ts';
import { findChildren, findRecord } from '../src/store/queries/find-record.ts';
import { chainOfObject } from '../src/store/queries/read-events.ts';
import { amendRecord, createRecord, takeTransition } from '../src/work/index.ts';
import { recordState } from '../src/work/states.ts';
import { expectRecordTallyToBeTrue } from './expect-record-tally.ts';
import { makeOffice, PERSON_NAMES, type Office, type PersonName } from './office.ts';
import { expectDone, withDatabase } from './with-database.ts';

const db = withDatabase();
let office: Office;
beforeAll(async () => {
  office = await makeOffice(db);
});

type Unit = 'health' | 'schools';

/** What the model knows of a record: which version it has, where it stands and whose it is. */
interface Known {
  readonly id: Id;
  readonly register: string;
  version: number;
  stage: string;
}
interface Model {
  readonly records: Known[];
}
type Real = object;

const definitionOf = (register: string): RegisterDefinition =>
  BUILT_IN_REGISTERS.find(({ id }) => id === register)!;
const read = async (id: Id): Promise<LedgerRecord> =>
  (await expectDone(db.ledger.read(office.system, (reading) => findRecord(reading, id))))!.record;

class Create implements fc.AsyncCommand<Model, Real> {
  readonly who: PersonName;
  readonly unit: Unit;
  constructor(who: PersonName, unit: Unit) {
    this.who = who;
    this.unit = unit;
  }
  check = (): boolean => true;
  toString = (): string => `${this.who} registers for ${this.unit}`;
  async run(model: Model): Promise<void> {
    const units = office.units;
    const data = {
      title: '巡检',
      measure: '有记录',
      unit: units[this.unit],
      jointUnits: [units.schools],
      dueOn: '2026-09-30',
      cadence: '每季度一次',
    };
    const made = await office.run(this.who, createRecord, { register: 'commitment', data });
    const mayRegister =
      ['supervisor', 'supervisor2', 'leader'].includes(this.who) || this.who.startsWith(this.unit);
    expect(made.ok).toBe(mayRegister);
    if (made.ok)
      model.records.push({ id: made.value.id, register: 'commitment', version: 1, stage: 'draft' });
  }
}

class Step implements fc.AsyncCommand<Model, Real> {
  readonly who: PersonName;
  readonly at: number;
  readonly move: number;
  readonly seen: number;
  constructor(who: PersonName, at: number, move: number, seen: number) {
    this.who = who;
    this.at = at;
    this.move = move;
    this.seen = seen;
  }
  check = (model: Model): boolean => model.records.length > 0;
  toString = (): string =>
    `${this.who} takes transition ${this.move} of record ${this.at}, ${this.seen} versions late`;
  async run(model: Model): Promise<void> {
    const known = model.records[this.at % model.records.length]!;
    const { lifecycle } = definitionOf(known.register);
    const transition = lifecycle.transitions[this.move % lifecycle.transitions.length]!;
    const before = await read(known.id);
    const expectedVersion = before.version - this.seen;
    const inputs = Object.fromEntries(
      (transition.needs ?? []).flatMap((need) => {
        if (need.kind !== 'input') return [];
        const value = {
          date: '2026-10-31',
          unit:
            need.field.kind === 'unit' && need.field.several ? [office.units.schools] : office.units.schools,
          choice: 'phone',
        }[need.field.kind as string];
        return value === undefined ? [] : [[need.field.id, value]];
      }),
    );
    const readable = await expectDone(
      db.ledger.read(await office.as(this.who), (reading) => findRecord(reading, known.id)),
    );
    const command = {
      record: known.id,
      transition: transition.id,
      comment: '按要求办理，情况属实',
      inputs,
      expectedVersion,
    };
    const taken = await office.run(this.who, takeTransition, command);
    const after = await read(known.id);
    if (!taken.ok) {
      expect(after).toEqual(before); // a refusal changes nothing
      if (readable === null) expect(taken.refusals.map(({ code }) => code)).toEqual(['LG-1201']);
      return;
    }
    expect(readable).not.toBeNull(); // nobody acts on what they may not read
    expect(this.seen).toBe(0);
    expect(transition.from).toContain(before.stage);
    const target = { '=': before.stage, '<': before.resumeStage }[transition.to] ?? transition.to;
    // A branch that is accepted moves its parent, never itself twice.
    expect(taken.value.tookEffect ? target : before.stage).toBe(taken.value.record.stage);
    expect(after.version).toBeGreaterThan(before.version);
    await learnAll(model);
  }
}

class Amend implements fc.AsyncCommand<Model, Real> {
  readonly who: PersonName;
  readonly at: number;
  readonly text: string;
  constructor(who: PersonName, at: number, text: string) {
    this.who = who;
    this.at = at;
    this.text = text;
  }
  check = (model: Model): boolean => model.records.length > 0;
  toString = (): string => `${this.who} amends record ${this.at}`;
  async run(model: Model): Promise<void> {
    const known = model.records[this.at % model.records.length]!;
    const before = await read(known.id);
    const amended = await office.run(this.who, amendRecord, {
      record: known.id,
      changes: { content: this.text },
      expectedVersion: before.version,
    });
    const after = await read(known.id);
    if (!amended.ok) expect(after).toEqual(before);
    else {
      expect(definitionOf(known.register).permissions.editableIn).toContain(before.stage);
      expect(after).toMatchObject({ version: before.version + 1, stage: before.stage });
    }
    await learnAll(model);
  }
}

/** Takes up what effects moved or opened; versions only ever grow, and stages are those of the table. */
async function learnAll(model: Model): Promise<void> {
  for (const known of [...model.records]) {
    const record = await read(known.id);
    expect(record.version).toBeGreaterThanOrEqual(known.version);
    expect(definitionOf(known.register).lifecycle.stages.map(({ id }) => id)).toContain(record.stage);
    Object.assign(known, { version: record.version, stage: record.stage });
    for (const { id, register, version, stage } of await expectDone(
      db.ledger.read(office.system, (r) => findChildren(r, known.id)),
    ))
      if (!model.records.some((one) => one.id === id)) model.records.push({ id, register, version, stage });
  }
}

/** Versions without gaps, each event naming the one before, and the last one the record as it stands. */
async function checkChain(id: Id): Promise<void> {
  const chain = await expectDone(db.ledger.read(office.system, (reading) => chainOfObject(reading, id)));
  let before: { event: LedgerEvent; hash: string } | undefined;
  for (const [index, { event, hash }] of chain.entries()) {
    expect(event.version).toBe(index + 1);
    expect(event.previous).toBe(before?.hash ?? null);
    expect(event.before).toBe(before?.event.after ?? null);
    expect(eventHash(event)).toBe(hash);
    before = { event, hash };
  }
  const record = await read(id);
  expect(before?.event.version).toBe(record.version);
  expect(before?.event.after).toBe(stateHash(recordState(record)));
}

test('no sequence of commands leaves the lifecycle, breaks the log or shows a row to someone without the right', async () => {
  const who = fc.constantFrom(...PERSON_NAMES);
  const at = fc.nat(20);
  // Mostly the way forward, so that sequences come far; then whatever else there is.
  const move = fc.oneof({ weight: 3, arbitrary: fc.nat(3) }, { weight: 2, arbitrary: fc.nat(40) });
  const commands = [
    fc
      .tuple(who, fc.constantFrom<Unit>('health', 'schools'))
      .map(([person, unit]) => new Create(person, unit)),
    fc.tuple(who, at, move, fc.constantFrom(0, 0, 0, 0, 1)).map(([...given]) => new Step(...given)),
    fc
      .tuple(fc.constantFrom<PersonName>('supervisor', 'leader'), at, move, fc.constant(0))
      .map(([...given]) => new Step(...given)),
    fc.tuple(who, at, fc.string({ minLength: 1, maxLength: 5 })).map(([...given]) => new Amend(...given)),
  ];
  await fc.assert(
    fc.asyncProperty(fc.commands(commands, { size: '+1', maxCommands: 60 }), async (sequence) => {
      const model: Model = { records: [] };
      await fc.asyncModelRun(() => ({ model, real: {} }), sequence);
      for (const { id } of model.records) await checkChain(id);
      await expectRecordTallyToBeTrue(db.owner);
    }),
    { numRuns: 25 },
  );
});

test('of eight who amend one version at once one wins each time, and the chain has no gap', async () => {
  const made = await expectDone(
    office.run('supervisor', createRecord, {
      register: 'commitment',
      data: { title: '并发', measure: '有记录', unit: office.units.health },
    }),
  );
  for (let round = 0; round < 3; round++) {
    const { version } = await read(made.id);
    const results = await Promise.all(
      Array.from({ length: 8 }, (_, writer) =>
        office.run('supervisor', amendRecord, {
          record: made.id,
          changes: { content: `${round}-${writer}` },
          expectedVersion: version,
        }),
      ),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const codes = results.flatMap((result) => (result.ok ? [] : result.refusals.map(({ code }) => code)));
    expect(new Set(codes)).toEqual(new Set(['LG-2101']));
  }
  await checkChain(made.id);
});
