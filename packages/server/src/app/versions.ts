/** Versions on the wire: an ETag with what is read, If-Match with what is changed (RFC 9110 §13.1.1). */
import { ProblemError } from '../problems/problem-error.ts';
import type { App, Reply, Request } from './app-types.ts';

const ETAG = /^(?:W\/)?"v(?<version>\d{1,9})"$/u; // "v3"

/** Says the version of what is sent. */
export const withVersion = (reply: Reply, version: number): Reply => reply.header('etag', `"v${version}"`);

/** The version the sender saw; refuses SV-1008 and SV-1009. Give it to the command, which refuses LG-2101 (412) if it changed. */
export function seenVersion(request: Request): number {
  const given = request.headers['if-match'];
  if (given === undefined) throw new ProblemError('SV-1008');
  const version = ETAG.exec(given.trim())?.groups?.['version'];
  if (version === undefined) throw new ProblemError('SV-1009', { value: given.slice(0, 100) });
  return Number(version);
}

/** Routes with `config.needsVersion` are refused before their body is read. */
export function addVersions(app: App): void {
  app.addHook('preParsing', (request, _reply, payload, done) => {
    if (request.routeOptions.config.needsVersion === true) seenVersion(request);
    done(null, payload);
  });
}
