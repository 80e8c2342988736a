import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ANYTHING_EXISTS,
  NOW,
  SYSTEM,
  TODAY,
  contextFor,
  deepFrozen,
  fullData,
  member,
  obliging,
  person,
  withRole,
} from '../../test/lifecycle-world.ts';
import type { JsonObject, LedgerRecord, RegisterDefinition, TransitionCommand } from '../model/index.ts';
import { sayRefusal } from '../refusals/say.ts';
import { BUILT_IN_REGISTERS } from '../register/built-in.ts';
import { actionsFor } from './actions-for.ts';
import type { Actor } from './actor.ts';
import { amend } from './amend.ts';
import { draftRecord } from './draft-record.ts';
import { approvedContent, approvalStands } from './frozen-content.ts';
import { missedLimits } from './missed-limits.ts';
import { replaceUnit } from './replace-unit.ts';
import { step } from './step.ts';
import type { StepContext } from './step-context.ts';

const [COMMITMENT, BRANCH, FINDING] = BUILT_IN_REGISTERS as readonly [
  RegisterDefinition,
  RegisterDefinition,
  RegisterDefinition,
];
const UNIT = 'unit-a';

function drafted(definition: RegisterDefinition, data: JsonObject = {}): LedgerRecord {
  const result = draftRecord(
    definition,
    { id: 'r1', data: { ...fullData(definition), unit: UNIT, ...data }, number: '1' },
    { now: NOW, actor: SYSTEM, parent: contextFor(definition, SYSTEM).parent, lookups: ANYTHING_EXISTS },
  );
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return result.value.record;
}

interface Try {
  readonly actor: Actor;
  readonly command?: Partial<TransitionCommand>;
  readonly context?: Partial<StepContext>;
}

function attempt(definition: RegisterDefinition, record: LedgerRecord, name: string, given: Try) {
  const transition = definition.lifecycle.transitions.find(({ id }) => id === name);
  const asked = transition
    ? obliging(definition, transition, record)
    : {
        command: { transition: name, expectedVersion: record.version },
        context: (actor: Actor) => contextFor(definition, actor),
      };
  return step(
    definition,
    deepFrozen(record),
    { ...asked.command, ...given.command },
    { ...asked.context(given.actor), ...given.context },
  );
}

function took(definition: RegisterDefinition, record: LedgerRecord, name: string, given: Try) {
  const result = attempt(definition, record, name, given);
  if (!result.ok) throw new Error(result.refusals.map((refusal) => sayRefusal(refusal, 'en')).join('\n'));
  return result.value;
}

const codes = (result: ReturnType<typeof attempt>): string[] =>
  result.ok ? [] : result.refusals.map(({ code }) => code);

const CHIEF = withRole('chief', 'supervisor');
const LEADER = withRole('leader', 'leader');
const CLERK = member('clerk', UNIT);
const HEAD = member('head', UNIT, true);
const PROOF = { blob: 'a'.repeat(64), expected: 'result', expiresOn: null };
const working = (data: JsonObject = {}): LedgerRecord => ({
  ...drafted(BRANCH, { role: 'lead', ...data }),
  stage: 'in-progress',
});
const reported = (): LedgerRecord => ({ ...working(), stage: 'reported', doers: { report: 'clerk' } });

