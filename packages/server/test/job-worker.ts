/** A server that runs one job, to be killed in the middle: `job-worker.ts <database> <moment> <organisation to hang in>`. */
import { makeCalendar, openLedger } from '@taizhang/ledger';

import { JOBS } from '../src/jobs/job-list.ts';
import { startJobs } from '../src/jobs/start-jobs.ts';
import { QUICK, servicesOn } from './job-services.ts';

const [url = '', moment = '', hangIn = ''] = process.argv.slice(2);
const clock = { now: () => moment };
const opened = await openLedger({ database: { url }, clock });
if (!opened.ok) throw new Error(JSON.stringify(opened.refusals));
const services = {
  ...servicesOn(opened.value, clock),
  calendarOf: (org: string) => {
    if (org !== hangIn) return Promise.resolve(makeCalendar());
    process.stdout.write('hanging\n');
    return new Promise<never>(() => undefined);
  },
};
await startJobs({
  jobs: JOBS.filter(({ name }) => name === 'gather-digests'),
  services,
  database: opened.value.libraryDatabase({ name: 'jobs', connections: 4 }),
  settings: QUICK,
  observe: () => undefined,
  onError: (error) => process.stderr.write(`${error.message}\n`),
});
process.stdout.write('ready\n');
