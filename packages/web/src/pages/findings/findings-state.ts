/** What of the findings is shown, as it stands in the address. Pure. */
import type { Filter } from '../../api/record-list.ts';
import type { SearchState } from '../../app/search-state.ts';
import { LANES, type LaneName } from './lanes/lanes.ts';

export const DUES = ['overdue', 'soon', 'undated'] as const;
export type Due = (typeof DUES)[number];

export interface FindingsState {
  /** A unit and all below it. */
  readonly unit: string | null;
  /** Any of these. */
  readonly severity: readonly string[];
  readonly due: Due | null;
  /** On narrow screens: the one lane that is shown; null: all that waits. */
  readonly lane: LaneName | null;
  /** The finding whose desk is open. */
  readonly open: string | null;
  /** A new one is being recorded. */
  readonly recording: boolean;
}

const ID = /^[\w-]{1,64}$/u;
const SOON_DAYS = 7;

export const readFindingsState = (search: SearchState): FindingsState => ({
  unit: idOr(search['unit']),
  severity: (search['severity'] ?? '').split(',').filter((id) => ID.test(id)),
  due: DUES.find((due) => due === search['due']) ?? null,
  lane: LANES.find((lane) => lane === search['stage']) ?? null,
  open: idOr(search['open']),
  recording: search['new'] === '1',
});

/** What changes of the address; what is as usual goes out of it. */
export function printFindingsState(state: Partial<FindingsState>): SearchState {
  const { unit, severity, due, lane, open, recording } = state;
  return {
    ...(unit === undefined ? {} : { unit: unit ?? undefined }),
    ...(severity === undefined ? {} : { severity: severity.length === 0 ? undefined : severity.join(',') }),
    ...(due === undefined ? {} : { due: due ?? undefined }),
    ...(lane === undefined ? {} : { stage: lane ?? undefined }),
    ...(open === undefined ? {} : { open: open ?? undefined }),
    ...(recording === undefined ? {} : { new: recording ? '1' : undefined }),
  };
}

/** The unit and the severities that are asked for, as the API takes them. */
export const filtersOf = ({
  unit,
  severity,
}: Pick<FindingsState, 'unit' | 'severity'>): readonly Filter[] => [
  ...(unit === null ? [] : [{ field: 'unit', is: 'under', value: unit } as const]),
  ...severity.map((value) => ({ field: 'severity', is: 'is', value }) as const),
];

/** `today` is an ISO day. */
export function dueFilters(due: Due | null, today: string): readonly Filter[] {
  switch (due) {
    case null:
      return [];
    case 'overdue':
      return [{ field: 'dueOn', is: 'to', value: daysAfter(today, -1) }];
    case 'soon':
      return [
        { field: 'dueOn', is: 'from', value: today },
        { field: 'dueOn', is: 'to', value: daysAfter(today, SOON_DAYS) },
      ];
    case 'undated':
      return [{ field: 'dueOn', is: 'is', value: 'none' }];
  }
}

export const stageFilters = (stages: readonly string[]): readonly Filter[] =>
  stages.map((value) => ({ field: 'stage', is: 'is', value }));

const idOr = (text: string | undefined): string | null => (text !== undefined && ID.test(text) ? text : null);

const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
