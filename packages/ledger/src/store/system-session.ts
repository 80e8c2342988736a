import type { Id, Session } from '../model/index.ts';

/** The ledger's own jobs (generation, sealing, import by the console) in one organisation. */
export const systemSession = (org: Id): Session => ({
  org,
  person: null,
  posts: [],
  delegatedPosts: [],
  roles: [],
  readableUnits: 'all',
  writableUnits: 'all',
});
