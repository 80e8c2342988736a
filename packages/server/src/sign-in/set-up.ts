/**
 * The first start: whoever sees the terminal makes the organisation and its administrators. No account exists before;
 * an organisation may, where commands made it (`taizhang init`): then it gets its administrators.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';

import {
  addPerson,
  adoptBuiltInRegisters,
  createOrganisation,
  findOrg,
  grantRole,
  insertAccount,
  listAccounts,
  systemSession,
  type Id,
  type NewId,
  type OrgRow,
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
  /** The organisation that is there already and has nobody who could sign in; null where one is to be made, or none needs it. */
  readonly waiting: () => Promise<OrgRow | null>;
  /** Refuses SV-1110, SV-1111, SV-1121, SV-1109. */
  readonly run: (request: SetUpRequest, origin: Origin) => Promise<{ readonly org: Id }>;
}

export function makeSetUp(context: SignInContext, newId: NewId): SetUp {
  const token = randomBytes(18).toString('base64url');
  const { ledger } = context;
  /** `new` where there is no organisation at all, null where somebody can sign in. */
  const toSetUp = async (): Promise<OrgRow | 'new' | null> => {
    const orgs = granted(await ledger.organisations());
    let waiting: OrgRow | null = null;
    for (const org of orgs) {
      const session = systemSession(org);
      const first = { after: null, limit: 1 };
      if (granted(await ledger.read(session, (reading) => listAccounts(reading, first))).length > 0)
        return null;
      waiting ??= granted(await ledger.read(session, findOrg));
    }
    return waiting ?? (orgs.length === 0 ? 'new' : null);
  };
  const isNeeded = async (): Promise<boolean> => (await toSetUp()) !== null;
  let running = false;
  return {
    isNeeded,
    waiting: async () => {
      const org = await toSetUp();
      return org === 'new' ? null : org;
    },
    token: async () => ((await isNeeded()) ? token : null),
    run: async (request, origin) => {
      if (!timingSafeEqual(Buffer.from(hashSecret(request.token)), Buffer.from(hashSecret(token))))
        throw new ProblemError('SV-1110');
      const org = running ? null : await toSetUp();
      if (org === null) throw new ProblemError('SV-1111');
      running = true;
      try {
        return await carryOut(context, org === 'new' ? newId() : org, request, origin);
      } finally {
        running = false;
      }
    },
  };
}

async function carryOut(
  context: SignInContext,
  org: Id | OrgRow,
  request: SetUpRequest,
  origin: Origin,
): Promise<{ readonly org: Id }> {
  const { administrators, organisation } = request;
  checkAdministrators(context, request);
  const hashes = await Promise.all(administrators.map(({ password }) => hashPassword(password)));
  return granted(
    await context.ledger.run(
      systemSession(typeof org === 'string' ? org : org.org),
      async (work: Work) => {
        if (typeof org === 'string') {
          const made = await makeOrganisation(work, organisation);
          if (!made.ok) return made;
        }
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
        return { ok: true, value: { org: work.session.org } };
      },
      null,
    ),
  );
}

async function makeOrganisation(work: Work, organisation: SetUpRequest['organisation']) {
  const made = await createOrganisation(work, organisation);
  if (!made.ok) return made;
  const registers = await adoptBuiltInRegisters(work);
  return registers.ok ? made : registers;
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
