import { lightOf, timeliness, type KeptOccurrence, type Stage, type WorkCalendar } from '@taizhang/ledger';
import { Type } from 'typebox';

import { Id, Instant } from '../../app/answers.ts';
import { Day, nullable, oneOf } from '../../app/schema-parts.ts';
import { Light, Timeliness } from '../records/schema.ts';

export const State = oneOf('open', 'reported', 'returned', 'done', 'excused', 'withdrawn');
const head = {
  id: Id,
  record: Id,
  key: Type.String({ description: 'The period: 2026-Q3, 2026-07, 2026-W07 …' }),
  periodStart: Day,
  periodEnd: Day,
  dueOn: Day,
  basis: Type.String({ description: 'Whether working days of that year were official or estimated' }),
  state: State,
  doneOn: nullable(Day),
  wasRed: Type.Boolean(),
  timeliness: Timeliness,
  light: Light,
  version: Type.Integer(),
};
export const OccurrenceSummary = Type.Object({
  ...head,
  register: Type.String(),
  unit: Id,
  number: nullable(Type.String()),
  title: Type.String(),
});
export const OccurrenceSchema = Type.Object({
  ...head,
  slotOn: Type.Unsafe<string>({
    ...Day,
    description: 'Where its rule puts it, before it was moved off a rest day',
  }),
  verifiedAt: nullable(Instant),
  moves: Type.Integer({ description: 'How often its due day was moved by hand' }),
  handling: Type.Union([Type.Record(Type.String(), Type.String()), Type.Null()], {
    description: 'Who did what with it, the last time each',
  }),
  entries: Type.Array(
    Type.Object({
      id: Id,
      on: Day,
      count: Type.Number(),
      note: Type.String(),
      by: nullable(Id),
      at: Instant,
    }),
    { description: 'Progress towards a target of the period' },
  ),
});

type Dated = Pick<KeptOccurrence, 'state' | 'dueOn' | 'doneOn' | 'wasRed'> & {
  readonly light?: KeptOccurrence['light'];
};

interface Shining {
  readonly today: string;
  readonly calendar: WorkCalendar;
  readonly dueSoonDays: number;
}

const STAGE_OF: Readonly<Partial<Record<KeptOccurrence['state'], Stage['kind']>>> = {
  excused: 'stopped',
  withdrawn: 'stopped',
  done: 'done',
};

/** Its light, from its days. */
export function shining<Shown extends Dated>(occurrence: Shown, { today, calendar, dueSoonDays }: Shining) {
  const { state, dueOn, doneOn, wasRed } = occurrence;
  const stageKind = STAGE_OF[state] ?? 'open';
  const kind = timeliness({ dueOn, doneOn, stageKind, today, dueSoonDays, calendar });
  return { ...occurrence, timeliness: kind, light: lightOf(kind, wasRed, occurrence.light ?? null).light };
}
