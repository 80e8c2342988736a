import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPlan, yearPlan, type PlanFrame } from '../../test/build-plan.ts';
import type { CompiledPlan } from '../types.ts';
import { compare } from './compare.ts';
import type { ComparisonEntry } from './types.ts';

const LIBRARY = [
  '# 一、阅读推广',
  '{own do: 读者服务部}{cad quarter 1 >= 1: 每季度至少一次}举办{mech: 城市书房读书会}，{qty >= 20 场: 不少于20场}。',
  '{dl by 2026-06-30: 6月底前}完成{doc: 《少儿阅读服务规范》}修订，确保各分馆统一执行。',
  '# 二、馆舍安全',
  '{cad month 1: 每月}检查消防设施，检查结果记入{doc: 安全台账}（{own lead: 后勤保障科}牵头，{own with: 各分馆}配合）。',
  '必须为古籍书库更换恒温恒湿设备{qty = 12 台: 12台}，漏水报警点增加到{qty = 40 个: 40个}。',
  '支持志愿者参与图书整理，{vague: 定期}开展岗前培训。',
];

function changesOf(
  before: readonly string[],
  after: readonly string[],
  frames: [PlanFrame?, PlanFrame?] = [],
): string[] {
  const comparison = compare(buildPlan(before, frames[0]), buildPlan(after, frames[1]));
  return comparison.entries.flatMap(describeEntry);
}

function describeEntry(entry: ComparisonEntry): string[] {
  if (entry.changes.length === 0 || entry.kind === 'split' || entry.kind === 'merged') return [entry.kind];
  return entry.changes.map(
    ({ kind, aspect, direction }) => `${kind} ${aspect}${direction ? ` ${direction}` : ''}`,
  );
}

describe('what became of one promise', () => {
  const cases: readonly [before: string, after: string, expected: string[]][] = [
    ['举办{qty >= 20 场: 不少于20场}公益讲座', '举办{qty >= 20 场: 不少于20场}公益讲座。', ['kept']],
    [
      '举办{qty >= 20 场: 不少于20场}公益讲座',
      '举办{qty >= 15 场: 不少于15场}公益讲座',
      ['softened quantity'],
    ],
    [
      '举办{qty >= 15 场: 不少于15场}公益讲座',
      '举办{qty >= 20 场: 不少于20场}公益讲座',
      ['strengthened quantity'],
    ],
    ['举办{qty >= 20 场: 不少于20场}公益讲座', '举办{qty = 20 场: 20场}公益讲座', ['softened quantity']],
    ['举办{qty = 20 场: 20场}公益讲座', '举办{qty ~ 20 场: 20场左右}公益讲座', ['softened quantity']],
    [
      '把管网漏损率控制在{qty <= 10 %: 10%以内}',
      '把管网漏损率控制在{qty <= 12 %: 12%以内}',
      ['softened quantity'],
    ],
    [
      '把平均候诊时间缩短到{qty = 20 分钟: 20分钟}',
      '把平均候诊时间缩短到{qty = 15 分钟: 15分钟}',
      ['strengthened quantity'],
    ],
    ['{cad month 1: 每月}巡查水库大坝一遍', '{cad quarter 1: 每季度}巡查水库大坝一遍', ['softened cadence']],
    [
      '{cad quarter 1 = 1: 每季度1次}巡查水库大坝',
      '{cad month 1 = 1: 每月1次}巡查水库大坝',
      ['strengthened cadence'],
    ],
    ['{cad month 1: 每月}巡查水库大坝一遍', '{vague: 定期}巡查水库大坝一遍', ['softened cadence']],
    [
      '{dl by 2026-06-30: 6月底前}完成泵站改造',
      '{dl by 2026-09-30: 9月底前}完成泵站改造',
      ['re-dated deadline later'],
    ],
    [
      '{dl by 2026-09-30: 9月底前}完成泵站改造',
      '{dl by 2026-06-30: 6月底前}完成泵站改造',
      ['re-dated deadline earlier'],
    ],
    ['{dl by 2026-06-30: 6月底前}完成泵站改造', '{dl by relative: 汛前}完成泵站改造', ['softened deadline']],
    ['{dl by 2026-06-30: 6月底前}完成泵站改造', '{vague: 适时}完成泵站改造', ['softened deadline']],
    [
      '接到报修后{dl by relative: 24小时内}上门',
      '接到报修后{dl by relative: 2天内}上门',
      ['re-dated deadline later'],
    ],
    ['必须为古籍书库配齐恒温设备', '鼓励为古籍书库配齐恒温设备', ['softened modality']],
    ['确保全年建成社区书房', '力争全年建成社区书房', ['softened modality']],
    ['力争全年建成社区书房', '全年建成社区书房', ['strengthened modality']],
    [
      '修订读者投诉处理办法（{own lead: 办公室}牵头）',
      '修订读者投诉处理办法（{own lead: 读者服务部}牵头）',
      ['moved owner'],
    ],
    ['修订读者投诉处理办法（{own lead: 办公室}牵头）', '修订读者投诉处理办法', ['softened owner']],
    ['{own do: 县教育局}组织校医轮训', '{own do: 教育局}组织校医轮训', ['kept']],
    ['开展校园饮用水水质检测工作', '组织实施校园饮用水水质检测', ['reworded wording']],
    [
      '{dl by 2026-06-30: 6月底前}安装{qty = 30 台: 30台}直饮水机（{own do: 后勤处}负责）',
      '{dl by 2026-10-31: 10月底前}安装{qty = 20 台: 20台}直饮水机（{own do: 基建处}负责）',
      ['softened quantity', 're-dated deadline later', 'moved owner'],
    ],
    [
      'The library service will open {qty >= 12 sites: at least 12 sites}',
      'The library service aims to open {qty = 12 sites: 12 sites}',
      ['softened modality', 'softened quantity'],
    ],
  ];
  it.each(cases)('%s → %s', (before, after, expected) => {
    expect(changesOf([before], [after])).toEqual(expected);
  });
});