describe('a step is refused, with what to do,', () => {
  test.each<[string, () => ReturnType<typeof attempt>, string]>([
    ['for what is no transition', () => attempt(BRANCH, working(), 'reprot', { actor: CLERK }), 'LG-2105'],
    ['from another stage', () => attempt(BRANCH, working(), 'verify', { actor: CHIEF }), 'LG-2102'],
    [
      'by who may not',
      () => attempt(BRANCH, working(), 'report', { actor: member('x', 'unit-z') }),
      'LG-2103',
    ],
    [
      'by the system where persons decide',
      () => attempt(BRANCH, working(), 'report', { actor: SYSTEM }),
      'LG-2103',
    ],
    [
      'by whoever did what is verified',
      () => attempt(BRANCH, reported(), 'verify', { actor: withRole('clerk', 'supervisor') }),
      'LG-2104',
    ],
    [
      'by the unit itself',
      () => attempt(BRANCH, reported(), 'verify', { actor: { ...CHIEF, holds: CLERK.holds } }),
      'LG-2104',
    ],
    [
      'on an old version',
      () => attempt(BRANCH, working(), 'report', { actor: CLERK, command: { expectedVersion: 7 } }),
      'LG-2101',
    ],
    [
      'without evidence',
      () => attempt(BRANCH, working(), 'report', { actor: CLERK, context: { evidence: [] } }),
      'LG-2108',
    ],
    [
      'with expired evidence',
      () =>
        attempt(BRANCH, working(), 'report', {
          actor: CLERK,
          context: { evidence: [{ ...PROOF, expiresOn: '2026-03-01' }] },
        }),
      'LG-2108',
    ],
    [
      'with evidence of something else',
      () =>
        attempt(BRANCH, working(), 'report', {
          actor: CLERK,
          context: { evidence: [{ ...PROOF, expected: 'progress' }] },
        }),
      'LG-2108',
    ],
    [
      'without a field it needs',
      () => attempt(BRANCH, { ...working(), data: { unit: UNIT } }, 'report', { actor: CLERK }),
      'LG-2106',
    ],
    [
      'with too short a comment',
      () => attempt(BRANCH, working(), 'progress', { actor: CLERK, command: { comment: '  好 ' } }),
      'LG-2107',
    ],
    [
      'without an input',
      () => attempt(BRANCH, working(), 'transfer', { actor: CHIEF, command: { inputs: {} } }),
      'LG-2131',
    ],
    [
      'with an input it does not ask for',
      () => attempt(BRANCH, working(), 'progress', { actor: CLERK, command: { inputs: { x: 1 } } }),
      'LG-2130',
    ],
    [
      'with an input of the wrong kind',
      () =>
        attempt(BRANCH, working(), 'ask-extension', {
          actor: CLERK,
          command: { inputs: { newDueOn: '2027-02-30' } },
        }),
      'LG-2137',
    ],
    [
      'for an extension after the due day',
      () => attempt(BRANCH, working({ dueOn: '2026-03-01' }), 'ask-extension', { actor: CLERK }),
      'LG-2112',
    ],
    [
      'for an extension to an earlier day',
      () =>
        attempt(BRANCH, working(), 'ask-extension', {
          actor: CLERK,
          command: { inputs: { newDueOn: '2026-06-30' } },
        }),
      'LG-2113',
    ],
    [
      'for an extension without a due day',
      () => attempt(BRANCH, { ...working(), dueOn: null }, 'ask-extension', { actor: CLERK }),
      'LG-2118',
    ],
    [
      'for a transfer to the same unit',
      () => attempt(BRANCH, working(), 'transfer', { actor: CHIEF, command: { inputs: { newUnit: UNIT } } }),
      'LG-2114',
    ],
    [
      'for a report past the head who must see it',
      () => attempt(BRANCH, working({ headReview: 'required' }), 'report', { actor: CLERK }),
      'LG-2114',
    ],
    [
      'for a reply to nobody',
      () => attempt(BRANCH, working(), 'reply', { actor: CLERK, context: { openUrges: [] } }),
      'LG-2117',
    ],
    [
      'while branches are open',
      () =>
        attempt(COMMITMENT, { ...drafted(COMMITMENT), stage: 'in-progress' }, 'finish', {
          actor: CHIEF,
          context: {
            branches: [{ id: 'b', unit: 'u', role: 'lead', stage: 'in-progress', stageKind: 'open' }],
          },
        }),
      'LG-2111',
    ],
    [
      'over periods that are owed',
      () =>
        attempt(COMMITMENT, { ...drafted(COMMITMENT), stage: 'in-progress' }, 'finish', {
          actor: CHIEF,
          context: {
            branches: [{ id: 'b', unit: 'u', role: 'lead', stage: 'done', stageKind: 'done' }],
            unproven: ['2026-03', '2026-04'],
          },
        }),
      'LG-2125',
    ],
    [
      'without any lead branch',
      () =>
        attempt(COMMITMENT, { ...drafted(COMMITMENT), stage: 'in-progress' }, 'finish', {
          actor: CHIEF,
          context: { branches: [] },
        }),
      'LG-2111',
    ],
    [
      'back to a stage that is not known',
      () =>
        attempt(BRANCH, { ...working(), stage: 'suspended', resumeStage: null }, 'resume', { actor: LEADER }),
      'LG-2116',
    ],
  ])('%s', (_, run, code) => {
    const result = run();
    expect(codes(result)).toContain(code);
    if (result.ok) return;
    for (const refusal of result.refusals)
      for (const language of ['zh', 'en'] as const)
        expect(sayRefusal(refusal, language)).not.toMatch(/\{\w*\}/u);
  });
});

