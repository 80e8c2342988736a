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

export interface EndpointInput {
  readonly kind: ChannelEndpoint['kind'];
  readonly name: string;
  readonly url: string;
  /** Left out: as it was; for a new one: none. */
  readonly secret?: string;
  readonly enabled: boolean;
}

/** A new bot or webhook. */
export async function addEndpoint(work: Work, input: EndpointInput): Promise<Result<ChannelEndpoint>> {
  const endpoint = { ...input, id: work.newId(), secret: input.secret ?? '' };
  await saveChannelEndpoint(work, endpoint);
  return done({ ...endpoint, version: 1 });
}

/** Refuses LG-1201 for one that is not there, or is of another kind; LG-2101 where somebody else changed it. */
export async function changeEndpoint(
  work: Work,
  { id, expected, input }: { readonly id: Id; readonly expected: number; readonly input: EndpointInput },
): Promise<Result<ChannelEndpoint>> {
  const found = await findChannelEndpoint(work, id);
  if (found?.kind !== input.kind) return refuse('LG-1201', { what: 'channel', id });
  if (found.version !== expected) return refuse('LG-2101', { expected, actual: found.version });
  const endpoint = { ...input, id, secret: input.secret ?? found.secret };
  await saveChannelEndpoint(work, endpoint);
  return done({ ...endpoint, version: expected + 1 });
}
