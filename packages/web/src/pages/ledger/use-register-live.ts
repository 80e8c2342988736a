import { useMemo } from 'react';

import { useLive } from '../../api/live.ts';

/** What a view shows of a register follows the changes of everybody. */
export function useRegisterLive(register: string): void {
  const topics = useMemo(() => [`register:${register}` as const], [register]);
  const keys = useMemo(
    () => [
      ['records', register],
      ['record-list', register],
    ],
    [register],
  );
  useLive(topics, keys);
}
