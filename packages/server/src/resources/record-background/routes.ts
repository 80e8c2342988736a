import {
  citationsOf,
  findRecord,
  occurrencesOfRecord,
  readablePlans,
  ruleWords,
  scheduleOfRecord,
  targetOfKey,
  targetProgress,
  type Citation,
  type KeptOccurrence,
  type Reading,
  type Result,
  type Schedule,
  type Work,
} from '@taizhang/ledger';
import { Type } from 'typebox';

import { answers, Id, IdParams } from '../../app/answers.ts';
import type { Request, Routes } from '../../app/app-types.ts';
import { sessionOf } from '../../app/authenticate.ts';
import { askAs } from '../../app/run-command.ts';
import { Label, nullable, oneOf } from '../../app/schema-parts.ts';
import { granted } from '../../problems/granted.ts';
import { noRecord } from '../records/read-routes.ts';

const TAGS = ['records'];
const READ = { access: 'work.read' } as const;
const CitationSchema = Type.Object({
  plan: Id,
  planTitle: Type.String(),
  number: Type.Integer({ description: 'Version of the plan' }),
  commitment: Type.String({ description: 'Its id in the compilation' }),
  sourceName: Type.String(),
  quote: Type.String(),
  span: Type.Array(Type.Integer(), { description: 'From and to in the text of that version' }),
  headings: Type.Array(Type.String(), { description: 'What it stands under, outermost first' }),
  readable: Type.Boolean({ description: 'Whether the plan as a whole is mine to open' }),
});
const Target = Type.Object({
  occurrence: Id,
  done: Type.Number(),
  atLeast: Type.Number(),
  atMost: nullable(Type.Number()),
  unit: nullable(Type.String(), { description: 'What is counted; null where nobody said' }),
  expected: Type.Number({ description: 'What the days gone by ask for' }),
  missing: Type.Number(),
  pace: oneOf('not-started', 'on-pace', 'behind', 'reached', 'missed', 'over-limit', 'within-limit'),
});

/** Where a record comes from, and by what rules it recurs. */
export const recordBackgroundRoutes: Routes = (app, { ledger }) => {
  const ask = <T>(request: Request, id: string, query: (reading: Reading) => Promise<T>): Promise<T> =>
    askAs(ledger, request, async (reading) => {
      if ((await findRecord(reading, id)) === null) throw noRecord(id);
      return query(reading);
    });

  app.get(
    '/records/:id/citations',
    {
      config: READ,
      schema: {
        tags: TAGS,
        summary: 'The sentences of plans that it was adopted from, the newest version first',
        params: IdParams,
        response: answers({ 200: Type.Object({ items: Type.Array(CitationSchema) }) }),
      },
    },
    async (request) => {
      const { id } = request.params;
      const found = granted(await ledger.tryOut(sessionOf(request), citationsFor, id));
      if (found === null) throw noRecord(id);
      const { items, readable } = found;
      return {
        items: items.map((item) => ({
          ...item,
          span: [...item.span],
          headings: [...item.headings],
          readable: readable.has(item.plan),
        })),
      };
    },
  );

  app.get(
    '/records/:id/schedule',
    {
      config: READ,
      schema: {
        tags: TAGS,
        summary: 'The rules it recurs by, and how far the targets of its periods are',
        params: IdParams,
        response: answers({
          200: Type.Object({
            running: Type.Boolean(),
            rules: Type.Array(Type.Unknown(), { description: 'See docs/schedule.md' }),
            words: Type.Array(Label, { description: 'Each rule in words' }),
            targets: Type.Array(Target),
          }),
        }),
      },
    },
    async (request) => {
      const { id } = request.params;
      return ask(request, id, async (reading) => {
        const stored = await scheduleOfRecord(reading, id);
        if (stored === null) return { running: false, rules: [], words: [], targets: [] };
        const { rules, running } = stored.schedule;
        const counts = rules.some(({ kind }) => kind === 'target');
        const periods = counts ? await occurrencesOfRecord(reading, id) : [];
        const targets = periods.flatMap((period) => targetOf(rules, period, reading.today));
        return { running, rules: [...rules], words: rules.map(ruleWords), targets };
      });
    },
  );
};

interface Cited {
  readonly items: readonly Citation[];
  readonly readable: ReadonlySet<string>;
}

/** Whoever sees a record sees the sentence it came from, though not the plan around it; null: no such record. */
async function citationsFor(work: Work, record: string): Promise<Result<Cited | null>> {
  if ((await findRecord(work, record)) === null) return { ok: true, value: null };
  const items = await work.elevated((raised) => citationsOf(raised, record));
  const readable = await readablePlans(work, [...new Set(items.map(({ plan }) => plan))]);
  return { ok: true, value: { items, readable } };
}

/** How far the target of this period is; nothing where its rule counts nothing. */
function targetOf(rules: Schedule['rules'], period: KeptOccurrence, today: string) {
  const target = targetOfKey(rules, period.key);
  if (target === null) return [];
  const { periodStart, periodEnd, entries } = period;
  const progress = targetProgress({ target, periodStart, periodEnd, entries, today });
  return [{ ...progress, occurrence: period.id, unit: target.unit }];
}
