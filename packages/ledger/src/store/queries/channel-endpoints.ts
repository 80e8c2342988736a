import type { Id } from '../../model/index.ts';
import { statement } from '../statement.ts';
import type { Reading, Work } from '../work.ts';

/** A bot in the organisation's own chat group, or a program of its own. Only the ledger's own session reads it. */
export interface ChannelEndpoint {
  readonly id: Id;
  readonly kind: 'wecom' | 'dingtalk' | 'feishu' | 'webhook';
  readonly name: string;
  /** The whole address, its key or token included; as the server gave it, which is sealed. */
  readonly url: string;
  /** Empty where the platform signs nothing; else sealed like the address. */
  readonly secret: string;
  readonly enabled: boolean;
  readonly version: number;
}

const COLUMNS = 'id, kind, name, url, secret, enabled, version';
const ALL = statement<ChannelEndpoint>(
  'channel-endpoints',
  `select ${COLUMNS} from channel_endpoint where org = $1 order by id`,
);
const ONE = statement<ChannelEndpoint>(
  'channel-endpoint',
  `select ${COLUMNS} from channel_endpoint where org = $1 and id = $2`,
);
const SAVE = statement(
  'save-channel-endpoint',
  `insert into channel_endpoint (org, id, kind, name, url, secret, enabled, version) values ($1, $2, $3, $4, $5, $6, $7, 1)
   on conflict (org, id) do update set name = excluded.name, url = excluded.url, secret = excluded.secret,
     enabled = excluded.enabled, version = channel_endpoint.version + 1`,
);

const SEAL = statement(
  'seal-channel-endpoint',
  `update channel_endpoint set url = $3, secret = $4 where org = $1 and id = $2 and version = $5`,
);

export const listChannelEndpoints = (reading: Reading): Promise<readonly ChannelEndpoint[]> =>
  reading.all(ALL, [reading.session.org]);

export const findChannelEndpoint = (reading: Reading, id: Id): Promise<ChannelEndpoint | null> =>
  reading.first(ONE, [reading.session.org, id]);

/** The kind of an endpoint never changes. */
export async function saveChannelEndpoint(
  work: Work,
  endpoint: Omit<ChannelEndpoint, 'version'>,
): Promise<void> {
  const { id, kind, name, url, secret, enabled } = endpoint;
  await work.all(SAVE, [work.session.org, id, kind, name, url, secret, enabled]);
}

/** The same address and secret in another form: no new version. Whoever changed it meanwhile has the last word. */
export const sealChannelEndpoint = (work: Work, endpoint: ChannelEndpoint): Promise<unknown> =>
  work.all(SEAL, [work.session.org, endpoint.id, endpoint.url, endpoint.secret, endpoint.version]);
