/** Addresses of bots carry their key, and secrets sign in our name: neither lies open in the database or its backups. */
import type { ChannelEndpoint } from '@taizhang/ledger';

import type { ServerKey } from '../config/server-key.ts';

type Secrets = Pick<ChannelEndpoint, 'url' | 'secret'>;

const USE = 'channel';
/** No address and no secret of a platform begins like this. */
const MARK = 'sealed:';

export const sealSecrets = (key: ServerKey, { url, secret }: Secrets): Secrets => ({
  url: sealOne(key, url),
  secret: sealOne(key, secret),
});

/** What was sealed, or what an earlier version wrote in clear; null where it was sealed with another key. */
export function openSecrets(key: ServerKey, { url, secret }: Secrets): Secrets | null {
  const [openedUrl, openedSecret] = [openOne(key, url), openOne(key, secret)];
  return openedUrl === null || openedSecret === null ? null : { url: openedUrl, secret: openedSecret };
}

export const isSealed = ({ url, secret }: Secrets): boolean => [url, secret].every(isOneSealed);

/** Nothing is nothing to hide: it says that messages are not signed. */
const isOneSealed = (text: string): boolean => text === '' || text.startsWith(MARK);

const sealOne = (key: ServerKey, text: string): string =>
  isOneSealed(text) ? text : MARK + key.seal(USE, text);

const openOne = (key: ServerKey, text: string): string | null =>
  text.startsWith(MARK) ? key.open(USE, text.slice(MARK.length)) : text;
