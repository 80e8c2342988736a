import type { Id } from '../model/index.ts';

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** Whether a text can be an id at all; the database takes no other. */
export const isId = (text: unknown): text is Id => typeof text === 'string' && ID.test(text);
