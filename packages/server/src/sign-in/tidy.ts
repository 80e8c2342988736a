import {
  dropOldOutputs,
  dropOldSecurityEvents,
  dropOldSignInFailures,
  dropOldSignInSessions,
  done,
  type Command,
} from '@taizhang/ledger';

import type { Config } from '../config/settings/index.ts';
import { shift } from './waits.ts';

const DAY_SECONDS = 86_400;
/** A client that tries again does so within this time. */
const OUTPUT_DAYS = 7;
/** Sessions that are over are kept so long, for whoever asks where somebody was signed in. */
const SESSION_DAYS = 30;
const FAILURE_DAYS = 2;

export interface Tidied {
  readonly sessions: number;
  readonly securityEvents: number;
}

/** Forgets what is past its time. A daily job runs it as `systemSession(org)`. */
export const tidySignIn: Command<Pick<Config, 'securityLog.days'>, Tidied> = async (work, config) => {
  const before = (days: number): string => shift(work.now, -days * DAY_SECONDS);
  await dropOldOutputs(work, before(OUTPUT_DAYS));
  await dropOldSignInFailures(work, before(FAILURE_DAYS));
  const sessions = await dropOldSignInSessions(work, before(SESSION_DAYS));
  const securityEvents = await dropOldSecurityEvents(work, before(config['securityLog.days']));
  return done({ sessions, securityEvents });
};