describe('years', () => {
  const before = [
    '{dl by 2025-06-30: 2025年6月底前}完成泵站改造',
    '到{dl by 2030: 2030年}建成节水型社会',
    '{dl by 2026-01-31: 2026年1月底前}报送水质年报',
  ];
  const yearly: [PlanFrame, PlanFrame] = [yearPlan(2025), yearPlan(2026)];
  it('roll with yearly plans, and a date beyond the plan that stays is kept too', () => {
    const after = [
      '{dl by 2026-06-30: 2026年6月底前}完成泵站改造',
      '到{dl by 2030: 2030年}建成节水型社会',
      '{dl by 2027-01-31: 2027年1月底前}报送水质年报',
    ];
    expect(changesOf(before, after, yearly)).toEqual(['kept', 'kept', 'kept']);
  });
  it('show a date moved within the year, and a goal beyond the plan that slips with it', () => {
    const after = ['{dl by 2026-08-31: 2026年8月底前}完成泵站改造', '到{dl by 2031: 2031年}建成节水型社会'];
    const later = 're-dated deadline later';
    expect(changesOf(before.slice(0, 2), after, yearly)).toEqual([later, later]);
  });
  it('do not roll between drafts of one plan', () => {
    const after = ['{dl by 2026-06-30: 2026年6月底前}完成泵站改造', before[1] ?? '', before[2] ?? ''];
    expect(changesOf(before, after, [yearPlan(2025), yearPlan(2025)])).toEqual([
      're-dated deadline later',
      'kept',
      'kept',
    ]);
  });
});

