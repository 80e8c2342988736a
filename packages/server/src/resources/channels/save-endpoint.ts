import {
  done,
  findChannelEndpoint,
  refuse,
  saveChannelEndpoint,
  type ChannelEndpoint,
  type Id,
  type Result,
  type Work,
} from '@taizhang/ledger';

import { sealSecrets } from '../../channels/sealed-endpoint.ts';
import type { ServerKey } from '../../config/server-key.ts';

export interface EndpointInput {
  readonly kind: ChannelEndpoint['kind'];
  readonly name: string;
  readonly url: string;
  /** Left out: as it was; for a new one: none. */
  readonly secret?: string;
  readonly enabled: boolean;
}

interface EndpointChange {
  readonly id: Id;
  readonly expected: number;
  readonly input: EndpointInput;
  readonly key: ServerKey;
}

/** A new bot or webhook. What is kept, and given back, is sealed. */
export async function addEndpoint(
  work: Work,
  { input, key }: { readonly input: EndpointInput; readonly key: ServerKey },
): Promise<Result<ChannelEndpoint>> {
  const { url, secret = '' } = input;
  const endpoint = { ...input, id: work.newId(), ...sealSecrets(key, { url, secret }) };
  await saveChannelEndpoint(work, endpoint);
  return done({ ...endpoint, version: 1 });
}

/** Refuses LG-1201 for one that is not there, or is of another kind; LG-2101 where somebody else changed it. */
export async function changeEndpoint(
  work: Work,
  { id, expected, input, key }: EndpointChange,
): Promise<Result<ChannelEndpoint>> {
  const found = await findChannelEndpoint(work, id);
  if (found?.kind !== input.kind) return refuse('LG-1201', { what: 'channel', id });
  if (found.version !== expected) return refuse('LG-2101', { expected, actual: found.version });
  const { url, secret = found.secret } = input;
  const endpoint = { ...input, id, ...sealSecrets(key, { url, secret }) };
  await saveChannelEndpoint(work, endpoint);
  return done({ ...endpoint, version: expected + 1 });
}
