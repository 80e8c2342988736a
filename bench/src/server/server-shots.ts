/** What is asked of the server, as somebody who signed in. */
import type { Shot } from './send-load.ts';

export interface ServerShots {
  readonly cookie: string;
  readonly lists: readonly Shot[];
  readonly create: Shot;
  readonly step: (record: string) => Shot;
}

export interface ShotOptions {
  readonly url: string;
  readonly cookie: string;
  /** Of lists, as the web app asks for a page. */
  readonly queries: readonly string[];
  /** Of a new record. */
  readonly data: object;
}

export function serverShots({ url, cookie, queries, data }: ShotOptions): ServerShots {
  const headers = { cookie, 'x-taizhang': '1' };
  const records = `${url}/api/v1/registers/commitment/records`;
  return {
    cookie,
    lists: queries.map((query): Shot => ({ method: 'GET', url: `${records}?${query}`, headers })),
    create: { method: 'POST', url: records, headers, body: JSON.stringify({ data }) },
    step: (record) => ({
      method: 'POST',
      url: `${url}/api/v1/records/${record}/transitions`,
      headers: { ...headers, 'if-match': '"v1"' },
      body: '{"transition":"register"}',
    }),
  };
}
