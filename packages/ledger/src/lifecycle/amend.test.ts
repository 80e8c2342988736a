import { describe, expect, test } from 'vitest';
import {
  ANYTHING_EXISTS,
  NOW,
  SYSTEM,
  contextFor,
  deepFrozen,
  fullData,
  member,
  person,
  withRole,
} from '../../test/lifecycle-world.ts';
import type { Json, JsonObject, LedgerRecord, RegisterDefinition } from '../model/index.ts';
import { BUILT_IN_REGISTERS } from '../register/built-in.ts';
import type { Actor } from './actor.ts';
import { amend } from './amend.ts';
import { draftRecord } from './draft-record.ts';

const [COMMITMENT, BRANCH, FINDING] = BUILT_IN_REGISTERS as readonly [
  RegisterDefinition,
  RegisterDefinition,
  RegisterDefinition,
];
const REGISTERS = { commitment: COMMITMENT, branch: BRANCH, finding: FINDING };
const UNIT = 'unit-a';
const CHIEF = withRole('chief', 'supervisor');
const LEADER = withRole('leader', 'leader');
const CLERK = member('clerk', UNIT);
const HEAD = member('head', UNIT, true);
const CREATOR = person('creator');

function recordAt(definition: RegisterDefinition, stage: string): LedgerRecord {
  const result = draftRecord(
    definition,
    { id: 'r1', data: { ...fullData(definition), unit: UNIT }, number: '1' },
    { now: NOW, actor: SYSTEM, parent: contextFor(definition, SYSTEM).parent, lookups: ANYTHING_EXISTS },
  );
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return deepFrozen({ ...result.value.record, stage, createdBy: 'creator' });
}

const tried = (definition: RegisterDefinition, stage: string, changes: JsonObject, actor: Actor) =>
  amend(
    definition,
    recordAt(definition, stage),
    { changes, expectedVersion: 1 },
    contextFor(definition, actor),
  );

const ACTORS = {
  clerk: CLERK,
  head: HEAD,
  creator: CREATOR,
  supervisor: CHIEF,
  leader: LEADER,
  ledger: SYSTEM,
};
type Name = keyof typeof ACTORS;
const OF_UNIT: readonly Name[] = ['clerk', 'head'];
const OFFICE: readonly Name[] = ['supervisor', 'ledger'];
const DUE = '2026-12-31';

describe('who may change a field', () => {
  test.each<[keyof typeof REGISTERS, string, string, Json, readonly Name[]]>([
    ['branch', 'in-progress', 'result', '已完成', OF_UNIT],
    ['branch', 'in-progress', 'dueOn', DUE, OFFICE],
    ['branch', 'in-progress', 'headReview', 'required', OFFICE],
    ['branch', 'in-progress', 'unit', 'unit-b', ['ledger']],
    ['branch', 'in-progress', 'role', 'joint', ['ledger']],
    ['branch', 'returned', 'dueOn', DUE, OFFICE],
    ['branch', 'assigned', 'dueOn', DUE, []],
    ['commitment', 'draft', 'dueOn', DUE, ['creator', 'supervisor']],
    ['commitment', 'draft', 'unit', 'unit-b', ['creator', 'supervisor']],
    ['commitment', 'registered', 'title', '另一事项', ['creator', 'supervisor']],
    ['commitment', 'registered', 'dueOn', DUE, OFFICE],
    ['commitment', 'registered', 'unit', 'unit-b', OFFICE],
    ['commitment', 'registered', 'coLeadUnits', ['unit-b'], OFFICE],
    ['commitment', 'registered', 'jointUnits', ['unit-b'], OFFICE],
    ['commitment', 'registered', 'headReview', 'required', OFFICE],
    ['commitment', 'in-progress', 'dueOn', DUE, []],
    ['finding', 'draft', 'dueOn', DUE, [...OF_UNIT, 'creator', 'supervisor']],
    ['finding', 'draft', 'severity', 'major', [...OF_UNIT, 'creator', 'supervisor']],
    ['finding', 'rectifying', 'result', '已整改', [...OF_UNIT, 'creator', 'supervisor']],
    ['finding', 'planning', 'severity', 'major', OFFICE],
    ['finding', 'rectifying', 'dueOn', DUE, OFFICE],
    ['finding', 'returned', 'unit', 'unit-b', OFFICE],
  ])('of a %s in %s: %s', (register, stage, field, value, may) => {
    const definition = REGISTERS[register];
    const names = Object.keys(ACTORS) as Name[];
    const could = names.filter((name) => tried(definition, stage, { [field]: value }, ACTORS[name]).ok);
    expect(could).toEqual(names.filter((name) => may.includes(name)));
  });

  test('is said at the field, with those who may; what one may change is not done without it', () => {
    expect(tried(BRANCH, 'in-progress', { result: '已完成', dueOn: DUE }, CLERK)).toMatchObject({
      ok: false,
      refusals: [
        { code: 'LG-2121', path: '/dueOn', data: { who: { en: 'the supervisor, the ledger itself' } } },
      ],
    });
    expect(tried(BRANCH, 'in-progress', { result: '已完成', dueOn: DUE }, CHIEF)).toMatchObject({
      ok: false,
      refusals: [{ code: 'LG-2121', path: '/result' }],
    });
  });

  test('does not matter to a field that is given as it is', () => {
    const { dueOn = null } = recordAt(BRANCH, 'in-progress').data;
    const result = tried(BRANCH, 'in-progress', { result: '已完成', dueOn }, CLERK);
    expect(result).toMatchObject({ ok: true, value: { changed: ['result'] } });
  });

  test('somebody who may change nothing learns nothing of the values', () => {
    const stranger = member('x', 'unit-z');
    expect(tried(BRANCH, 'in-progress', { dueOn: 'soon' }, stranger)).toMatchObject({
      refusals: [{ code: 'LG-2121' }],
    });
  });

  test('formulas follow whoever changes what they are computed from', () => {
    const { fields } = FINDING;
    const own = fields.map((field) =>
      field.id === 'reportedOn' ? { ...field, edit: [{ is: 'leader' as const }] } : field,
    );
    const reportedOn = '2026-08-31';
    const result = tried({ ...FINDING, fields: own }, 'rectifying', { reportedOn }, LEADER);
    expect(result).toMatchObject({ ok: true, value: { changed: ['daysTaken', 'reportedOn'] } });
  });

  test('whoever stands in for another is written down, whichever field it is for', () => {
    const post = 'post-unit-a';
    const standIn = { post, postName: '职员', unit: UNIT, head: false, standsInFor: 'clerk' };
    const actor = { ...CHIEF, holds: [standIn] };
    for (const beside of ['content', 'result']) {
      const both = tried(BRANCH, 'in-progress', { [beside]: '已调整', dueOn: DUE }, actor);
      expect(both).toMatchObject({ ok: true, value: { onBehalfOf: post } });
    }
    const own = tried(BRANCH, 'in-progress', { dueOn: DUE }, actor);
    expect(own).toMatchObject({ ok: true, value: { onBehalfOf: null } });
  });
});
