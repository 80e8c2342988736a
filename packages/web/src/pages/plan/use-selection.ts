import { useCallback, useEffect, useState } from 'react';

import { useSearchState } from '../../app/search-state.ts';

/** Going through the list quickly does not write the address at every step. */
const ADDRESS_MS = 800;

/** Which commitment is open; the address follows, so that it can be sent to a colleague. */
export function useSelection(): { readonly selected: string | null; readonly select: (id: string) => void } {
  const [search, setSearch] = useSearchState();
  const [selected, setSelected] = useState<string | null>(search['c'] ?? null);
  useEffect(() => {
    if (selected === null || selected === search['c']) return;
    const timer = setTimeout(() => {
      setSearch({ c: selected });
    }, ADDRESS_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [selected, search, setSearch]);
  const select = useCallback((id: string): void => {
    setSelected(id);
  }, []);
  return { selected, select };
}
