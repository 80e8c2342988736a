import {
  done,
  listChannelEndpoints,
  sealChannelEndpoint,
  systemSession,
  type Ledger,
  type Result,
} from '@taizhang/ledger';

import type { ServerKey } from '../config/server-key.ts';
import { isSealed, sealSecrets } from './sealed-endpoint.ts';

/**
 * Seals what a version before sealing left in clear, in every organisation; gives how many. Run at each start: where all
 * is sealed it reads, and writes nothing.
 */
export async function sealAllEndpoints(
  ledger: Pick<Ledger, 'run' | 'organisations'>,
  key: ServerKey,
): Promise<Result<number>> {
  const orgs = await ledger.organisations();
  if (!orgs.ok) return orgs;
  let count = 0;
  for (const org of orgs.value) {
    const sealed = await ledger.run(
      systemSession(org),
      async (work) => {
        const open = (await listChannelEndpoints(work)).filter((endpoint) => !isSealed(endpoint));
        for (const endpoint of open)
          await sealChannelEndpoint(work, { ...endpoint, ...sealSecrets(key, endpoint) });
        return done(open.length);
      },
      null,
    );
    if (!sealed.ok) return sealed;
    count += sealed.value;
  }
  return done(count);
}
