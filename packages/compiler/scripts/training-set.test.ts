import { expect, test } from 'vitest';
import { EVALUATION_FOLDER, parseTagged, readTrainingSet } from './training-set.ts';

const documents = [...readTrainingSet(), ...readTrainingSet(EVALUATION_FOLDER)];

test.each(documents.map((document) => [document.name, document] as const))(
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

test('no document is both learned from and measured by', () => {
  const names = documents.map(({ name }) => name);
  const texts = documents.map(({ text }) => text);
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(texts).size).toBe(texts.length);
});
