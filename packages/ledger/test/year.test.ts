/** Eight weeks of the play that `npm run year` plays whole; its own checks throw at the first thing that does not hold. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { printYear, type YearResult } from '../scripts/year/print-account.ts';
import { wholeYear } from '../scripts/year/whole-year.ts';
import { makeDatabase } from './with-database.ts';

let folder: string;
let result: YearResult;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'taizhang-year-'));
  const database = { url: await makeDatabase() };
  result = await wholeYear({ database, folder, seed: 7, lastDay: '2026-02-25', flips: 25 });
}, 600_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('eight weeks of the library', () => {
  test('leave no duty out: everything found in the plan was decided, every record stands somewhere', () => {
    const of = (what: string): number => result.counts.get(what) ?? 0;
    expect(of('commitmentsAdopted') + of('commitmentsRejected') + of('commitmentsMerged')).toBe(
      of('commitmentsFound'),
    );
    for (const { total, stages } of result.account.registers)
      expect(stages.reduce((sum, stage) => sum + stage.count, 0)).toBe(total);
  });

  test('show what went late: reds, yellows, reminders, urges, returns', () => {
    const { occurrences, notices, returns } = result.account;
    expect(occurrences.byLight.yellow).toBeGreaterThan(0);
    expect(result.account.wereRed).toBeGreaterThan(0);
    for (const kind of ['due-soon', 'overdue', 'urged', 'urge-answered', 'returned'])
      expect(notices.get(kind), kind).toBeGreaterThan(0);
    expect(returns.occurrences).toBeGreaterThan(0);
  });

  test('hold every invariant and refuse what must be refused', () => {
    expect(result.invariants.length).toBeGreaterThanOrEqual(8);
    expect([...result.refused.keys()]).toContain('LG-2108');
  });

  test('verify as an archive, extend the checkpoint of their middle, and give every flipped byte away', () => {
    expect(result.report).toMatchObject({ sound: true, manifestSigned: true, against: { proven: true } });
    expect(result.report.checkpoints.count).toBe(56);
    expect(result.flips.filter(({ found, named }) => found && named)).toHaveLength(25);
  });

  test.each(['zh', 'en'] as const)('are told in %s', (lang) => {
    const text = printYear(result, lang);
    expect(text).toContain(lang === 'zh' ? '发现并指明 25' : 'found and named 25');
    expect(text).not.toContain('undefined');
  });
});
