import { expect, test } from 'vitest';

import { makeDirectory } from './owner-directory.ts';
import { ownerByAlias } from './remember-owner.ts';

const unit = (id: string, name: string, aliases: readonly string[]) => ({
  id,
  parent: null,
  name,
  aliases,
  kind: null,
  order: 0,
  closedOn: null,
});
const directory = makeDirectory(
  [
    unit('money', '财务科', ['财务 科', '计财科']),
    unit('a', '后勤科', ['总务']),
    unit('b', '保卫科', ['总务']),
  ],
  [],
);

test.each([
  ['计财科', 'money'],
  [' 计财 科（牵头）', 'money'],
  ['财务科', null],
  ['财务 科', null],
  ['总务', null],
  ['审计科', null],
])('%j is the alias of %j', (name, id) => {
  expect(ownerByAlias(directory, name)?.id ?? null).toBe(id);
});
