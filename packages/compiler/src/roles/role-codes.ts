/** Clause roles as small integers: the order of weights in the model and of states in the decoder. */
import type { ClauseRole } from '../types.ts';

export const ROLES: readonly ClauseRole[] = [
  'heading',
  'action',
  'detail',
  'leadin',
  'outcome',
  'background',
];

export const ROLE_COUNT = ROLES.length;
