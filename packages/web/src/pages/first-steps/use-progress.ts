/** How far the first steps are: read from what there is, so that they go on wherever somebody stopped. */
import { useQuery } from '@tanstack/react-query';

import { accountsQuery, rolesQuery, type Account, type Grant } from '../../api/accounts.ts';
import { calendarYearQuery } from '../../api/calendar.ts';
import { directoryQuery, type Directory } from '../../api/directory.ts';
import { useMay } from '../../api/me.ts';
import { sampleQuery } from '../../api/sample.ts';

export const STEPS = ['organisation', 'calendar', 'accounts', 'plan'] as const;
export type Step = (typeof STEPS)[number];

export interface Progress {
  readonly units: number;
  readonly posts: number;
  readonly persons: number;
  readonly calendarOfficial: boolean;
  /** Who can sign in and is no mere administrator. */
  readonly workers: number;
  /** Persons who may import plans, and whether they can sign in. */
  readonly importers: readonly { readonly person: string; readonly account: string | null }[];
  readonly sampleLoaded: boolean;
}

const ADMINISTRATORS: ReadonlySet<string> = new Set(['system-admin', 'security-admin', 'audit-admin']);
const IMPORTERS: ReadonlySet<string> = new Set(['supervisor', 'leader']);

export function useProgress(thisYear: number) {
  const may = useMay();
  const directory = useQuery(directoryQuery);
  const year = useQuery(calendarYearQuery(thisYear));
  const accounts = useQuery({ ...accountsQuery, enabled: may('account.list') });
  const roles = useQuery(rolesQuery);
  const sample = useQuery(sampleQuery);
  const all = [directory, year, accounts, roles, sample];
  const error = all.find((one) => one.error !== null)?.error ?? null;
  const ready =
    directory.data !== undefined &&
    year.data !== undefined &&
    roles.data !== undefined &&
    sample.data !== undefined &&
    (accounts.data !== undefined || !may('account.list'));
  return {
    error,
    retry: () => void Promise.all(all.map((one) => one.refetch())),
    progress: ready
      ? progressOf({
          directory: directory.data,
          official: year.data.status === 'official',
          accounts: accounts.data ?? [],
          grants: roles.data.items,
          sampleLoaded: sample.data.loaded,
        })
      : undefined,
  };
}

interface Found {
  readonly directory: Directory;
  readonly official: boolean;
  readonly accounts: readonly Account[];
  readonly grants: readonly Grant[];
  readonly sampleLoaded: boolean;
}

function progressOf({ directory, official, accounts, grants, sampleLoaded }: Found): Progress {
  const open = (items: readonly { readonly closedOn: string | null }[]): number =>
    items.filter(({ closedOn }) => closedOn === null).length;
  const standing = grants.filter(({ revokedOn }) => revokedOn === null);
  const rolesOf = (person: string): readonly string[] =>
    standing.filter((grant) => grant.person === person).map(({ role }) => role);
  const usable = accounts.filter(({ disabledAt }) => disabledAt === null);
  const isWorker = (person: string): boolean => {
    const roles = rolesOf(person);
    return roles.some((role) => !ADMINISTRATORS.has(role)) || holds(directory, person);
  };
  const importers = new Set(standing.filter(({ role }) => IMPORTERS.has(role)).map(({ person }) => person));
  return {
    units: open(directory.units),
    posts: open(directory.posts),
    persons: directory.persons.filter(({ erasedOn }) => erasedOn === null).length,
    calendarOfficial: official,
    workers: usable.filter(({ person }) => isWorker(person)).length,
    importers: [...importers]
      .filter((person) => directory.person(person)?.erasedOn === null)
      .map((person) => ({ person, account: usable.find((one) => one.person === person)?.name ?? null })),
    sampleLoaded,
  };
}

const holds = ({ holdings }: Directory, person: string): boolean =>
  holdings.some((held) => held.person === person && held.to === null);

export const isDone = (step: Step, progress: Progress, plans: number): boolean => {
  switch (step) {
    case 'organisation':
      return progress.units > 0;
    case 'calendar':
      return progress.calendarOfficial;
    case 'accounts':
      return progress.importers.some(({ account }) => account !== null);
    case 'plan':
      return plans > 0;
  }
};
