import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PlanComparison, PlanCoverage } from '@taizhang/compiler';
import { folderWith, SAMPLES, taizhang } from './run-taizhang.ts';

const BEFORE = join(SAMPLES, 'library-plan-2025.zh.txt');
const AFTER = join(SAMPLES, 'library-plan-2026.zh.txt');

describe('compare', () => {
  test('puts every commitment of both plans into one entry', async () => {
    const { code, out } = await taizhang(['compare', BEFORE, AFTER, '-f', 'json']);
    expect(code).toBe(0);
    const result = JSON.parse(out) as PlanComparison;
    expect(result.schema).toBe('taizhang.compare/1');
    expect(result.entries.flatMap(({ previous }) => previous)).toHaveLength(result.previous.commitments);
    expect(result.entries.flatMap(({ next }) => next)).toHaveLength(result.next.commitments);
  });
  test('of a plan with itself finds nothing', async () => {
    const { out } = await taizhang(['compare', AFTER, AFTER, '-f', 'json']);
    const { kept, ...others } = (JSON.parse(out) as PlanComparison).summary.entries;
    expect(kept).toBeGreaterThan(0);
    expect(Object.values(others).every((count) => count === 0)).toBe(true);
  });
  test('prints text and markdown', async () => {
    expect((await taizhang(['compare', BEFORE, AFTER])).out).toContain('library-plan-2025.zh.txt →');
    expect((await taizhang(['compare', BEFORE, AFTER, '-f', 'markdown'])).out).toContain('# Comparison:');
  });
  test.each<[string[], number]>([
    [[BEFORE], 2],
    [[BEFORE, AFTER, AFTER], 2],
    [[BEFORE, SAMPLES], 2],
    [[BEFORE, 'none.txt'], 3],
  ])('%j ends with code %i and one line', async (args, code) => {
    const finished = await taizhang(['compare', ...args]);
    expect(finished.code).toBe(code);
    expect(finished.err.trim().split('\n')).toHaveLength(1);
  });
});

describe('coverage', () => {
  test('of a plan by itself is complete', async () => {
    const { code, out } = await taizhang(['coverage', AFTER, AFTER, '-f', 'json']);
    expect((JSON.parse(out) as PlanCoverage).summary.missing).toBe(0);
    expect(code).toBe(0);
  });
  test('ends with 1 when commitments are missing', async () => {
    const child = join(
      folderWith({
        'child.txt': '读者服务部2026年工作计划\n一、读者服务\n1.读者服务部每季度至少召开1次读者座谈会。\n',
      }),
      'child.txt',
    );
    const { code, out } = await taizhang(['coverage', AFTER, child]);
    expect(code).toBe(1);
    expect(out).toContain('missing');
  });
});
