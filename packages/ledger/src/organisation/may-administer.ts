import { done, refuse, type Result, type Session } from '../model/index.ts';

/** System administrators keep units, posts and persons; the ledger's own jobs (set-up, import by the console) may as well. */
export const mayAdminister = (session: Session): Result<null> =>
  session.person === null || session.roles.includes('system-admin') ? done(null) : refuse('LG-1210');

/** Roles are given by another administrator than the one who keeps the organisation (三员分立). */
export const mayGrant = (session: Session): Result<null> =>
  session.person === null || session.roles.includes('security-admin') ? done(null) : refuse('LG-1211');
