import { describe, expect, it } from 'vitest';

import type { ActorRule } from './definition.ts';
import type { Post } from './directory.ts';
import { fitsOne } from './standing.ts';

const POSTS: Readonly<Record<string, Partial<Post>>> = {
  head: { id: 'head', unit: 'readers', name: '主任', head: true },
  clerk: { id: 'clerk', unit: 'office', name: '科员', head: false },
};
const directory = { post: (id: string) => POSTS[id] as Post | undefined };
const subject = {
  unit: 'readers',
  createdBy: 'me',
  data: { joint: ['office'], handler: 'clerk' },
  doers: { report: 'me' },
  parentUnit: 'office',
};

const CASES: readonly (readonly [
  rule: ActorRule,
  posts: readonly string[],
  roles: readonly string[],
  fits: boolean,
])[] = [
  [{ is: 'owner' }, ['head'], [], true],
  [{ is: 'owner' }, ['clerk'], [], false],
  [{ is: 'unit-head' }, ['head'], [], true],
  [{ is: 'unit-head' }, ['clerk'], [], false],
  [{ is: 'unit-head' }, [], ['unit-head'], true],
  [{ is: 'supervisor' }, [], ['supervisor'], true],
  [{ is: 'supervisor' }, [], ['leader'], false],
  [{ is: 'creator' }, [], [], true],
  [{ is: 'parent-owner' }, ['clerk'], [], true],
  [{ is: 'lead-unit' }, ['head'], [], false],
  [{ is: 'field', field: 'joint' }, ['clerk'], [], true],
  [{ is: 'field', field: 'handler' }, ['clerk'], [], true],
  [{ is: 'field', field: 'handler' }, ['head'], [], false],
  [{ is: 'post', post: '科员' }, ['clerk'], [], true],
  [{ is: 'doer-of', transition: 'report' }, [], [], true],
  [{ is: 'doer-of', transition: 'verify' }, [], [], false],
  [{ is: 'system' }, ['head'], ['leader'], false],
];

describe('whether a rule probably fits the reader', () => {
  it.each(CASES)('%j, posts %j, roles %j: %s', (rule, posts, roles, expected) => {
    const me = { person: 'me', posts: [...posts], roles: [...roles] };
    expect(fitsOne([rule], me, { subject, directory })).toBe(expected);
  });
});
