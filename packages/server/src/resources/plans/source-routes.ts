/** A version of a plan as it was read: its text by paragraphs, its file, what the lint says, and how versions differ. */
import { compare, coverage, indexLines, type CompiledPlan } from '@taizhang/compiler';
import { findCompilation, findPlanVersion, type Reading } from '@taizhang/ledger';
import { Type } from 'typebox';

import { answers, Id, IdParams } from '../../app/answers.ts';
import type { Request, Routes } from '../../app/app-types.ts';
import { askAs } from '../../app/run-command.ts';
import { sendFile } from '../../app/send-file.ts';
import { closed, Day, Label, nullable, oneOf } from '../../app/schema-parts.ts';
import { granted } from '../../problems/granted.ts';
import { ProblemError } from '../../problems/problem-error.ts';

const TAGS = ['plans'];
const READ = { access: 'work.read' } as const;
const Number_ = Type.Integer({ minimum: 1, maximum: 100_000 });
const VersionParams = Type.Object({ id: Id, number: Number_ });
const Span = Type.Array(Type.Integer(), {
  minItems: 2,
  maxItems: 2,
  description: 'UTF-16 offsets into `text`, end exclusive',
});
const SourceSchema = Type.Object({
  plan: Id,
  number: Type.Integer(),
  sourceName: Type.String(),
  mediaType: Type.String(),
  language: oneOf('zh', 'en'),
  title: nullable(Type.String()),
  issuer: nullable(Type.String()),
  period: nullable(Type.Object({ start: Day, end: Day })),
  text: Type.String({ description: 'As the compiler saw it; every span below points into it' }),
  paragraphs: Type.Array(
    Type.Object({
      span: Span,
      heading: nullable(Type.String({ description: 'The heading that it is, where it is one' })),
      commitments: Type.Array(Type.String(), { description: 'Those that lie in it, wholly or in part' }),
    }),
    { description: 'Lines of the text without their ends; blank ones are left out' },
  ),
  headings: Type.Array(
    Type.Object({
      id: Type.String(),
      level: Type.Integer(),
      number: Type.String(),
      title: Type.String(),
      span: Span,
      parent: nullable(Type.String()),
    }),
  ),
  commitments: Type.Array(Type.Object({ id: Type.String(), span: Span, heading: nullable(Type.String()) })),
});
const DiagnosticSchema = Type.Object({
  rule: Type.String(),
  code: Type.String(),
  severity: oneOf('error', 'warning', 'info'),
  span: Span,
  line: Type.Integer({ description: 'From 1' }),
  commitment: nullable(Type.String()),
  message: Label,
  related: Type.Array(Type.Object({ span: Span, message: Label })),
});
const Compared = Type.Record(Type.String(), Type.Unknown());

