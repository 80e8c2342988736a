import { expect, test } from 'vitest';

import type { ExpectedEvidence } from '../model/definition.ts';
import type { Evidence } from '../model/evidence.ts';
import { evidenceStatus, missingEvidence, type GivenEvidence } from './expected-evidence.ts';

const label = { zh: '检测报告', en: 'test report' };
const REPORT: ExpectedEvidence = { id: 'report', label, required: true, per: 'occurrence', validDays: 90 };
const PHOTO: ExpectedEvidence = {
  id: 'photo',
  label,
  required: false,
  per: 'record',
  mediaTypes: ['image/*'],
};
const QUARTERS = [
  { id: 'q1', periodStart: '2026-01-01', periodEnd: '2026-03-31' },
  { id: 'q2', periodStart: '2026-04-01', periodEnd: '2026-06-30' },
];
const subject = { record: 'r', occurrences: QUARTERS };

const evidence = (id: string, more: Partial<Evidence> = {}): Evidence => ({
  id,
  blob: 'ab'.repeat(32),
  fileName: `${id}.pdf`,
  mediaType: 'application/pdf',
  size: 1,
  datedOn: null,
  coversFrom: null,
  coversTo: null,
  expiresOn: null,
  addedBy: null,
  addedAt: '2026-03-01T00:00:00.000Z',
  ...more,
});
const proves = (
  file: Evidence,
  occurrence: string | null,
  more: Partial<GivenEvidence['proof']> = {},
): GivenEvidence => ({
  evidence: file,
  proof: {
    evidence: file.id,
    record: 'r',
    occurrence,
    expected: occurrence === null ? 'photo' : 'report',
    withdrawnAt: null,
    ...more,
  },
});
const statusOf = (given: readonly GivenEvidence[], today = '2026-04-10') =>
  evidenceStatus([REPORT, PHOTO], subject, { given, moment: { today, soonDays: 10 } });

test('what nobody gave is missing, once per occurrence or once per record', () => {
  expect(statusOf([]).map(({ expected, occurrence, state }) => [expected, occurrence, state])).toEqual([
    ['report', 'q1', 'missing'],
    ['report', 'q2', 'missing'],
    ['photo', null, 'missing'],
  ]);
  expect(missingEvidence(statusOf([])).map(({ occurrence }) => occurrence)).toEqual(['q1', 'q2']);
});

test('one file proves several occurrences', () => {
  const file = evidence('e', { datedOn: '2026-04-01' });
  const [q1, q2] = statusOf([proves(file, 'q1'), proves(file, 'q2')]);
  expect([q1?.state, q2?.state]).toEqual(['present', 'present']);
  expect(q2).toMatchObject({ evidence: ['e'], holdsUntil: '2026-06-30' });
});

test.each<[string, Partial<Evidence>, string, object]>([
  ['without any date holds for good', {}, '2030-01-01', { state: 'present', holdsUntil: null }],
  [
    'holds on its last day',
    { datedOn: '2026-01-10' },
    '2026-04-10',
    { state: 'expiring', holdsUntil: '2026-04-10' },
  ],
  [
    'does not hold on the day after',
    { datedOn: '2026-01-10' },
    '2026-04-11',
    { state: 'missing', short: [{ evidence: 'e', why: { kind: 'expired', on: '2026-04-10' } }] },
  ],
  [
    'with its own last day follows that one',
    { datedOn: '2026-01-10', expiresOn: '2027-01-01' },
    '2026-12-01',
    { state: 'present', holdsUntil: '2027-01-01' },
  ],
  ['is expiring ten days before', { expiresOn: '2026-05-10' }, '2026-04-30', { state: 'expiring' }],
  ['is not yet expiring eleven days before', { expiresOn: '2026-05-10' }, '2026-04-29', { state: 'present' }],
  [
    'about another period does not count',
    { coversFrom: '2025-10-01', coversTo: '2025-12-31' },
    '2026-04-10',
    {
      state: 'missing',
      short: [{ evidence: 'e', why: { kind: 'other-period', from: '2025-10-01', to: '2025-12-31' } }],
    },
  ],
  [
    'that covers the period and more counts',
    { coversFrom: '2025-01-01', coversTo: '2026-12-31' },
    '2026-04-10',
    { state: 'present' },
  ],
  ['that reaches into the period counts', { coversTo: '2026-01-01' }, '2026-04-10', { state: 'present' }],
])('a file %s', (_name, more, today, expected) => {
  expect(statusOf([proves(evidence('e', more), 'q1')], today)[0]).toMatchObject(expected);
});

test('a proof that was taken back, or is of another record, does not count', () => {
  const file = evidence('e');
  const gone = proves(file, 'q1', { withdrawnAt: '2026-04-01T00:00:00.000Z' });
  expect(statusOf([gone, proves(file, 'q1', { record: 'other' })])[0]?.state).toBe('missing');
});

test('a file of another kind than asked for does not count', () => {
  expect(statusOf([proves(evidence('e'), null)])[2]).toMatchObject({
    state: 'missing',
    short: [{ evidence: 'e', why: { kind: 'media-type', mediaType: 'application/pdf' } }],
  });
  expect(statusOf([proves(evidence('e', { mediaType: 'image/png' }), null)])[2]?.state).toBe('present');
});

test('of several files the longest holds', () => {
  const given = ['2026-05-01', '2026-09-01'].map((expiresOn, n) =>
    proves(evidence(`e${n}`, { expiresOn }), 'q1'),
  );
  expect(statusOf(given)[0]).toMatchObject({ evidence: ['e0', 'e1'], holdsUntil: '2026-09-01' });
});
