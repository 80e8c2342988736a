import { describe, expect, test } from 'vitest';

import type { Post, Unit } from '../model/index.ts';
import { makeDirectory } from './owner-directory.ts';
import { resolveOwners, resolveText } from './resolve-owners.ts';

const unit = (id: string, name: string, more: Partial<Unit> = {}): Unit => ({
  id,
  parent: 'top',
  name,
  aliases: [],
  kind: '科室',
  order: 0,
  closedOn: null,
  ...more,
});
const post = (id: string, name: string, more: Partial<Post> = {}): Post => ({
  id,
  unit: 'office',
  name,
  aliases: [],
  head: false,
  closedOn: null,
  ...more,
});

const directory = makeDirectory(
  [
    unit('top', '临湖市图书馆', { parent: null, kind: null, aliases: ['本馆'] }),
    unit('office', '办公室', { aliases: ['综合科'] }),
    unit('money', '财务科'),
    unit('people', '人力资源部'),
    unit('build', '住房和城乡建设科'),
    unit('tech', '信息技术部'),
    unit('east', '东城分馆', { kind: '分馆' }),
    unit('west', '西城分馆', { kind: '分馆' }),
    unit('reading1', '借阅一组', { parent: 'east', kind: '组' }),
    unit('twin1', '后勤科', { parent: 'east', kind: '组' }),
    unit('twin2', '后勤科', { parent: 'west', kind: '组' }),
    unit('old', '旧书部', { closedOn: '2025-12-31' }),
  ],
  [post('head', '馆长', { aliases: ['主要负责人'] }), post('gone', '书记员', { closedOn: '2025-01-01' })],
);
const options = { organisation: '临湖市图书馆' };
const idsOf = (text: string): string[] =>
  resolveText(text, directory, options).map((found) =>
    found.kind === 'resolved'
      ? found.owner.id
      : found.kind === 'each'
        ? `each ${found.owners.map(({ id }) => id).join()}`
        : `? ${found.suggestions.map(({ id }) => id).join()}`,
  );

test.each<[string, string[]]>([
  ['办公室', ['office']],
  ['综合科', ['office']],
  ['馆办', ['office']],
  ['本馆办公室', ['office']],
  ['临湖市图书馆财务科', ['money']],
  ['临湖市图书馆', ['top']],
  ['本馆', ['top']],
  ['财 务 科', ['money']],
  ['财务科（牵头）', ['money']],
  ['财务部', ['money']],
  ['市财务科', ['money']],
  ['本级财务科', ['money']],
  ['人事部', ['people']],
  ['住建科', ['build']],
  ['技术部', ['tech']],
  ['馆长', ['head']],
  ['主要负责人', ['head']],
  ['办公室、财务科', ['office', 'money']],
  ['办公室，财务科；技术部', ['office', 'money', 'tech']],
  ['办公室和财务科', ['office', 'money']],
  ['住房和城乡建设科', ['build']],
  ['办公室（机要、督查）、馆长', ['office', 'head']],
])('finds whom “%s” means', (text, expected) => {
  expect(idsOf(text)).toEqual(expected);
});

test.each<[string, string]>([
  ['各科室', 'each office,money,people,build,tech'],
  ['各分馆', 'each east,west'],
  ['所有分馆', 'each east,west'],
  ['各单位', 'each office,money,people,build,tech,reading1,twin1,twin2'],
  ['各部门负责人', 'each office,money,people,build,tech,reading1,twin1,twin2'],
  ['各有关部门', 'each office,money,people,build,tech,reading1,twin1,twin2'],
])('takes “%s” for every open unit of the kind', (text, expected) => {
  expect(idsOf(text)).toEqual([expected]);
});

describe('what is not certain is asked', () => {
  test.each<[string, string]>([
    ['后勤科', '? twin1,twin2'],
    ['旧书部', '?'],
    ['书记员', '?'],
    ['东城馆', '? east'],
    ['消防救援大队', '?'],
    ['各街道', '?'],
    ['和', '?'],
  ])('“%s”', (text, start) => {
    expect(idsOf(text)).toHaveLength(1);
    expect(idsOf(text)[0]).toMatch(new RegExp(`^${start.replace('?', '\\?')}`, 'u'));
  });

  test('each name once, however often and wherever it stands', () => {
    const found = resolveOwners(['消防队、办公室', '办公室、消防队', '消防队（配合）'], directory, options);
    expect(found.map(({ kind, name }) => [kind, name])).toEqual([
      ['unresolved', '消防队'],
      ['resolved', '办公室'],
    ]);
  });
});

test.each(['', '、', '  ，；'])('there is nobody in %j', (text) => {
  expect(resolveText(text, directory, options)).toEqual([]);
});