test('a stand-in for the doer is no second pair of eyes; a stand-in for another is', () => {
  const definition: RegisterDefinition = {
    ...BRANCH,
    lifecycle: {
      ...BRANCH.lifecycle,
      transitions: BRANCH.lifecycle.transitions.map((transition) =>
        transition.id === 'verify'
          ? {
              ...transition,
              who: [{ is: 'post', post: '督查专员' }],
              notWho: [{ is: 'doer-of', transition: 'report' }],
            }
          : transition,
      ),
    },
  };
  const standIn = (standsInFor: string): Actor =>
    person('y', { holds: [{ post: 'p9', postName: '督查专员', unit: 'office', head: false, standsInFor }] });
  expect(codes(attempt(definition, reported(), 'verify', { actor: standIn('clerk') }))).toEqual(['LG-2119']);
  expect(took(definition, reported(), 'verify', { actor: standIn('other') }).onBehalfOf).toBe('p9');
});

describe('a second pair of eyes', () => {
  const head = (id: string): Actor => member(id, UNIT, true);

  test('is not whoever lent their post to the one who did it', () => {
    const inPlaceOf = person('stand-in', {
      holds: [{ post: `post-${UNIT}`, postName: '职员', unit: UNIT, head: true, standsInFor: 'head' }],
    });
    const start: LedgerRecord = {
      ...reported(),
      stage: 'in-progress',
      data: { ...reported().data, headReview: 'required' },
    };
    const { next } = took(BRANCH, start, 'submit', { actor: inPlaceOf });
    expect(codes(attempt(BRANCH, next, 'endorse', { actor: head('stand-in') }))).toEqual(['LG-2104']);
    expect(codes(attempt(BRANCH, next, 'endorse', { actor: head('head') }))).toEqual(['LG-2104']);
    expect(took(BRANCH, next, 'endorse', { actor: head('other') }).next.stage).toBe('reported');
    const again = took(BRANCH, { ...start, doers: next.doers }, 'submit', {
      actor: member('clerk', UNIT),
    }).next;
    expect(took(BRANCH, again, 'endorse', { actor: head('head') }).next.stage).toBe('reported');
  });

  test('is none of the voices that verified jointly', () => {
    const start = { ...drafted(FINDING, { severity: 'critical' }), stage: 'reported' };
    const first = took(FINDING, start, 'verify-jointly', { actor: withRole('a', 'supervisor') }).next;
    const { next } = took(FINDING, first, 'verify-jointly', { actor: withRole('b', 'leader') });
    expect(next.stage).toBe('verified');
    for (const voice of ['a', 'b'])
      expect(codes(attempt(FINDING, next, 'close', { actor: withRole(voice, 'leader') }))).toEqual([
        'LG-2104',
      ]);
    expect(took(FINDING, next, 'close', { actor: withRole('c', 'leader') }).next.stage).toBe('closed');
  });

  test('of a quorum is nobody who stands in for one that was heard, nor the other way round', () => {
    const definition: RegisterDefinition = {
      ...FINDING,
      lifecycle: {
        ...FINDING.lifecycle,
        transitions: FINDING.lifecycle.transitions.map((transition) =>
          transition.id === 'verify-jointly'
            ? { ...transition, who: [{ is: 'post', post: '督查专员' }] }
            : transition,
        ),
      },
    };
    const holder = (id: string, standsInFor: string | null): Actor =>
      person(id, { holds: [{ post: 'p9', postName: '督查专员', unit: 'office', head: false, standsInFor }] });
    const start = { ...drafted(definition, { severity: 'critical' }), stage: 'reported' };
    const own = took(definition, start, 'verify-jointly', { actor: holder('a', null) }).next;
    expect(codes(attempt(definition, own, 'verify-jointly', { actor: holder('x', 'a') }))).toEqual([
      'LG-2115',
    ]);
    const lent = took(definition, start, 'verify-jointly', { actor: holder('x', 'a') }).next;
    expect(codes(attempt(definition, lent, 'verify-jointly', { actor: holder('a', null) }))).toEqual([
      'LG-2115',
    ]);
    expect(took(definition, lent, 'verify-jointly', { actor: holder('b', null) }).next.stage).toBe(
      'verified',
    );
  });
});

