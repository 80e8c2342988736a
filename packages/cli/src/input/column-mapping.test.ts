import { expect, test } from 'vitest';
import { CommandFailed } from '../failure.ts';
import { columnMapping } from './column-mapping.ts';

test.each([
  [['task=2'], { task: '2' }],
  [['task=C,owner=责任人'], { task: 'C', do: '责任人' }],
  [['task=工作内容，support=配合'], { task: '工作内容', with: '配合' }],
  [['task = 2', 'deadline=完成 时间'], { task: '2', deadline: '完成 时间' }],
  [['result=目标=值'], { result: '目标=值' }],
])('%j', (given, mapping) => {
  expect(columnMapping(given)).toEqual(mapping);
});

test.each([
  [['task'], /"task" in --columns is not CONTENT=COLUMN/u],
  [['=2'], /not CONTENT=COLUMN/u],
  [['task=2,'], /not CONTENT=COLUMN/u],
  [['ownr=2'], /did you mean owner\?/u],
  [['constructor=2'], /does not know "constructor"/u],
  [['task=2', 'task=3'], /names task twice/u],
  [['task=2,owner=2'], /uses the column "2" twice/u],
])('%j is a mistake that is named', (given, message) => {
  expect(() => columnMapping(given)).toThrow(CommandFailed);
  expect(() => columnMapping(given)).toThrow(message);
});
