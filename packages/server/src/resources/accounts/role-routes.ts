import { grantRole, revokeRole } from '@taizhang/ledger';
import { Type } from 'typebox';

import { answers, Id, IdParams, Nothing } from '../../app/answers.ts';
import type { Routes } from '../../app/app-types.ts';
import { callerOf, originOf, sessionOf } from '../../app/authenticate.ts';
import { nullable } from '../../app/schema-parts.ts';
import { granted } from '../../problems/granted.ts';
import { roleNames, ROLES } from '../../sign-in/role-names.ts';
import { ProblemError } from '../../problems/problem-error.ts';
import { writeAs } from '../../sign-in/context.ts';
import { conflictingRoles } from '../../sign-in/rights.ts';
import { logSecurity } from '../../sign-in/security-log.ts';

const TAGS = ['accounts'];
const Grant = Type.Object({ id: Id, person: Id, role: Type.String(), unit: nullable(Id) });

/** The security administrator says who has which role; nobody gives themselves one. */
export const roleRoutes: Routes = (app, { ledger, signIn }) => {
  const { context, callers } = signIn;

  app.post(
    '/persons/:id/roles',
    {
      config: { access: 'role.write', byHand: true },
      schema: {
        tags: TAGS,
        summary: 'Give a person a role, over a unit and below or over the whole organisation',
        params: IdParams,
        body: Type.Object(
          { role: Type.Union(ROLES.map((role) => Type.Literal(role))), unit: nullable(Id) },
          { additionalProperties: false },
        ),
        response: answers({ 201: Grant }),
      },
    },
    async (request, reply) => {
      const { org, person: actor } = callerOf(request);
      const { id: person } = request.params;
      const { role, unit } = request.body;
      if (person === actor) throw new ProblemError('SV-1125');
      const { roles } = granted(await ledger.sessionFor(org, person));
      const conflict = context.policy.separateAdministrators ? conflictingRoles([...roles, role]) : null;
      if (conflict !== null)
        throw new ProblemError('SV-1118', { role: roleNames[conflict[0]], other: roleNames[conflict[1]] });
      const grant = granted(await ledger.run(sessionOf(request), grantRole, { person, role, unit }));
      await writeAs(context, org, (work) =>
        logSecurity(work, originOf(request), {
          kind: 'role.grant',
          success: true,
          actor,
          data: { person, role, unit },
        }),
      );
      callers.forget();
      return reply.code(201).send({ id: grant.id, person, role, unit });
    },
  );

  app.delete(
    '/roles/:id',
    {
      config: { access: 'role.write', byHand: true },
      schema: {
        tags: TAGS,
        summary: 'Take a role back, from today',
        params: IdParams,
        response: answers({ 204: Nothing }),
      },
    },
    async (request, reply) => {
      const { org, person: actor } = callerOf(request);
      const { id } = request.params;
      granted(
        await ledger.run(
          sessionOf(request),
          (work, grant: string) => revokeRole(work, { id: grant, on: work.today }),
          id,
        ),
      );
      await writeAs(context, org, (work) =>
        logSecurity(work, originOf(request), {
          kind: 'role.revoke',
          success: true,
          actor,
          data: { grant: id },
        }),
      );
      callers.forget();
      return reply.code(204).send(null);
    },
  );
};
