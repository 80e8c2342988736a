/** The first start: whoever sees the terminal makes the organisation and its administrators. No account exists before. */
import { randomBytes, timingSafeEqual } from 'node:crypto';

import {
  addPerson,
  adoptBuiltInRegisters,
  createOrganisation,
  grantRole,
  insertAccount,
  systemSession,
  type Id,
  type NewId,
  type Work,
} from '@taizhang/ledger';

import { granted } from '../problems/granted.ts';
import { ProblemError } from '../problems/problem-error.ts';
import { foldAccountName } from './account-name.ts';
import type { Origin } from './caller.ts';
import { checkPassword } from './check-password.ts';
import type { SignInContext } from './context.ts';
import { hashPassword } from './password-hash.ts';
import { ADMINISTRATORS } from './rights.ts';
import { hashSecret } from './secret-token.ts';
import { logSecurity } from './security-log.ts';

export interface NewAdministrator {
  readonly name: string;
  readonly account: string;
  readonly password: string;
}

export interface SetUpRequest {
  readonly token: string;
  readonly organisation: { readonly name: string; readonly timeZone?: string };
  /** One who is all three administrators, or three: system, security, audit. */
  readonly administrators: readonly NewAdministrator[];
}

export interface SetUp {
  /** To be printed in the terminal, and nowhere else; null where there is nothing to set up. */
  readonly token: () => Promise<string | null>;
  readonly isNeeded: () => Promise<boolean>;
  /** Refuses SV-1110, SV-1111, SV-1121, SV-1109. */
  readonly run: (request: SetUpRequest, origin: Origin) => Promise<{ readonly org: Id }>;
}

export function makeSetUp(context: SignInContext, newId: NewId): SetUp {
  const token = randomBytes(18).toString('base64url');
  const isNeeded = async (): Promise<boolean> => granted(await context.ledger.organisations()).length === 0;
  let running = false;
  return {
    isNeeded,
    token: async () => ((await isNeeded()) ? token : null),
    run: async (request, origin) => {
      if (!timingSafeEqual(Buffer.from(hashSecret(request.token)), Buffer.from(hashSecret(token))))
        throw new ProblemError('SV-1110');
      if (running || !(await isNeeded())) throw new ProblemError('SV-1111');
      running = true;
      try {
        return await carryOut(context, newId(), request, origin);
      } finally {
        running = false;
      }
    },
  };
}

async function carryOut(
  context: SignInContext,
  org: Id,
  request: SetUpRequest,
  origin: Origin,
): Promise<{ readonly org: Id }> {
  const { administrators, organisation } = request;
  checkAdministrators(context, request);
  const hashes = await Promise.all(administrators.map(({ password }) => hashPassword(password)));
  return granted(
    await context.ledger.run(
      systemSession(org),
      async (work: Work) => {
        const made = await createOrganisation(work, organisation);
        if (!made.ok) return made;
        const registers = await adoptBuiltInRegisters(work);
        if (!registers.ok) return registers;
        for (const [index, administrator] of administrators.entries()) {
          const person = await addPerson(work, { name: administrator.name });
          if (!person.ok) return person;
          const name = foldAccountName(administrator.account);
          const password = hashes[index] ?? null;
          const account = await insertAccount(work, {
            person: person.value.id,
            name,
            password,
            mustChange: false,
          });
          if (account === null) throw new ProblemError('SV-1113', { name });
          const roles = administrators.length === 1 ? ADMINISTRATORS : ADMINISTRATORS.slice(index, index + 1);
          for (const role of roles) {
            const grant = await grantRole(work, { person: person.value.id, role, unit: null });
            if (!grant.ok) return grant;
          }
          await logSecurity(work, origin, {
            kind: 'set-up',
            success: true,
            account,
            data: { roles: [...roles] },
          });
        }
        return made;
      },
      null,
    ),
  );
}

function checkAdministrators(
  { policy }: SignInContext,
  { administrators, organisation }: SetUpRequest,
): void {
  if (administrators.length !== 3 && (administrators.length !== 1 || policy.separateAdministrators))
    throw new ProblemError('SV-1121');
  const parts = administrators.flatMap(({ name, account, password }, index) =>
    checkPassword(password, policy, { words: [name, account, organisation.name], isFormer: false }).map(
      (part) => ({
        ...part,
        pointer: `/administrators/${index}${part.pointer ?? ''}`,
      }),
    ),
  );
  if (parts.length > 0) throw new ProblemError('SV-1109', {}, parts);
}