describe('the supervision chain', () => {
  const start = drafted(COMMITMENT, {
    coLeadUnits: ['unit-b'],
    jointUnits: ['unit-c', UNIT],
    dueOn: '2026-06-30',
  });
  const registered = took(COMMITMENT, start, 'register', { actor: CHIEF }).next;

  test('assigning opens one branch a unit, lead before joint, and freezes what was assigned', () => {
    const { next, effects } = took(COMMITMENT, registered, 'assign', { actor: CHIEF });
    const opened = effects.find(({ kind }) => kind === 'open-branches');
    expect(opened).toMatchObject({
      register: 'branch',
      branches: [
        { unit: UNIT, role: 'lead' },
        { unit: 'unit-b', role: 'lead' },
        { unit: 'unit-c', role: 'joint' },
      ],
    });
    if (opened?.kind === 'open-branches')
      for (const { data } of opened.branches)
        expect(
          draftRecord(BRANCH, { id: 'b', data, number: null }, { ...contextFor(BRANCH, SYSTEM) }).ok,
        ).toBe(true);
    expect(approvalStands(COMMITMENT, next, [])).toBe(true);
  });
  test('accepting a branch starts the commitment', () => {
    const { effects } = took(BRANCH, drafted(BRANCH), 'accept', { actor: CLERK });
    expect(effects).toContainEqual({ kind: 'step-parent', parent: 'parent', transition: 'start' });
  });
  test('an extension keeps the first date, counts the move, returns to where it was asked, and moves the branches', () => {
    const underway = { ...registered, stage: 'in-progress' };
    const asked = took(COMMITMENT, underway, 'ask-extension', { actor: CLERK }).next;
    expect([asked.stage, asked.resumeStage, asked.dueOn]).toEqual([
      'extension-asked',
      'in-progress',
      '2026-06-30',
    ]);
    const { next, effects } = took(COMMITMENT, asked, 'approve-extension', {
      actor: CHIEF,
      context: {
        branches: [{ id: 'b1', unit: UNIT, role: 'lead', stage: 'in-progress', stageKind: 'open' }],
      },
    });
    expect(next).toMatchObject({
      stage: 'in-progress',
      resumeStage: null,
      dueOn: '2027-01-31',
      firstDueOn: '2026-06-30',
      dueMoves: 1,
    });
    expect(effects).toContainEqual({ kind: 'due-moved', from: '2026-06-30', to: '2027-01-31' });
    expect(effects).toContainEqual({
      kind: 'step-branches',
      transition: 'follow-due',
      branches: ['b1'],
      inputs: { newDueOn: '2027-01-31' },
    });
    const refused = took(COMMITMENT, asked, 'refuse-extension', { actor: LEADER }).next;
    expect(refused).toMatchObject({ stage: 'in-progress', dueOn: '2026-06-30', dueMoves: 0 });
  });
  test('suspended while an extension is asked for, it resumes where the work was', () => {
    const underway = { ...registered, stage: 'in-progress' };
    const asked = took(COMMITMENT, underway, 'ask-extension', { actor: CLERK }).next;
    const suspended = took(COMMITMENT, asked, 'suspend', { actor: LEADER }).next;
    expect(took(COMMITMENT, suspended, 'resume', { actor: LEADER }).next.stage).toBe('in-progress');
  });
  test('an urge carries its channel and text, and is answered', () => {
    const { effects, next } = took(BRANCH, working(), 'urge', {
      actor: CHIEF,
      command: { comment: '请抓紧', inputs: { channel: 'phone' } },
    });
    expect(effects).toMatchObject([{ kind: 'urge', channel: 'phone', text: '请抓紧' }]);
    expect(took(BRANCH, next, 'reply', { actor: CLERK }).effects).toContainEqual({
      kind: 'answer-urges',
      urges: ['urge-1'],
      text: '情况属实，按要求办理。',
    });
  });
  test('a transfer changes the unit here and above, and is accepted anew', () => {
    const { next, effects } = took(BRANCH, working(), 'transfer', {
      actor: CHIEF,
      command: { inputs: { newUnit: 'unit-new' } },
    });
    expect(next).toMatchObject({ unit: 'unit-new', stage: 'assigned', data: { unit: 'unit-new' } });
    const replaced = effects.find(({ kind }) => kind === 'replace-in-parent');
    if (replaced?.kind !== 'replace-in-parent') throw new Error('no effect on the parent');
    expect(replaceUnit(COMMITMENT, registered, replaced, contextFor(COMMITMENT, SYSTEM)).record.unit).toBe(
      'unit-new',
    );
  });
  test('a branch inside a branch does not reach past it', () => {
    const inside = { parent: { id: 'b0', register: 'branch', unit: UNIT } };
    expect(took(BRANCH, drafted(BRANCH), 'accept', { actor: CLERK, context: inside }).effects).toEqual([]);
  });
  test('done on the day it is verified, undone when it is redone, done anew', () => {
    const done = took(BRANCH, reported(), 'verify', { actor: CHIEF }).next;
    expect(done.doneOn).toBe(TODAY);
    expect(took(BRANCH, done, 'redo', { actor: SYSTEM }).next.doneOn).toBeNull();
  });
  test('proof that is added or withdrawn after verification voids it', () => {
    const done = took(BRANCH, reported(), 'verify', { actor: CHIEF, context: { evidence: [PROOF] } }).next;
    expect(approvalStands(BRANCH, done, [PROOF])).toBe(true);
    expect(approvalStands(BRANCH, done, [])).toBe(false);
    expect(approvalStands(BRANCH, done, [PROOF, { ...PROOF, blob: 'b'.repeat(64) }])).toBe(false);
  });
});

