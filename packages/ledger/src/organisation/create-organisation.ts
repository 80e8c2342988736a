import { done, refuse, type Id, type Result } from '../model/index.ts';
import { insertOrg } from '../store/queries/insert-org.ts';
import type { Work } from '../store/work.ts';

export interface NewOrganisation {
  readonly name: string;
  /** IANA name; default Asia/Shanghai. Days begin and end by it. */
  readonly timeZone?: string;
  /** The name of the sealed log; default from the id. Never changes, since every seal bears it. */
  readonly origin?: string;
}

/** Makes the organisation of the session: run it with `systemSession(newId)`. */
export async function createOrganisation(
  work: Work,
  { name, timeZone = 'Asia/Shanghai', origin = `taizhang/${work.session.org}` }: NewOrganisation,
): Promise<Result<{ readonly org: Id }>> {
  if (work.session.person !== null) return refuse('LG-1210');
  if (name.trim() === '') return refuse('LG-1208', {}, '/name');
  await insertOrg(work, { name: name.trim(), timeZone, origin });
  return done({ org: work.session.org });
}
