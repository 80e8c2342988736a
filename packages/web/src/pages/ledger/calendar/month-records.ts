import { queryOptions } from '@tanstack/react-query';

import { answer, api } from '../../../api/client.ts';
import { askedFilters, type Filter, type ListedRecord } from '../../../api/record-list.ts';
import { lastDayOf } from '../table/grid-rows.ts';

/** More than that nobody reads in a calendar. */
export const MOST_IN_MONTH = 1000;
const PAGE = 200;

export interface MonthRecords {
  readonly records: readonly ListedRecord[];
  /** There are more than could be shown. */
  readonly cut: boolean;
}

/** What falls due in a month, by due day. Filters of the due day give way to the month. */
export const monthRecordsQuery = (register: string, filters: readonly Filter[], month: string) => {
  const asked = askedFilters([
    ...filters.filter(({ field }) => field !== 'dueOn'),
    { field: 'dueOn', is: 'from', value: `${month}-01` },
    { field: 'dueOn', is: 'to', value: lastDayOf(month) },
  ]);
  return queryOptions({
    queryKey: ['records', register, 'month', asked],
    queryFn: async ({ signal }): Promise<MonthRecords> => {
      const records: ListedRecord[] = [];
      let cursor: string | undefined;
      do {
        const page = await answer(
          api.GET('/api/v1/registers/{register}/records', {
            params: {
              path: { register },
              query: {
                filter: asked,
                sort: 'dueOn',
                limit: PAGE,
                ...(cursor === undefined ? {} : { cursor }),
              },
            },
            signal,
          }),
        );
        records.push(...page.items);
        cursor = page.next ?? undefined;
      } while (cursor !== undefined && records.length < MOST_IN_MONTH);
      return { records, cut: cursor !== undefined };
    },
  });
};