describe('what a person may do', () => {
  test('is listed with what it asks for, and the rest with why not', () => {
    const actions = actionsFor(BRANCH, working(), { ...contextFor(BRANCH, CLERK), evidence: [] });
    const of = (name: string) => actions.find(({ transition }) => transition === name);
    expect(of('progress')).toMatchObject({ refusals: [], asks: { commentLength: 5 } });
    expect(of('report')?.refusals.map(({ code }) => code)).toEqual(['LG-2108']);
    expect(of('transfer')?.refusals.map(({ code }) => code)).toEqual(['LG-2103']);
    expect(of('ask-extension')).toMatchObject({ refusals: [], asks: { inputs: [{ id: 'newDueOn' }] } });
    expect(of('verify')).toBeUndefined(); // not from this stage
    expect(of('lapse')).toBeUndefined(); // the ledger's own
  });
  test('is what a step then allows: an action without refusals is taken once its questions are answered', () => {
    for (const definition of BUILT_IN_REGISTERS)
      for (const { id: stage } of definition.lifecycle.stages)
        for (const actor of [CHIEF, LEADER, CLERK, HEAD]) {
          const record = { ...drafted(definition), stage, resumeStage: 'in-progress' };
          for (const action of actionsFor(definition, record, {
            ...contextFor(definition, actor),
            evidence: [PROOF],
          })) {
            if (action.refusals.length > 0) continue;
            const result = attempt(definition, record, action.transition, {
              actor,
              context: { evidence: [PROOF], branches: [] },
            });
            expect(codes(result).filter((code) => !['LG-2114', 'LG-2116', 'LG-2117'].includes(code))).toEqual(
              [],
            );
          }
        }
  });
});

