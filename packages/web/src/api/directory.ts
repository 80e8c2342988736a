/** The organisation's units, posts and persons by id: loaded once, for every name that a page shows. */
import { queryOptions } from '@tanstack/react-query';
import { createContext, use } from 'react';

import { answer, api } from './client.ts';
import type { AnswerOf } from './types.ts';

export type Unit = AnswerOf<'/api/v1/units'>['items'][number];
export type Post = AnswerOf<'/api/v1/posts'>['items'][number];
export type Person = AnswerOf<'/api/v1/persons'>['items'][number];
export type Holding = AnswerOf<'/api/v1/holdings'>['items'][number];

export interface Directory {
  readonly units: readonly Unit[];
  readonly posts: readonly Post[];
  readonly persons: readonly Person[];
  readonly holdings: readonly Holding[];
  readonly unit: (id: string) => Unit | undefined;
  readonly post: (id: string) => Post | undefined;
  readonly person: (id: string) => Person | undefined;
}

async function load(): Promise<Directory> {
  const [units, posts, persons, holdings] = await Promise.all([
    answer(api.GET('/api/v1/units')),
    answer(api.GET('/api/v1/posts')),
    allPersons(),
    answer(api.GET('/api/v1/holdings')),
  ]);
  const byId = <T extends { readonly id: string }>(items: readonly T[]) => {
    const map = new Map(items.map((item) => [item.id, item]));
    return (id: string): T | undefined => map.get(id);
  };
  return {
    units: units.items,
    posts: posts.items,
    persons,
    holdings: holdings.items,
    unit: byId(units.items),
    post: byId(posts.items),
    person: byId(persons),
  };
}

async function allPersons(): Promise<readonly Person[]> {
  const persons: Person[] = [];
  let cursor: string | undefined;
  do {
    const page = await answer(api.GET('/api/v1/persons', { params: { query: { cursor } } }));
    persons.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return persons;
}

export const directoryQuery = queryOptions({ queryKey: ['directory'], queryFn: load, staleTime: 300_000 });

/** Given by the shell, which asks once: a list names hundreds of units, and none of them should ask for itself. */
export const DirectoryContext = createContext<Directory | undefined>(undefined);

/** Undefined while it loads. */
export const useDirectory = (): Directory | undefined => use(DirectoryContext);
