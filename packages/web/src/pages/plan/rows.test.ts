/** Rows, their filters, and what adopting them would do, on one small plan. */
import { compile } from '@taizhang/compiler';
import { describe, expect, test } from 'vitest';

import type { Assignment, Found, Proposal } from '../../api/plan-types.ts';
import { commitmentRows, type CommitmentRow } from './commitment-rows.ts';
import { adoptionSummary } from './decide/adoption-summary.ts';
import { countRows, filterRows, nextOpen, rowFilter } from './filter-rows.ts';

const TEXT = `某馆2026年工作要点
一、重点任务
技术部每季度开展一次数据备份演练。
典藏部在2026年6月30日前完成开架书库清点。
办好读者座谈会，举办观影活动XX场。
物业中心清洗水箱。
`;
const compilation = compile(TEXT);
const proposal = (index: number, more: Partial<Proposal> = {}): Proposal => {
  const found = compilation.commitments[index];
  if (found === undefined) throw new Error(`no commitment ${index}`);
  const original: Found = {
    quote: TEXT.slice(...found.span),
    span: found.span,
    headings: [],
    title: TEXT.slice(...found.span),
    measure: '',
    owners: [],
    dueOn: found.deadlines[0]?.date ?? null,
    cadence: found.cadence.map(({ span }) => TEXT.slice(...span)).join(),
    rules: found.cadence.map(() => ({ kind: 'periodic' as const })),
    notes: [],
    modality: 'must',
    confidence: index === 1 ? 0.3 : 0.9,
  };
  return {
    plan: 'p',
    number: 1,
    commitment: `c${index}`,
    state: 'proposed',
    original,
    edited: null,
    reason: null,
    other: null,
    record: null,
    operation: null,
    version: 1,
    ...more,
  };
};
const assignment = (commitment: string, unit: string | null, openLeads: string[] = []): Assignment => ({
  commitment,
  unit,
  openLeads,
  coLeadUnits: [],
  jointUnits: [],
  openOthers: [],
});
const proposals = compilation.commitments.map((_, index) => proposal(index));
const last = compilation.commitments.length - 1;
const assignments = proposals.map(({ commitment }, index) =>
  index === 0
    ? assignment(commitment, 'u-tech')
    : index === 1
      ? assignment(commitment, 'u-stacks')
      : assignment(commitment, null, index === last ? ['物业中心'] : []),
);
const rows = (changed: readonly Proposal[] = proposals): readonly CommitmentRow[] =>
  commitmentRows({ proposals: changed, number: 1, compilation, assignments });
const ids = (list: readonly CommitmentRow[]): string => list.map(({ id }) => id).join();
const named = (id: string): string => ({ 'u-tech': '技术部', 'u-stacks': '典藏部' })[id] ?? '';

describe('rows', () => {
  test('stand in the order of the text, with what the lint says of each', () => {
    expect(rows().map(({ place }) => place)).toEqual(proposals.map((_, index) => index + 1));
    expect(rows().every(({ found }) => found !== undefined)).toBe(true);
    const holes = rows().filter(({ diagnostics }) => diagnostics.some(({ rule }) => rule === 'placeholder'));
    expect(holes.map(({ proposal: { original } }) => original.quote).join()).toContain('XX场');
  });

  test('leave other versions out, and parts of a split that was taken back', () => {
    const part = proposal(0, { commitment: 'c0/1', other: 'c0', edited: { title: '甲' } });
    expect(rows([...proposals, proposal(0, { number: 2, commitment: 'other' })])).toHaveLength(
      proposals.length,
    );
    expect(ids(rows([proposals[0] as Proposal, { ...part, state: 'rejected' }]))).toBe('c0');
    const split = rows([proposal(0, { state: 'split' }), part]);
    expect(split.map(({ values }) => values.title)).toEqual([proposals[0]?.original.title, '甲']);
  });

  test('say what a person set, an empty day included', () => {
    const [row] = rows([proposal(1, { edited: { dueOn: null, title: '清点' } })]);
    expect(row?.values).toMatchObject({ dueOn: null, title: '清点', recurs: false });
    expect(row?.edited).toBe(true);
  });
});

describe('the list shows', () => {
  const all = rows(proposals.map((one, index) => (index === 1 ? { ...one, state: 'adopted' } : one)));
  test.each([
    ['all', '', (list: string) => list === ids(all)],
    ['open', '', (list: string) => !list.includes('c1') && list.includes('c0')],
    ['adopted', '', (list: string) => list === 'c1'],
    ['no-owner', '', (list: string) => !list.includes('c0') && list.includes(`c${last}`)],
    ['no-deadline', '', (list: string) => !list.includes('c0') && list.includes(`c${last}`)],
    ['unsure', '', (list: string) => list === ''],
    ['rejected', '', (list: string) => list === ''],
    ['all', '技术部', (list: string) => list === 'c0'],
    ['all', '清点  典藏部', (list: string) => list === 'c1'],
    ['all', '没有这样的话', (list: string) => list === ''],
  ] as const)('%s %j', (filter, words, holds) => {
    expect(holds(ids(filterRows(all, filter, words, named)))).toBe(true);
  });

  test('as many as it counts, and an unknown filter shows all', () => {
    const counts = countRows(all);
    expect([counts.adopted, counts.all]).toEqual([1, all.length]);
    expect([rowFilter('open'), rowFilter('nonsense'), rowFilter(undefined)]).toEqual(['open', 'all', 'all']);
  });

  test('the next open one below, then from the top, then none', () => {
    expect(nextOpen(all, 'c0')).toBe('c2');
    expect(nextOpen(all, `c${last}`)).toBe('c0');
    expect(nextOpen(rows([proposal(0, { state: 'adopted' })]), 'c0')).toBe(null);
    expect(nextOpen(all, null)).toBe('c0');
  });
});

test('adopting all says what becomes what, and what is left for which reason', () => {
  expect(adoptionSummary(rows(), null)).toMatchObject({
    adopts: 2,
    recurring: 1,
    dated: 1,
    timeless: 0,
    units: [
      ['u-tech', 1],
      ['u-stacks', 1],
    ],
    leftNobody: proposals.length - 3,
    leftUnknown: 1,
    unknownNames: ['物业中心'],
  });
  expect(adoptionSummary(rows(), 'u-tech')).toMatchObject({
    adopts: proposals.length - 1,
    toFallback: proposals.length - 3,
    leftNobody: 0,
    leftUnknown: 1,
  });
});