export const planSourceRoutes: Routes = (app, { ledger, blobs }) => {
  const compiled = async (request: Request, { plan, number }: Wanted): Promise<CompiledPlan> =>
    askAs(ledger, request, (reading) => compilationOf(reading, { plan, number }));

  app.get(
    '/plans/:id/versions/:number/source',
    {
      config: READ,
      schema: {
        tags: TAGS,
        summary: 'The text of a version by paragraphs, with the places of its headings and commitments',
        params: VersionParams,
        response: answers({ 200: SourceSchema }),
      },
    },
    async (request) => {
      const { id: plan, number } = request.params;
      const compilation = await compiled(request, { plan, number });
      return { plan, number, ...presentSource(compilation) };
    },
  );

  app.get(
    '/plans/:id/versions/:number/file',
    {
      config: READ,
      schema: {
        tags: TAGS,
        summary: 'The very file that was uploaded, whole or a range of its bytes',
        params: VersionParams,
        produces: ['application/octet-stream'],
        response: answers({
          200: Type.Unsafe<unknown>({ type: 'string', format: 'binary' }),
          206: Type.Unsafe<unknown>({ type: 'string', format: 'binary' }),
        }),
      },
    },
    async (request, reply) => {
      const { id, number } = request.params;
      const version = await askAs(ledger, request, (reading) => findPlanVersion(reading, id, number));
      if (version === null) throw noPlan();
      const stored = granted(await blobs.get(version.source));
      return sendFile(request, reply, {
        fileName: version.sourceName,
        mediaType: version.mediaType,
        stored,
      });
    },
  );

  app.get(
    '/plans/:id/versions/:number/diagnostics',
    {
      config: READ,
      schema: {
        tags: TAGS,
        summary: 'What the lint finds wrong with a version, in the order of the text (docs/rules)',
        params: VersionParams,
        response: answers({ 200: Type.Object({ items: Type.Array(DiagnosticSchema) }) }),
      },
    },
    async (request) => {
      const { id: plan, number } = request.params;
      const { text, diagnostics } = await compiled(request, { plan, number });
      const lines = indexLines(text);
      return {
        items: diagnostics.map(({ span, related, ...diagnostic }) => ({
          ...diagnostic,
          span: [...span],
          line: lines.positionOf(span[0]).line + 1,
          related: related.map((one) => ({ ...one, span: [...one.span] })),
        })),
      };
    },
  );

  app.get(
    '/plans/:id/compare',
    {
      config: READ,
      schema: {
        tags: TAGS,
        summary:
          'What became of each commitment between two versions, of this plan or of another (last year’s): kept, reworded, re-dated, softened, dropped, added',
        params: IdParams,
        querystring: closed({
          from: Number_,
          to: Number_,
          previous: Type.Optional(
            Type.Unsafe<string>({
              ...Id,
              description: 'The plan that `from` is a version of; default: this',
            }),
          ),
        }),
        response: answers({ 200: Compared }),
      },
    },
    async (request) => {
      const { id } = request.params;
      const { from, to, previous = id } = request.query;
      const before = await compiled(request, { plan: previous, number: from });
      return { ...compare(before, await compiled(request, { plan: id, number: to })) };
    },
  );

  app.get(
    '/plans/:id/coverage',
    {
      config: READ,
      schema: {
        tags: TAGS,
        summary: 'Which commitments of a parent plan this plan takes up',
        params: IdParams,
        querystring: closed({ number: Number_, parent: Id, parentNumber: Number_ }),
        response: answers({ 200: Compared }),
      },
    },
    async (request) => {
      const { number, parent, parentNumber } = request.query;
      const above = await compiled(request, { plan: parent, number: parentNumber });
      return { ...coverage(above, await compiled(request, { plan: request.params.id, number })) };
    },
  );
};

interface Wanted {
  readonly plan: string;
  readonly number: number;
}

const noPlan = (): ProblemError => new ProblemError('SV-1002', { what: { zh: '这份计划', en: 'plan' } });

async function compilationOf(reading: Reading, { plan, number }: Wanted): Promise<CompiledPlan> {
  const compilation = await findCompilation(reading, plan, number);
  if (compilation === null) throw noPlan();
  return compilation;
}

function presentSource(compilation: CompiledPlan) {
  const { source, language, title, issuer, period, text, outline, commitments } = compilation;
  const lines = indexLines(text);
  const headings = outline.filter(({ toc }) => !toc);
  const paragraphs = Array.from({ length: lines.count }, (_, line) => lines.spanOf(line))
    .filter(([start, end]) => text.slice(start, end).trim() !== '')
    .map((span) => ({
      span: [...span],
      heading:
        headings.find((heading) => heading.span[0] >= span[0] && heading.span[0] < span[1])?.id ?? null,
      commitments: commitments
        .filter((one) => one.span[0] < span[1] && one.span[1] > span[0])
        .map(({ id }) => id),
    }));
  return {
    sourceName: source.name,
    mediaType: source.mediaType,
    language,
    title,
    issuer,
    period: period === null ? null : { start: period.start, end: period.end },
    text,
    paragraphs,
    headings: headings.map(({ toc: _, span, ...heading }) => ({ ...heading, span: [...span] })),
    commitments: commitments.map(({ id, span, heading }) => ({ id, span: [...span], heading })),
  };
}
