import { findAccount, listAccounts } from '@taizhang/ledger';
import { Type } from 'typebox';

import { answers, Id, IdParams, Nothing } from '../../app/answers.ts';
import type { Request, Routes } from '../../app/app-types.ts';
import { callerOf, originOf } from '../../app/authenticate.ts';
import { limitOf, pageOf, pageQuery, readCursor, textCursor, toPage } from '../../app/paging.ts';
import { withVersion } from '../../app/versions.ts';
import { ProblemError } from '../../problems/problem-error.ts';
import { readAs } from '../../sign-in/context.ts';
import {
  createAccount,
  endSessionsOf,
  endWaits,
  resetPassword,
  resetSecondFactor,
  setDisabled,
  type Administering,
} from '../../sign-in/other-accounts.ts';
import type { Right } from '../../sign-in/rights.ts';
import { NewAccountName } from '../sign-in/schema.ts';
import { AccountSchema, presentAccount } from './schema.ts';

const TAGS = ['accounts'];

export const accountRoutes: Routes = (app, { key, signIn }) => {
  const { context, callers } = signIn;
  const administering = (request: Request): Administering => ({
    context,
    caller: callerOf(request),
    origin: originOf(request),
  });

  app.get(
    '/accounts',
    {
      config: { access: 'account.list' },
      schema: {
        tags: TAGS,
        summary: 'Accounts by name',
        querystring: Type.Object(pageQuery, { additionalProperties: false }),
        response: answers({ 200: pageOf(AccountSchema) }),
      },
    },
    async (request) => {
      const paging = { key, list: 'accounts' };
      const after = textCursor(readCursor(paging, request.query));
      const list = { after, limit: limitOf(request.query) + 1 };
      const accounts = await readAs(context, callerOf(request).org, (reading) => listAccounts(reading, list));
      return toPage(paging, request.query, accounts, { item: presentAccount, position: ({ name }) => name });
    },
  );

  app.get(
    '/accounts/:id',
    {
      config: { access: 'account.list' },
      schema: {
        tags: TAGS,
        summary: 'One account',
        params: IdParams,
        response: answers({ 200: AccountSchema }),
      },
    },
    async (request, reply) => {
      const account = await readAs(context, callerOf(request).org, (reading) =>
        findAccount(reading, request.params.id),
      );
      if (account === null) throw new ProblemError('SV-1002', { what: { zh: '这个账户', en: 'account' } });
      void withVersion(reply, account.version);
      return presentAccount(account);
    },
  );

  app.post(
    '/accounts',
    {
      config: { access: 'account.create', byHand: true },
      schema: {
        tags: TAGS,
        summary: 'Let a person sign in; the first password is shown this once',
        body: Type.Object({ person: Id, name: NewAccountName }, { additionalProperties: false }),
        response: answers({ 201: Type.Object({ account: AccountSchema, password: Type.String() }) }),
      },
    },
    async (request, reply) => {
      const { account, password } = await createAccount(administering(request), request.body);
      return reply.code(201).send({ account: presentAccount(account), password });
    },
  );

  app.put(
    '/accounts/:id/disabled',
    {
      config: { access: 'account.disable', byHand: true },
      schema: {
        tags: TAGS,
        summary: 'Disable or enable',
        params: IdParams,
        body: Type.Object({ disabled: Type.Boolean() }, { additionalProperties: false }),
        response: answers({ 204: Nothing }),
      },
    },
    async (request, reply) => {
      await setDisabled(administering(request), request.params.id, request.body.disabled);
      callers.forget();
      return reply.code(204).send(null);
    },
  );

  app.post(
    '/accounts/:id/password',
    {
      config: { access: 'account.reset', byHand: true },
      schema: {
        tags: TAGS,
        summary: 'Give a new first password, shown this once',
        params: IdParams,
        response: answers({ 200: Type.Object({ password: Type.String() }) }),
      },
    },
    async (request) => {
      const reset = await resetPassword(administering(request), request.params.id);
      callers.forget();
      return reset;
    },
  );

  const remove = (
    what: string,
    summary: string,
    action: (administering: Administering, id: string) => Promise<void>,
  ): void => {
    const access: Right = 'account.reset';
    app.delete(
      `/accounts/:id/${what}`,
      {
        config: { access, byHand: true },
        schema: { tags: TAGS, summary, params: IdParams, response: answers({ 204: Nothing }) },
      },
      async (request, reply) => {
        await action(administering(request), request.params.id);
        callers.forget();
        return reply.code(204).send(null);
      },
    );
  };
  remove('second-factor', 'Take a lost second factor away', resetSecondFactor);
  remove('sessions', 'End all sessions of somebody', endSessionsOf);
  remove('waits', 'Let somebody try again at once', endWaits);
};
