import { randomInt } from 'node:crypto';

/** Without what is taken for something else (0 O, 1 l I): it is read from paper. */
const LETTERS = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const GROUPS = 4;
const GROUP_LENGTH = 4;

/** `aB3d-…`: 92 bits, to be changed at the first sign-in. */
export const newInitialPassword = (): string =>
  Array.from({ length: GROUPS }, () =>
    Array.from({ length: GROUP_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join(''),
  ).join('-');
