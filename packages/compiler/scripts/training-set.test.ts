import { expect, test } from 'vitest';
import { parseTagged, readTrainingSet } from './training-set.ts';

test.each(readTrainingSet().map((document) => [document.name, document] as const))(
  '%s has a tag before every clause and none elsewhere',
  (_, document) => {
    expect(document.problems).toEqual([]);
    expect(document.labels.length).toBeGreaterThan(10);
  },
);

test('says where a tag is missing or stands inside a clause', () => {
  const { problems } = parseTagged('x', '{A}每月检查一次，做好{D}记录。');
  expect(problems).toHaveLength(2);
});