describe('a whole plan', () => {
  it('finds what was dropped and added, in reading order', () => {
    const after = LIBRARY.filter((line) => !line.includes('消防')).concat(
      '新建{qty = 2 个: 2个}社区自助借还点。',
    );
    expect(changesOf(LIBRARY, after)).toEqual(['kept', 'kept', 'dropped', 'kept', 'kept', 'added']);
  });
  it('follows a promise to another section', () => {
    const [first = '', second = '', third = '', ...rest] = LIBRARY;
    expect(changesOf(LIBRARY, [first, third, ...rest, second])).toEqual(Array(5).fill('kept'));
  });
  it('reports a promise cut in two as split, and the reverse as merged', () => {
    const whole = ['修订少儿阅读服务规范并印发各分馆，同步编制亲子阅读指导手册发放到社区'];
    const parts = ['修订少儿阅读服务规范并印发各分馆', '编制亲子阅读指导手册并发放到社区'];
    expect(changesOf(whole, parts)).toEqual(['split']);
    expect(changesOf(parts, whole)).toEqual(['merged']);
  });
  it('judges the parts of a split promise together', () => {
    const whole = [
      '修订少儿阅读服务规范并印发各分馆，同步编制亲子阅读指导手册{qty = 900 本: 900本}发放到社区',
    ];
    const parts = [
      '修订少儿阅读服务规范并印发各分馆',
      '编制亲子阅读指导手册{qty = 600 本: 600本}并发放到社区',
    ];
    const [entry] = compare(buildPlan(whole), buildPlan(parts)).entries;
    expect(entry?.changes.map(({ kind, aspect }) => `${kind} ${aspect}`)).toContain('softened quantity');
  });
  it('takes a clause of values that joined its neighbour for a merged part', () => {
    const before = ['{cad month 1 = 1: 每月举办1期}周末讲坛', '{cad year 1 >= 12: 全年不少于12期}'];
    const after = ['{cad month 1 = 1: 每月举办1期}周末讲坛，{cad year 1 >= 10: 全年不少于10期}'];
    const [entry, ...rest] = compare(buildPlan(before), buildPlan(after)).entries;
    expect(rest).toEqual([]);
    expect(entry).toMatchObject({ kind: 'merged' });
    expect(entry?.changes.map(({ kind, aspect }) => `${kind} ${aspect}`)).toEqual(['softened cadence']);
  });
  it('pairs repeated sentences one to one', () => {
    const line = '每季度通报一次进展';
    expect(changesOf([line, line, line], [line, line])).toEqual(['kept', 'kept', 'dropped']);
  });
  it('compares an empty plan', () => {
    expect(changesOf([], [])).toEqual([]);
    expect(changesOf([], ['开展水质检测'])).toEqual(['added']);
  });
  it('counts entries and changes', () => {
    const after = [
      ...LIBRARY.slice(0, 5),
      '鼓励为古籍书库更换恒温恒湿设备{qty = 10 台: 10台}，漏水报警点增加到{qty = 40 个: 40个}。',
    ];
    const { summary } = compare(buildPlan(LIBRARY), buildPlan(after));
    expect(summary.entries).toMatchObject({ kept: 3, changed: 1, dropped: 1, added: 0 });
    expect(summary.changes).toMatchObject({ softened: 1, strengthened: 0, reworded: 0 });
  });
});

// ---- properties ---------------------------------------------------------------------------------------------

const PIECES = [
  '开展水质检测',
  '修订馆藏规则',
  '每月',
  '不少于20场',
  '组织培训',
  '，',
  '市图书馆',
  '2026年',
  '确保',
  '力争',
  'review',
  ' ',
  '安全',
];
const line = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 })
  .map((pieces) => pieces.join(''));
const plan = fc.array(line, { maxLength: 12 }).map((lines) => buildPlan(lines));

/** What stands from the first of the commitments to the end of the last. */
function hullText({ text }: CompiledPlan, references: ComparisonEntry['next']): string {
  return text.slice(references[0]?.span[0], references.at(-1)?.span[1]);
}

function indices(entries: readonly ComparisonEntry[], side: 'previous' | 'next'): number[] {
  return entries.flatMap((entry) => entry[side].map(({ index }) => index)).sort((a, b) => a - b);
}

function everyIndex({ commitments }: CompiledPlan): number[] {
  return commitments.map((_, index) => index);
}

describe('always', () => {
  it('a plan keeps all of itself', () => {
    fc.assert(fc.property(plan, (one) => compare(one, one).entries.every(({ kind }) => kind === 'kept')));
  });
  it('every commitment of both sides appears exactly once', () => {
    fc.assert(
      fc.property(plan, plan, (one, other) => {
        const { entries } = compare(one, other);
        expect(indices(entries, 'previous')).toEqual(everyIndex(one));
        expect(indices(entries, 'next')).toEqual(everyIndex(other));
      }),
    );
  });
  it('swapping the plans swaps added and dropped, split and merged', () => {
    fc.assert(
      fc.property(plan, plan, (one, other) => {
        const there = compare(one, other).summary.entries;
        const back = compare(other, one).summary.entries;
        expect(back).toEqual({
          ...there,
          added: there.dropped,
          dropped: there.added,
          split: there.merged,
          merged: there.split,
        });
      }),
    );
  });
  it('gives the same verdict whichever of two equally short differences there is', () => {
    const [one, other] = [buildPlan(['确保每月']), buildPlan(['每月确保'])];
    expect(compare(other, one).summary.entries).toEqual(compare(one, other).summary.entries);
  });
  it('the parts of a difference join back to both texts', () => {
    fc.assert(
      fc.property(plan, plan, (one, other) => {
        for (const { diff, previous, next } of compare(one, other).entries) {
          if (diff.length === 0) continue;
          const left = diff.flatMap((part) => (part.previous ? [one.text.slice(...part.previous)] : []));
          const right = diff.flatMap((part) => (part.next ? [other.text.slice(...part.next)] : []));
          expect(left.join('')).toBe(hullText(one, previous));
          expect(right.join('')).toBe(hullText(other, next));
        }
      }),
    );
  });
});
