import { planAssignments, planOverviews } from '@taizhang/ledger';
import { Type } from 'typebox';

import { answers, Id, IdParams, Instant } from '../../app/answers.ts';
import type { Routes } from '../../app/app-types.ts';
import { askAs } from '../../app/run-command.ts';
import { closed, Day, nullable } from '../../app/schema-parts.ts';
import { ProblemError } from '../../problems/problem-error.ts';

const TAGS = ['plans'];
const READ = { access: 'work.read' } as const;
const Count = Type.Optional(Type.Integer());
const Overview = Type.Object({
  id: Id,
  title: Type.String(),
  unit: Id,
  createdAt: Instant,
  number: Type.Integer({ description: 'The newest version, to which the rest belongs' }),
  sourceName: Type.String(),
  addedAt: Instant,
  addedBy: nullable(Id),
  issuer: nullable(Type.String()),
  period: nullable(Type.Object({ start: Day, end: Day })),
  states: Type.Object(
    { proposed: Count, adopted: Count, merged: Count, split: Count, rejected: Count },
    { description: 'How many proposals stand where' },
  ),
  diagnostics: Type.Object({ error: Count, warning: Count, info: Count }),
  records: Type.Integer({ description: 'Records that the plan has in the ledger, by all its versions' }),
});
const Assignment = Type.Object({
  commitment: Type.String(),
  unit: nullable(Id, { description: 'Who answers for it; null where no name says so' }),
  coLeadUnits: Type.Array(Id),
  jointUnits: Type.Array(Id),
  openLeads: Type.Array(Type.String(), { description: 'Names that would lead and are not known' }),
  openOthers: Type.Array(Type.String()),
});

/** What those who review plans look at: how far each has come, and who would do what. */
export const planReviewRoutes: Routes = (app, { ledger }) => {
  app.get(
    '/plans/overview',
    {
      config: READ,
      schema: {
        tags: TAGS,
        summary: 'Plans of my units with their newest versions and how much of each is decided',
        response: answers({ 200: Type.Object({ items: Type.Array(Overview) }) }),
      },
    },
    async (request) => ({ items: await askAs(ledger, request, planOverviews) }),
  );

  app.get(
    '/plans/:id/assignments',
    {
      config: READ,
      schema: {
        tags: TAGS,
        summary: 'Who would do each commitment of a version, by the organisation as it is now',
        params: IdParams,
        querystring: closed({ number: Type.Optional(Type.Integer({ minimum: 1, maximum: 100_000 })) }),
        response: answers({ 200: Type.Object({ items: Type.Array(Assignment) }) }),
      },
    },
    async (request) => {
      const question = { plan: request.params.id, ...request.query };
      const items = await askAs(ledger, request, (reading) => planAssignments(reading, question));
      if (items === null) throw new ProblemError('SV-1002', { what: { zh: '这份计划', en: 'plan' } });
      return { items };
    },
  );
};
