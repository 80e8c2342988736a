/**
 * If-Match for what has no versions of its own (units, posts, persons): the ETag is a keyed hash of the object, so that it
 * tells nothing to whoever may not see all of it. Whoever sends none overwrites what they have not seen, as before.
 */
import { lockOrg, type Command, type Reading } from '@taizhang/ledger';

import type { ServerKey } from '../config/server-key.ts';
import { ProblemError } from '../problems/problem-error.ts';
import type { Request } from './app-types.ts';

const USE = 'etag';

export const etagOf = (key: ServerKey, object: object): string =>
  `"${key.sign(USE, JSON.stringify(object))}"`;

interface Seen<Object> {
  readonly key: ServerKey;
  readonly find: (reading: Reading, id: string) => Promise<Object | undefined>;
}

/** The command, refused with SV-1019 where the object is not any more what If-Match says. Nobody changes it meanwhile. */
export const ifAsSeen =
  <Input extends { readonly id: string }, Output, Found extends object>(
    request: Request,
    command: Command<Input, Output>,
    { key, find }: Seen<Found>,
  ): Command<Input, Output> =>
  async (work, input) => {
    const seen = request.headers['if-match'];
    if (seen === undefined) return command(work, input);
    await lockOrg(work);
    const found = await find(work, input.id);
    // What is not there is the command's to refuse.
    if (found !== undefined && seen !== '*' && seen !== etagOf(key, found)) throw new ProblemError('SV-1019');
    return command(work, input);
  };
