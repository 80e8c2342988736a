import { queryOptions } from '@tanstack/react-query';

import { answer, api } from './client.ts';
import type { AnswerOf } from './types.ts';

export type CalendarYear = AnswerOf<'/api/v1/calendar/years/{year}'>;
export type OwnDays = AnswerOf<'/api/v1/calendar/own-days'>['items'][number];

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
