import type { Config } from '../config/settings/index.ts';
import type { Request } from './app-types.ts';

/** Sent by our own pages with every request that changes something; another site's form cannot send it. */
const OUR_HEADER = 'x-taizhang';

/**
 * Whether a request that a cookie may sign came from our own pages: our header, and an Origin of ours where the browser
 * says one (all do for unsafe methods). Together with SameSite cookies (ASVS 5.0 3.5.1).
 */
export function isFromOurPages(request: Request, config: Config): boolean {
  const { origin } = request.headers;
  if (request.headers[OUR_HEADER] === undefined) return false;
  if (request.headers['sec-fetch-site'] === 'cross-site') return false;
  return origin === undefined || origin === publicOrigin(request, config);
}

/** Where people reach us: the setting, else what the request says (of a trusted proxy, if one is set). */
export function publicOrigin(request: Request, config: Config): string {
  const stated = config['server.publicUrl'];
  return stated === '' ? `${request.protocol}://${request.host}` : new URL(stated).origin;
}
