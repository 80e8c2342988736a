import { done, makeCalendar, type Clock, type Ledger } from '@taizhang/ledger';

import { makeChannels } from '../src/channels/make-channels.ts';
import { serverKey } from '../src/config/server-key.ts';
import type { JobServices } from '../src/jobs/job.ts';
import type { JobSettings } from '../src/jobs/start-jobs.ts';

/** The same in every process of a test. */
export const TEST_KEY = serverKey(Buffer.alloc(32, 7));
/** As quick as pg-boss allows. */
export const QUICK: Partial<JobSettings> = {
  pollSeconds: 0.5,
  heartbeatSeconds: 10,
  superviseSeconds: 1,
  retrySeconds: 1,
};

/** Everything that jobs need but for the ledger's own duties, which do nothing here. */
export function servicesOn(ledger: Ledger, clock: Clock): JobServices {
  const nothing = () => Promise.resolve(done({}));
  return {
    ledger,
    clock,
    channels: makeChannels({ post: { allowed: { ranges: [], names: [] }, timeoutMs: 5000 }, smtp: null }),
    key: TEST_KEY,
    publicUrl: 'https://ledger.example.org/',
    chance: () => 0.5,
    holdMs: 300_000,
    language: 'zh',
    calendarOf: () => Promise.resolve(makeCalendar()),
    duties: {
      generateOccurrences: nothing,
      remind: nothing,
      seal: nothing,
      expireEvidence: nothing,
      checkCalendar: nothing,
      tidySignIn: nothing,
    },
    backup: nothing,
    tidyUploads: nothing,
  };
}
