import {
  adoptRegister,
  checkDefinition,
  findDefinition,
  latestDefinitions,
  type DefinitionProblem,
  type Json,
  type Reading,
  type RegisterDefinition,
} from '@taizhang/ledger';
import { Type } from 'typebox';

import { answers } from '../../app/answers.ts';
import type { Request, Routes } from '../../app/app-types.ts';
import { sessionOf } from '../../app/authenticate.ts';
import { closed, IfMatch, RegisterName } from '../../app/schema-parts.ts';
import { seenVersion, withVersion } from '../../app/versions.ts';
import { granted } from '../../problems/granted.ts';
import { LedgerRefusedError, ProblemError } from '../../problems/problem-error.ts';
import { refusalWords } from '../../problems/refusal-words.ts';
import { Definition, DefinitionProblemSchema, presentRegister, RegisterSummary } from './schema.ts';

const TAGS = ['registers'];
const RegisterParams = Type.Object({ register: RegisterName });

/** Registers as data: what each holds, and its next version. */
export const registerRoutes: Routes = (app, { ledger }) => {
  const read = async <T>(request: Request, query: (reading: Reading) => Promise<T>): Promise<T> =>
    granted(await ledger.read(sessionOf(request), query));
  const definitions = (request: Request): Promise<readonly RegisterDefinition[]> =>
    read(request, async (reading) => (await latestDefinitions(reading)).map(({ definition }) => definition));

  app.get(
    '/registers',
    {
      config: { access: 'organisation.read' },
      schema: {
        tags: TAGS,
        summary: 'The registers of the organisation, each in its newest version',
        response: answers({ 200: Type.Object({ items: Type.Array(RegisterSummary) }) }),
      },
    },
    async (request) => ({ items: (await definitions(request)).map(presentRegister) }),
  );

  app.get(
    '/registers/:register',
    {
      config: { access: 'organisation.read' },
      schema: {
        tags: TAGS,
        summary: 'A definition: fields, lifecycle, permissions, layout',
        params: RegisterParams,
        querystring: closed({
          version: Type.Optional(
            Type.Integer({ minimum: 1, maximum: 1_000_000, description: 'Default: the newest' }),
          ),
        }),
        response: answers({ 200: Definition }),
      },
    },
    async (request, reply) => {
      const { register } = request.params;
      const { version = null } = request.query;
      const stored = await read(request, (reading) => findDefinition(reading, register, version));
      if (stored === null) throw new ProblemError('SV-1002', { what: { zh: '这个台账', en: 'register' } });
      void withVersion(reply, stored.definition.version);
      return stored.definition;
    },
  );

  app.post(
    '/registers/check',
    {
      config: { access: 'organisation.read' },
      schema: {
        tags: TAGS,
        summary: 'Say everything that is wrong with a definition; nothing is kept',
        body: Definition,
        response: answers({ 200: Type.Object({ problems: Type.Array(DefinitionProblemSchema) }) }),
      },
    },
    async (request) => {
      const checked = checkDefinition(request.body as Json, await definitions(request));
      return { problems: checked.ok ? [] : checked.problems.map(presentProblem) };
    },
  );

  app.put(
    '/registers/:register',
    {
      config: { access: 'register.write', needsVersion: true },
      schema: {
        tags: TAGS,
        summary:
          'Publish the next version of a register; If-Match names the newest one there is, "v0" if none',
        params: RegisterParams,
        headers: IfMatch,
        body: Definition,
        response: answers({ 200: RegisterSummary }),
      },
    },
    async (request, reply) => {
      const { register } = request.params;
      const known = await definitions(request);
      const actual = known.find(({ id }) => id === register)?.version ?? 0;
      const expected = seenVersion(request);
      if (expected !== actual)
        throw new LedgerRefusedError([{ code: 'LG-2101', data: { expected, actual } }]);
      const { id } = request.body;
      if (typeof id === 'string' && id !== register)
        throw new ProblemError('SV-1204', { body: id.slice(0, 100), path: register });
      const checked = checkDefinition(
        request.body as Json,
        known.filter((one) => one.id !== register),
      );
      if (!checked.ok) throw new LedgerRefusedError(checked.problems);
      const { definition } = checked;
      granted(await ledger.run(sessionOf(request), adoptRegister, definition));
      return withVersion(reply, definition.version).send(presentRegister(definition));
    },
  );
};

const presentProblem = (problem: DefinitionProblem) => ({
  code: problem.code,
  pointer: problem.path,
  words: refusalWords(problem),
});
