import { useQueries } from '@tanstack/react-query';

import { recordCountQuery } from '../../../api/record-list.ts';
import { FINDING } from '../findings-queries.ts';
import { stageFilters } from '../findings-state.ts';
import type { LanesProps } from './lane-columns.tsx';
import { LANES, type LaneName } from './lanes.ts';

/** How many wait in each lane; the server is asked only where not all of them are here. */
export function useLaneCounts({
  lanes,
  filters,
  waiting,
  hasMore,
}: Pick<LanesProps, 'lanes' | 'filters' | 'waiting' | 'hasMore'>): Readonly<Record<LaneName, string>> {
  const stagesOf = (name: LaneName): readonly string[] =>
    lanes.find((lane) => lane.name === name)?.waiting ?? [];
  const asked = useQueries({
    queries: LANES.map((name) => ({
      ...recordCountQuery(FINDING, [...stageFilters(stagesOf(name)), ...filters]),
      enabled: hasMore && stagesOf(name).length > 0,
    })),
  });
  const counts = LANES.map((name, at): readonly [LaneName, string] => {
    if (!hasMore) {
      const stages = stagesOf(name);
      return [name, String(waiting.filter(({ stage }) => stages.includes(stage)).length)];
    }
    const found = asked[at]?.data;
    return [name, found === undefined ? '' : `${found.count}${found.more ? '+' : ''}`];
  });
  return Object.fromEntries(counts) as Record<LaneName, string>;
}
