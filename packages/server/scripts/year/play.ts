/** Plays the library's year day by day: in the morning the jobs, then fifty people at once, in the evening the seal. */
import { dayNumber } from '@taizhang/ledger';

import { checkBranches, workOnBranches } from './branch-acts.ts';
import type { Colleague } from './colleague.ts';
import { checkFindings, followFindings } from './finding-acts.ts';
import { runJobs } from './jobs.ts';
import { FIRST_DAY, openLibrary, type Library, type LibraryPlace } from './library.ts';
import { plusDays, weekday } from './movable-clock.ts';
import { keepTheWhole, readNotices } from './office-acts.ts';
import { arrangePeriods, checkPeriods, enterTargets, reportPeriods } from './period-acts.ts';
import { SET_PIECES } from './set-pieces.ts';
import type { Tasks } from './shown.ts';

export interface HttpYearOptions extends LibraryPlace {
  readonly lastDay: string;
  /** Called once a day, when it is over. */
  readonly onDay?: (day: string) => void;
}

export interface PlayedHttpYear {
  readonly library: Library;
  /** The head of the log in the middle of the time, as text. */
  readonly earlier: string;
}

const MONDAY = 1;
const FRIDAY = 5;

/** Throws at the first thing that is not as it must be, with the server stopped. */
export async function playHttpYear({ lastDay, onDay, ...place }: HttpYearOptions): Promise<PlayedHttpYear> {
  const library = await openLibrary(place);
  try {
    const middle = plusDays(FIRST_DAY, Math.floor((dayNumber(lastDay) - dayNumber(FIRST_DAY)) / 2));
    let earlier = '';
    for (let day = FIRST_DAY; day <= lastDay; day = plusDays(day, 1)) {
      await playDay(library, day);
      if (day === middle)
        earlier = (await library.admin.get<{ readonly note: string }>('/audit/checkpoint')).note;
      onDay?.(day);
    }
    return { library, earlier };
  } catch (error) {
    await library.close();
    throw error;
  }
}

async function playDay(library: Library, day: string): Promise<void> {
  library.clock.setDay(day);
  if (weekday(day) === MONDAY || day === FIRST_DAY) await signInAll(library);
  await runJobs(library, ['generate-occurrences', 'remind']);
  await SET_PIECES[day]?.(library);
  if (library.calendar.works(dayNumber(day))) {
    // Whoever meets a fault: the others come to their end before it is told.
    const days = await Promise.allSettled(library.people.map((who) => workDay(library, who)));
    const failed = days.find((one) => one.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
  }
  await runJobs(library, ['seal']);
}

/** Sessions last for days; passwords are slow to check, by design. */
async function signInAll({ admin, people }: Library): Promise<void> {
  await admin.signIn();
  await Promise.all(people.map((who) => who.signIn()));
}

async function workDay(library: Library, who: Colleague): Promise<void> {
  const tasks = await who.get<Tasks>('/me/tasks');
  requireOwn(library, who, tasks);
  await readNotices(library, who);
  await reportPeriods(library, who, tasks.owed);
  await workOnBranches(library, who);
  await followFindings(library, who);
  await checkPeriods(library, who, tasks.toCheck);
  await checkBranches(library, who, tasks.toCheck);
  await checkFindings(library, who, tasks.toCheck);
  await arrangePeriods(library, who);
  await keepTheWhole(library, who);
  if (weekday(library.clock.day()) === FRIDAY) await enterTargets(library, who);
}

/** What somebody owes or signs for is their own unit’s. */
function requireOwn(
  { clock, standIns }: Library,
  { seat }: Colleague,
  { today, toAccept, owed, later }: Tasks,
): void {
  if (today !== clock.day()) throw new Error(`It is ${clock.day()}, and the server says ${today}.`);
  const foreign = [...toAccept, ...owed, ...later].find(
    ({ unit }) => unit !== seat.unit && unit !== standIns.get(seat.person),
  );
  if (foreign !== undefined) throw new Error(`${seat.name} was shown ${foreign.title} of another unit.`);
}
