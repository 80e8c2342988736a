import { queryOptions } from '@tanstack/react-query';

import { answer, api } from './client.ts';

/** How well a year's working days are known. */
export const calendarYearQuery = (year: number) =>
  queryOptions({
    queryKey: ['calendar', 'year', year],
    queryFn: () => answer(api.GET('/api/v1/calendar/years/{year}', { params: { path: { year } } })),
    staleTime: 300_000,
  });

export const ownDaysQuery = queryOptions({
  queryKey: ['calendar', 'own-days'],
  queryFn: () => answer(api.GET('/api/v1/calendar/own-days')),
});
