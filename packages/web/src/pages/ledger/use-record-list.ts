/** The records of a list so far, how to get more, and whether somebody changed something since. */
import { keepPreviousData, useInfiniteQuery, useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo } from 'react';

import { recordPagesQuery, type ListedRecord, type ListQuestion } from '../../api/record-list.ts';

export interface RecordList {
  /** Undefined while the first page loads. */
  readonly records: readonly ListedRecord[] | undefined;
  /** They answer the question before; the next answer is on its way. */
  readonly isOld: boolean;
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  readonly error: unknown;
  readonly more: () => void;
  /** Loads the list anew from its first page. */
  readonly reload: () => void;
}

type ListKey = ReturnType<typeof recordPagesQuery>['queryKey'];

const KEPT_PAGES = 10;

const beginningOf = <P, Q>(list: InfiniteData<P, Q> | undefined, pages: number) =>
  list === undefined
    ? undefined
    : { pages: list.pages.slice(0, pages), pageParams: list.pageParams.slice(0, pages) };

export function useRecordList(question: ListQuestion): RecordList {
  const client = useQueryClient();
  const query = recordPagesQuery(question);
  const { data, error, hasNextPage, isPlaceholderData, isFetchingNextPage, fetchNextPage, refetch } =
    useInfiniteQuery({ ...query, placeholderData: keepPreviousData });
  const records = useMemo(() => data?.pages.flatMap(({ items }) => items), [data]);
  const key = JSON.stringify(query.queryKey);
  const { register } = question;
  const reload = useCallback(() => {
    // A long list is not read again page by page: its beginning is, the rest as it is scrolled to.
    client.setQueryData(JSON.parse(key) as ListKey, (list) => beginningOf(list, 1));
    void refetch();
    void client.invalidateQueries({ queryKey: ['records', register, 'count'] });
  }, [client, key, refetch, register]);
  useEffect(
    () => () => {
      // Whoever comes back finds the beginning at once, and it is read anew.
      client.setQueryData(JSON.parse(key) as ListKey, (list) => beginningOf(list, KEPT_PAGES));
    },
    [client, key],
  );
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage && !isPlaceholderData) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, isPlaceholderData, fetchNextPage]);
  return {
    records,
    isOld: isPlaceholderData,
    hasMore: hasNextPage,
    isLoadingMore: isFetchingNextPage,
    error,
    more,
    reload,
  };
}