describe('a time limit', () => {
  const calendar = {
    dayOf: (moment: string) => moment.slice(0, 10),
    addWorkingDays: (_: string, n: number) => `2026-03-0${2 + n}`,
  };
  test.each<[string, string, number]>([
    ['2026-03-04', 'on its last day is kept', 0],
    ['2026-03-05', 'the day after is missed', 1],
  ])('%s: %s', (today, _, missed) => {
    const found = missedLimits(BRANCH, drafted(BRANCH), { today, calendar });
    expect(found).toHaveLength(missed);
    if (missed === 1)
      expect(found[0]).toMatchObject({
        stage: 'assigned',
        lastDay: '2026-03-04',
        notices: [{ notice: 'acceptance-overdue', who: [{ is: 'unit-head' }, { is: 'supervisor' }] }],
      });
  });
});

// ---- what always holds ---------------------------------------------------------------------------------------

const ACTORS: readonly Actor[] = [
  SYSTEM,
  CHIEF,
  LEADER,
  CLERK,
  HEAD,
  member('far', 'unit-far'),
  withRole('clerk', 'supervisor'),
  withRole('chief-2', 'supervisor'),
];

const moves = (definition: RegisterDefinition) =>
  fc.array(
    fc.record({
      name: fc.constantFrom('nothing', ...definition.lifecycle.transitions.map(({ id }) => id)),
      actor: fc.constantFrom(...ACTORS),
      helped: fc.boolean(),
      noise: fc.dictionary(fc.constantFrom('newDueOn', 'newUnit', 'channel', 'x'), fc.jsonValue(), {
        maxKeys: 2,
      }),
    }),
    { maxLength: 25 },
  );

test.each(BUILT_IN_REGISTERS.map((definition) => [definition.id, definition] as const))(
  'no sequence of commands leaves the table of %s, and a refusal changes nothing',
  (_, definition) => {
    fc.assert(
      fc.property(moves(definition), (sequence) => {
        let record = deepFrozen(drafted(definition));
        for (const { name, actor, helped, noise } of sequence) {
          const more = helped ? {} : { command: { inputs: noise as JsonObject, comment: '' } };
          const result = attempt(definition, record, name, { actor, ...more });
          const again = attempt(definition, record, name, { actor, ...more });
          expect(again).toEqual(result); // pure; the record is frozen, so a write would have thrown
          if (!result.ok) continue;
          const { next, tookEffect } = result.value;
          const transition = definition.lifecycle.transitions.find(({ id }) => id === name)!;
          expect(transition.from).toContain(record.stage);
          const target = { '=': record.stage, '<': record.resumeStage }[transition.to] ?? transition.to;
          expect(next.stage).toBe(tookEffect ? target : record.stage);
          expect(next.version).toBe(record.version + 1);
          expect(next.firstDueOn).toBe(record.firstDueOn ?? next.dueOn);
          record = deepFrozen(next);
        }
      }),
      { numRuns: 150 },
    );
  },
);

test('a quorum counts different persons, and takes effect with the last that is needed', () => {
  const start = {
    ...drafted(FINDING, { severity: 'critical' }),
    stage: 'reported',
    doers: { report: 'clerk' },
  };
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'clerk'), { maxLength: 6 }), (voters) => {
      let record: LedgerRecord = start;
      const agreed = new Set<string>();
      for (const voter of voters) {
        const result = attempt(FINDING, record, 'verify-jointly', { actor: withRole(voter, 'leader') });
        if (voter === 'clerk') expect(codes(result)).toContain('LG-2104');
        else if (agreed.has(voter)) expect(codes(result)).toContain('LG-2115');
        else expect(result.ok).toBe(true);
        if (!result.ok) continue;
        agreed.add(voter);
        record = result.value.next;
        expect(result.value.tookEffect).toBe(agreed.size === 2);
        if (!result.value.tookEffect) continue;
        expect(new Set(record.approval?.by)).toEqual(agreed);
        expect(record).toMatchObject({ stage: 'verified', votes: [] });
        return;
      }
      expect(record.stage).toBe('reported');
    }),
  );
});

