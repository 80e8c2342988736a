import { ProblemError } from '../../problems/problem-error.ts';

/** Reading a whole log costs as much as many people's work: one at a time in this process. Refuses SV-1216. */
export function oneAtATime(): <T>(action: () => Promise<T>) => Promise<T> {
  let busy = false;
  return async (action) => {
    if (busy) throw new ProblemError('SV-1216');
    busy = true;
    try {
      return await action();
    } finally {
      busy = false;
    }
  };
}
