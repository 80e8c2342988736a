import type { Config } from '../config/settings/index.ts';
import type { Request } from './app-types.ts';

/** What links outside the program start with: the setting, or else what this request was sent to. */
export const publicUrlOf = (config: Config, request: Request): string =>
  config['server.publicUrl'] === '' ? `${request.protocol}://${request.host}/` : config['server.publicUrl'];
