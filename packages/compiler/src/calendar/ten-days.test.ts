import { describe, expect, it } from 'vitest';
import { compile } from '../compile.ts';

const CASES: readonly (readonly [text: string, date: string])[] = [
  ['3月上旬启动巡查。', '2026-03-10'],
  ['6月中旬开展演练。', '2026-06-20'],
  ['5月下旬报送总结。', '2026-05-31'],
  ['12月中旬前完成监测。', '2026-12-20'],
  ['2027年1月上旬之前完成监测。', '2027-01-10'],
  ['5月上旬至6月中旬开展排查。', '2026-06-20'],
  ['9月底前完成整改。', '2026-09-30'],
];

describe('thirds of a month', () => {
  it.each(CASES)('%s ends on %s', (text, date) => {
    const plan = compile(`某局2026年工作要点\n一、重点工作\n1.${text}`);
    const dates = plan.commitments.flatMap(({ deadlines }) => deadlines.map((deadline) => deadline.date));
    expect(dates).toEqual([date]);
  });
});
