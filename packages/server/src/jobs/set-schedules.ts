import type { Job } from './job.ts';

/** What is wrong with a schedule of the configuration. */
export interface ScheduleProblem {
  readonly name: string;
  readonly problem: 'no-such-job' | 'not-five-fields' | 'runs-always';
}

// minute hour day month weekday: numbers, *, lists, ranges, steps, names of months and weekdays
const CRON = /^(?:[\d*/,\-A-Za-z?L#]+\s+){4}[\d*/,\-A-Za-z?L#]+$/u;

/** The jobs with the hours that the configuration sets (`off` leaves one out); what is wrong with them, if anything. */
export function setSchedules(
  jobs: readonly Job[],
  schedules: Readonly<Record<string, string>>,
): { readonly jobs: readonly Job[]; readonly problems: readonly ScheduleProblem[] } {
  const problems = Object.entries(schedules).flatMap(([name, cron]): ScheduleProblem[] => {
    const job = jobs.find((one) => one.name === name);
    if (job === undefined) return [{ name, problem: 'no-such-job' }];
    if (cron === 'off') return [];
    if (job.schedule.kind === 'loop') return [{ name, problem: 'runs-always' }];
    return CRON.test(cron.trim()) ? [] : [{ name, problem: 'not-five-fields' }];
  });
  const set = jobs.flatMap((job): Job[] => {
    const cron = schedules[job.name];
    if (cron === 'off') return [];
    return cron === undefined || job.schedule.kind === 'loop'
      ? [job]
      : [{ ...job, schedule: { kind: 'cron', cron: cron.trim() } }];
  });
  return { jobs: set, problems };
}
