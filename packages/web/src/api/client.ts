/** The server, by the types of its own description. */
import type { paths } from '@taizhang/server/api';
import createClient from 'openapi-fetch';

import { preferences } from '../preferences/preferences.ts';
import { OfflineError, ProblemFailure, type Problem } from './problem.ts';
import { setSessionEnded } from './session-end.ts';

export const api = createClient<paths>({ headers: { 'x-taizhang': '1' } });

api.use({
  onRequest: ({ request }) => {
    request.headers.set('accept-language', preferences().language === 'zh' ? 'zh-CN' : 'en');
    return request;
  },
  // Wrong passwords are 401 too, at addresses of their own.
  onResponse: ({ response, schemaPath }) => {
    if (
      response.status === 401 &&
      !/\/(?:sign-in|set-up)|\/me\/(?:password|second-factor)$/u.test(schemaPath)
    )
      setSessionEnded(true);
  },
});

interface Answered<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** What a call answers; throws `ProblemFailure` (the server said no, and why) or `OfflineError` (it said nothing). */
export async function answer<T>(call: Promise<Answered<T>>): Promise<T> {
  return (await answerWithVersion(call)).data;
}

/** With the version that a later change must name in If-Match. */
export async function answerWithVersion<T>(
  call: Promise<Answered<T>>,
): Promise<{ readonly data: T; readonly etag: string | null }> {
  const { data, error, response } = await reached(call);
  if (!response.ok) throw new ProblemFailure(asProblem(error, response));
  return { data: data as T, etag: response.headers.get('etag') };
}

async function reached<T>(call: Promise<Answered<T>>): Promise<Answered<T>> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof TypeError) throw new OfflineError();
    throw error;
  }
}

/** Something between us and the server may answer in a shape of its own. */
function asProblem(error: unknown, response: Response): Problem {
  if (typeof error === 'object' && error !== null && 'code' in error && 'detail' in error)
    return error as Problem;
  return {
    type: 'about:blank',
    title: response.statusText,
    status: response.status,
    code: `HTTP-${response.status}`,
    detail: response.statusText || `HTTP ${response.status}`,
    requestId: response.headers.get('x-request-id') ?? '',
  };
}
