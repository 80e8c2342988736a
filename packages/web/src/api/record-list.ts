/** Lists of records of any register: what a filter is, how it stands in an address, and the queries. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { answer, api } from './client.ts';
import type { AnswerOf } from './types.ts';

export type ListedRecord = AnswerOf<'/api/v1/registers/{register}/records'>['items'][number];

/** `is` of one field several times means any of them; `starts` is ours: a range that holds what begins so. */
export type FilterWord = 'is' | 'from' | 'to' | 'under' | 'starts';

export interface Filter {
  readonly field: string;
  readonly is: FilterWord;
  readonly value: string;
}

export interface ListQuestion {
  readonly register: string;
  readonly filters: readonly Filter[];
  /** A field, `-` in front turns it round; null: as the register says. */
  readonly sort: string | null;
  /** Fields to give beside those of the register's list. */
  readonly fields: readonly string[];
}

const FILTER = /^(?<field>[A-Za-z][\w-]*):(?<is>is|from|to|under|starts):(?<value>.*)$/su;
/** Sorts behind every text that begins with what stands before it. */
const LAST = '\u{10ffff}';
const PAGE = 200;

/** `stage:is:draft~dueOn:to:2026-03-01`, for the address; undefined where there is none. */
export function printFilters(filters: readonly Filter[]): string | undefined {
  if (filters.length === 0) return undefined;
  const escaped = ({ field, is, value }: Filter): string =>
    `${field}:${is}:${value.replaceAll('%', '%25').replaceAll('~', '%7E')}`;
  return filters.map(escaped).join('~');
}

/** What is no filter is left out: an address may have been cut or typed. */
export function readFilters(text: string | undefined): readonly Filter[] {
  if (text === undefined || text === '') return [];
  return text.split('~').flatMap((one) => {
    const groups = FILTER.exec(one)?.groups;
    if (groups === undefined) return [];
    const { field = '', is = '', value = '' } = groups;
    return [{ field, is: is as FilterWord, value: value.replaceAll('%7E', '~').replaceAll('%25', '%') }];
  });
}

/** As the API takes them. */
export const askedFilters = (filters: readonly Filter[]): string[] =>
  filters.flatMap(({ field, is, value }) =>
    is === 'starts' ? [`${field}:from:${value}`, `${field}:to:${value}${LAST}`] : [`${field}:${is}:${value}`],
  );

/** Pages of a list, from its first on. A long list is not asked for anew as a whole by itself. */
export const recordPagesQuery = ({ register, filters, sort, fields }: ListQuestion) =>
  infiniteQueryOptions({
    // Not beneath 'records': what makes those stale would read a long list again, page by page.
    queryKey: ['record-list', register, askedFilters(filters), sort, fields],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/registers/{register}/records', {
          params: {
            path: { register },
            query: {
              filter: askedFilters(filters),
              limit: PAGE,
              field: [...fields],
              ...(sort === null ? {} : { sort }),
              ...(pageParam === undefined ? {} : { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    staleTime: 0,
    structuralSharing: false,
  });

/** How many there are; from 10,000 on only that there are more. */
export const recordCountQuery = (register: string, filters: readonly Filter[]) =>
  queryOptions({
    queryKey: ['records', register, 'count', askedFilters(filters)],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/registers/{register}/records/count', {
          params: { path: { register }, query: { filter: askedFilters(filters) } },
          signal,
        }),
      ),
    staleTime: 30_000,
  });
