/** What the configuration says, as the parts that tell people want it. */
import ipaddr from 'ipaddr.js';

import type { ChannelSettings } from '../channels/make-channels.ts';
import type { Config } from '../config/settings/index.ts';
import type { Job } from '../jobs/job.ts';
import { setSchedules } from '../jobs/set-schedules.ts';
import type { JobSettings } from '../jobs/start-jobs.ts';
import type { LiveSettings } from '../live/live-hub.ts';

export function channelSettings(config: Config): ChannelSettings {
  const places = config['channels.allowedHosts'];
  const timeoutMs = config['channels.timeoutSeconds'] * 1000;
  return {
    post: {
      timeoutMs,
      allowed: {
        ranges: places.filter(isRange),
        names: places.filter((place) => !isRange(place)).map((name) => name.toLowerCase()),
      },
    },
    smtp:
      config['mail.host'] === ''
        ? null
        : {
            host: config['mail.host'],
            port: config['mail.port'],
            security: config['mail.security'],
            user: config['mail.user'],
            password: config['mail.password'],
            from: config['mail.from'],
            timeoutMs,
          },
  };
}

const isRange = (place: string): boolean => ipaddr.isValid(place) || ipaddr.isValidCIDR(place);

export function jobsOf(config: Config, jobs: readonly Job[]): readonly Job[] {
  const schedules = config['jobs.schedules'].map((line): [string, string] => {
    const at = line.indexOf(':');
    return [line.slice(0, at), line.slice(at + 1).trim()];
  });
  const set = setSchedules(jobs, Object.fromEntries(schedules));
  // The table of settings lets nothing else in.
  if (set.problems.length > 0) throw new Error(JSON.stringify(set.problems));
  return set.jobs;
}

export const jobSettings = (config: Config): Partial<JobSettings> => ({
  timeZone: config['jobs.timeZone'],
  backend: config['jobs.backend'],
});

export const liveSettings = (config: Config): Partial<LiveSettings> => ({
  pollMs: config['live.pollMs'],
  maxClients: config['live.maxClients'],
  doorMs: config['signIn.sessionCacheSeconds'] * 1000,
});
