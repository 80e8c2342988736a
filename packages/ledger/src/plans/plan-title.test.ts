import { expect, test } from 'vitest';

import { planTitle, type VersionTitle } from './plan-title.ts';

const version = (number: number, title: string | null, standing = true): VersionTitle => ({
  number,
  title,
  sourceName: `plan-${number}.txt`,
  standing,
});

test.each<[string, string, readonly VersionTitle[], string]>([
  ['follows the newest version', '要点', [version(1, '要点'), version(2, '要点（修订）')], '要点（修订）'],
  [
    'goes back when that is removed',
    '要点（修订）',
    [version(1, '要点'), version(2, '要点（修订）', false)],
    '要点',
  ],
  ['stays where the new text has none', '要点', [version(1, '要点'), version(2, null)], '要点'],
  ['takes the place of a file name', 'plan-1.txt', [version(1, null), version(2, '要点')], '要点'],
  ['stays as a person gave it', '馆内任务', [version(1, '要点'), version(2, '要点（修订）')], '馆内任务'],
  ['stays when everything is removed', '要点', [version(1, '要点', false)], '要点'],
])('a plan’s title %s', (_, title, titles, expected) => {
  expect(planTitle({ title }, titles)).toBe(expected);
});
