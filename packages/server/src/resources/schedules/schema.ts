/** The rules of a schedule as docs/schedule.md has them; what a schema cannot say, the ledger's own check does. */
import { Type } from 'typebox';

import { Id } from '../../app/answers.ts';
import { closed, Day, Label, nullable, oneOf } from '../../app/schema-parts.ts';

const whole = (minimum: number, maximum: number) => Type.Integer({ minimum, maximum });
const Per = oneOf('day', 'week', 'month', 'quarter', 'half-year', 'year');
const Roll = oneOf('none', 'forward', 'back');
const Every = whole(1, 3_660);
const bounds = {
  from: nullable(Day),
  until: nullable(Day),
  tag: Type.Optional(Type.String({ pattern: '^[a-z0-9]{1,12}$' })),
};
const Due = closed({
  at: Type.Union([
    Type.Literal('end'),
    closed({ day: whole(-366, 366) }),
    closed({ month: whole(-12, 12), day: whole(-31, 31) }),
    closed({ weekday: whole(1, 7), nth: whole(-5, 5) }),
    closed({ workday: whole(-366, 366) }),
  ]),
  roll: Roll,
});
const ScheduleRuleSchema = Type.Union([
  closed({
    kind: Type.Literal('periodic'),
    ...bounds,
    per: Per,
    every: Every,
    times: whole(1, 99),
    due: Due,
    only: Type.Optional(Type.Literal('workdays')),
  }),
  closed({
    kind: Type.Literal('target'),
    ...bounds,
    per: Per,
    every: Every,
    atLeast: Type.Number({ minimum: 0 }),
    atMost: nullable(Type.Number({ minimum: 0 })),
    unit: nullable(Type.String({ maxLength: 50 })),
    due: Due,
  }),
  closed({
    kind: Type.Literal('days'),
    ...bounds,
    days: Type.Array(Type.String({ minLength: 1, maxLength: 20 }), {
      minItems: 1,
      maxItems: 100,
      description: '`W5`, `W5.2`, `D25`, `D-1`, `--06-30`, `L01-15`, 清明, 清明-1 …',
    }),
    every: Every,
    roll: Roll,
  }),
  closed({
    kind: Type.Literal('after-completion'),
    ...bounds,
    every: Every,
    unit: oneOf('day', 'week', 'month', 'year'),
    roll: Roll,
  }),
  closed({ kind: Type.Literal('continuous'), ...bounds }),
]);

/** Rules as such, or in words; one of them. */
export const given = {
  text: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 500,
      description: 'In the words of plans: 每季度末月25日前, once a quarter',
    }),
  ),
  rules: Type.Optional(Type.Array(ScheduleRuleSchema, { minItems: 1, maxItems: 50 })),
};

export const PreviewSchema = Type.Object({
  rules: Type.Array(Type.Unknown(), { description: 'What was understood; to be kept as they are' }),
  words: Type.Array(Label, { description: 'Each rule in words' }),
  dates: Type.Array(
    Type.Object({
      key: Type.String({ description: 'The period: 2026-Q3, 2026-07 …' }),
      periodStart: Day,
      periodEnd: Day,
      slotOn: Type.Unsafe<string>({ ...Day, description: 'The day that the rule names' }),
      dueOn: Type.Unsafe<string>({ ...Day, description: 'After rolling off rest days' }),
      basis: oneOf('official', 'estimated', 'missing', 'none'),
    }),
  ),
  more: Type.Boolean({ description: 'There are others behind these' }),
});

export const KeptSchema = Type.Object({
  record: Id,
  rules: Type.Array(Type.Unknown()),
  words: Type.Array(Label),
});
