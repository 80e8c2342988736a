import { expect, test } from 'vitest';

import type { Session } from '../model/index.ts';
import { makeSession, type Standing } from './session.ts';

const UNITS = [
  { id: 'top', path: ['top'] },
  { id: 'office', path: ['top', 'office'] },
  { id: 'team', path: ['top', 'office', 'team'] },
];
const post = (unit: string, head: boolean): Standing['posts'][number] => ({
  ...{ post: `post of ${unit}`, unit, head },
  delegated: false,
});
const grant = (unit: string | null): Standing['grants'][number] => ({ role: 'supervisor', unit });

test.each<[string, Partial<Standing>, Session['readableUnits']]>([
  ['a role over the whole organisation', { grants: [grant(null)] }, 'all'],
  ['a role over the unit above all others', { grants: [grant('top')] }, 'all'],
  ['its head', { posts: [post('top', true)] }, 'all'],
  ['a member of it', { posts: [post('top', false)] }, ['top']],
  ['a role over a unit below', { grants: [grant('office')] }, ['office', 'team']],
  [
    'both, which leave nothing out',
    { posts: [post('top', false)], grants: [grant('office')] },
    ['top', 'office', 'team'],
  ],
  [
    'the head of one of two units above all others',
    {
      posts: [post('top', true)],
      units: [...UNITS, { id: 'other', path: ['other'] }],
    },
    ['top', 'office', 'team'],
  ],
  ['a member of the only unit', { posts: [post('top', false)], units: UNITS.slice(0, 1) }, ['top']],
  ['nothing', {}, []],
])('what %s lets reach', (_, standing, units) => {
  const session = makeSession({
    ...{ org: 'org', person: 'person', posts: [], grants: [], units: UNITS },
    ...standing,
  });
  expect([session.readableUnits, session.writableUnits]).toEqual([units, units]);
});
