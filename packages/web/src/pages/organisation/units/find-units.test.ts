import { describe, expect, test } from 'vitest';

import type { Directory } from '../../../api/directory.ts';
import { findUnits, type ShownUnit } from './find-units.ts';

const unit = (id: string, parent: string | null, more: object = {}) => ({
  id,
  parent,
  name: id,
  aliases: [],
  kind: null,
  order: 0,
  closedOn: null,
  ...more,
});
const posts = [{ id: 'p1', unit: '采编部', name: '编目员', aliases: [], head: false, closedOn: null }];
const persons = [{ id: 'h', name: '何青', number: null, contact: null, erasedOn: null }];
const directory = {
  units: [
    unit('馆', null),
    unit('办公室', '馆', { aliases: ['馆办'] }),
    unit('采编部', '馆'),
    unit('编目组', '采编部'),
    unit('旧部', '馆', { closedOn: '2025-12-31' }),
  ],
  posts,
  persons,
  holdings: [{ id: 'x', person: 'h', post: 'p1', from: '2026-01-01', to: null, acting: false }],
  unit: () => undefined,
  post: (id: string) => posts.find((one) => one.id === id),
  person: (id: string) => persons.find((one) => one.id === id),
} satisfies Directory;

const words = (tree: readonly ShownUnit[]): string =>
  tree
    .map(({ unit: { name }, children }) => (children.length === 0 ? name : `${name}(${words(children)})`))
    .join(' ');

describe('units that are shown', () => {
  test.each([
    ['everything open', '', false, '馆(办公室 采编部(编目组))'],
    ['closed ones too', '', true, '馆(办公室 采编部(编目组) 旧部)'],
    ['by an alias', '馆办', false, '馆(办公室)'],
    ['by a post, with what is below its unit', '编目员', false, '馆(采编部(编目组))'],
    ['by who holds a post', '何青', false, '馆(采编部(编目组))'],
    ['nothing', '没有', false, ''],
  ])('%s', (_what, sought, withClosed, expected) => {
    expect(words(findUnits(directory, sought, withClosed).tree)).toBe(expected);
  });

  test('what leads to something found is open', () => {
    expect(findUnits(directory, '编目组', false).open).toEqual(['采编部', '馆']);
  });
});