test('an approval is void exactly when the frozen content differs; votes for it fall with it', () => {
  const base = { ...drafted(COMMITMENT), stage: 'registered' };
  const freezes = 'fields';
  const content = approvedContent(COMMITMENT, base, { freezes, evidence: [] });
  const approved: LedgerRecord = deepFrozen({
    ...base,
    approval: { transition: 'assign', by: ['chief'], at: NOW, content, voidedAt: null },
    votes: [{ transition: 'close', person: 'a', at: NOW }],
  });
  const changes = fc.record(
    {
      title: fc.constantFrom('按计划完成', '另一事项'),
      content: fc.constantFrom('按计划完成', '另一内容', null),
      revisitOn: fc.constantFrom('2026-06-30', '2026-07-01', null),
      priority: fc.constantFrom('normal', 'urgent'),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(changes, (wanted) => {
      const result = amend(
        COMMITMENT,
        approved,
        { changes: wanted, expectedVersion: 1 },
        contextFor(COMMITMENT, CHIEF),
      );
      const differs = Object.entries(wanted).some(([name, value]) => (approved.data[name] ?? null) !== value);
      expect(result.ok).toBe(differs);
      if (!result.ok) return;
      const { next, effects } = result.value;
      const frozenDiffers = approvedContent(COMMITMENT, next, { freezes, evidence: [] }) !== content;
      expect(frozenDiffers).toBe(
        Object.entries(wanted).some(([name, value]) => name !== 'revisitOn' && approved.data[name] !== value),
      );
      expect(next.approval?.voidedAt !== null).toBe(frozenDiffers);
      expect(effects.some(({ kind }) => kind === 'approval-voided')).toBe(frozenDiffers);
      expect(next.votes.length).toBe(frozenDiffers ? 0 : 1);
    }),
  );
});

describe('amending', () => {
  test.each<[string, JsonObject, Actor, Partial<LedgerRecord>, string]>([
    ['in a stage that is not open to it', { title: 'x' }, CHIEF, { stage: 'in-progress' }, 'LG-2120'],
    ['by who may not', { title: 'x' }, CLERK, {}, 'LG-2121'],
    ['with a value that does not fit', { dueOn: 'soon' }, CHIEF, {}, 'LG-2137'],
    ['by emptying what is required', { title: null }, CHIEF, {}, 'LG-2131'],
    ['a field that is not there', { titel: 'x' }, CHIEF, {}, 'LG-2130'],
  ])('%s is refused', (_, changes, actor, more, code) => {
    const record = { ...drafted(COMMITMENT), ...more };
    const result = amend(COMMITMENT, record, { changes, expectedVersion: 1 }, contextFor(COMMITMENT, actor));
    expect(result.ok ? [] : result.refusals.map((refusal) => refusal.code)).toContain(code);
  });
  test('the due day moves freely in a draft; afterwards the first stays and moves are counted', () => {
    const draft = drafted(COMMITMENT);
    const move = (record: LedgerRecord, dueOn: string): LedgerRecord => {
      const result = amend(
        COMMITMENT,
        record,
        { changes: { dueOn }, expectedVersion: record.version },
        contextFor(COMMITMENT, CHIEF),
      );
      if (!result.ok) throw new Error('refused');
      return result.value.next;
    };
    const corrected = move(draft, '2026-08-31');
    expect(corrected).toMatchObject({ dueOn: '2026-08-31', firstDueOn: '2026-08-31', dueMoves: 0 });
    const moved = move({ ...corrected, stage: 'registered' }, '2026-09-30');
    expect(moved).toMatchObject({ dueOn: '2026-09-30', firstDueOn: '2026-08-31', dueMoves: 1 });
  });
});
