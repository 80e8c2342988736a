/** What stands behind the `?` of a page: its state, so that an address can be sent to a colleague. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

export type SearchState = Readonly<Record<string, string | undefined>>;

/** Strings alone; a page reads what it knows and ignores the rest. */
export function anySearch(search: Readonly<Record<string, unknown>>): SearchState {
  const entries = Object.entries(search).flatMap(([key, value]) =>
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? [[key, String(value)] as const]
      : [],
  );
  return Object.fromEntries(entries);
}

/** The page's state in the address, and how to change it. An undefined value goes out of the address. */
export function useSearchState(): readonly [SearchState, (changed: SearchState) => void] {
  const state: SearchState = useSearch({ strict: false });
  const navigate = useNavigate();
  const change = useCallback(
    (changed: SearchState): void => {
      void navigate({
        to: '.',
        search: ((previous: SearchState) => ({ ...previous, ...changed })) as never,
        replace: true,
        // It is the same page: what the reader looks at stays where it is.
        resetScroll: false,
      });
    },
    [navigate],
  );
  return [state, change];
}
